/**
 * What each kind of value of a number is sealed as: it opens as nothing else. They stand together because whatever is sealed has to be
 * sealed anew when the engine's secret is replaced.
 */
export const credentialsBound = 'credentials';

export const keyBound = (type: string, id: string): string => `key:${type}:${id}`;

export const messageBound = (dedupeKey: string): string => `inbox:${dedupeKey}`;

export const pollBound = (dedupeKey: string): string => `poll:${dedupeKey}`;

/** A part of an outbox row, by the column it lies in. */
export type OutboxPart = 'content' | 'proto' | 'secret';

export const outboxBound = (providerMessageId: string, part: OutboxPart): string => `outbox:${part}:${providerMessageId}`;

export const gatewayBound = (secretId: string): string => `gateway:${secretId}`;
