import type { InboxReport } from '@leadengine/sdk';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Connection } from '../connection/connection.js';
import { BaseElement, baseStyles } from '../element/base-element.js';
import { endedView, offlineBanner } from '../element/place-views.js';
import { troubleView } from '../element/trouble-view.js';
import type { Language } from '../text/locale.js';
import { pulseStyles } from './le-pulse.styles.js';
import { createPulseController, type PulseController, type PulseState } from './pulse-controller.js';
import { changeOf } from './pulse-numbers.js';
import { pulseWords, type PulseWords } from './pulse-words.js';
import { factsView, queuesView } from './pulse-views.js';

/**
 * The numbers of the day as it goes: who wrote, who was answered and how soon, what went out, and which queue is slow.
 *
 * @slot header-actions - Beside the title.
 * @csspart fact - A number with what it means.
 * @csspart queues - The numbers by queue.
 * @csspart state - What stands in place of it all.
 */
export class LePulse extends BaseElement {
  static override styles: CSSResultGroup = [baseStyles, pulseStyles];

  static override properties: PropertyDeclarations = {
    label: {},
    controller: { attribute: false },
  };

  /** Heading; the language's word when left out. */
  declare label: string;
  /** A controller of the host's instead of one of its own. */
  declare controller: PulseController | undefined;

  #own: PulseController | undefined;
  #used: PulseController | undefined;
  #stop: (() => void) | undefined;

  constructor() {
    super();
    this.label = '';
  }

  /** The controller in use, for hosts that want to reload. */
  get pulse(): PulseController | undefined {
    return this.controller ?? this.#own;
  }

  protected override connectionChanged(connection: Connection | undefined): void {
    this.#own?.close();
    this.#own = connection === undefined || this.controller !== undefined ? undefined : createPulseController(connection);
    this.#look();
  }

  #look(): void {
    const controller = this.isConnected ? this.pulse : undefined;
    if (controller === this.#used) return;
    this.#stop?.();
    this.#used = controller;
    this.#stop = controller?.subscribe(() => this.requestUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('controller')) this.#look();
  }

  #numbersView(today: InboxReport, { yesterday, queues }: PulseState, words: PulseWords, language: Language): TemplateResult {
    const { conversations } = today.firstResponse;
    const change = changeOf(conversations, yesterday?.firstResponse.conversations ?? 0);
    const percent = new Intl.NumberFormat(language.locale, { style: 'percent', signDisplay: 'exceptZero' });
    const compared =
      change === undefined ? undefined : Math.round(change * 100) === 0 ? words.asYesterday : words.than(percent.format(change));
    return html`<div class="body">
      <p class="main">
        <strong class="number">${conversations.toLocaleString(language.locale)}</strong>
        <span>${words.conversations(conversations)}</span>
        ${compared === undefined ? nothing : html`<span class="soft">${compared}</span>`}
      </p>
      ${conversations === 0 ? html`<p class="soft">${words.quiet}</p>` : nothing} ${factsView(today, words, language)}
      ${queuesView(today, queues, words, language)}
    </div>`;
  }

  protected override view(language: Language): TemplateResult {
    const { strings, locale } = language;
    const words = pulseWords[locale];
    const { pulse, shared } = this;
    const ended = shared === undefined ? undefined : endedView(strings, shared);
    const state = pulse?.state;
    if (ended !== undefined) return html`<div class="pulse">${ended}</div>`;
    this.mark('loading', state?.status === 'loading');
    const today = state?.today;
    const body = (): TemplateResult => {
      if (state?.status === 'failed') return troubleView(strings, state.failure, () => void pulse?.reload());
      if (state === undefined || today === undefined)
        return html`<p class="sr" role="status">${strings.loading}</p>
          <div class="bones" aria-hidden="true"><span class="bone"></span><span class="bone"></span><span class="bone"></span></div>`;
      return this.#numbersView(today, state, words, language);
    };
    return html`
      <section class="pulse" aria-labelledby="title">
        <header class="head" part="head">
          <h2 id="title">${this.label === '' ? words.title : this.label}</h2>
          ${today === undefined ? nothing : html`<span class="chip">${words.upTo(language.time(today.to))}</span>`}
          <slot name="header-actions"></slot>
        </header>
        ${shared?.state === 'offline' ? offlineBanner(strings) : nothing} ${body()}
      </section>
    `;
  }
}
