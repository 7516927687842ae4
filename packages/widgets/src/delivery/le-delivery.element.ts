import type { FailedMessage } from '@leadengine/sdk';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Connection } from '../connection/connection.js';
import { BaseElement, baseStyles } from '../element/base-element.js';
import { icons } from '../element/icons.js';
import { endedView, offlineBanner, placeView } from '../element/place-views.js';
import { troubleView } from '../element/trouble-view.js';
import type { Language } from '../text/locale.js';
import { createDeliveryController, type DeliveryController, type DeliveryDays, type DeliveryState } from './delivery-controller.js';
import { deliveryWords, type DeliveryWords } from './delivery-words.js';
import { failedView, reasonOf, reasonsView, recipientOf } from './failed-view.js';
import { deliveryStyles } from './le-delivery.styles.js';

const dayChoices = [1, 7, 30] as const satisfies readonly DeliveryDays[];

/**
 * The messages that did not go out, with the reason of each and the way to send it again.
 *
 * @slot header-actions - Beside the title.
 * @csspart reasons - How many failed for which reason.
 * @csspart failed - A message.
 * @csspart state - What stands in place of the list.
 * @fires le-before-resend - A person sends a message again. Cancelable. Detail: `{ messageId }`.
 * @fires le-resent - The engine took it again. Detail: `{ messageId }`.
 * @fires le-select - The conversation of a message was opened. Detail: `{ ticketId }`.
 */
export class LeDelivery extends BaseElement {
  static override styles: CSSResultGroup = [baseStyles, deliveryStyles];

  static override properties: PropertyDeclarations = {
    days: { type: Number },
    label: {},
    controller: { attribute: false },
  };

  /** How many days to look back at first: 1, 7 or 30. */
  declare days: number;
  /** Heading; the language's word when left out. */
  declare label: string;
  /** A controller of the host's instead of one of its own. */
  declare controller: DeliveryController | undefined;

  #own: DeliveryController | undefined;
  #used: DeliveryController | undefined;
  #stop: (() => void) | undefined;
  #reason: ReturnType<typeof reasonOf> | undefined;
  #said = '';

  constructor() {
    super();
    this.days = 1;
    this.label = '';
  }

  /** The controller in use, for hosts that want to resend or reload. */
  get delivery(): DeliveryController | undefined {
    return this.controller ?? this.#own;
  }

  get #words(): DeliveryWords {
    return deliveryWords[this.language?.locale ?? 'pt-BR'];
  }

  protected override connectionChanged(connection: Connection | undefined): void {
    this.#own?.close();
    const days = dayChoices.find((each) => each === this.days) ?? 1;
    this.#own = connection === undefined || this.controller !== undefined ? undefined : createDeliveryController(connection, { days });
    this.#look();
  }

  #look(): void {
    const controller = this.isConnected ? this.delivery : undefined;
    if (controller === this.#used) return;
    this.#stop?.();
    this.#used = controller;
    this.#said = '';
    this.#reason = undefined;
    this.#stop = controller?.subscribe(() => this.requestUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('controller')) this.#look();
  }

  async #resend(item: FailedMessage): Promise<void> {
    const { id: messageId } = item.message;
    if (!this.emit('le-before-resend', { messageId }, true)) return;
    const { delivery } = this;
    const next = this.renderRoot.querySelector(`[data-message="${messageId}"]`)?.nextElementSibling;
    if ((await delivery?.resend(messageId)) !== true || delivery !== this.delivery) return;
    this.emit('le-resent', { messageId });
    this.#said = this.#words.resent(recipientOf(item));
    this.requestUpdate();
    // The keyboard stays in the list although its button is gone.
    await this.updateComplete;
    if (this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement === null)
      next?.querySelector<HTMLElement>('.button')?.focus();
  }

  async #resendAll(items: readonly FailedMessage[]): Promise<void> {
    const { delivery } = this;
    // What waits its turn is of the person who asked for it.
    for (const item of items) if (delivery === this.delivery) await this.#resend(item);
  }

  #open({ message }: FailedMessage): void {
    this.select(message.ticketId);
    this.emit('le-select', { ticketId: message.ticketId });
  }

  #listView(state: DeliveryState, words: DeliveryWords, language: Language, controller: DeliveryController): TemplateResult {
    const { items, goesOn } = state;
    if (items.length === 0) return placeView(icons.check, words.none, words.noneHint);
    if (!items.some((item) => reasonOf(item) === this.#reason)) this.#reason = undefined;
    const shown = this.#reason === undefined ? items : items.filter((item) => reasonOf(item) === this.#reason);
    return html`
      ${reasonsView(items, this.#reason, words, language, (reason) => {
        this.#reason = reason;
        this.requestUpdate();
      })}
      ${
        shown.length < 2
          ? nothing
          : html`<p class="all">
              <button class="button" @click=${() => void this.#resendAll(shown)}>${words.resendAll(shown.length)}</button>
            </p>`
      }
      <ul class="list" aria-label=${words.list}>
        ${repeat(
          shown,
          ({ message }) => message.id,
          (item) => failedView(item, state, words, language, { open: () => this.#open(item), resend: () => void this.#resend(item) }),
        )}
        ${goesOn ? html`<li class="more"><button class="button quiet" @click=${() => void controller.loadMore()}>${words.more}</button></li>` : nothing}
      </ul>
    `;
  }

  protected override view(language: Language): TemplateResult {
    const { strings } = language;
    const words = this.#words;
    const { delivery, shared } = this;
    const ended = shared === undefined ? undefined : endedView(strings, shared);
    const state = delivery?.state;
    if (ended !== undefined) return html`<div class="delivery">${ended}</div>`;
    this.mark('loading', state?.status === 'loading');
    const body = (): TemplateResult => {
      if (state === undefined || delivery === undefined || (state.status === 'loading' && state.items.length === 0))
        return html`<p class="sr" role="status">${strings.loading}</p>
          <div class="bones" aria-hidden="true"><span class="bone"></span><span class="bone"></span><span class="bone"></span></div>`;
      if (state.status === 'failed') return troubleView(strings, state.failure, () => void delivery.reload());
      return this.#listView(state, words, language, delivery);
    };
    const choose = (event: Event): void => void delivery?.lookBack(Number((event.target as HTMLSelectElement).value) as DeliveryDays);
    return html`
      <section class="delivery" aria-labelledby="title">
        <header class="head" part="head">
          <h2 id="title">${this.label === '' ? words.title : this.label}</h2>
          ${
            state === undefined
              ? nothing
              : html`<select class="field" aria-label=${words.period} @change=${choose}>
                  ${dayChoices.map((days) => html`<option value=${days} ?selected=${days === state.days}>${words.periods[days]}</option>`)}
                </select>`
          }
          <slot name="header-actions"></slot>
        </header>
        ${shared?.state === 'offline' ? offlineBanner(strings) : nothing} ${body()}
        <p class="sr" role="status">${this.#said}</p>
      </section>
    `;
  }
}
