import type { Lead } from '@leadengine/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../element/icons.js';
import { vars } from '../element/vars.directive.js';
import { phoneOf } from '../inbox/ticket-words.js';
import { initialsOf, type TideLevel } from '../inbox/tide.js';
import type { Language } from '../text/locale.js';
import type { Sum } from './lead-column.js';
import type { PipelineWords } from './pipeline-words.js';

const dayMs = 86_400_000;

export const leadName = ({ contact }: Lead): string => (contact.name === '' ? phoneOf(contact.phone ?? '') : contact.name);

export const isEnded = ({ status }: Lead): boolean => status === 'converted' || status === 'lost';

/** How long nothing happened to a lead: full at ten days, warmer after three and seven. */
export const ageOf = (updatedAt: string, now: number): { readonly share: number; readonly level: TideLevel; readonly ms: number } => {
  const ms = Math.max(0, now - Date.parse(updatedAt));
  const days = ms / dayMs;
  return { ms, share: Math.max(0.06, Math.min(1, days / 10)), level: days >= 7 ? 3 : days >= 3 ? 2 : 1 };
};

/** An amount without cents that are none. */
export const money = ({ currency, cents }: Sum, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: cents % 100 === 0 ? 0 : 2 }).format(cents / 100);

export interface LeadCardPlace {
  readonly isLifted: boolean;
  readonly isMoving: boolean;
  /** The one card that Tab stops at. */
  readonly isStop: boolean;
}

const dueView = ({ nextFollowUpAt }: Lead, words: PipelineWords, language: Language, now: number): TemplateResult | undefined => {
  if (nextFollowUpAt === null) return undefined;
  const late = now - Date.parse(nextFollowUpAt);
  return late > 0
    ? html`<span class="chip level-3">${icons.clock}${words.overdue(language.duration(late))}</span>`
    : html`<span class="chip">${icons.clock}${words.followUp(language.when(nextFollowUpAt, now))}</span>`;
};

/** One lead of a stage. */
export const leadCardView = (
  lead: Lead,
  { isLifted, isMoving, isStop }: LeadCardPlace,
  words: PipelineWords,
  language: Language,
  now: number,
): TemplateResult => {
  const age = ageOf(lead.updatedAt, now);
  const chip =
    dueView(lead, words, language, now) ??
    html`<span class=${`chip level-${String(age.level)}`}
      >${icons.clock}${age.ms < 60_000 ? words.fresh : words.quiet(language.duration(age.ms))}</span
    >`;
  return html`<button
    class=${`card${isLifted ? ' lifted' : ''}${isMoving ? ' moving' : ''}`}
    part="card"
    draggable="true"
    tabindex=${isStop ? '0' : '-1'}
    aria-describedby="hint"
    aria-busy=${isMoving ? 'true' : 'false'}
    data-lead=${lead.id}
    ${vars({ '--tide': `${String(Math.round(age.share * 100))}%` })}
  >
    ${isEnded(lead) ? nothing : html`<span class=${`tide level-${String(age.level)}`}></span>`}
    <span class="name cut"><bdi>${leadName(lead)}</bdi></span>
    <span class="worth"
      ><span class="number"
        >${lead.valueCents === 0 ? words.noValue : money({ currency: lead.currency, cents: lead.valueCents }, language.locale)}</span
      >
      ${lead.owner === null ? nothing : html`<span class="owner" title=${lead.owner.name}>${initialsOf(lead.owner.name)}</span>`}</span
    >
    ${isEnded(lead) ? nothing : chip}
  </button>`;
};
