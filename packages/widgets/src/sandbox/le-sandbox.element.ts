import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Connection } from '../connection/connection.js';
import { isAtEnd } from '../conversation/reading-place.js';
import { messageStyles } from '../conversation/message.styles.js';
import { BaseElement, baseStyles } from '../element/base-element.js';
import { icons } from '../element/icons.js';
import { endedView, offlineBanner, placeView } from '../element/place-views.js';
import { troubleView } from '../element/trouble-view.js';
import type { Language } from '../text/locale.js';
import { customersView, setUpView } from './customer-views.js';
import { backButton, handView } from './hand-view.js';
import { sandboxStyles } from './le-sandbox.styles.js';
import { lineOf } from './phone-view.js';
import { inventedPhone, setupOf } from './set-up.js';
import { createSandboxController, type SandboxController, type SandboxState } from './sandbox-controller.js';
import { sandboxWords, type Behavior, type SandboxWords } from './sandbox-words.js';

/**
 * Plays the customers of a sandbox number: pick one or make one, write as they would, and see on their phone what was answered.
 *
 * @slot header-actions - Beside the title.
 * @csspart customer - A customer to pick.
 * @csspart message - A message on the phone.
 * @csspart composer - Where one writes as the customer.
 * @csspart state - What stands in place of it all.
 * @fires le-before-write - A message is about to be written as the customer. Cancelable. Detail: `{ instanceId, phone, text }`.
 * @fires le-play - A customer was picked or put down. Detail: `{ instanceId, customer }`.
 * @fires le-answered - An answer came to the phone. Detail: `{ message }`.
 */
export class LeSandbox extends BaseElement {
  static override styles: CSSResultGroup = [baseStyles, messageStyles, sandboxStyles];

  static override properties: PropertyDeclarations = {
    instanceId: { attribute: 'instance-id' },
    phone: {},
    label: {},
    controller: { attribute: false },
  };

  /** The number to play at; the first one of the sandbox, with a choice when there are more, when left out. */
  declare instanceId: string;
  /** The customer to play from the beginning, by telephone number. */
  declare phone: string;
  /** Heading; the language's word when left out. */
  declare label: string;
  /** A controller of the host's instead of one of its own. */
  declare controller: SandboxController | undefined;

  #own: SandboxController | undefined;
  #used: SandboxController | undefined;
  #stop: (() => void) | undefined;
  #isMaking = false;
  #behavior: Behavior = 'answers';
  #invented = '';
  #isWrong = false;
  #said = '';
  #draft = '';
  #wasAtEnd = true;
  #played: string | undefined;

  constructor() {
    super();
    this.instanceId = '';
    this.phone = '';
    this.label = '';
  }

  /** The controller in use, for hosts that want to write or reload. */
  get sandbox(): SandboxController | undefined {
    return this.controller ?? this.#own;
  }

  get #words(): SandboxWords {
    return sandboxWords[this.language?.locale ?? 'pt-BR'];
  }

  protected override connectionChanged(connection: Connection | undefined): void {
    this.#own?.close();
    this.#own =
      connection === undefined || this.controller !== undefined
        ? undefined
        : createSandboxController(connection, {
            instanceId: this.instanceId === '' ? undefined : this.instanceId,
            phone: this.phone === '' ? undefined : this.phone,
            onAnswer: (message) => {
              const { language } = this;
              if (language !== undefined) this.#said = this.#words.answered(lineOf(message, language));
              this.emit('le-answered', { message });
            },
          });
    this.#look();
  }

  #look(): void {
    const controller = this.isConnected ? this.sandbox : undefined;
    if (controller === this.#used) return;
    this.#stop?.();
    this.#used = controller;
    this.#said = '';
    this.#stop = controller?.subscribe(() => this.requestUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('controller')) this.#look();
    const { sandbox } = this;
    if (changed.has('instanceId') && this.instanceId !== '' && this.hasUpdated) sandbox?.choose(this.instanceId);
    const { customer, instance } = sandbox?.state ?? {};
    if (customer?.id !== this.#played) {
      this.#played = customer?.id;
      this.#draft = '';
      this.#said = '';
      this.#wasAtEnd = true;
      this.emit('le-play', { instanceId: instance?.id, customer });
    }
    const stream = this.#stream;
    if (stream !== null) this.#wasAtEnd = isAtEnd(stream);
  }

  protected override updated(): void {
    const stream = this.#stream;
    if (stream === null) return;
    const wroteLast = this.sandbox?.state.phone?.written.at(-1) !== undefined;
    if (this.#wasAtEnd || wroteLast) stream.scrollTop = stream.scrollHeight;
  }

  get #stream(): HTMLElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector<HTMLElement>('.stream') : null;
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  readonly #play = (customerId: string): void => {
    this.#isMaking = false;
    this.sandbox?.play(customerId);
    this.#focus('.composer textarea');
  };

  readonly #back = (): void => {
    const id = this.#played;
    this.#isMaking = false;
    this.sandbox?.play(undefined);
    this.requestUpdate();
    this.#focus(id === undefined ? '.add' : `[data-customer="${id}"]`);
  };

  readonly #startMaking = (): void => {
    this.#isMaking = true;
    this.#isWrong = false;
    this.#behavior = 'answers';
    this.#invented = inventedPhone(Math.random());
    this.sandbox?.play(undefined);
    this.requestUpdate();
    this.#focus('#name');
  };

  readonly #make = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const setup = setupOf(form, this.#behavior);
    this.#isWrong = setup === undefined;
    const typed = form.get('phone');
    this.#invented = typeof typed === 'string' ? typed : '';
    this.requestUpdate();
    if (setup === undefined) return this.#focus('#phone');
    void this.sandbox?.setUp(setup).then((isThere) => {
      if (!isThere) return;
      this.#isMaking = false;
      this.requestUpdate();
      this.#focus('.composer textarea');
    });
  };

  readonly #submit = (): void => {
    const { instance, customer } = this.sandbox?.state ?? {};
    const text = this.#draft.trim();
    if (instance === undefined || customer === undefined || text === '') return;
    if (!this.emit('le-before-write', { instanceId: instance.id, phone: customer.phone, text }, true)) return;
    this.#draft = '';
    this.sandbox?.write(text);
  };

  readonly #walked = (event: KeyboardEvent): void => {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.customer')];
    const at = rows.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (at === -1 || to === undefined) return;
    event.preventDefault();
    rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus();
  };

  #handView(state: SandboxState, words: SandboxWords, language: Language, sandbox: SandboxController): TemplateResult {
    const { customer, phone, instance, busy: isBusy } = state;
    if (customer !== undefined && phone !== undefined)
      return handView({ customer, phone, instance, isBusy, draft: this.#draft }, words, language, sandbox, {
        type: (text) => {
          this.#draft = text;
          this.requestUpdate();
        },
        submit: this.#submit,
        back: this.#back,
      });
    if (!this.#isMaking && state.customers.length > 0) return placeView(icons.person, words.pick, words.pickHint);
    if (this.#invented === '') this.#invented = inventedPhone(Math.random());
    return setUpView(words, { phone: this.#invented, behavior: this.#behavior, isWrong: this.#isWrong, isBusy }, this.#make, (behavior) => {
      this.#behavior = behavior;
      this.requestUpdate();
    });
  }

  #bodyView(state: SandboxState, words: SandboxWords, language: Language, sandbox: SandboxController): TemplateResult {
    const { instance, refusal, customer } = state;
    if (instance === undefined) return placeView(icons.chat, words.noNumber, words.noNumberHint);
    const inHand = customer !== undefined || this.#isMaking || state.customers.length === 0;
    return html`<div class=${inHand ? 'body in-hand' : 'body'}>
      <div class="side" @keydown=${this.#walked}>
        ${customersView(state, words, { play: this.#play, more: () => void sandbox.loadMore() })}
        <button class="button add" @click=${this.#startMaking}>${words.add}</button>
      </div>
      <div class="hand">
        ${customer === undefined && inHand && state.customers.length > 0 ? backButton(words, this.#back) : nothing}
        ${
          refusal === undefined
            ? nothing
            : html`<div class="banner bad" part="refusal" role="alert">
                ${icons.alert}<span>${words.refused}: ${refusal.detail ?? refusal.title}</span>
              </div>`
        }
        ${this.#handView(state, words, language, sandbox)}
      </div>
    </div>`;
  }

  protected override view(language: Language): TemplateResult {
    const { strings } = language;
    const words = this.#words;
    const { sandbox, shared } = this;
    const ended = shared === undefined ? undefined : endedView(strings, shared);
    if (ended !== undefined) return html`<div class="sandbox">${ended}</div>`;
    const state = sandbox?.state;
    const isLoading = state === undefined || state.status === 'loading';
    this.mark('loading', isLoading);
    const body = (): TemplateResult => {
      if (isLoading || sandbox === undefined)
        return html`<p class="sr" role="status">${strings.loading}</p>
          <div class="bones" aria-hidden="true"><span class="bone"></span><span class="bone"></span><span class="bone"></span></div>`;
      if (state.status === 'failed') return troubleView(strings, state.failure, () => void sandbox.reload());
      return this.#bodyView(state, words, language, sandbox);
    };
    return html`
      <section class="sandbox" aria-labelledby="title">
        <header class="head" part="head">
          <h2 id="title">${this.label === '' ? words.title : this.label}</h2>
          ${
            state === undefined || state.instances.length < 2 || this.instanceId !== ''
              ? nothing
              : html`<label
                  >${words.number}
                  <select class="field" @change=${(event: Event) => sandbox?.choose((event.target as HTMLSelectElement).value)}>
                    ${state.instances.map(({ id, name }) => html`<option value=${id} ?selected=${id === state.instance?.id}>${name}</option>`)}
                  </select></label
                >`
          }
          <slot name="header-actions"></slot>
        </header>
        ${shared?.state === 'offline' ? offlineBanner(strings) : nothing} ${body()}
        <p class="sr" role="status">${this.#said}</p>
      </section>
    `;
  }
}
