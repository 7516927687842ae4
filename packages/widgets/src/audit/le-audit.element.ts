import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Connection } from '../connection/connection.js';
import { BaseElement, baseStyles } from '../element/base-element.js';
import { icons } from '../element/icons.js';
import { endedView, offlineBanner, placeView } from '../element/place-views.js';
import { troubleView } from '../element/trouble-view.js';
import type { Language } from '../text/locale.js';
import { createAuditController, type AuditController, type AuditFilters, type AuditState } from './audit-controller.js';
import { auditWords, type AuditWords } from './audit-words.js';
import { auditStyles } from './le-audit.styles.js';
import { linkView } from './link-view.js';
import { filtersOf, searchView } from './search-view.js';
import { verificationView } from './verification-view.js';

/**
 * The audit trail as the chain that it is: search it, prove one event in the browser, or have the engine recompute all of them.
 *
 * @slot header-actions - Beside the title.
 * @csspart event - A link of the chain.
 * @csspart proof - What the proof of an event says.
 * @csspart verification - What is known of the whole chain.
 * @csspart state - What stands in place of the chain.
 * @fires le-search - A person looks for something. Detail: `{ filters }`.
 * @fires le-verified - The chain was recomputed. Detail: `{ verification }`.
 */
export class LeAudit extends BaseElement {
  static override styles: CSSResultGroup = [baseStyles, auditStyles];

  static override properties: PropertyDeclarations = {
    label: {},
    filters: { attribute: false },
    controller: { attribute: false },
  };

  /** Heading; the language's word when left out. */
  declare label: string;
  /** What is looked for from the beginning, such as all that was done to one ticket. */
  declare filters: AuditFilters;
  /** A controller of the host's instead of one of its own. */
  declare controller: AuditController | undefined;

  #own: AuditController | undefined;
  #used: AuditController | undefined;
  #stop: (() => void) | undefined;
  #told: AuditState['verification'];

  constructor() {
    super();
    this.label = '';
    this.filters = {};
  }

  /** The controller in use, for hosts that want to search or verify. */
  get audit(): AuditController | undefined {
    return this.controller ?? this.#own;
  }

  protected override connectionChanged(connection: Connection | undefined): void {
    this.#own?.close();
    this.#own =
      connection === undefined || this.controller !== undefined ? undefined : createAuditController(connection, { filters: this.filters });
    this.#look();
  }

  #look(): void {
    const controller = this.isConnected ? this.audit : undefined;
    if (controller === this.#used) return;
    this.#stop?.();
    this.#used = controller;
    this.#stop = controller?.subscribe(() => this.requestUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('controller')) this.#look();
    if (changed.has('filters') && this.hasUpdated) void this.audit?.search(this.filters);
    const verification = this.audit?.state.verification;
    if (verification === this.#told) return;
    this.#told = verification;
    if (verification !== undefined) this.emit('le-verified', { verification });
  }

  #search(filters: AuditFilters): void {
    this.emit('le-search', { filters });
    void this.audit?.search(filters);
  }

  readonly #submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    const { filters } = this.audit?.state ?? {};
    this.#search(filtersOf(new FormData(event.target as HTMLFormElement), filters ?? {}));
  };

  #chainView(state: AuditState, words: AuditWords, language: Language, controller: AuditController): TemplateResult {
    const { events, goesOn, filters } = state;
    const isFiltered = Object.keys(filters).length > 0;
    if (events.length === 0)
      return isFiltered
        ? placeView(icons.search, words.empty, words.emptyHint, { action: { label: words.clear, act: () => this.#search({}) } })
        : placeView(icons.lock, words.none, words.noneHint);
    return html`<ol class="chain" aria-label=${words.chain}>
      ${repeat(
        events,
        ({ id }) => id,
        (event, index) => linkView(event, events[index - 1], state, words, language, controller),
      )}
      ${goesOn ? html`<li class="more"><button class="button quiet" @click=${() => void controller.loadMore()}>${words.more}</button></li>` : nothing}
    </ol>`;
  }

  protected override view(language: Language): TemplateResult {
    const { strings, locale } = language;
    const words = auditWords[locale];
    const { audit, shared } = this;
    const ended = shared === undefined ? undefined : endedView(strings, shared);
    const state = audit?.state;
    if (ended !== undefined) return html`<div class="audit">${ended}</div>`;
    this.mark('loading', state?.status === 'loading');
    this.mark('broken', state?.verification?.isIntact === false);
    const body = (): TemplateResult => {
      if (state === undefined || audit === undefined || (state.status === 'loading' && state.events.length === 0))
        return html`<p class="sr" role="status">${strings.loading}</p>
          <div class="bones" aria-hidden="true">${Array.from({ length: 5 }, () => html`<span class="bone"></span>`)}</div>`;
      if (state.status === 'failed') return troubleView(strings, state.failure, () => void audit.reload());
      return this.#chainView(state, words, language, audit);
    };
    const isShown = state !== undefined && audit !== undefined && state.failure?.status !== 403;
    return html`
      <section class="audit" aria-labelledby="title">
        <header class="head" part="head">
          <h2 id="title">${this.label === '' ? words.title : this.label}</h2>
          <slot name="header-actions"></slot>
        </header>
        ${shared?.state === 'offline' ? offlineBanner(strings) : nothing}
        ${
          isShown
            ? html`${verificationView(state, words, language, () => void audit.verify())}
              ${repeat(
                // What one person typed is not the next one's.
                [audit],
                (key) => key,
                () => searchView(state, words, this.#submitted, (filters) => this.#search(filters)),
              )}`
            : nothing
        }
        <div class="place">${body()}</div>
      </section>
    `;
  }
}
