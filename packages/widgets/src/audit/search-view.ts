import type { AuditEvent } from '@leadengine/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { AuditFilters, AuditState } from './audit-controller.js';
import type { AuditWords } from './audit-words.js';

const dayOf = (at: string | undefined): string => {
  if (at === undefined) return '';
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** The beginning of a day here, or of the one after it. */
const startOf = (day: string, later: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
};

type FilterName = keyof AuditFilters;

const only = (filters: AuditFilters, names: readonly FilterName[]): AuditFilters =>
  Object.fromEntries(Object.entries(filters).filter(([name]) => names.includes(name as FilterName)));

const actorNames = ['actorKind', 'actorId'] as const;
const targetNames = ['targetType', 'targetId'] as const;
const typedNames = ['action', 'outcome', 'from', 'to'] as const;

/** What a person filled in; whom and what they look at stays. */
export const filtersOf = (form: FormData, filters: AuditFilters): AuditFilters => {
  const typed = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const [action, outcome, from, to] = typedNames.map(typed) as [string, string, string, string];
  return {
    ...only(filters, [...actorNames, ...targetNames]),
    ...(action === '' ? {} : { action }),
    ...(outcome === '' ? {} : { outcome: outcome as AuditEvent['outcome'] }),
    ...(from === '' ? {} : { from: startOf(from, 0) }),
    ...(to === '' ? {} : { to: startOf(to, 1) }),
  };
};

/** The last moment before `to`, which is the beginning of the next day. */
const lastDayOf = (to: string | undefined): string => (to === undefined ? '' : dayOf(new Date(Date.parse(to) - 1).toISOString()));

/** Where one looks for events. */
export const searchView = (
  { filters, names }: AuditState,
  words: AuditWords,
  submit: (event: SubmitEvent) => void,
  search: (filters: AuditFilters) => void,
): TemplateResult => {
  const { actorId, targetType, targetId } = filters;
  const chip = (text: string, without: AuditFilters): TemplateResult =>
    html`<button class="button only" title=${words.clear} @click=${() => search(without)}>
      <span class="cut">${words.only(text)}</span><span aria-hidden="true">×</span><span class="sr">${words.clear}</span>
    </button>`;
  return html`<form class="search" part="search" role="search" @submit=${submit}>
      <label class="wide"
        >${words.action}<input
          class="field"
          name="action"
          dir="ltr"
          autocomplete="off"
          placeholder=${words.actionHint}
          .value=${filters.action ?? ''}
      /></label>
      <label
        >${words.outcome}<select class="field" name="outcome" .value=${filters.outcome ?? ''}>
          <option value="">${words.anyOutcome}</option>
          ${Object.entries(words.outcomes).map(
            ([outcome, shown]) => html`<option value=${outcome} ?selected=${outcome === filters.outcome}>${shown}</option>`,
          )}
        </select></label
      >
      <label>${words.from}<input class="field" name="from" type="date" .value=${dayOf(filters.from)} /></label>
      <label>${words.to}<input class="field" name="to" type="date" .value=${lastDayOf(filters.to)} /></label>
      <button class="button" type="submit">${words.search}</button>
    </form>
    ${
      actorId === undefined && targetId === undefined
        ? nothing
        : html`<div class="onlys">
            ${actorId === undefined ? nothing : chip(names.get(actorId) ?? actorId, only(filters, [...typedNames, ...targetNames]))}
            ${targetId === undefined ? nothing : chip(`${targetType ?? ''} ${targetId}`, only(filters, [...typedNames, ...actorNames]))}
          </div>`
    }`;
};
