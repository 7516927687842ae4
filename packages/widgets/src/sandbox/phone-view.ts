import type { Message } from '@leadengine/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { contentView } from '../conversation/content-view.js';
import { dotsView, failureView, footView, quoteView, reactionsView } from '../conversation/message-view.js';
import { icons } from '../element/icons.js';
import { placeView } from '../element/place-views.js';
import { troubleView } from '../element/trouble-view.js';
import { kindOf } from '../inbox/ticket-words.js';
import { dayOf, type Language } from '../text/locale.js';
import type { PhoneState, Written } from './phone.js';
import type { SandboxController } from './sandbox-controller.js';
import type { SandboxWords } from './sandbox-words.js';

/** What a message says in one line. */
export const lineOf = ({ content }: Message, { strings }: Language): string =>
  content.type === 'text' ? content.text : kindOf(strings, content.type);

/** Seen from the other side: what the customer wrote stands where one's own messages stand. */
const messageView = (message: Message, language: Language): TemplateResult => {
  const { strings } = language;
  const isOwn = message.direction === 'inbound';
  return html`<article class=${isOwn ? 'bubble out first' : 'bubble in first'} part="message" data-key=${message.id}>
    ${isOwn ? html`<span class="sr">${strings.you}:</span>` : nothing} ${quoteView(message, strings)} ${contentView(message, language)}
    ${footView(
      message.createdAt,
      language,
      html`${message.editedAt === null ? nothing : html`<span>${strings.edited}</span>`}${isOwn ? dotsView('delivered', strings) : nothing}`,
    )}
    ${reactionsView(message, strings)}
  </article>`;
};

const writtenView = (item: Written, language: Language, controller: SandboxController): TemplateResult => {
  const { strings } = language;
  const { id, text, at, status, failure } = item;
  return html`<article class="bubble out first" part="message" data-key=${id}>
    <span class="sr">${strings.you}:</span>
    <p class="text" dir="auto">${text}</p>
    ${footView(at, language, dotsView(status === 'refused' ? 'failed' : status === 'sent' ? 'sent' : 'sending', strings))}
    ${
      failure === undefined
        ? nothing
        : failureView(
            failure.detail ?? failure.title,
            () => controller.retry(id),
            () => controller.discard(id),
            strings,
          )
    }
  </article>`;
};

/** What is on the phone that somebody plays with. */
export const phoneView = (
  { status, messages, written, hasOlder, failure }: PhoneState,
  name: string,
  words: SandboxWords,
  language: Language,
  controller: SandboxController,
): TemplateResult => {
  const { strings } = language;
  if (status === 'failed') return troubleView(strings, failure, () => void controller.reload());
  if (status === 'loading')
    return html`<p class="sr" role="status">${strings.loading}</p>
      <div class="lines" aria-hidden="true"><span class="bone in"></span><span class="bone out"></span><span class="bone in"></span></div>`;
  if (messages.length === 0 && written.length === 0) return placeView(icons.chat, words.blank, words.blankHint);
  const now = Date.now();
  return html`<div class="stream" part="stream" role="region" tabindex="0" aria-label=${words.phoneOf(name)}>
    <div class="lines">
      ${hasOlder ? html`<button class="button quiet edge" @click=${() => void controller.loadOlder()}>${words.earlier}</button>` : nothing}
      ${repeat(
        messages,
        ({ id }) => id,
        (message, index) => {
          const before = messages[index - 1];
          const startsDay = before === undefined || dayOf(before.createdAt) !== dayOf(message.createdAt);
          return html`${startsDay ? html`<h3 class="day"><span class="chip">${language.day(message.createdAt, now)}</span></h3>` : nothing}${messageView(
            message,
            language,
          )}`;
        },
      )}
      ${repeat(
        written,
        ({ id }) => id,
        (item) => writtenView(item, language, controller),
      )}
    </div>
  </div>`;
};
