import type { ProvisioningAction, ShownProvisioning } from '@leadengine/sdk';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { BaseElement, baseStyles } from '../element/base-element.js';
import { icons } from '../element/icons.js';
import { placeView } from '../element/place-views.js';
import { troubleView } from '../element/trouble-view.js';
import type { Language } from '../text/locale.js';
import { createProvisionController, type ProvisionController, type ProvisionState } from './provision-controller.js';
import { provisionWords, type ProvisionWords } from './provision-words.js';
import { provisionStyles } from './le-provision.styles.js';
import { stepView } from './step-view.js';
import { isAtWork, isOver, phaseOf, possibleActions, timelineOf, type ProvisionPhase } from './timeline.js';

const tones: Readonly<Partial<Record<ProvisionPhase, string>>> = {
  running: ' accent',
  done: ' accent',
  approval: ' level-2',
  retrying: ' level-2',
  cancelling: ' level-2',
  failed: ' level-3',
  stuck: ' level-3',
  'rolled-back': ' level-3',
};

const tickMs = 500;

/** Milliseconds below a second, seconds with one digit behind the comma, minutes and seconds from two minutes on. */
const lastedIn = (locale: string): ((milliseconds: number) => string) => {
  const unit = (name: 'millisecond' | 'second' | 'minute', options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'narrow', ...options });
  const [millis, exact] = [unit('millisecond'), unit('second', { maximumFractionDigits: 1 })];
  const [seconds, minutes] = [unit('second'), unit('minute')];
  return (milliseconds) => {
    if (milliseconds < 1000) return millis.format(Math.round(milliseconds));
    if (milliseconds < 120_000) return exact.format(Math.round(milliseconds / 100) / 10);
    const whole = Math.round(milliseconds / 1000);
    return `${minutes.format(Math.floor(whole / 60))} ${seconds.format(whole % 60)}`;
  };
};

/**
 * A tenant that is being made or ended, step by step on one axis of time: what ran when and how long, why a step fails, and the way on.
 * It needs no session of the engine: the host's backend answers for one run, by a kit of `@leadengine/sdk/hosts`.
 *
 * @slot header-actions - Beside the title.
 * @csspart step - A step.
 * @csspart track - The axis behind a step's bar.
 * @csspart bar - When a step ran.
 * @csspart reason - Why a step fails.
 * @csspart state - What stands in place of the steps.
 * @fires le-before-action - A person has something done to the run. Cancelable. Detail: `{ id, action }`.
 * @fires le-changed - The run is in another state than before. Detail: `{ id, state, phase }`.
 * @fires le-done - The run is seen to be over, once: made, taken back or cancelled. Detail: `{ id, state }`.
 */
export class LeProvision extends BaseElement {
  static override styles: CSSResultGroup = [baseStyles, provisionStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    label: {},
    controller: { attribute: false },
  };

  /** Where the host's backend answers for the run, on the page's own origin. */
  declare src: string;
  /** Heading; the run's name when left out. */
  declare label: string;
  /** A controller of the host's instead of one of its own. */
  declare controller: ProvisionController | undefined;

  #own: ProvisionController | undefined;
  #ownSrc = '';
  #used: ProvisionController | undefined;
  #stop: (() => void) | undefined;
  #seen: { readonly id: string; readonly phase: ProvisionPhase; readonly isOver: boolean } | undefined;
  #asksCancel = false;
  #tick: ReturnType<typeof setTimeout> | undefined;
  #lasted: { readonly locale: string; readonly format: ReturnType<typeof lastedIn> } | undefined;

  constructor() {
    super();
    this.src = '';
    this.label = '';
  }

  /** The controller in use, for hosts that want to act or reload. */
  get provision(): ProvisionController | undefined {
    return this.controller ?? this.#own;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#tick);
    this.#look();
  }

  protected override connectionChanged(): void {
    // The host's backend answers, whatever session there is.
  }

  #look(): void {
    const wanted = this.isConnected && this.controller === undefined ? this.src : '';
    if (wanted !== this.#ownSrc) {
      this.#own?.close();
      this.#ownSrc = wanted;
      this.#own = wanted === '' ? undefined : createProvisionController(wanted);
    }
    const controller = this.isConnected ? this.provision : undefined;
    if (controller === this.#used) return;
    this.#stop?.();
    this.#stop = undefined;
    this.#used = controller;
    if (controller === undefined) return;
    this.#tell(controller.state);
    this.#stop = controller.subscribe(() => {
      this.#tell(controller.state);
      this.requestUpdate();
    });
  }

  #tell({ run }: ProvisionState): void {
    if (run === undefined) return;
    const before = this.#seen?.id === run.id ? this.#seen : undefined;
    const now = { id: run.id, phase: phaseOf(run), isOver: isOver(run) };
    this.#seen = now;
    const { id, state } = run;
    if (before !== undefined && before.phase !== now.phase) this.emit('le-changed', { id, state, phase: now.phase });
    if (now.isOver && before?.isOver !== true) this.emit('le-done', { id, state });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#look();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    clearTimeout(this.#tick);
    const run = this.#used?.state.run;
    if (run !== undefined && isAtWork(run)) this.#tick = setTimeout(() => this.requestUpdate(), tickMs);
  }

  async #act(run: ShownProvisioning, action: ProvisioningAction): Promise<void> {
    this.#asksCancel = false;
    this.requestUpdate();
    if (this.emit('le-before-action', { id: run.id, action }, true)) await this.provision?.act(action);
    // The keyboard stays here although its button may be gone.
    await this.updateComplete;
    if (this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement === null)
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  async #ask(asks: boolean): Promise<void> {
    this.#asksCancel = asks;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(asks ? '.no' : '.cancel')?.focus();
  }

  #actionsView(run: ShownProvisioning, { acting }: ProvisionState, words: ProvisionWords): TemplateResult | typeof nothing {
    const actions = possibleActions(run);
    if (actions.length === 0) return nothing;
    const isBusy = acting !== undefined;
    if (this.#asksCancel && actions.includes('cancel')) {
      const onKey = ({ key }: KeyboardEvent): void => void (key === 'Escape' && this.#ask(false));
      return html`<div class="actions" part="actions" role="group" aria-labelledby="sure" @keydown=${onKey}>
        <span id="sure">${words.sure}</span>
        <button class="button bad yes" ?disabled=${isBusy} @click=${() => void this.#act(run, 'cancel')}>${words.yes}</button>
        <button class="button no" @click=${() => void this.#ask(false)}>${words.no}</button>
      </div>`;
    }
    return html`<div class="actions" part="actions">
      ${actions.map(
        (action) =>
          html`<button
            class=${`button ${action} ${action === 'cancel' ? 'quiet' : 'primary'}`}
            ?disabled=${isBusy}
            @click=${() => void (action === 'cancel' ? this.#ask(true) : this.#act(run, action))}
          >
            ${words.actions[action]}
          </button>`,
      )}
    </div>`;
  }

  #runView(run: ShownProvisioning, state: ProvisionState, words: ProvisionWords, lasted: (milliseconds: number) => string): TemplateResult {
    const now = Date.now() - state.aheadMs;
    const { bars, totalMs } = timelineOf(run, state.endings, now);
    const waitsMs = run.retryAt === null ? 0 : Date.parse(run.retryAt) - now;
    const waitsFor = waitsMs > 0 ? lasted(Math.ceil(waitsMs / 1000) * 1000) : undefined;
    const done = run.steps.filter(({ status }) => status === 'done').length;
    return html`
      <ol class="steps" part="steps" aria-label=${words.list}>
        ${repeat(
          run.steps,
          ({ name }) => name,
          (step) => stepView(step, { run, bar: bars.get(step.name), words, lasted, waitsFor }),
        )}
      </ol>
      <p class="axis soft number">
        <span>${words.doneOf(done, run.steps.length)}</span>
        ${totalMs === 0 ? nothing : html`<span>${words.total(lasted(totalMs))}</span>`}
      </p>
      ${this.#actionsView(run, state, words)}
      ${
        state.refusal === undefined
          ? nothing
          : html`<p class="refusal" role="alert">${words.refused(state.refusal.detail ?? state.refusal.title)}</p>`
      }
    `;
  }

  protected override view(language: Language): TemplateResult {
    const { strings, locale } = language;
    const words = provisionWords[locale];
    if (this.#lasted?.locale !== locale) this.#lasted = { locale, format: lastedIn(locale) };
    const lasted = this.#lasted.format;
    const state = this.#used?.state;
    const run = state?.run;
    const phase = run === undefined ? undefined : phaseOf(run);
    this.mark('loading', state?.status === 'loading');
    for (const each of ['running', 'retrying', 'done', 'failed'] as const)
      this.mark(each, each === phase || (each === 'failed' && (phase === 'stuck' || phase === 'rolled-back')));
    if (state?.status === 'failed' && run === undefined) {
      const again = (): void => void this.#used?.reload();
      const status = state.failure?.status;
      return html`<div class="provision">
        ${
          status === 404
            ? placeView(icons.search, words.missing, words.missingHint)
            : status === 401
              ? placeView(icons.lock, strings.expired, strings.expiredHint, { bad: true, action: { label: strings.resume, act: again } })
              : troubleView(strings, state.failure, again)
        }
      </div>`;
    }
    if (state === undefined || run === undefined || phase === undefined)
      return html`<div class="provision">
        <p class="sr" role="status">${strings.loading}</p>
        <div class="bones" aria-hidden="true"><span class="bone"></span><span class="bone"></span><span class="bone"></span></div>
      </div>`;
    const title = this.label === '' ? words[run.kind](run.name) : this.label;
    return html`
      <section class="provision" aria-labelledby="title">
        <header class="head" part="head">
          <h2 id="title" tabindex="-1">${title}</h2>
          <span class=${`chip${tones[phase] ?? ''}`}>${words.phases[phase]}</span>
          <slot name="header-actions"></slot>
        </header>
        <p class="soft" role="status">${words.hints[phase]}</p>
        ${state.isStale ? html`<p class="banner" role="status">${icons.offline}<span>${words.stale}</span></p>` : nothing}
        ${this.#runView(run, state, words, lasted)}
      </section>
    `;
  }
}
