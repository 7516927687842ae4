import type { MessageChange, MessageContent, MessageTarget } from '@leadengine/plugin-kit';
import { outboxBound, type OutboxPart } from '../auth/bounds.js';
import type { InstanceSeal } from '../auth/instance-seal.js';

/** What the holder of the connection has to do, as it lies sealed in the outbox. */
export type OutboundJob =
  | {
      readonly kind: 'send';
      readonly content: MessageContent;
      readonly replyTo?: (MessageTarget & { readonly preview: string }) | undefined;
    }
  | { readonly kind: 'change'; readonly target: MessageTarget; readonly change: MessageChange };

export const sealPart = (seal: InstanceSeal, providerMessageId: string, part: OutboxPart, bytes: Uint8Array): string =>
  seal.seal(Buffer.from(bytes), outboxBound(providerMessageId, part));

export const openPart = (seal: InstanceSeal, providerMessageId: string, part: OutboxPart, sealed: string): Buffer =>
  seal.open(sealed, outboxBound(providerMessageId, part));

export const sealJob = (seal: InstanceSeal, providerMessageId: string, job: OutboundJob): string =>
  sealPart(seal, providerMessageId, 'content', Buffer.from(JSON.stringify(job)));

export const openJob = (seal: InstanceSeal, providerMessageId: string, sealed: string): OutboundJob =>
  JSON.parse(openPart(seal, providerMessageId, 'content', sealed).toString()) as OutboundJob;
