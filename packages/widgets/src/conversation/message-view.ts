import type { Message, TicketNote } from '@leadengine/sdk';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { icons } from '../element/icons.js';
import { kindOf } from '../inbox/ticket-words.js';
import type { Language } from '../text/locale.js';
import type { Strings } from '../text/strings.js';
import { cardView, contentView } from './content-view.js';
import type { ConversationController } from './conversation.contract.js';
import type { Line } from './lines.js';
import type { Entry } from './messages.js';
import type { OutboxItem } from './outbox.js';

type Status = keyof Strings['status'];

const dot = (x: number, full: boolean): SVGTemplateResult => svg`<circle class=${full ? 'full' : ''} cx=${x} cy="4" r="2.6"/>`;
const square = (x: number): SVGTemplateResult => svg`<rect class="full" x=${x - 2.6} y="1.4" width="5.2" height="5.2" rx="0.6"/>`;

/** Two dots: hollow while queued, one filled when sent, both when delivered, teal when read; two squares when it failed. */
const marksOf = (status: Status): readonly SVGTemplateResult[] => {
  switch (status) {
    case 'failed':
      return [square(3.6), square(11.2)];
    case 'waiting':
    case 'sending':
    case 'queued':
      return [dot(3.6, false), dot(11.2, false)];
    case 'sent':
      return [dot(3.6, true), dot(11.2, false)];
    default:
      return [dot(3.6, true), dot(11.2, true)];
  }
};

/** How far a message came. */
export const dotsView = (status: Status, strings: Strings): TemplateResult =>
  html`<svg class=${`dots ${status}`} viewBox="0 0 15 8" role="img" aria-label=${strings.status[status]}>${marksOf(status)}</svg>`;

/** Time of a message, and what stands beside it. */
export const footView = (at: string, { time }: Language, extra: unknown): TemplateResult =>
  html`<footer><time datetime=${at}>${time(at)}</time>${extra}</footer>`;

/** What a message answers. */
export const quoteView = ({ replyTo }: Message, strings: Strings): TemplateResult | typeof nothing =>
  replyTo === null
    ? nothing
    : html`<blockquote>
        <span class="sr">${strings.repliesTo}</span
        ><span class="cut" dir="auto">${replyTo.preview === '' ? kindOf(strings, replyTo.type) : replyTo.preview}</span>
      </blockquote>`;

/** Reactions on a message. */
export const reactionsView = ({ reactions }: Message, strings: Strings): TemplateResult | typeof nothing =>
  reactions.length === 0
    ? nothing
    : html`<ul class="reactions">
        ${reactions.map(({ emoji }) => html`<li><span class="sr">${strings.reaction(emoji)}</span><span aria-hidden="true">${emoji}</span></li>`)}
      </ul>`;

/** Why a message did not go out, and what one can do. */
export const failureView = (
  reason: string,
  again: (() => void) | undefined,
  drop: (() => void) | undefined,
  strings: Strings,
): TemplateResult => html`
  <div class="failure" part="failure">
    <span>${strings.notSent(reason)}</span>
    ${again === undefined ? nothing : html`<button class="link" @click=${again}>${strings.resend}</button>`}
    ${drop === undefined ? nothing : html`<button class="link" @click=${drop}>${strings.discard}</button>`}
  </div>
`;

const messageView = (message: Message, entry: Entry, language: Language, controller: ConversationController): TemplateResult => {
  const { strings } = language;
  const isRobot = message.direction === 'outbound' && message.senderId === null;
  const reason = (): string => (message.failure === null ? strings.failure.unknown : strings.failure[message.failure.code]);
  return html`
    ${message.direction === 'outbound' && !isRobot ? html`<span class="sr">${message.senderId === controller.state.userId ? strings.you : strings.team}:</span>` : nothing}
    ${isRobot ? html`<span class="by">${icons.robot}${strings.automatic}</span>` : nothing} ${quoteView(message, strings)}
    ${contentView(message, language)}
    ${footView(
      message.createdAt,
      language,
      html`${message.editedAt === null ? nothing : html`<span>${strings.edited}</span>`}${message.status === 'received' ? nothing : dotsView(message.status, strings)}`,
    )}
    ${reactionsView(message, strings)}
    ${message.status === 'failed' ? failureView(reason(), () => void controller.resend(entry), undefined, strings) : nothing}
    <slot name=${`message-extra-${message.id}`}></slot>
  `;
};

const pendingView = (item: OutboxItem, entry: Entry, language: Language, controller: ConversationController): TemplateResult => {
  const { strings } = language;
  const status: Status = item.status === 'refused' ? 'failed' : item.status;
  return html`
    <span class="sr">${strings.you}:</span>
    ${
      item.body.type === 'text'
        ? html`<p class="text" dir="auto">${item.body.text}</p>`
        : cardView(icons.file, ('media' in item.body ? item.body.media.fileName : undefined) ?? kindOf(strings, item.body.type), '')
    }
    ${footView(entry.at, language, dotsView(status, strings))}
    ${
      item.status === 'refused'
        ? failureView(
            item.failure?.detail ?? strings.failure.unknown,
            () => void controller.resend(entry),
            () => controller.discard(entry),
            strings,
          )
        : nothing
    }
  `;
};

const noteView = (note: TicketNote, language: Language): TemplateResult => html`
  <span class="by">${icons.lock}${note.visibility === 'private' ? language.strings.privateNote : language.strings.noteOf}</span>
  <p class="text" dir="auto">${note.body}</p>
  ${footView(note.createdAt, language, nothing)}
`;

const classOf = (entry: Entry): string => {
  if (entry.kind === 'note') return 'note';
  if (entry.kind === 'pending') return 'bubble out';
  const { direction, senderId, content } = entry.message;
  const sticker = content.type === 'sticker' ? ' bare' : '';
  return (direction === 'inbound' ? 'bubble in' : senderId === null ? 'bubble out robot' : 'bubble out') + sticker;
};

/** One entry of a conversation, with the day and the unread mark before it. */
export const lineView = (
  { entry, startsDay, startsGroup, startsUnread }: Line,
  language: Language,
  now: number,
  unreadCount: number,
  controller: ConversationController,
): TemplateResult => html`
  ${startsDay ? html`<h3 class="day"><span class="chip">${language.day(entry.at, now)}</span></h3>` : nothing}
  ${startsUnread ? html`<div class="unread"><span>${language.strings.newMessages(unreadCount)}</span></div>` : nothing}
  <article
    class=${`${classOf(entry)}${startsGroup ? ' first' : ''}`}
    part=${entry.kind === 'note' ? 'note' : 'message'}
    tabindex="-1"
    data-key=${entry.key}
  >
    ${
      entry.kind === 'message'
        ? messageView(entry.message, entry, language, controller)
        : entry.kind === 'pending'
          ? pendingView(entry.item, entry, language, controller)
          : noteView(entry.note, language)
    }
  </article>
`;
