import type { MessageChange, MessageContent, MessageTarget } from '@leadengine/plugin-kit';
import type { InstanceSeal } from '../auth/instance-seal.js';

/** What the holder of the connection has to do, as it lies sealed in the outbox. */
export type OutboundJob =
  | {
      readonly kind: 'send';
      readonly content: MessageContent;
      readonly replyTo?: (MessageTarget & { readonly preview: string }) | undefined;
    }
  | { readonly kind: 'change'; readonly target: MessageTarget; readonly change: MessageChange };

/** A column of the outbox. */
export type Part = 'content' | 'proto' | 'secret';

/** What a part is sealed as. */
export const partBound = (providerMessageId: string, part: Part): string => `outbox:${part}:${providerMessageId}`;

export const sealPart = (seal: InstanceSeal, providerMessageId: string, part: Part, bytes: Uint8Array): string =>
  seal.seal(Buffer.from(bytes), partBound(providerMessageId, part));

export const openPart = (seal: InstanceSeal, providerMessageId: string, part: Part, sealed: string): Buffer =>
  seal.open(sealed, partBound(providerMessageId, part));

export const sealJob = (seal: InstanceSeal, providerMessageId: string, job: OutboundJob): string =>
  sealPart(seal, providerMessageId, 'content', Buffer.from(JSON.stringify(job)));

export const openJob = (seal: InstanceSeal, providerMessageId: string, sealed: string): OutboundJob =>
  JSON.parse(openPart(seal, providerMessageId, 'content', sealed).toString()) as OutboundJob;
