import type { Message } from '@leadengine/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { iconOfKind, icons } from '../element/icons.js';
import { vars } from '../element/vars.directive.js';
import { kindOf, phoneOf } from '../inbox/ticket-words.js';
import type { Language } from '../text/locale.js';

const textView = (text: string | undefined): TemplateResult | typeof nothing =>
  text === undefined || text === '' ? nothing : html`<p class="text" dir="auto">${text}</p>`;

type MediaContent = Extract<Message['content'], { media: unknown }>;

/** Icon, what it is called, and a word about it. */
export const cardView = (icon: unknown, title: string, detail: string): TemplateResult =>
  html`<div class="file">
    ${icon}<span class="facts"><strong class="cut" dir="auto">${title}</strong><small dir="auto">${detail}</small></span>
  </div>`;

const fileView = ({ type, media }: MediaContent, { strings, size }: Language): TemplateResult => {
  const name = media.fileName ?? kindOf(strings, type);
  const ending = media.fileName?.split('.').at(-1)?.toUpperCase();
  const kind = ending === undefined || ending.length > 5 ? kindOf(strings, type) : ending;
  const card = cardView(iconOfKind(type), name, media.sizeBytes === undefined ? kind : `${kind} · ${size(media.sizeBytes)}`);
  return media.url === undefined
    ? card
    : html`<a href=${media.url} target="_blank" rel="noopener noreferrer" aria-label=${strings.open(name)}>${card}</a>`;
};

const mediaView = (content: MediaContent, language: Language): TemplateResult => {
  const { type, media } = content;
  const { strings } = language;
  const name = media.fileName ?? kindOf(strings, type);
  if (media.url === undefined) return fileView(content, language);
  switch (type) {
    case 'image':
    case 'sticker':
      return html`<a class=${type} href=${media.url} target="_blank" rel="noopener noreferrer" aria-label=${strings.open(name)}
        ><img
          src=${media.url}
          alt=${content.caption === undefined || content.caption === '' ? name : strings.photoOf(content.caption)}
          loading="lazy"
      /></a>`;
    case 'audio':
      return html`<audio class="audio" src=${media.url} controls preload="none" aria-label=${name}></audio>`;
    case 'video':
      return html`<video class="video" src=${media.url} controls preload="none" aria-label=${name}></video>`;
    default:
      return fileView(content, language);
  }
};

const pollView = (message: Message, content: Extract<Message['content'], { type: 'poll' }>, { strings }: Language): TemplateResult => {
  const results = message.pollResults?.options ?? [];
  const most = Math.max(1, ...results.map(({ votes }) => votes));
  return html`<div class="poll">
    <strong dir="auto">${content.question}</strong>
    <ul>
      ${content.options.map((option) => {
        const count = results.find(({ name }) => name === option)?.votes ?? 0;
        return html`<li>
          <span dir="auto">${option}</span><small>${strings.votes(count)}</small>
          <span class="meter" ${vars({ '--part': `${String((count / most) * 100)}%` })}></span>
        </li>`;
      })}
    </ul>
  </div>`;
};

/** What a message says, whatever its kind. */
export const contentView = (message: Message, language: Language): TemplateResult => {
  const { content } = message;
  const { strings } = language;
  switch (content.type) {
    case 'text':
      return html`${textView(content.text)}`;
    case 'image':
    case 'audio':
    case 'video':
    case 'document':
    case 'sticker':
      return html`${mediaView(content, language)}${textView(content.caption)}`;
    case 'location':
      return cardView(
        icons.place,
        content.name ?? kindOf(strings, 'location'),
        content.address ?? `${String(content.latitude)}, ${String(content.longitude)}`,
      );
    case 'contact':
      return cardView(icons.person, content.fullName, content.phones.map(phoneOf).join(', '));
    case 'template': {
      const buttons = content.components.filter((component) => component.type === 'button');
      return html`${textView(content.text)}${
        buttons.length === 0
          ? nothing
          : html`<ul class="buttons">
              ${buttons.map(({ text }) => html`<li dir="auto">${text}</li>`)}
            </ul>`
      }`;
    }
    case 'poll':
      return pollView(message, content, language);
    case 'revoked':
    case 'unavailable':
      return html`<p class="text gone">${icons.alert}${kindOf(strings, content.type)}</p>`;
    default:
      // A kind that a newer engine knows.
      return html`<p class="text gone">${icons.alert}${strings.kind.unavailable}</p>`;
  }
};
