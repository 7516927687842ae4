import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import { whenOf } from './dates.js';
import type { Desk } from './desk.js';
import { clockIcon, iconOfKind, searchIcon } from './icons.js';
import { emptyView, failedView } from './place-view.js';
import type { State, TicketFilter } from './store.js';
import { kindName, type Strings } from './strings.js';
import { initialsOf, isOpen, matches, tideOf, type TicketRow } from './view-model.js';

/** Height is an attribute of the drawing, since the page's policy allows no style attributes. */
const tideLine = (height: number, level: number): SVGTemplateResult =>
  svg`<svg class="tide level-${level}" viewBox="0 0 4 100" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect x="0" y=${100 - height * 100} width="4" height=${height * 100} rx="2"/></svg>`;

const rowView = (row: TicketRow, state: State, strings: Strings): TemplateResult => {
  const tide = tideOf(row.waitingSince, state.now);
  const preview = row.preview === '' && row.lastDirection !== undefined ? kindName(strings, row.previewKind) : row.preview;
  const current = state.conversation?.ticketId === row.id;
  return html`
    <li>
      <a class=${classMap({ row: true, unread: row.unread > 0 })} href="#/tickets/${row.id}" aria-current=${current ? 'true' : nothing}>
        ${isOpen(row.status) ? tideLine(tide.height, tide.level) : nothing}
        <span class="tile" aria-hidden="true">${initialsOf(row.name)}</span>
        <span class="row-main">
          <bdi class="row-name">${row.name}</bdi>
          <span class="row-preview">
            ${iconOfKind(row.previewKind) ?? nothing}
            <span dir="auto">${row.lastDirection === 'outbound' ? `${strings.you}: ` : ''}${preview}</span>
          </span>
          <span class="row-chips">
            ${
              isOpen(row.status)
                ? html`<span class="chip level-${tide.level}"
                    >${clockIcon}${row.waitingSince === undefined ? strings.onTime : strings.waits(tide.minutes)}</span
                  >`
                : nothing
            }
            <span class="chip">${row.channel}</span>
          </span>
        </span>
        <span class="row-side">
          <time datetime=${row.at}>${whenOf(row.at, state.locale, state.now)}</time>
          ${row.unread === 0 ? nothing : html`<span class="count"><span aria-hidden="true">${row.unread > 99 ? '99+' : row.unread}</span><span class="sr-only">${strings.unread(row.unread)}</span></span>`}
        </span>
      </a>
    </li>
  `;
};

/** Arrow keys walk the rows; Enter follows the link. */
const walk = (event: KeyboardEvent): void => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const rows = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.row')];
  const index = rows.indexOf(document.activeElement as HTMLElement);
  const next = rows[index + (event.key === 'ArrowDown' ? 1 : -1)];
  if (index === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
};

const skeleton = html`<div class="skeleton">
  <span class="bone tile"></span><span class="bones"><span class="bone short"></span><span class="bone medium"></span></span>
</div>`;

const bodyOf = (state: State, strings: Strings, desk: Desk): TemplateResult => {
  const { list, search, filter } = state;
  if (list.status === 'failed') return failedView(list.failure, strings, () => void desk.reloadList());
  if (list.status === 'loading' && list.rows.length === 0) {
    return html`<p class="sr-only" role="status">${strings.loading}</p>
      <div aria-hidden="true">${Array.from({ length: 7 }, () => skeleton)}</div>`;
  }
  const rows = search.trim() === '' ? list.rows : list.rows.filter((row) => matches(row, search));
  const more =
    list.nextCursor === null
      ? nothing
      : html`<div class="more">
          <button class="button" ?disabled=${list.loadingMore} @click=${() => void desk.loadMore()}>
            ${list.loadingMore ? strings.loading : strings.loadMore}
          </button>
        </div>`;
  if (rows.length === 0) {
    const caughtUp = search.trim() === '' && filter !== 'closed';
    const empty = caughtUp
      ? emptyView(strings.allCaughtUp, strings.allCaughtUpHint)
      : emptyView(strings.nothingFound, strings.nothingFoundHint);
    return html`${empty}${more}`;
  }
  return html`<ul @keydown=${walk}>
      ${repeat(
        rows,
        ({ id }) => id,
        (row) => rowView(row, state, strings),
      )}
    </ul>
    ${more}`;
};

export const inboxView = (state: State, strings: Strings, desk: Desk): TemplateResult => {
  const { list, filter } = state;
  const filters: readonly (readonly [TicketFilter, string])[] = [
    ['open', strings.filterOpen],
    ['waiting', strings.filterWaiting],
    ['closed', strings.filterClosed],
  ];
  const open = list.rows.filter(({ status }) => isOpen(status)).length;
  return html`
    <nav class="inbox" aria-label=${strings.conversations}>
      <div class="inbox-head">
        <div class="inbox-title">
          <h2>${strings.conversations}</h2>
          ${list.status === 'ready' && filter !== 'closed' ? html`<span class="chip accent">${strings.openCount(open, list.nextCursor !== null)}</span>` : nothing}
        </div>
        <div class="search">
          ${searchIcon}
          <input
            class="input"
            type="search"
            aria-label=${strings.search}
            placeholder=${strings.search}
            .value=${state.search}
            @input=${(event: InputEvent) => desk.search((event.currentTarget as HTMLInputElement).value)}
          />
        </div>
        <div class="filters" role="group" aria-label=${strings.filters}>
          ${filters.map(([name, label]) => html`<button aria-pressed=${filter === name ? 'true' : 'false'} @click=${() => desk.filter(name)}>${label}</button>`)}
        </div>
      </div>
      <div class="rows">${bodyOf(state, strings, desk)}</div>
    </nav>
  `;
};
