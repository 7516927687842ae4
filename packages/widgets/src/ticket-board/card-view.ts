import type { Ticket } from '@leadengine/sdk';
import { html, type TemplateResult } from 'lit';
import { icons } from '../element/icons.js';
import { vars } from '../element/vars.directive.js';
import { kindOf, nameOf } from '../inbox/ticket-words.js';
import { tideOf } from '../inbox/tide.js';
import type { Language } from '../text/locale.js';

export interface CardPlace {
  readonly isLifted: boolean;
  readonly isMoving: boolean;
  /** The one card that Tab stops at. */
  readonly isStop: boolean;
}

/** One conversation of a column. */
export const cardView = (ticket: Ticket, place: CardPlace, { strings, duration }: Language, now: number): TemplateResult => {
  const tide = tideOf(ticket.waitingSince, now);
  const { lastMessage } = ticket;
  const preview = lastMessage === null ? '' : lastMessage.preview === '' ? kindOf(strings, lastMessage.type) : lastMessage.preview;
  return html`
    <li>
      <button
        class=${`card${place.isLifted ? ' lifted' : ''}${place.isMoving ? ' moving' : ''}`}
        part="card"
        draggable="true"
        tabindex=${place.isStop ? '0' : '-1'}
        aria-describedby="hint"
        aria-busy=${place.isMoving ? 'true' : 'false'}
        data-ticket=${ticket.id}
        ${vars({ '--tide': `${String(Math.round(tide.height * 100))}%` })}
      >
        <span class=${`tide level-${String(tide.level)}`}></span>
        <span class="name cut"><bdi>${nameOf(ticket)}</bdi></span>
        <span class="preview cut" dir="auto">${preview}</span>
        <span class=${`chip level-${String(tide.level)}`}
          >${icons.clock}${ticket.waitingSince === null ? strings.onTime : strings.waits(duration(tide.waitedMs))}</span
        >
      </button>
    </li>
  `;
};
