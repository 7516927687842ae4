import type { MessageContent } from '@leadengine/plugin-kit';
import { AmbiguousMessage } from './sandbox.problems.js';
import type { SandboxMessage } from './sandbox.schema.js';

/**
 * Turns what a customer writes into the channel's terms.
 *
 * @throws AmbiguousMessage when not exactly one member is set
 */
export const toContent = (message: SandboxMessage, pointer = ''): MessageContent => {
  const { text, media, location, contact } = message;
  if ([text, media, location, contact].filter((member) => member !== undefined).length !== 1) throw new AmbiguousMessage({ pointer });
  if (text !== undefined) return { type: 'text', text };
  if (media !== undefined)
    return {
      type: media.kind,
      media: { mimeType: media.mimeType, fileName: media.fileName, sizeBytes: media.sizeBytes, sourceUrl: media.sourceUrl },
      caption: media.caption,
    };
  if (location !== undefined)
    return {
      type: 'location',
      latitude: location.latitude,
      longitude: location.longitude,
      name: location.name,
      address: location.address,
    };
  if (contact !== undefined) return { type: 'contact', fullName: contact.fullName, phones: contact.phones };
  throw new AmbiguousMessage({ pointer });
};

/** Content read back from JSON, where undefined members are missing, in the shape the channel port promises. */
export const reviveContent = (stored: MessageContent): MessageContent => {
  switch (stored.type) {
    case 'text':
    case 'contact':
    case 'template':
    case 'poll':
      return stored;
    case 'location':
      return { ...stored, name: stored.name, address: stored.address };
    default:
      return {
        type: stored.type,
        media: {
          mimeType: stored.media.mimeType,
          fileName: stored.media.fileName,
          sizeBytes: stored.media.sizeBytes,
          sourceUrl: stored.media.sourceUrl,
        },
        caption: stored.caption,
      };
  }
};
