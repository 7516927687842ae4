/** How fast a number sends. Heuristics of what phones of people do, not limits that WhatsApp has published. */
export interface Pace {
  /** Between two messages lies a random time between these. */
  readonly minGapMs: number;
  readonly maxGapMs: number;
  /** So many may follow each other at once after a silence. */
  readonly burst: number;
  /** Shortest time between two messages of one chat. */
  readonly sameChatMs: number;
  /** Chats with strangers that may be begun in 24 hours; null goes by the age of the number. */
  readonly newChatsPerDay: number | null;
  /** The same words may go to so many strangers in an hour. */
  readonly sameTextPerHour: number;
}

export const defaultPace: Pace = {
  minGapMs: 1_200,
  maxGapMs: 2_500,
  burst: 3,
  sameChatMs: 1_000,
  newChatsPerDay: null,
  sameTextPerHour: 20,
};

const dayMs = 24 * 3_600_000;
const chatsByAge = [
  { belowDays: 7, perDay: 20 },
  { belowDays: 14, perDay: 50 },
  { belowDays: 30, perDay: 100 },
] as const;
const chatsOfOld = 200;

/** How many strangers a number may write to in a day. */
export const newChatsPerDay = ({ newChatsPerDay: own }: Pick<Pace, 'newChatsPerDay'>, ageMs: number): number =>
  own ?? chatsByAge.find(({ belowDays }) => ageMs < belowDays * dayMs)?.perDay ?? chatsOfOld;

/** Where a lane stands in its pace; times in milliseconds since 1970. */
export interface PaceStand {
  /** From when on a message may go for which nothing was saved up. */
  readonly dueAt: number;
  /** Messages saved up by silence, which may go at once. */
  readonly credit: number;
  /** When each chat was last written to; only of the last while. */
  readonly chats: ReadonlyMap<string, number>;
}

export const restedPace: PaceStand = { dueAt: 0, credit: 0, chats: new Map() };

/** What could be sent next, best first; one per chat. */
export interface Candidate {
  readonly chat: string;
}

export type Plan<C extends Candidate> =
  { readonly kind: 'send'; readonly candidate: C } | { readonly kind: 'wait'; readonly until: number } | { readonly kind: 'idle' };

/** Picks what goes next, or says when there will be something. */
export const planNext = <C extends Candidate>(stand: PaceStand, pace: Pace, candidates: readonly C[], now: number): Plan<C> => {
  if (candidates.length === 0) return { kind: 'idle' };
  if (stand.dueAt > now && stand.credit === 0) return { kind: 'wait', until: stand.dueAt };
  const freeAt = ({ chat }: Candidate): number => (stand.chats.get(chat) ?? -Infinity) + pace.sameChatMs;
  const candidate = candidates.find((each) => freeAt(each) <= now);
  return candidate ? { kind: 'send', candidate } : { kind: 'wait', until: Math.min(...candidates.map(freeAt)) };
};

/** The stand after a message to this chat. @param random - From 0 to 1. */
export const afterSend = (stand: PaceStand, pace: Pace, chat: string, now: number, random: number): PaceStand => {
  const recent = [...stand.chats].filter(([, at]) => now - at < pace.sameChatMs);
  const chats = new Map([...recent, [chat, now]]);
  if (now < stand.dueAt) return { ...stand, credit: stand.credit - 1, chats };
  const gapMs = pace.minGapMs + random * Math.max(0, pace.maxGapMs - pace.minGapMs);
  const saved = Math.floor((now - stand.dueAt) / Math.max(1, pace.maxGapMs));
  return { dueAt: now + gapMs, credit: Math.min(pace.burst - 1, stand.credit + saved), chats };
};
