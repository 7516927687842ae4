import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Connection } from '../connection/connection.js';
import { BaseElement, baseStyles } from '../element/base-element.js';
import { icons } from '../element/icons.js';
import { endedView, offlineBanner, placeView } from '../element/place-views.js';
import { troubleView } from '../element/trouble-view.js';
import type { Language } from '../text/locale.js';
import { createConnectController, type ConnectController, type ConnectState } from './connect-controller.js';
import { connectWords, type ConnectWords, type PhaseName } from './connect-words.js';
import { connectStyles } from './le-connect.styles.js';
import { byCodeView, codeView, qrView } from './link-views.js';
import { phaseOf, toneOf } from './phase.js';
import { toE164 } from './phone-text.js';

/** Codes and waits show their seconds. */
const tickMs = 1000;

/**
 * Links a WhatsApp number with its phone, and says of every state of that link the one thing that helps.
 *
 * @slot header-actions - Beside the title.
 * @csspart code - The code with its draining border.
 * @csspart qr - The QR code.
 * @csspart state - What stands in place of it all.
 * @fires le-before-connect - A person asks for a connection. Cancelable. Detail: `{ instanceId, phase }`.
 * @fires le-connected - The number is connected. Detail: `{ instanceId, instance }`.
 * @fires le-phase - The link came into another phase. Detail: `{ instanceId, phase }`.
 */
export class LeConnect extends BaseElement {
  static override styles: CSSResultGroup = [baseStyles, connectStyles];

  static override properties: PropertyDeclarations = {
    instanceId: { attribute: 'instance-id' },
    controller: { attribute: false },
  };

  /** The number to show; the first one, with a choice when there are more, when left out. */
  declare instanceId: string;
  /** A controller of the host's instead of one of its own. */
  declare controller: ConnectController | undefined;

  #own: ConnectController | undefined;
  #used: ConnectController | undefined;
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #said: PhaseName | undefined;
  #isWrong = false;

  constructor() {
    super();
    this.instanceId = '';
  }

  /** The controller in use, for hosts that want to connect or reload. */
  get link(): ConnectController | undefined {
    return this.controller ?? this.#own;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => {
      const { instance, code } = this.link?.state ?? {};
      if (code !== undefined || (instance?.retryAt ?? null) !== null) this.requestUpdate();
    }, tickMs);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override connectionChanged(connection: Connection | undefined): void {
    this.#own?.close();
    this.#own =
      connection === undefined || this.controller !== undefined
        ? undefined
        : createConnectController(connection, this.instanceId === '' ? {} : { instanceId: this.instanceId });
    this.#look();
  }

  #look(): void {
    const controller = this.isConnected ? this.link : undefined;
    if (controller === this.#used) return;
    this.#stop?.();
    this.#used = controller;
    this.#said = undefined;
    this.#stop = controller?.subscribe(() => this.requestUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('controller')) this.#look();
    if (changed.has('instanceId') && this.instanceId !== '' && this.instanceId !== this.link?.state.instance?.id)
      this.link?.choose(this.instanceId);
    this.#tell();
  }

  /** Tells the host of each new phase. */
  #tell(): void {
    const { instance, code } = this.link?.state ?? {};
    if (instance === undefined) return;
    const phase = phaseOf(instance, code?.method);
    if (phase === this.#said) return;
    const wasKnown = this.#said !== undefined;
    this.#said = phase;
    const { id: instanceId } = instance;
    this.emit('le-phase', { instanceId, phase });
    if (phase === 'online' && wasKnown) this.emit('le-connected', { instanceId, instance });
  }

  readonly #connect = (): void => {
    const { instance, code } = this.link?.state ?? {};
    if (instance === undefined) return;
    if (!this.emit('le-before-connect', { instanceId: instance.id, phase: phaseOf(instance, code?.method) }, true)) return;
    void this.link?.connect();
  };

  readonly #askForCode = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = new FormData(event.target as HTMLFormElement).get('phone');
    const number = toE164(typeof typed === 'string' ? typed : '');
    this.#isWrong = number === undefined;
    this.requestUpdate();
    if (number !== undefined) void this.link?.linkByCode(number);
  };

  #linkView(words: ConnectWords, phase: PhaseName, { code, busy }: ConnectState, link: ConnectController): TemplateResult {
    const now = Date.now();
    const isCode = phase === 'code' && code !== undefined;
    return html`
      <div class="link-phone">${isCode ? codeView(words, code, now) : qrView(words, code, now)}</div>
      ${
        isCode
          ? html`<div class="actions">
              <button class="button quiet" ?disabled=${busy} @click=${() => void link.connect()}>${words.byQr}</button>
            </div>`
          : byCodeView(words, this.#isWrong, busy, this.#askForCode)
      }
    `;
  }

  #bodyView(language: Language, words: ConnectWords, state: ConnectState, link: ConnectController): TemplateResult {
    const { instance, code, restriction, refusal, busy } = state;
    if (instance === undefined) return placeView(icons.chat, words.none, words.noneHint);
    const phase = phaseOf(instance, code?.method);
    const [title, hint, action] = words.phases[phase];
    const tone = toneOf(phase);
    const wait = instance.retryAt === null ? 0 : Math.ceil((Date.parse(instance.retryAt) - Date.now()) / 1000);
    return html`
      <div class="body">
        <div class="phase ${tone}" part="phase">
          <span class="light" aria-hidden="true"></span>
          <div role="status">
            <h3>${title}</h3>
          </div>
          <p>${hint}</p>
          ${instance.phoneNumber === null || tone !== 'good' ? nothing : html`<small><bdi>${instance.phoneNumber}</bdi></small>`}
          ${wait > 0 ? html`<small>${wait < 600 ? words.retryIn(wait) : language.when(instance.retryAt ?? '', Date.now())}</small>` : nothing}
        </div>
        ${
          restriction === undefined
            ? nothing
            : html`<p class="banner" part="restriction" role="status">
                ${icons.alert}<span
                  >${words.restricted}
                  ${restriction.until === null ? nothing : words.restrictedUntil(language.when(restriction.until, Date.now()))}</span
                >
              </p>`
        }
        ${
          refusal === undefined
            ? nothing
            : html`<p class="banner" part="refusal" role="alert">
                ${icons.alert}<span>${words.refused}: ${refusal.detail ?? refusal.title}</span>
              </p>`
        }
        ${
          action === undefined
            ? nothing
            : html`<div class="actions">
                <button class="button primary" part="action" ?disabled=${busy} @click=${this.#connect}>${action}</button>
              </div>`
        }
        ${phase === 'linking' || phase === 'code' ? this.#linkView(words, phase, state, link) : nothing}
        ${
          phase === 'online'
            ? html`<div class="actions">
                <button class="button" ?disabled=${busy} @click=${() => void link.disconnect()}>${words.disconnect}</button>
                ${
                  instance.state === null
                    ? nothing
                    : html`<button class="button quiet" ?disabled=${busy} @click=${() => void link.logout()}>${words.logout}</button>`
                }
              </div>`
            : nothing
        }
      </div>
    `;
  }

  #chooserView(words: ConnectWords, { instances, instance }: ConnectState, link: ConnectController): TemplateResult | typeof nothing {
    if (instances.length < 2 || this.instanceId !== '') return nothing;
    const choose = (event: Event): void => link.choose((event.target as HTMLSelectElement).value);
    return html`<label
      >${words.number}
      <select class="field" @change=${choose}>
        ${instances.map(({ id, name }) => html`<option value=${id} ?selected=${id === instance?.id}>${name}</option>`)}
      </select></label
    >`;
  }

  protected override view(language: Language): TemplateResult {
    const { strings, locale } = language;
    const words = connectWords[locale];
    const { link, shared } = this;
    const state = link?.state;
    const ended = shared === undefined ? undefined : endedView(strings, shared);
    const isLoading = state === undefined || state.status === 'loading';
    this.mark('loading', isLoading);
    this.mark('connected', state?.instance?.status === 'connected');
    const body = (): TemplateResult => {
      if (ended !== undefined) return ended;
      if (isLoading || link === undefined)
        return html`<div class="body">
          <p class="sr" role="status">${strings.loading}</p>
          <span class="bone bone-line"></span><span class="bone bone-line"></span>
        </div>`;
      if (state.status === 'failed') return troubleView(strings, state.failure, () => void link.reload());
      return this.#bodyView(language, words, state, link);
    };
    return html`
      <section class="connect" aria-labelledby="title">
        <div class="head">
          <h2 id="title">${words.title}</h2>
          ${state === undefined || link === undefined || ended !== undefined ? nothing : this.#chooserView(words, state, link)}
          <slot name="header-actions"></slot>
        </div>
        <div>${shared?.state === 'offline' && ended === undefined ? offlineBanner(strings) : nothing}${body()}</div>
      </section>
    `;
  }
}
