import type { ChannelFailureCode } from '@leadengine/plugin-kit';

/** What follows from a refusal of the server. */
export type Verdict =
  /** WhatsApp lets this number start no new chats for a while. Trying on makes it worse. */
  | { readonly kind: 'restricted' }
  /** What we know of the recipient's devices is out of date. */
  | { readonly kind: 'refresh' }
  /** Too much or out of order: everything waits, then it is tried again. */
  | { readonly kind: 'pause' }
  | { readonly kind: 'failed'; readonly code: ChannelFailureCode };

const triesWhenPaused = 4;

/**
 * Reads the code of a refusal.
 *
 * @param before - How often it was refused already, and the code of the last time.
 */
export const judgeNack = (code: string, before: { readonly refusals: number; readonly nack: string | null }): Verdict => {
  if (code === '463') return { kind: 'restricted' };
  if (code === '479') return before.nack === '479' ? { kind: 'failed', code: 'rejected' } : { kind: 'refresh' };
  if (before.refusals < triesWhenPaused) return { kind: 'pause' };
  return { kind: 'failed', code: code === '429' || code === '421' ? 'rate_limited' : 'rejected' };
};

const firstPauseMs = 60_000;
const longestPauseMs = 3_600_000;

/** How long the lane rests after the n-th refusal in a row, from 0. */
export const pauseMs = (streak: number): number => Math.min(firstPauseMs * 2 ** Math.min(streak, 10), longestPauseMs);
