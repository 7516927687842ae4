import { randomBytes } from 'node:crypto';

/** Opaque to the engine; shaped so that WhatsApp takes it for one of its web clients' ids. */
export const newProviderMessageId = (): string => `3EB0${randomBytes(9).toString('hex').toUpperCase()}`;
