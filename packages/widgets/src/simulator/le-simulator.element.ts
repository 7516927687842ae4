import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Connection } from '../connection/connection.js';
import { BaseElement, baseStyles } from '../element/base-element.js';
import { icons } from '../element/icons.js';
import { endedView, offlineBanner, placeView } from '../element/place-views.js';
import { troubleView } from '../element/trouble-view.js';
import type { Language } from '../text/locale.js';
import { moneyText } from './amount-text.js';
import { askView, type Typed } from './ask-view.js';
import { simulatorStyles } from './le-simulator.styles.js';
import { offersStyles } from './offers.styles.js';
import { figureView, resultView } from './result-view.js';
import { createSimulatorController } from './simulator-controller.js';
import type { SimulatorController, SimulatorState } from './simulator.contract.js';
import { simulatorWords, type SimulatorWords } from './simulator-words.js';

/**
 * Simulates credit for the customer of a conversation and sends an offer there. Every figure is the engine's.
 *
 * @slot header-actions - Beside the title.
 * @csspart ask - What is asked.
 * @csspart installment - The number to look at.
 * @csspart wedge - How interest gives way to amortization.
 * @csspart facts - The figures beside the installment.
 * @csspart offer - What one table offers.
 * @csspart send - The button that sends.
 * @csspart state - What stands in place of it all.
 * @fires le-simulated - The engine computed. Detail: `{ simulation }`.
 * @fires le-before-send - An offer is about to be sent. Cancelable. Detail: `{ ticketId, offer }`.
 * @fires le-sent - It is in the conversation. Detail: `{ ticketId, offer, message }`.
 */
export class LeSimulator extends BaseElement {
  static override styles: CSSResultGroup = [baseStyles, simulatorStyles, offersStyles];

  static override properties: PropertyDeclarations = {
    ticket: {},
    label: {},
    controller: { attribute: false },
  };

  /** The conversation to simulate for; the one that is open under the same provider when left out. */
  declare ticket: string;
  /** Heading; the language's word when left out. */
  declare label: string;
  /** A controller of the host's instead of one of its own. */
  declare controller: SimulatorController | undefined;

  #own: SimulatorController | undefined;
  #used: SimulatorController | undefined;
  #stop: (() => void) | undefined;
  #typed: Typed = { amount: undefined, margin: undefined, term: undefined };
  #simulationId: string | undefined;
  #said = '';

  constructor() {
    super();
    this.ticket = '';
    this.label = '';
  }

  /** The controller in use, for hosts that want to ask or reload. */
  get simulator(): SimulatorController | undefined {
    return this.controller ?? this.#own;
  }

  get #ticketId(): string | undefined {
    return this.ticket === '' ? (this.selectedId ?? undefined) : this.ticket;
  }

  protected override connectionChanged(connection: Connection | undefined): void {
    this.#own?.close();
    this.#own =
      connection === undefined || this.controller !== undefined
        ? undefined
        : createSimulatorController(connection, { ticketId: this.#ticketId });
    this.#look();
  }

  #look(): void {
    const controller = this.isConnected ? this.simulator : undefined;
    if (controller === this.#used) return;
    this.#stop?.();
    this.#used = controller;
    this.#said = '';
    this.#typed = { amount: undefined, margin: undefined, term: undefined };
    this.#stop = controller?.subscribe(() => this.requestUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('controller')) this.#look();
    this.#own?.open(this.#ticketId);
    const { simulation, offer } = this.simulator?.state ?? {};
    if (simulation?.id === this.#simulationId) return;
    this.#simulationId = simulation?.id;
    this.#typed.term = undefined;
    if (simulation === undefined || offer === undefined || this.language === undefined) return;
    this.emit('le-simulated', { simulation });
    const { locale } = this.language;
    this.#said = simulatorWords[locale].result(moneyText(offer.installment, locale), offer.termMonths);
  }

  async #send(words: SimulatorWords): Promise<void> {
    const { simulator } = this;
    const { offer, ticketId } = simulator?.state ?? {};
    if (simulator === undefined || offer === undefined || !this.emit('le-before-send', { ticketId, offer }, true)) return;
    const message = await simulator.send();
    if (message === undefined || simulator !== this.simulator) return;
    this.#said = words.sent;
    this.emit('le-sent', { ticketId, offer, message });
    this.requestUpdate();
  }

  #bodyView(state: SimulatorState, words: SimulatorWords, language: Language, simulator: SimulatorController): TemplateResult {
    const { strings, locale } = language;
    if (state.ticketId === undefined) return placeView(icons.chat, strings.pick, words.pickHint);
    if (state.status === 'failed' && state.failure?.status !== 404)
      return troubleView(strings, state.failure, () => void simulator.reload());
    if (state.status === 'loading' && state.agreements.length === 0)
      return html`<p class="sr" role="status">${strings.loading}</p>
        <div class="bones" aria-hidden="true"><span class="bone"></span><span class="bone"></span><span class="bone"></span></div>`;
    // An engine that has no credit has nothing to sell, either.
    if (state.agreements.length === 0) return placeView(icons.file, words.nothingSold, words.nothingSoldHint);
    const hasProduct = state.productId !== undefined;
    return html`<div class="body">
      ${figureView(state, words, language)} ${askView(state, this.#typed, words, locale, simulator, () => this.requestUpdate())}
      ${
        hasProduct
          ? resultView(state, words, language, simulator, () => void this.#send(words))
          : html`<p class="soft">${state.status === 'ready' ? words.noProducts : strings.loading}</p>`
      }
    </div>`;
  }

  protected override view(language: Language): TemplateResult {
    const { strings, locale } = language;
    const words = simulatorWords[locale];
    const { simulator, shared } = this;
    const ended = shared === undefined ? undefined : endedView(strings, shared);
    if (ended !== undefined) return html`<div class="simulator">${ended}</div>`;
    const state = simulator?.state;
    this.mark('loading', state?.status === 'loading');
    this.mark('computing', state?.isComputing === true);
    return html`
      <section class="simulator" aria-labelledby="title">
        <header class="head" part="head">
          <h2 id="title">${this.label === '' ? words.title : this.label}</h2>
          ${state?.offer === undefined ? nothing : html`<span class="chip">${state.offer.bank}</span>`}
          <slot name="header-actions"></slot>
        </header>
        ${shared?.state === 'offline' ? offlineBanner(strings) : nothing}
        ${state === undefined || simulator === undefined ? nothing : this.#bodyView(state, words, language, simulator)}
        <p class="sr" role="status">${this.#said}</p>
      </section>
    `;
  }
}
