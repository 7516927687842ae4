import { createHash } from 'node:crypto';
import type { Flag } from './contract.js';

/** What decides a flag. */
export type FlagRule = Pick<Flag, 'key' | 'isEnabled' | 'rolloutPercent' | 'rolloutBy'>;

/** For whom a flag is decided. */
export interface FlagSubject {
  readonly tenantId: string;
  readonly actorId: string;
}

/** The reasons of OpenFeature that the engine's own flags have. */
export type FlagReason = 'TARGETING_MATCH' | 'SPLIT' | 'STATIC' | 'DISABLED';

/** Place between 0 and 100, evenly spread, the same for ever; each flag deals the places anew. */
export const placeOf = (key: string, subject: string): number =>
  (createHash('sha256').update(`${key}\n${subject}`).digest().readUInt32BE(0) / 2 ** 32) * 100;

/** @param override - What the tenant has, whatever the rule says. */
export const evaluateFlag = (
  { key, isEnabled, rolloutPercent, rolloutBy }: FlagRule,
  override: boolean | undefined,
  { tenantId, actorId }: FlagSubject,
): { readonly isEnabled: boolean; readonly reason: FlagReason } => {
  if (override !== undefined) return { isEnabled: override, reason: 'TARGETING_MATCH' };
  if (!isEnabled) return { isEnabled: false, reason: 'DISABLED' };
  if (rolloutPercent === 100) return { isEnabled: true, reason: 'STATIC' };
  const subject = rolloutBy === 'tenant' ? tenantId : `${tenantId}:${actorId}`;
  return { isEnabled: placeOf(key, subject) < rolloutPercent, reason: 'SPLIT' };
};
