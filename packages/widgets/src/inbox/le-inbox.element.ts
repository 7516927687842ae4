import type { Ticket } from '@leadengine/sdk';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Connection } from '../connection/connection.js';
import { BaseElement, baseStyles } from '../element/base-element.js';
import { icons } from '../element/icons.js';
import { endedView, offlineBanner, placeView } from '../element/place-views.js';
import { troubleView } from '../element/trouble-view.js';
import { vars } from '../element/vars.directive.js';
import type { Language } from '../text/locale.js';
import { inboxWords } from './inbox-words.js';
import { headView } from './head-view.js';
import { createInboxController, type InboxController, type InboxOptions, type InboxState } from './inbox-controller.js';
import { inboxStyles, rowHeight } from './le-inbox.styles.js';
import { rowBones, rowView } from './row-view.js';
import { rowWindow, type RowWindow } from './row-window.js';
import { inboxTabs, type InboxTab } from './ticket-order.js';

const tickMs = 15_000;

/**
 * The conversations, live: who waits longest stands out by the tide line at the start of its row.
 *
 * @slot header-actions - Beside the title.
 * @slot empty - Instead of what an empty list says.
 * @csspart row - A conversation.
 * @csspart tide - Its tide line.
 * @csspart state - What stands in place of the list.
 * @fires le-before-select - A person opens a conversation. Cancelable. Detail: `{ ticketId, ticket }`.
 * @fires le-select - A conversation was opened. Detail: `{ ticketId, ticket }`.
 */
export class LeInbox extends BaseElement {
  static override styles: CSSResultGroup = [baseStyles, inboxStyles];

  static override properties: PropertyDeclarations = {
    tabs: {},
    tab: {},
    label: {},
    filters: { attribute: false },
    controller: { attribute: false },
  };

  /** Which tabs there are, in order: `mine`, `waiting`, `unread`, `all`, `resolved`, `closed`. */
  declare tabs: string;
  /** The tab that is open at first. */
  declare tab: InboxTab | '';
  /** Heading; the language's word when left out. */
  declare label: string;
  /** Narrow the list, for example `{ queue }`. */
  declare filters: InboxOptions['filters'];
  /** A controller of the host's instead of one of its own. */
  declare controller: InboxController | undefined;

  #own: InboxController | undefined;
  #used: InboxController | undefined;
  #stop: (() => void) | undefined;
  #activeId: string | undefined;
  #window: RowWindow = { first: 0, end: 0 };
  #seen: InboxState | undefined;
  /** The ticket at the top edge, so that rows that come in above do not move what is read. */
  #anchor: { readonly id: string; readonly index: number } | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #resize = new ResizeObserver(() => this.#scrolled());

  constructor() {
    super();
    this.tabs = 'mine waiting all resolved';
    this.tab = '';
    this.label = '';
  }

  /** The open controller, for hosts that want to search or reload. */
  get inbox(): InboxController | undefined {
    return this.controller ?? this.#own;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => this.requestUpdate(), tickMs);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
    this.#resize.disconnect();
  }

  get #tabs(): readonly InboxTab[] {
    return this.tabs.split(/\s+/).filter((name): name is InboxTab => inboxTabs.includes(name as InboxTab));
  }

  protected override connectionChanged(connection: Connection | undefined): void {
    this.#own?.close();
    this.#own =
      connection === undefined || this.controller !== undefined
        ? undefined
        : createInboxController(connection, { tab: this.tab === '' ? (this.#tabs[0] ?? 'all') : this.tab, filters: this.filters });
    this.#look();
  }

  #look(): void {
    const controller = this.isConnected ? this.inbox : undefined;
    if (controller === this.#used) return;
    this.#stop?.();
    this.#used = controller;
    this.#stop = controller?.subscribe(() => this.requestUpdate());
    if (this.selectedId !== null) controller?.select(this.selectedId);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('controller')) this.#look();
    if (this.hasUpdated && changed.has('filters')) this.connectionChanged(this.shared);
    if (this.hasUpdated && changed.has('tab') && this.tab !== '') this.inbox?.show(this.tab);
    const { inbox, selectedId } = this;
    if (inbox !== undefined && selectedId !== null && selectedId !== inbox.state.selectedId) inbox.select(selectedId);
  }

  protected override updated(): void {
    const rows = this.#rows;
    if (rows === null) return;
    this.#resize.observe(rows);
    const { inbox } = this;
    const state = inbox?.state;
    if (state !== undefined && state.tickets !== this.#seen?.tickets) {
      const sameList = state.tab === this.#seen?.tab && state.search === this.#seen.search;
      if (!sameList) rows.scrollTop = 0;
      else if (rows.scrollTop > 0 && this.#anchor !== undefined) {
        const { id, index } = this.#anchor;
        const now = state.tickets[index]?.id === id ? index : state.tickets.findIndex((ticket) => ticket.id === id);
        if (now !== -1 && now !== index) rows.scrollTop += (now - index) * rowHeight;
      }
      this.#seen = state;
    }
    this.#scrolled();
  }

  get #rows(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.rows');
  }

  #scrolled(): void {
    const [rows, state] = [this.#rows, this.inbox?.state];
    if (rows === null || state === undefined) return;
    const next = rowWindow(rows.scrollTop, rows.clientHeight, rowHeight, state.tickets.length);
    const top = Math.floor(rows.scrollTop / rowHeight);
    const first = state.tickets[top];
    this.#anchor = first === undefined ? undefined : { id: first.id, index: top };
    if (next.end > state.tickets.length - 20) void this.inbox?.loadMore();
    if (next.first === this.#window.first && next.end === this.#window.end) return;
    this.#window = next;
    this.requestUpdate();
  }

  #open(ticket: Ticket): void {
    this.#activeId = ticket.id;
    const detail = { ticketId: ticket.id, ticket };
    this.requestUpdate();
    if (!this.emit('le-before-select', detail, true)) return;
    this.inbox?.select(ticket.id);
    this.select(ticket.id);
    this.emit('le-select', detail);
  }

  readonly #clicked = (event: Event): void => {
    const index = (event.target as Element).closest<HTMLElement>('.row')?.dataset['index'];
    const ticket = index === undefined ? undefined : this.inbox?.state.tickets[Number(index)];
    if (ticket !== undefined) this.#open(ticket);
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const [rows, tickets] = [this.#rows, this.inbox?.state.tickets ?? []];
    if (rows === null || tickets.length === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(rows.clientHeight / rowHeight) - 1);
    const at = tickets.findIndex(({ id }) => id === this.#activeId);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: tickets.length - 1,
    };
    const active = tickets[at];
    if ((event.key === 'Enter' || event.key === ' ') && active !== undefined) {
      event.preventDefault();
      this.#open(active);
      return;
    }
    const wanted = steps[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    const index = Math.max(0, Math.min(tickets.length - 1, wanted));
    this.#activeId = tickets[index]?.id;
    const top = index * rowHeight;
    if (top < rows.scrollTop) rows.scrollTop = top;
    else if (top + rowHeight > rows.scrollTop + rows.clientHeight) rows.scrollTop = top + rowHeight - rows.clientHeight;
    this.#scrolled();
    this.requestUpdate();
  };

  readonly #focused = (): void => {
    const { inbox } = this;
    if (inbox === undefined || inbox.state.tickets.some(({ id }) => id === this.#activeId)) return;
    this.#activeId = (inbox.state.tickets.find(({ id }) => id === inbox.state.selectedId) ?? inbox.state.tickets[this.#anchor?.index ?? 0])
      ?.id;
    this.requestUpdate();
  };

  /** Shows another tab; the keyboard goes with it. */
  readonly #showTab = (name: InboxTab, byKey: boolean): void => {
    this.inbox?.show(name);
    if (byKey) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${name}`)?.focus());
  };

  #emptyView({ locale }: Language, inbox: InboxController): TemplateResult {
    const words = inboxWords[locale];
    const { search, tab } = inbox.state;
    if (search.trim() !== '')
      return placeView(icons.search, words.nothingFound, words.nothingFoundHint, {
        action: { label: words.clearSearch, act: () => inbox.search('') },
      });
    return html`<slot name="empty"
      >${
        tab === 'resolved' || tab === 'closed'
          ? placeView(icons.chat, words.nothingFound, words.nothingFoundHint)
          : placeView(icons.check, words.caughtUp, words.caughtUpHint)
      }</slot
    >`;
  }

  #listView(language: Language, { tickets, goesOn, selectedId, queues }: InboxState): TemplateResult {
    const { first, end } = this.#window.end === 0 ? rowWindow(0, 800, rowHeight, tickets.length) : this.#window;
    const now = Date.now();
    const drawn = Array.from({ length: Math.max(0, Math.min(end, tickets.length) - first) }, (_, offset) => first + offset);
    // Where the keyboard is stays in the document, else a screen reader loses it.
    const active = tickets.findIndex(({ id }) => id === this.#activeId);
    if (active !== -1 && (active < first || active >= end)) drawn.push(active);
    return html`
      <div class="space" role="presentation" ${vars({ '--space': `${String(tickets.length * rowHeight)}px` })}>
        ${repeat(
          drawn,
          (index) => tickets[index]?.id,
          (index) => {
            const ticket = tickets[index] as Ticket;
            return rowView(
              ticket,
              {
                index,
                setSize: goesOn ? -1 : tickets.length,
                isActive: index === active,
                isSelected: ticket.id === selectedId,
                queue: ticket.queueId === null ? undefined : queues.get(ticket.queueId),
              },
              language,
              now,
            );
          },
        )}
      </div>
    `;
  }

  protected override view(language: Language): TemplateResult {
    const { strings } = language;
    const { inbox, shared } = this;
    const ended = shared === undefined ? undefined : endedView(strings, shared);
    const state = inbox?.state;
    const isLoading = state === undefined || (state.status === 'loading' && state.tickets.length === 0);
    const hasRows = state !== undefined && state.tickets.length > 0;
    this.mark('loading', isLoading);
    this.mark('empty', state?.status === 'ready' && !hasRows);
    const body = (): TemplateResult => {
      if (ended !== undefined) return ended;
      if (isLoading)
        return html`<p class="sr" role="status">${strings.loading}</p>
          ${rowBones}`;
      if (state.status === 'failed') return troubleView(strings, state.failure, () => void inbox?.reload());
      if (!hasRows) return this.#emptyView(language, inbox as InboxController);
      return this.#listView(language, state);
    };
    return html`
      <div class="inbox">
        ${headView(language, { inbox, label: this.label, tabs: this.#tabs, show: this.#showTab })}
        ${shared?.state === 'offline' && ended === undefined ? offlineBanner(strings) : nothing}
        <div
          id="list"
          class="rows"
          role="tabpanel"
          aria-labelledby="title"
          @scroll=${{ handleEvent: () => this.#scrolled(), passive: true }}
        >
          ${
            hasRows && ended === undefined && state.status !== 'failed'
              ? html`<div
                  class="list"
                  part="list"
                  role="listbox"
                  tabindex="0"
                  aria-labelledby="title"
                  aria-activedescendant=${state.tickets.some(({ id }) => id === this.#activeId) ? `row-${this.#activeId ?? ''}` : nothing}
                  @click=${this.#clicked}
                  @keydown=${this.#pressed}
                  @focus=${this.#focused}
                >
                  ${body()}
                </div>`
              : body()
          }
        </div>
      </div>
    `;
  }
}
