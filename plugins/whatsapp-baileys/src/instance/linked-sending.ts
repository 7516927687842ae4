import type { Sql } from '@leadengine/plugin-kit';
import { findSendState } from '../baileys/outbound/send-state.repository.js';
import type { WhatsAppInstance } from './instance.schema.js';
import type { LinkedSending } from './sending.schema.js';

const iso = (time: Date | null): string | null => time?.toISOString() ?? null;

/** How a linked phone sends; null for other engines. */
export const readLinkedSending = async (
  sql: Sql,
  instance: Pick<WhatsAppInstance, 'id' | 'engine'>,
  now: Date,
): Promise<LinkedSending | null> => {
  if (instance.engine !== 'baileys') return null;
  const state = await findSendState(sql, instance.id, now);
  if (state === undefined) return null;
  const { restriction } = state;
  return {
    pace: { ...state.pace },
    pausedUntil: iso(state.pausedUntil),
    restriction: restriction && {
      kind: restriction.kind,
      since: restriction.since.toISOString(),
      until: iso(restriction.until),
      action: 'answer_only',
    },
  };
};
