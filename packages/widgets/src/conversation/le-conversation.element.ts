import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Connection } from '../connection/connection.js';
import { BaseElement, baseStyles } from '../element/base-element.js';
import { icons } from '../element/icons.js';
import { endedView, offlineBanner, placeView } from '../element/place-views.js';
import { troubleView } from '../element/trouble-view.js';
import { isActive } from '../inbox/ticket-order.js';
import { nameOf } from '../inbox/ticket-words.js';
import type { Language } from '../text/locale.js';
import { composerView } from './composer-view.js';
import type { ConversationController, ConversationState } from './conversation.contract.js';
import { createConversationController } from './conversation-controller.js';
import { personView, windowView } from './frame-views.js';
import { conversationStyles } from './le-conversation.styles.js';
import { firstUnreadOf, linesOf } from './lines.js';
import { messageStyles } from './message.styles.js';
import { lineView } from './message-view.js';
import { isAtEnd, keepPlace, readPlace, type ReadingPlace } from './reading-place.js';

const tickMs = 15_000;
/** How near the top the reader comes before what is earlier is loaded. */
const nearTopPx = 600;

/**
 * One conversation: its messages, live, and a composer whose words survive a lost connection.
 *
 * @slot header-actions - Beside the name.
 * @slot composer-tools - Beside the field.
 * @slot message-extra-{id} - At the end of the message of this id.
 * @slot empty - Shown while no conversation is open.
 * @csspart message - A message.
 * @csspart note - A note of the team.
 * @csspart composer - Where the person writes.
 * @fires le-opened - A conversation is shown. Detail: `{ ticketId, ticket }`.
 * @fires le-received - The contact wrote. Detail: `{ message }`.
 * @fires le-back - The person wants to go back to the list.
 */
export class LeConversation extends BaseElement {
  static override styles: CSSResultGroup = [baseStyles, conversationStyles, messageStyles];

  static override properties: PropertyDeclarations = {
    ticketId: { attribute: 'ticket-id' },
    back: { type: Boolean },
    readOnly: { type: Boolean, attribute: 'read-only' },
    noFiles: { type: Boolean, attribute: 'no-files' },
    keepNothing: { type: Boolean, attribute: 'keep-nothing' },
    controller: { attribute: false },
  };

  /** The conversation; left out, the one that is open in the provider's inbox. */
  declare ticketId: string;
  /** Shows a way back to the list. */
  declare back: boolean;
  /** Nobody can write. */
  declare readOnly: boolean;
  /** Files cannot be sent. */
  declare noFiles: boolean;
  /** Keeps nothing of what was written in the browser. */
  declare keepNothing: boolean;
  /** A controller of the host's instead of one of its own. */
  declare controller: ConversationController | undefined;

  #own: ConversationController | undefined;
  #used: ConversationController | undefined;
  #stop: (() => void) | undefined;
  #place: ReadingPlace | undefined;
  #entries: ConversationState['entries'] | undefined;
  #isAtEnd = true;
  #unread: { readonly key: string | undefined; readonly count: number } | undefined;
  #arrived = 0;
  #said = '';
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #resize = new ResizeObserver(() => {
    const stream = this.#stream;
    if (stream !== null && this.#isAtEnd) stream.scrollTop = stream.scrollHeight;
  });

  constructor() {
    super();
    this.ticketId = '';
    this.back = false;
    this.readOnly = false;
    this.noFiles = false;
    this.keepNothing = false;
  }

  /** The open controller, for hosts that want to put words into the composer or send. */
  get conversation(): ConversationController | undefined {
    return this.controller ?? this.#own;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => this.requestUpdate(), tickMs);
    document.addEventListener('visibilitychange', this.#markRead);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
    this.#resize.disconnect();
    document.removeEventListener('visibilitychange', this.#markRead);
  }

  protected override connectionChanged(connection: Connection | undefined): void {
    if (connection === undefined || this.#own !== undefined) this.#open(undefined, '');
  }

  #open(connection: Connection | undefined, ticketId: string): void {
    this.#own?.close();
    this.#own =
      connection === undefined || ticketId === ''
        ? undefined
        : createConversationController(connection, ticketId, {
            persistent: !this.keepNothing,
            onReceived: (message) => {
              const text = message.content.type === 'text' ? message.content.text : (this.language?.strings.newMessages(1) ?? '');
              const ticket = this.conversation?.state.ticket;
              this.#said = ticket === undefined ? text : `${nameOf(ticket)}: ${text}`;
              if (!this.#isAtEnd) this.#arrived += 1;
              this.emit('le-received', { message });
            },
          });
    this.#look();
  }

  #look(): void {
    const controller = this.isConnected ? this.conversation : undefined;
    if (controller === this.#used) return;
    this.#stop?.();
    this.#used = controller;
    this.#unread = undefined;
    this.#isAtEnd = true;
    this.#arrived = 0;
    this.#said = '';
    this.#stop = controller?.subscribe(() => this.requestUpdate());
  }

  get #stream(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.stream');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const wanted = this.ticketId === '' ? (this.selectedId ?? '') : this.ticketId;
    if (this.controller === undefined && this.shared !== undefined && (this.#own?.ticketId ?? '') !== wanted)
      this.#open(this.shared, wanted);
    if (changed.has('controller')) this.#look();
    const state = this.conversation?.state;
    if (state?.status === 'ready' && this.#unread === undefined && state.ticket !== undefined) {
      const count = state.ticket.unreadCount;
      this.#unread = { key: firstUnreadOf(state.entries, count), count };
      this.emit('le-opened', { ticketId: state.ticket.id, ticket: state.ticket });
    }
    const stream = this.hasUpdated ? this.#stream : null;
    this.#place = stream === null || state?.entries === this.#entries ? undefined : readPlace(stream);
  }

  protected override updated(): void {
    const [stream, state] = [this.#stream, this.conversation?.state];
    // What was opened before somebody else logged in is none of theirs.
    if (this.ticketId === '' && state?.failure?.status === 404) this.select(undefined);
    if (stream === null || state === undefined) return;
    if (state.entries !== this.#entries) {
      const wasOwn = state.entries.length > (this.#entries?.length ?? 0) && state.entries.at(-1)?.kind === 'pending';
      this.#entries = state.entries;
      // What the person sends is followed wherever they read.
      if (this.#isAtEnd || wasOwn) stream.scrollTop = stream.scrollHeight;
      else if (this.#place !== undefined) keepPlace(stream, this.#place);
    }
    const lines = stream.querySelector('.lines');
    if (lines !== null) this.#resize.observe(lines);
    this.#markRead();
    this.#scrolled();
  }

  readonly #markRead = (): void => {
    const { conversation } = this;
    if (this.#isAtEnd && document.visibilityState === 'visible' && conversation?.state.status === 'ready') conversation.markRead();
  };

  readonly #scrolled = (): void => {
    const [stream, controller] = [this.#stream, this.conversation];
    if (stream === null || controller === undefined || stream.clientHeight === 0) return;
    const wasAtEnd = this.#isAtEnd;
    this.#isAtEnd = isAtEnd(stream) && !controller.state.isDetached;
    if (this.#isAtEnd) this.#arrived = 0;
    if (stream.scrollTop < nearTopPx) void controller.loadOlder();
    if (wasAtEnd === this.#isAtEnd) return;
    this.#markRead();
    this.requestUpdate();
  };

  readonly #toEnd = async (): Promise<void> => {
    const controller = this.conversation;
    this.#isAtEnd = true;
    if (controller?.state.isDetached === true) await controller.reload();
    await this.updateComplete;
    const stream = this.#stream;
    if (stream !== null) stream.scrollTop = stream.scrollHeight;
  };

  /** Page keys walk the messages, as in a feed; Ctrl and End leads to the composer. */
  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key === 'End' && event.ctrlKey) {
      event.preventDefault();
      this.renderRoot.querySelector<HTMLElement>('textarea')?.focus();
      return;
    }
    const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const articles = [...this.renderRoot.querySelectorAll<HTMLElement>('article')];
    const at = articles.findIndex((article) => article.contains(event.target as Node));
    const next = articles[at === -1 ? articles.length - 1 : at + step];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  };

  readonly #back = (): void => {
    this.select(undefined);
    this.emit('le-back', {});
  };

  #streamView(controller: ConversationController, language: Language): TemplateResult {
    const { strings } = language;
    const { entries, hasOlder, isDetached } = controller.state;
    if (entries.length === 0) return placeView(icons.chat, strings.noMessages, strings.noMessagesHint);
    const now = Date.now();
    return html`<div class="lines">
      <p class="edge">${hasOlder ? strings.earlier : strings.start}</p>
      ${repeat(
        linesOf(entries, this.#unread?.key),
        ({ entry }) => entry.key,
        (line) => lineView(line, language, now, this.#unread?.count ?? 0, controller),
      )}
      ${isDetached ? html`<p class="edge"><button class="button" @click=${this.#toEnd}>${strings.toEnd}</button></p>` : nothing}
    </div>`;
  }

  protected override view(language: Language): TemplateResult {
    const { strings } = language;
    const { conversation: controller, shared } = this;
    const ended = shared === undefined ? undefined : endedView(strings, shared);
    const state = controller?.state;
    this.mark('loading', state?.status === 'loading');
    this.mark('empty', controller === undefined);
    if (ended !== undefined) return html`<div class="conversation">${ended}</div>`;
    if (controller === undefined || state === undefined)
      return html`<div class="conversation"><slot name="empty">${placeView(icons.chat, strings.pick, strings.pickHint)}</slot></div>`;
    const { ticket } = state;
    const name = ticket === undefined ? '' : nameOf(ticket);
    const isLoading = state.status === 'loading' && state.entries.length === 0;
    const body = (): TemplateResult => {
      if (isLoading || (ticket === undefined && state.status !== 'failed'))
        return html`<p class="sr" role="status">${strings.loading}</p>
          <div class="ghosts" aria-hidden="true">${Array.from({ length: 6 }, () => html`<span class="bone"></span>`)}</div>`;
      if (state.status === 'failed') return troubleView(strings, state.failure, () => void controller.reload());
      return html`
        <div
          class="stream"
          part="stream"
          role="region"
          tabindex="0"
          aria-label=${strings.messagesWith(name)}
          @scroll=${{ handleEvent: this.#scrolled, passive: true }}
          @keydown=${this.#pressed}
        >
          ${this.#streamView(controller, language)}
        </div>
        ${
          this.#isAtEnd
            ? nothing
            : html`<button class="button to-end" @click=${this.#toEnd}>
                ${icons.down}${this.#arrived > 0 ? strings.newMessages(this.#arrived) : strings.toEnd}
              </button>`
        }
      `;
    };
    return html`
      <div class="conversation">
        ${personView(ticket, language, { back: this.back ? this.#back : undefined, controller, readOnly: this.readOnly })}
        ${shared?.state === 'offline' ? offlineBanner(strings) : nothing}
        ${state.wasReloaded ? html`<div class="banner calm" role="status">${icons.check}<span>${strings.reloaded}</span></div>` : nothing}
        ${
          state.actionFailure === undefined
            ? nothing
            : html`<div class="banner bad" role="alert">
                ${icons.alert}<span>${state.actionFailure.detail ?? state.actionFailure.title}</span>
              </div>`
        }
        <div class="place">${body()}</div>
        <p class="sr" aria-live="polite">${this.#said}</p>
        ${state.others === 'left' ? nothing : html`<p class="others" role="status">${state.others === 'typing' ? strings.typing : strings.viewing}</p>`}
        ${ticket === undefined ? nothing : windowView(ticket, language)}
        ${
          this.readOnly || ticket === undefined
            ? nothing
            : composerView(controller, strings, { name, isOpen: isActive(ticket), attachable: !this.noFiles })
        }
      </div>
    `;
  }
}
