import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../text/locale.js';
import { leadCardView, money } from './lead-card-view.js';
import { sumsOf, type PipelineColumn } from './lead-column.js';
import type { Lifted } from './lifted.js';
import type { PipelineWords } from './pipeline-words.js';
import { riverPath } from './river.js';

export interface StageView {
  readonly column: PipelineColumn;
  /** Of the largest sum of all stages, in the currency that most money is in; and of the stage behind it. */
  readonly share: number;
  readonly nextShare: number;
  readonly lifted: Lifted | undefined;
  readonly moving: ReadonlySet<string>;
  readonly stopId: string | undefined;
  readonly more: () => void;
}

const headView = ({ column, share, nextShare }: StageView, words: PipelineWords, { locale }: Language): TemplateResult => {
  const { status, leads, goesOn } = column;
  const [main, ...others] = sumsOf(leads).filter(({ cents }) => cents > 0);
  const more = goesOn ? '+' : '';
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
  return html`<header>
    <h3 id=${`stage-${status}`} class="cut">${words.stages[status]}</h3>
    <span class="sum number cut"
      >${main === undefined ? '–' : money({ ...main, cents: Math.round(main.cents / 100) * 100 }, locale) + more}</span
    >
    ${others.map((sum) => html`<span class="other-sums number">+ ${money(sum, locale)}${more}</span>`)}
    <span class="count number">${words.leads(`${String(leads.length)}${more}`, leads.length === 1 && !goesOn)}</span>
    ${
      status === 'lost'
        ? html`<span class="no-river"></span>`
        : html`<svg
            class="river"
            viewBox="0 0 100 48"
            preserveAspectRatio="none"
            role="img"
            aria-label=${words.river(words.stages[status], percent)}
          >
            ${svg`<path d=${riverPath(share, nextShare)}/>`}
          </svg>`
    }
  </header>`;
};

/** A stage: its money, its stretch of the river, and its leads. */
export const stageView = (view: StageView, words: PipelineWords, language: Language, now: number): TemplateResult => {
  const { column, lifted, moving, stopId, more } = view;
  const { status, leads, goesOn } = column;
  const isTarget = lifted?.status === status;
  const gap = html`<li class="gap" aria-hidden="true"></li>`;
  let place = 0;
  return html`<section
    class=${isTarget ? 'column target' : 'column'}
    part="column"
    aria-labelledby=${`stage-${status}`}
    data-status=${status}
  >
    ${headView(view, words, language)}
    <ul class="cards">
      ${repeat(
        leads,
        ({ id }) => id,
        (lead) => {
          const isLifted = lifted?.leadId === lead.id;
          const isHere = isTarget && !isLifted && place === lifted.index;
          if (!isLifted) place += 1;
          return html`${isHere ? gap : nothing}
            <li>${leadCardView(lead, { isLifted, isMoving: moving.has(lead.id), isStop: lead.id === stopId }, words, language, now)}</li>`;
        },
      )}
      ${isTarget && place <= lifted.index ? gap : nothing} ${leads.length === 0 ? html`<li class="nobody">${words.empty}</li>` : nothing}
      ${goesOn ? html`<li><button class="button quiet" @click=${more}>${words.more}</button></li>` : nothing}
    </ul>
  </section>`;
};
