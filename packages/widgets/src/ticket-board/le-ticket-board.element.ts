import type { Ticket } from '@leadengine/sdk';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Connection } from '../connection/connection.js';
import { BaseElement, baseStyles } from '../element/base-element.js';
import { icons } from '../element/icons.js';
import { endedView, offlineBanner, placeView } from '../element/place-views.js';
import { troubleView } from '../element/trouble-view.js';
import { vars } from '../element/vars.directive.js';
import { nameOf } from '../inbox/ticket-words.js';
import type { Language } from '../text/locale.js';
import { createBoardController, type BoardColumn, type BoardController } from './board-controller.js';
import { boardWords, type BoardWords } from './board-words.js';
import { cardView } from './card-view.js';
import { ticketBoardStyles } from './le-ticket-board.styles.js';

const tickMs = 15_000;

/**
 * The conversations of each queue side by side; a mouse drags them and a keyboard moves them from queue to queue.
 *
 * @slot header-actions - Beside the title.
 * @csspart column - A queue.
 * @csspart card - A conversation.
 * @csspart state - What stands in place of the columns.
 * @fires le-before-move - A person moves a conversation. Cancelable. Detail: `{ ticketId, queueId }`.
 * @fires le-moved - The engine took the move. Detail: `{ ticketId, queueId }`.
 * @fires le-select - A conversation was opened. Detail: `{ ticketId, ticket }`.
 */
export class LeTicketBoard extends BaseElement {
  static override styles: CSSResultGroup = [baseStyles, ticketBoardStyles];

  static override properties: PropertyDeclarations = {
    limit: { type: Number },
    label: {},
    controller: { attribute: false },
  };

  /** How many conversations a queue should have at most; more are shown in the color of a warning. */
  declare limit: number;
  /** Heading; the language's word when left out. */
  declare label: string;
  /** A controller of the host's instead of one of its own. */
  declare controller: BoardController | undefined;

  #own: BoardController | undefined;
  #used: BoardController | undefined;
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #stopId: string | undefined;
  /** The card that is being moved, and to which column. */
  #lifted: { readonly ticketId: string; readonly queueId: string; readonly byKey: boolean } | undefined;
  #said = '';

  constructor() {
    super();
    this.limit = 20;
    this.label = '';
  }

  /** The controller in use, for hosts that want to move or reload. */
  get board(): BoardController | undefined {
    return this.controller ?? this.#own;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => this.requestUpdate(), tickMs);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override connectionChanged(connection: Connection | undefined): void {
    this.#own?.close();
    this.#own = connection === undefined || this.controller !== undefined ? undefined : createBoardController(connection);
    this.#look();
  }

  #look(): void {
    const controller = this.isConnected ? this.board : undefined;
    if (controller === this.#used) return;
    this.#stop?.();
    this.#used = controller;
    this.#said = '';
    this.#stop = controller?.subscribe(() => this.requestUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('controller')) this.#look();
  }

  get #words(): BoardWords {
    return boardWords[this.language?.locale ?? 'pt-BR'];
  }

  #where(ticketId: string): { readonly column: number; readonly row: number; readonly ticket: Ticket } | undefined {
    for (const [column, { tickets }] of (this.board?.state.columns ?? []).entries()) {
      const row = tickets.findIndex(({ id }) => id === ticketId);
      const ticket = tickets[row];
      if (ticket !== undefined) return { column, row, ticket };
    }
    return undefined;
  }

  #say(text: string): void {
    this.#said = text;
    this.requestUpdate();
  }

  #focus(ticketId: string | undefined): void {
    if (ticketId === undefined) return;
    this.#stopId = ticketId;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-ticket="${ticketId}"]`)?.focus());
  }

  async #move(ticketId: string, queueId: string): Promise<void> {
    const { board } = this;
    const ticket = this.#where(ticketId)?.ticket;
    this.#lifted = undefined;
    if (board === undefined || ticket === undefined) return;
    if (ticket.queueId === queueId || !this.emit('le-before-move', { ticketId, queueId }, true)) {
      this.#say(this.#words.dropped(nameOf(ticket)));
      return;
    }
    const queue = board.state.columns.find((column) => column.queue.id === queueId)?.queue.name ?? '';
    const done = board.move(ticketId, queueId);
    this.#focus(ticketId);
    const wasTaken = await done;
    if (board !== this.board) return;
    if (wasTaken) {
      this.emit('le-moved', { ticketId, queueId });
      this.#say(this.#words.moved(nameOf(ticket), queue));
    } else this.#say(this.#words.refused(nameOf(ticket), board.state.refused?.error?.detail ?? this.#words.noReason));
  }

  #open(ticket: Ticket): void {
    this.select(ticket.id);
    this.emit('le-select', { ticketId: ticket.id, ticket });
  }

  readonly #clicked = (event: Event): void => {
    const ticketId = (event.target as Element).closest<HTMLElement>('.card')?.dataset['ticket'];
    const ticket = ticketId === undefined ? undefined : this.#where(ticketId)?.ticket;
    if (ticket === undefined) return;
    this.#stopId = ticket.id;
    this.#open(ticket);
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const ticketId = (event.target as Element).closest<HTMLElement>('.card')?.dataset['ticket'];
    const columns = this.board?.state.columns ?? [];
    const at = ticketId === undefined ? undefined : this.#where(ticketId);
    if (ticketId === undefined || at === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const towards = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const sideways = event.key === 'ArrowRight' ? towards : event.key === 'ArrowLeft' ? -towards : 0;
    const lifted = this.#lifted;
    const taken = (): void => event.preventDefault();
    if (lifted?.byKey === true) {
      const target = columns.findIndex(({ queue }) => queue.id === lifted.queueId);
      if (sideways !== 0) {
        const next = columns[Math.max(0, Math.min(columns.length - 1, target + sideways))]?.queue;
        if (next !== undefined) {
          this.#lifted = { ...lifted, queueId: next.id };
          this.#say(this.#words.towards(next.name));
        }
      } else if (event.key === 'Enter' || event.key === ' ') void this.#move(ticketId, lifted.queueId);
      else if (event.key === 'Escape') {
        this.#lifted = undefined;
        this.#say(this.#words.dropped(nameOf(at.ticket)));
      } else return;
      taken();
      return;
    }
    if (event.key === 'm' || event.key === 'M') {
      const queue = columns[at.column]?.queue;
      if (queue === undefined) return;
      this.#lifted = { ticketId, queueId: queue.id, byKey: true };
      this.#say(this.#words.lifted(nameOf(at.ticket), queue.name));
    } else if (sideways !== 0) {
      for (let column = at.column + sideways; columns[column] !== undefined; column += sideways) {
        const { tickets } = columns[column] as BoardColumn;
        const next = tickets[Math.min(at.row, tickets.length - 1)];
        if (next === undefined) continue;
        this.#focus(next.id);
        break;
      }
    } else if (event.key === 'ArrowDown') this.#focus(columns[at.column]?.tickets[at.row + 1]?.id);
    else if (event.key === 'ArrowUp') this.#focus(columns[at.column]?.tickets[at.row - 1]?.id);
    else return;
    taken();
  };

  readonly #dragged = (event: DragEvent): void => {
    const ticketId = (event.target as Element).closest<HTMLElement>('.card')?.dataset['ticket'];
    const queueId = ticketId === undefined ? undefined : this.#where(ticketId)?.ticket.queueId;
    if (ticketId === undefined || queueId == null || event.dataTransfer === null) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', ticketId);
    this.#lifted = { ticketId, queueId, byKey: false };
    this.requestUpdate();
  };

  #over(event: DragEvent, queueId: string): void {
    if (this.#lifted === undefined || this.#lifted.byKey) return;
    event.preventDefault();
    if (this.#lifted.queueId === queueId) return;
    this.#lifted = { ...this.#lifted, queueId };
    this.requestUpdate();
  }

  #columnView({ queue, tickets, goesOn }: BoardColumn, language: Language, stopId: string | undefined): TemplateResult {
    const count = `${String(tickets.length)}${goesOn ? '+' : ''}`;
    const now = Date.now();
    const lifted = this.#lifted;
    const moving = this.board?.state.moving;
    return html`
      <section
        class=${lifted?.queueId === queue.id ? 'column target' : 'column'}
        part="column"
        aria-labelledby=${`queue-${queue.id}`}
        @dragover=${(event: DragEvent) => this.#over(event, queue.id)}
        @drop=${(event: DragEvent) => {
          event.preventDefault();
          if (lifted !== undefined) void this.#move(lifted.ticketId, queue.id);
        }}
      >
        <header>
          <h3 id=${`queue-${queue.id}`} class="cut">${queue.name}</h3>
          <span class=${tickets.length > this.limit ? 'chip number full' : 'chip number'}>${this.#words.load(count, this.limit)}</span>
          <span class="meter" ${vars({ '--part': `${String(Math.min(100, (tickets.length / Math.max(1, this.limit)) * 100))}%` })}></span>
        </header>
        <ul class="cards">
          ${repeat(
            tickets,
            ({ id }) => id,
            (ticket) =>
              cardView(
                ticket,
                { isLifted: lifted?.ticketId === ticket.id, isMoving: moving?.has(ticket.id) === true, isStop: ticket.id === stopId },
                language,
                now,
              ),
          )}
          ${tickets.length === 0 ? html`<li class="nobody">${this.#words.empty}</li>` : nothing}
          ${
            goesOn
              ? html`<li><button class="button quiet" @click=${() => void this.board?.loadMore(queue.id)}>${this.#words.more}</button></li>`
              : nothing
          }
        </ul>
      </section>
    `;
  }

  protected override view(language: Language): TemplateResult {
    const { strings } = language;
    const { board, shared } = this;
    const words = this.#words;
    const ended = shared === undefined ? undefined : endedView(strings, shared);
    const state = board?.state;
    if (ended !== undefined) return html`<div class="board">${ended}</div>`;
    this.mark('loading', state?.status === 'loading');
    const body = (): TemplateResult => {
      if (state === undefined || (state.status === 'loading' && state.columns.length === 0))
        return html`<p class="sr" role="status">${strings.loading}</p>
          <div class="columns" aria-hidden="true">
            ${Array.from(
              { length: 3 },
              () =>
                html`<div class="column">
                  <div class="cards"><span class="bone"></span><span class="bone"></span></div>
                </div>`,
            )}
          </div>`;
      if (state.status === 'failed') return troubleView(strings, state.failure, () => void board?.reload());
      if (state.columns.length === 0) return placeView(icons.chat, words.none, words.noneHint);
      const all = state.columns.flatMap(({ tickets }) => tickets);
      const stopId = all.some(({ id }) => id === this.#stopId) ? this.#stopId : all[0]?.id;
      return html`<div
        class="columns"
        @click=${this.#clicked}
        @keydown=${this.#pressed}
        @dragstart=${this.#dragged}
        @dragend=${() => {
          this.#lifted = undefined;
          this.requestUpdate();
        }}
      >
        ${repeat(
          state.columns,
          ({ queue }) => queue.id,
          (column) => this.#columnView(column, language, stopId),
        )}
      </div>`;
    };
    const refused = state?.refused;
    return html`
      <div class="board">
        <header class="head" part="head">
          <h2>${this.label === '' ? words.title : this.label}</h2>
          <slot name="header-actions"></slot>
        </header>
        ${shared?.state === 'offline' ? offlineBanner(strings) : nothing}
        ${
          refused === undefined
            ? nothing
            : html`<div class="banner bad">
                ${icons.alert}<span>${words.refused(nameOf(refused.ticket), refused.error?.detail ?? words.noReason)}</span>
              </div>`
        }
        ${body()}
        <p id="hint" class="sr">${words.hint}</p>
        <p class="sr" role="status">${this.#said}</p>
      </div>
    `;
  }
}
