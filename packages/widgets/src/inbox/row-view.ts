import type { Ticket } from '@leadengine/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { iconOfKind, icons } from '../element/icons.js';
import { vars } from '../element/vars.directive.js';
import type { Language } from '../text/locale.js';
import type { Strings } from '../text/strings.js';
import { inboxWords } from './inbox-words.js';
import { rowHeight } from './le-inbox.styles.js';
import { isActive } from './ticket-order.js';
import { channelOf, kindOf, nameOf } from './ticket-words.js';
import { initialsOf, tideOf } from './tide.js';

export interface RowPlace {
  readonly index: number;
  /** -1 when nobody knows. */
  readonly setSize: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Name of its queue, when it has one. */
  readonly queue: string | undefined;
}

const previewOf = ({ lastMessage }: Ticket, strings: Strings): TemplateResult | typeof nothing => {
  if (lastMessage === null) return nothing;
  const text = lastMessage.preview === '' ? kindOf(strings, lastMessage.type) : lastMessage.preview;
  return html`${iconOfKind(lastMessage.type) ?? nothing}<span class="cut" dir="auto"
      >${lastMessage.direction === 'outbound' ? `${strings.team}: ` : ''}${text}</span
    >`;
};

/** One conversation of the list. */
export const rowView = (ticket: Ticket, place: RowPlace, { strings, locale, when, duration }: Language, now: number): TemplateResult => {
  const tide = tideOf(ticket.waitingSince, now);
  const open = isActive(ticket);
  const at = ticket.lastActivityAt;
  return html`
    <div
      id=${`row-${ticket.id}`}
      class=${`row${ticket.unreadCount > 0 ? ' unread' : ''}${place.isActive ? ' active' : ''}`}
      part="row"
      role="option"
      aria-selected=${place.isSelected ? 'true' : 'false'}
      aria-posinset=${place.index + 1}
      aria-setsize=${place.setSize}
      data-index=${place.index}
      ${vars({ '--y': `${String(place.index * rowHeight)}px`, '--tide': `${String(Math.round(tide.height * 100))}%` })}
    >
      ${open ? html`<span class=${`tide level-${String(tide.level)}`} part="tide"></span>` : nothing}
      <span class="tile" aria-hidden="true">${initialsOf(nameOf(ticket))}</span>
      <span class="name cut"><bdi>${nameOf(ticket)}</bdi></span>
      <time datetime=${at}>${when(at, now)}</time>
      <span class="preview">${previewOf(ticket, strings)}</span>
      ${
        ticket.unreadCount === 0
          ? nothing
          : html`<span class="count"
              ><span aria-hidden="true">${ticket.unreadCount > 99 ? '99+' : ticket.unreadCount}</span
              ><span class="sr">${inboxWords[locale].unread(ticket.unreadCount)}</span></span
            >`
      }
      <span class="chips">
        ${
          open
            ? html`<span class=${`chip level-${String(tide.level)}`}
                >${icons.clock}${ticket.waitingSince === null ? strings.onTime : strings.waits(duration(tide.waitedMs))}</span
              >`
            : nothing
        }
        <span class="chip"><span class="cut">${place.queue ?? channelOf(ticket)}</span></span>
      </span>
    </div>
  `;
};

/** Rows while the first page is on its way. */
export const rowBones = html`
  <div class="waiting" aria-hidden="true">
    ${Array.from(
      { length: 7 },
      () =>
        html`<div class="bones">
          <span class="bone tile"></span>
          <div><span class="bone"></span><span class="bone"></span><span class="bone"></span></div>
        </div>`,
    )}
  </div>
`;
