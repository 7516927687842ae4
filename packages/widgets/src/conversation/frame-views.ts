import type { Ticket } from '@leadengine/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../element/icons.js';
import { vars } from '../element/vars.directive.js';
import { channelOf, nameOf, phoneOf } from '../inbox/ticket-words.js';
import { initialsOf, tideOf } from '../inbox/tide.js';
import { isActive } from '../inbox/ticket-order.js';
import type { Language } from '../text/locale.js';
import type { ConversationController } from './conversation.contract.js';

/** Who the conversation is with, how long they wait, and what can be done. */
export const personView = (
  ticket: Ticket | undefined,
  { strings, duration }: Language,
  {
    back,
    controller,
    readOnly,
  }: { readonly back: (() => void) | undefined; readonly controller: ConversationController; readonly readOnly: boolean },
): TemplateResult => {
  const tide = tideOf(ticket?.waitingSince ?? null, Date.now());
  return html`
    <header class="person" part="person">
      ${back === undefined ? nothing : html`<button class="button quiet square mirrored" aria-label=${strings.back} @click=${back}>${icons.back}</button>`}
      ${
        ticket === undefined
          ? html`<span class="bone tile"></span>`
          : html`
              <span class="tile accent" aria-hidden="true">${initialsOf(nameOf(ticket))}</span>
              <div class="names">
                <h2 class="cut"><bdi>${nameOf(ticket)}</bdi></h2>
                <p class="cut"><bdi>${phoneOf(ticket.contact.address)}</bdi> · ${channelOf(ticket)}</p>
              </div>
              ${
                isActive(ticket) && ticket.waitingSince !== null
                  ? html`<span class=${`chip level-${String(tide.level)}`}>${icons.clock}${strings.waits(duration(tide.waitedMs))}</span>`
                  : nothing
              }
              <slot name="header-actions"></slot>
              ${
                isActive(ticket) && !readOnly
                  ? html`<button class="button primary" aria-label=${strings.resolve} @click=${() => void controller.resolve()}>
                      ${icons.check}<span>${strings.resolve}</span>
                    </button>`
                  : nothing
              }
            `
      }
    </header>
  `;
};

const dayMs = 86_400_000;
/** When so little is left the person should know. */
const warningMs = dayMs / 4;

/** How long the contact may still be written to freely, when that ends soon. */
export const windowView = (ticket: Ticket, { strings, duration }: Language): TemplateResult | typeof nothing => {
  if (ticket.windowExpiresAt === null || !isActive(ticket)) return nothing;
  const left = Date.parse(ticket.windowExpiresAt) - Date.now();
  if (left > warningMs) return nothing;
  if (left <= 0) return html`<div class="banner" part="window">${icons.clock}<span>${strings.windowClosed}</span></div>`;
  return html`<div class="banner" part="window">
    ${icons.clock}<span>${strings.windowCloses(duration(left))}</span>
    <span class="meter" ${vars({ '--part': `${String(Math.round((left / dayMs) * 100))}%` })}></span>
  </div>`;
};
