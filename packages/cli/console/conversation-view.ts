import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dayNameOf, dayOf } from './dates.js';
import type { Desk } from './desk.js';
import { backIcon, checkIcon, clockIcon, reopenIcon, sendIcon } from './icons.js';
import { messageView } from './message-view.js';
import { emptyView, failedView } from './place-view.js';
import type { ConversationState, State } from './store.js';
import type { Strings } from './strings.js';
import { initialsOf, isOpen, tideOf, type MessageItem, type TicketRow } from './view-model.js';

interface Line {
  readonly key: string;
  readonly message: MessageItem;
  readonly startsDay: boolean;
  /** Another writer than before, or some time later. */
  readonly startsGroup: boolean;
}

const groupMs = 5 * 60_000;

const linesOf = (messages: readonly MessageItem[]): readonly Line[] =>
  messages.map((message, index) => {
    const before = messages[index - 1];
    const startsDay = before === undefined || dayOf(before.at) !== dayOf(message.at);
    const startsGroup = startsDay || before.direction !== message.direction || Date.parse(message.at) - Date.parse(before.at) > groupMs;
    return { key: message.id, message, startsDay, startsGroup };
  });

const streamBody = (conversation: ConversationState, state: State, strings: Strings, desk: Desk): TemplateResult => {
  const { messages } = conversation;
  if (conversation.status === 'failed' && messages.length === 0) {
    const { ticketId } = conversation;
    const retry = (): void => {
      void desk.open(undefined);
      void desk.open(ticketId);
    };
    return failedView(conversation.failure, strings, retry);
  }
  if (conversation.status === 'loading' && messages.length === 0) return html`<div class="place" role="status">${strings.loading}</div>`;
  if (messages.length === 0) return html`<div class="place"><p>${strings.noMessages}</p></div>`;
  const recent = state.now - 30_000;
  return html`
    <ol>
      ${
        conversation.olderCursor === null
          ? nothing
          : html`<li class="older">
              <button class="button" ?disabled=${conversation.loadingOlder} @click=${() => void desk.loadOlder()}>
                ${conversation.loadingOlder ? strings.loading : strings.older}
              </button>
            </li>`
      }
      ${repeat(
        linesOf(messages),
        ({ key }) => key,
        ({ message, startsDay, startsGroup }) => html`
          ${startsDay ? html`<li class="day chip">${dayNameOf(message.at, state.locale, strings, state.now)}</li>` : nothing}
          ${messageView(message, startsGroup, Date.parse(message.at) > recent, state, strings, desk)}
        `,
      )}
    </ol>
  `;
};

const composerView = (
  row: TicketRow | undefined,
  conversation: ConversationState,
  state: State,
  strings: Strings,
  desk: Desk,
): TemplateResult => {
  const { ticketId } = conversation;
  if (row !== undefined && !isOpen(row.status)) {
    return html`<div class="closed">
      <span>${strings.closedNotice}</span
      ><button class="button" @click=${() => void desk.setOpen(ticketId, true)}>${reopenIcon}<span>${strings.reopen}</span></button>
    </div>`;
  }
  const text = state.drafts[ticketId] ?? '';
  const send = (): void => void desk.send(ticketId, text);
  const keydown = (event: KeyboardEvent): void => {
    // While an input method composes, Enter picks a word.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    send();
  };
  const label = strings.writeTo(row?.name ?? '…');
  return html`
    <form class="composer" @submit=${submit}>
      <textarea
        class="input"
        rows="1"
        maxlength="4096"
        dir="auto"
        aria-label=${label}
        aria-describedby="composer-hint"
        placeholder=${label}
        .value=${text}
        @input=${(event: InputEvent) => desk.draft(ticketId, (event.currentTarget as HTMLTextAreaElement).value)}
        @keydown=${keydown}
      ></textarea>
      <span id="composer-hint" class="sr-only">${strings.composerHint}</span>
      <button class="button primary square" aria-label=${strings.send} title=${strings.send} ?disabled=${text.trim() === ''}>
        ${sendIcon}
      </button>
    </form>
  `;
};

export const conversationView = (state: State, strings: Strings, desk: Desk): TemplateResult => {
  const { conversation, list, now } = state;
  if (conversation === undefined)
    return html`<section class="conversation">${emptyView(strings.pickConversation, strings.pickConversationHint)}</section>`;
  const row = list.rows.find(({ id }) => id === conversation.ticketId);
  const tide = tideOf(row?.waitingSince, now);
  return html`
    <section class="conversation">
      <header class="person">
        <a class="button quiet square back" href="#/" aria-label=${strings.back}>${backIcon}</a>
        <span class="tile" aria-hidden="true">${row === undefined ? '' : initialsOf(row.name)}</span>
        <div class="person-names">
          <h2><bdi>${row?.name ?? strings.loading}</bdi></h2>
          <p><bdi>${row?.address ?? ''}</bdi>${row === undefined ? '' : ` · ${row.channel}`}</p>
        </div>
        ${row?.waitingSince === undefined ? nothing : html`<span class="chip level-${tide.level}">${clockIcon}${strings.waits(tide.minutes)}</span>`}
        ${
          row !== undefined && isOpen(row.status)
            ? html`<button class="button" @click=${() => void desk.setOpen(row.id, false)}>
                ${checkIcon}<span>${strings.resolve}</span>
              </button>`
            : nothing
        }
      </header>
      <div class="stream" role="region" tabindex="0" aria-label=${strings.messages(row?.name ?? '')} data-ticket=${conversation.ticketId}>
        ${streamBody(conversation, state, strings, desk)}
      </div>
      ${composerView(row, conversation, state, strings, desk)}
    </section>
  `;
};
