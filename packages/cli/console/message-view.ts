import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { timeOf } from './dates.js';
import type { Desk } from './desk.js';
import { iconOfKind } from './icons.js';
import type { State } from './store.js';
import { kindName, type Strings } from './strings.js';
import type { MessageItem, MessageStatus } from './view-model.js';

const circle = (x: number, full: boolean): SVGTemplateResult => svg`<circle class=${full ? 'full' : ''} cx=${x} cy="4" r="2.6"/>`;
const square = (x: number): SVGTemplateResult => svg`<rect class="full" x=${x - 2.6} y="1.4" width="5.2" height="5.2" rx="0.6"/>`;

/** Two dots: hollow while queued, one filled when sent, two when delivered, teal when read; two squares when it failed. */
const marksOf = (status: MessageStatus): readonly SVGTemplateResult[] => {
  switch (status) {
    case 'failed':
    case 'unsent':
      return [square(3.6), square(11.2)];
    case 'sending':
    case 'queued':
      return [circle(3.6, false), circle(11.2, false)];
    case 'sent':
      return [circle(3.6, true), circle(11.2, false)];
    default:
      return [circle(3.6, true), circle(11.2, true)];
  }
};

const dotsView = (status: MessageStatus, strings: Strings): TemplateResult => html`
  <svg class="dots ${status}" viewBox="0 0 15 8" role="img" aria-label=${strings.status[status]}>
    <title>${strings.status[status]}</title>
    ${marksOf(status)}
  </svg>
`;

export const messageView = (
  message: MessageItem,
  isFirst: boolean,
  isArriving: boolean,
  state: State,
  strings: Strings,
  desk: Desk,
): TemplateResult => {
  const lost = message.status === 'failed' || message.status === 'unsent';
  const kindIcon = iconOfKind(message.kind);
  return html`
    <li class=${classMap({ message: true, [message.direction]: true, first: isFirst, arriving: isArriving })}>
      <article class="bubble">
        ${message.direction === 'outbound' ? html`<span class="sr-only">${strings.you}: </span>` : nothing}
        ${kindIcon === undefined ? nothing : html`<div class="attachment">${kindIcon}<span>${message.fileName ?? kindName(strings, message.kind)}</span></div>`}
        ${message.text === '' ? nothing : html`<p class="bubble-text" dir="auto">${message.text}</p>`}
        <div class="bubble-foot">
          <time datetime=${message.at}>${timeOf(message.at, state.locale)}</time>
          ${message.status === undefined ? nothing : dotsView(message.status, strings)}
        </div>
        ${
          lost
            ? html`<div class="failure">
                <span>${strings.notSent(message.failure)}</span>
                ${message.kind === 'text' ? html`<button class="link" @click=${() => void desk.resend(message)}>${strings.resend}</button>` : nothing}
              </div>`
            : nothing
        }
      </article>
    </li>
  `;
};
