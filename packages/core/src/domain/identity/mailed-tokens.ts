import { createHmac, type KeyObject } from 'node:crypto';
import type { DerivedKeys } from '../../contract/derived-keys.js';
import { formatCredential, hashSecret, inviteText, isSecret, parseCredential, passwordResetText } from './credential-text.js';

/** What a mailed token is good for. */
export type MailedTokenKind = 'invite' | 'password_reset';

/** A token as somebody brought it. */
export interface BroughtToken {
  readonly tenantId: string;
  readonly id: string;
  readonly secret: Buffer;
}

/**
 * Tokens that are mailed and answered to nobody. A secret of 32 bytes follows from the engine's own secrets, so the job that mails it
 * makes it again: neither the database nor the queue holds more than its hash.
 */
export interface MailedTokens {
  /** @param round - Counts the mails of one invite; each has a token of its own. */
  hashOf(kind: MailedTokenKind, id: string, round: number): Buffer;
  /** The token whose hash is known; undefined when the secrets that made it are gone. */
  tokenOf(kind: MailedTokenKind, tenantId: string, id: string, round: number, hash: Buffer): string | undefined;
  parse(kind: MailedTokenKind, token: string): BroughtToken | undefined;
}

const texts = { invite: inviteText, password_reset: passwordResetText } as const;

export const createMailedTokens = (keys: DerivedKeys): MailedTokens => {
  const ring = keys.of('mailed token');
  const secretOf = (key: KeyObject, kind: MailedTokenKind, id: string, round: number): Buffer =>
    createHmac('sha256', key)
      .update(`${kind}/${id}/${String(round)}`)
      .digest();
  return {
    hashOf: (kind, id, round) => hashSecret(secretOf(ring[0].key, kind, id, round)),
    tokenOf(kind, tenantId, id, round, hash) {
      const secret = ring.map(({ key }) => secretOf(key, kind, id, round)).find((candidate) => isSecret(candidate, hash));
      return secret && formatCredential(texts[kind], [tenantId, id], secret);
    },
    parse(kind, token) {
      const parsed = parseCredential(texts[kind], token);
      const [tenantId, id] = parsed?.ids ?? [];
      return parsed === undefined || tenantId === undefined || id === undefined ? undefined : { tenantId, id, secret: parsed.secret };
    },
  };
};
