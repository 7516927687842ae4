import type { InboundContent, MediaReference, MessageContent } from '@leadengine/plugin-kit';
import { cutText, storableText } from '../storable.js';
import type { ContentInput, StoredContent } from './content.js';
import { UnknownMedia, type StoredMedia } from '../media/contract.js';
import { renderTemplate } from './template.js';

const defined = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };

type StoredComponent = Extract<StoredContent, { type: 'template' }>['components'][number];

/** From a channel's terms to what is stored. Picks known members, so that what a channel adds does not end up in answers. */
export const toStoredContent = (content: InboundContent): StoredContent => {
  switch (content.type) {
    case 'unavailable':
      return defined({ type: content.type, reason: content.reason, kind: content.kind });
    case 'text':
      return { type: 'text', text: content.text };
    case 'template':
      return {
        type: 'template',
        name: content.name,
        language: content.language,
        components: content.components.map((component) => structuredClone(component) as StoredComponent),
        text: content.text,
      };
    case 'poll':
      return { type: 'poll', question: content.question, options: [...content.options], multiple: content.multiple };
    case 'location': {
      const { type, latitude: lat, longitude: lon, name, address } = content;
      return defined({ type, latitude: lat, longitude: lon, name, address });
    }
    case 'contact':
      return { type: 'contact', fullName: content.fullName, phones: [...content.phones] };
    default: {
      const { mimeType: mime, fileName, sizeBytes, sourceUrl, mediaId } = content.media;
      const media = defined({
        mimeType: mime,
        fileName,
        sizeBytes,
        ...(mediaId === undefined ? { url: sourceUrl } : { mediaId, status: 'pending' as const }),
      });
      return defined({ type: content.type, media, caption: content.caption });
    }
  }
};

/**
 * From what somebody sends to what is stored.
 *
 * @param file - What `mediaId` names.
 * @throws TemplateParameterMissing
 */
export const contentOfInput = (input: ContentInput, file: StoredMedia | undefined): StoredContent => {
  switch (input.type) {
    case 'text':
      return input.previewUrl === true ? { type: 'text', text: input.text, previewUrl: true } : { type: 'text', text: input.text };
    case 'template':
      return { ...input, text: renderTemplate(input.components) };
    case 'poll':
      return { type: 'poll', question: input.question, options: input.options, multiple: input.multiple ?? false };
    case 'location':
    case 'contact':
      return input;
    default: {
      const { type, media, caption } = input;
      if (!('mediaId' in media)) return defined({ type, media, caption });
      if (file === undefined) throw new UnknownMedia({ mediaId: media.mediaId });
      const { id, mimeType: mime, sizeBytes } = file;
      const fileName = media.fileName ?? file.fileName ?? undefined;
      const stored = defined({ mediaId: id, status: 'stored' as const, mimeType: mime, fileName, sizeBytes: sizeBytes ?? undefined });
      return defined({ type, media: stored, caption });
    }
  }
};

/** What can be put on a channel. */
export type LiveContent = Exclude<StoredContent, { readonly type: 'revoked' | 'unavailable' }>;

/** From what is stored to a channel's terms. */
export const toChannelContent = (content: LiveContent): MessageContent => {
  switch (content.type) {
    case 'text':
    case 'contact':
    case 'template':
    case 'poll':
      return content;
    case 'location':
      return { ...content, name: content.name, address: content.address };
    default: {
      const { mimeType: mime, fileName, sizeBytes, url, mediaId } = content.media;
      const media: MediaReference = { mimeType: mime, fileName, sizeBytes, sourceUrl: url, ...(mediaId === undefined ? {} : { mediaId }) };
      return { type: content.type, media, caption: content.caption };
    }
  }
};

const textOf = (content: StoredContent): string => {
  switch (content.type) {
    case 'text':
    case 'template':
      return content.text;
    case 'poll':
      return content.question;
    case 'revoked':
    case 'unavailable':
      return '';
    case 'location':
      return content.name ?? content.address ?? '';
    case 'contact':
      return content.fullName;
    default:
      return content.caption ?? content.media.fileName ?? '';
  }
};

/** One line of up to 160 characters for lists. */
export const previewOf = (content: StoredContent): string => cutText(storableText(textOf(content)).replaceAll(/\s+/g, ' ').trim(), 160);
