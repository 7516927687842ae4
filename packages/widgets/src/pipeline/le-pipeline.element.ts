import type { Lead } from '@leadengine/sdk';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Connection } from '../connection/connection.js';
import { BaseElement, baseStyles } from '../element/base-element.js';
import { icons } from '../element/icons.js';
import { endedView, offlineBanner, placeView } from '../element/place-views.js';
import { troubleView } from '../element/trouble-view.js';
import type { Language } from '../text/locale.js';
import { ticketBoardStyles } from '../ticket-board/le-ticket-board.styles.js';
import { leadName } from './lead-card-view.js';
import { leadStatuses, type LeadStatus } from './lead-column.js';
import { pipelineStyles } from './le-pipeline.styles.js';
import { carried, indexUnder, type Lifted } from './lifted.js';
import { loadingStages, whyLostView } from './pipeline-frame-views.js';
import { createPipelineController, type LossReason, type PipelineController, type PipelineState } from './pipeline-controller.js';
import { pipelineWords, type PipelineWords } from './pipeline-words.js';
import { sharesOf } from './river.js';
import { stageView } from './stage-view.js';

const tickMs = 60_000;

/**
 * The leads of each status side by side under the river of their money; a mouse drags them, and a keyboard moves them from stage to stage
 * and up and down.
 *
 * @slot header-actions - Beside the title.
 * @csspart column - A stage.
 * @csspart card - A lead.
 * @csspart state - What stands in place of the stages.
 * @fires le-before-move - A person moves a lead. Cancelable. Detail: `{ leadId, status }`.
 * @fires le-moved - The engine took the move. Detail: `{ leadId, status }`.
 * @fires le-select - A lead was opened, with its conversation when there is one. Detail: `{ leadId, lead, ticketId }`.
 */
export class LePipeline extends BaseElement {
  static override styles: CSSResultGroup = [baseStyles, ticketBoardStyles, pipelineStyles];

  static override properties: PropertyDeclarations = {
    statuses: {},
    owner: {},
    label: {},
    controller: { attribute: false },
  };

  /** The stages to show, by a space between them; all when left out. */
  declare statuses: string;
  /** Only leads of this user, of `me`, or of `none`. */
  declare owner: string;
  /** Heading; the language's word when left out. */
  declare label: string;
  /** A controller of the host's instead of one of its own. */
  declare controller: PipelineController | undefined;

  #own: PipelineController | undefined;
  #used: PipelineController | undefined;
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #stopId: string | undefined;
  #lifted: Lifted | undefined;
  /** On its way to `lost`, which asks why. */
  #losing: Lifted | undefined;
  #said = '';

  constructor() {
    super();
    this.statuses = '';
    this.owner = '';
    this.label = '';
  }

  /** The controller in use, for hosts that want to move or reload. */
  get pipeline(): PipelineController | undefined {
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
    const wanted = new Set(this.statuses.split(/\s+/));
    const statuses = leadStatuses.filter((status) => wanted.has(status));
    this.#own =
      connection === undefined || this.controller !== undefined
        ? undefined
        : createPipelineController(connection, {
            statuses: statuses.length === 0 ? undefined : statuses,
            owner: this.owner === '' ? undefined : this.owner,
          });
    this.#look();
  }

  #look(): void {
    const controller = this.isConnected ? this.pipeline : undefined;
    if (controller === this.#used) return;
    this.#stop?.();
    this.#used = controller;
    this.#said = '';
    this.#stop = controller?.subscribe(() => this.requestUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('controller')) this.#look();
    if (this.hasUpdated && (changed.has('statuses') || changed.has('owner'))) this.connectionChanged(this.shared);
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog?.open === false) dialog.showModal();
  }

  get #words(): PipelineWords {
    return pipelineWords[this.language?.locale ?? 'pt-BR'];
  }

  #where(leadId: string | undefined): { readonly column: number; readonly row: number; readonly lead: Lead } | undefined {
    for (const [column, { leads }] of (this.pipeline?.state.columns ?? []).entries()) {
      const row = leads.findIndex(({ id }) => id === leadId);
      const lead = leads[row];
      if (lead !== undefined) return { column, row, lead };
    }
    return undefined;
  }

  #say(text: string): void {
    this.#said = text;
    this.requestUpdate();
  }

  #focus(leadId: string | undefined): void {
    if (leadId === undefined) return;
    this.#stopId = leadId;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-lead="${leadId}"]`)?.focus());
  }

  #drop(place: Lifted): void {
    const at = this.#where(place.leadId);
    this.#lifted = undefined;
    this.requestUpdate();
    if (at === undefined) return;
    const isSame = at.lead.status === place.status && at.row === place.index;
    if (isSame) this.#say(this.#words.dropped(leadName(at.lead)));
    else if (place.status === 'lost' && at.lead.status !== 'lost') this.#losing = place;
    else void this.#move(place, at.lead);
  }

  async #move({ leadId, status, index }: Lifted, lead: Lead, lostReason?: LossReason): Promise<void> {
    const { pipeline } = this;
    if (pipeline === undefined || !this.emit('le-before-move', { leadId, status }, true)) {
      this.#say(this.#words.dropped(leadName(lead)));
      return;
    }
    const done = pipeline.move(leadId, { status, index, lostReason });
    this.#focus(leadId);
    const wasTaken = await done;
    if (pipeline !== this.pipeline) return;
    if (wasTaken) {
      this.emit('le-moved', { leadId, status });
      this.#say(this.#words.moved(leadName(lead), this.#words.stages[status]));
    } else {
      const { error } = pipeline.state.refused ?? {};
      this.#say(this.#words.refused(leadName(lead), error?.detail ?? error?.title ?? ''));
    }
  }

  readonly #answered = (reason: LossReason | undefined): void => {
    const place = this.#losing;
    const lead = this.#where(place?.leadId)?.lead;
    this.#losing = undefined;
    this.requestUpdate();
    if (place === undefined || lead === undefined) return;
    if (reason !== undefined) return void this.#move(place, lead, reason);
    this.#say(this.#words.dropped(leadName(lead)));
    this.#focus(lead.id);
  };

  readonly #clicked = (event: Event): void => {
    const lead = this.#where((event.target as Element).closest<HTMLElement>('.card')?.dataset['lead'])?.lead;
    if (lead === undefined) return;
    this.#stopId = lead.id;
    if (lead.ticketId !== null) this.select(lead.ticketId);
    this.emit('le-select', { leadId: lead.id, lead, ticketId: lead.ticketId });
  };

  /** Arrows while a lead is in the hand. @returns Whether the key meant something. */
  #carry(key: string, sideways: number, lifted: Lifted): boolean {
    const columns = this.pipeline?.state.columns ?? [];
    const at = this.#where(lifted.leadId);
    const updown = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (at === undefined) return false;
    if (sideways !== 0 || updown !== 0) {
      const next = carried(columns, lifted, sideways, updown);
      if (next === undefined) return false;
      this.#lifted = next.lifted;
      this.#say(this.#words.towards(this.#words.stages[next.lifted.status], next.lifted.index + 1, next.places));
    } else if (key === 'Enter' || key === ' ') this.#drop(lifted);
    else if (key === 'Escape') {
      this.#lifted = undefined;
      this.#say(this.#words.dropped(leadName(at.lead)));
    } else return false;
    return true;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const at = this.#where((event.target as Element).closest<HTMLElement>('.card')?.dataset['lead']);
    const columns = this.pipeline?.state.columns ?? [];
    if (at === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    const towards = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const sideways = key === 'ArrowRight' ? towards : key === 'ArrowLeft' ? -towards : 0;
    const lifted = this.#lifted;
    if (lifted?.byKey === true) {
      if (this.#carry(key, sideways, lifted)) event.preventDefault();
      return;
    }
    if (key === 'm' || key === 'M') {
      const { id: leadId, status } = at.lead;
      this.#lifted = { leadId, status, index: at.row, byKey: true };
      this.#say(this.#words.lifted(leadName(at.lead), this.#words.stages[status]));
    } else if (sideways !== 0) {
      let column = at.column + sideways;
      while (columns[column]?.leads.length === 0) column += sideways;
      const leads = columns[column]?.leads ?? [];
      this.#focus(leads[Math.min(at.row, leads.length - 1)]?.id);
    } else if (key === 'ArrowDown') this.#focus(columns[at.column]?.leads[at.row + 1]?.id);
    else if (key === 'ArrowUp') this.#focus(columns[at.column]?.leads[at.row - 1]?.id);
    else return;
    event.preventDefault();
  };

  readonly #dragged = (event: DragEvent): void => {
    const at = this.#where((event.target as Element).closest<HTMLElement>('.card')?.dataset['lead']);
    if (at === undefined || event.dataTransfer === null) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', at.lead.id);
    this.#lifted = { leadId: at.lead.id, status: at.lead.status, index: at.row, byKey: false };
    this.requestUpdate();
  };

  readonly #over = (event: DragEvent): void => {
    const lifted = this.#lifted;
    const column = (event.target as Element).closest<HTMLElement>('.column');
    if (lifted === undefined || lifted.byKey || column === null) return;
    event.preventDefault();
    const index = indexUnder(column, lifted.leadId, event.clientY);
    const status = column.dataset['status'] as LeadStatus;
    if (lifted.status === status && lifted.index === index) return;
    this.#lifted = { ...lifted, status, index };
    this.requestUpdate();
  };

  readonly #dropped = (event: DragEvent): void => {
    event.preventDefault();
    if (this.#lifted?.byKey === false) this.#drop(this.#lifted);
  };

  readonly #letGo = (): void => {
    this.#lifted = undefined;
    this.requestUpdate();
  };

  #stagesView({ columns, moving }: PipelineState, words: PipelineWords, language: Language): TemplateResult {
    const all = columns.flatMap(({ leads }) => leads);
    const stopId = all.some(({ id }) => id === this.#stopId) ? this.#stopId : all[0]?.id;
    const shares = sharesOf(columns);
    const now = Date.now();
    return html`<div
      class="columns"
      @click=${this.#clicked}
      @keydown=${this.#pressed}
      @dragstart=${this.#dragged}
      @dragover=${this.#over}
      @drop=${this.#dropped}
      @dragend=${this.#letGo}
    >
      ${repeat(
        columns,
        ({ status }) => status,
        (column, index) => {
          const share = shares[index] ?? 0;
          // The last stage flows on as it is.
          const nextShare = columns[index + 1]?.status === 'lost' ? share : (shares[index + 1] ?? share);
          const lifted = this.#lifted;
          const more = (): void => void this.pipeline?.loadMore(column.status);
          return stageView({ column, share, nextShare, lifted, moving, stopId, more }, words, language, now);
        },
      )}
    </div>`;
  }

  protected override view(language: Language): TemplateResult {
    const { strings } = language;
    const { pipeline, shared } = this;
    const words = this.#words;
    const ended = shared === undefined ? undefined : endedView(strings, shared);
    const state = pipeline?.state;
    if (ended !== undefined) return html`<div class="board">${ended}</div>`;
    this.mark('loading', state?.status === 'loading');
    const body = (): TemplateResult => {
      if (state === undefined || (state.status === 'loading' && state.columns.length === 0)) return loadingStages(strings);
      if (state.status === 'failed') return troubleView(strings, state.failure, () => void pipeline?.reload());
      if (state.columns.every(({ leads }) => leads.length === 0)) return placeView(icons.person, words.none, words.noneHint);
      return this.#stagesView(state, words, language);
    };
    const refused = state?.refused;
    const losing = this.#where(this.#losing?.leadId)?.lead;
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
                ${icons.alert}<span>${words.refused(leadName(refused.lead), refused.error.detail ?? refused.error.title)}</span>
              </div>`
        }
        ${body()} ${losing === undefined ? nothing : whyLostView(words, leadName(losing), this.#answered)}
        <p id="hint" class="sr">${words.hint}</p>
        <p class="sr" role="status">${this.#said}</p>
      </div>
    `;
  }
}
