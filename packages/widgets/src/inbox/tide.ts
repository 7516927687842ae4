export type TideLevel = 1 | 2 | 3;

/** How high the tide line stands and in which color: full at a quarter of an hour, warmer after five and ten minutes. */
export interface Tide {
  /** From 0 to 1. */
  readonly height: number;
  readonly level: TideLevel;
  readonly waitedMs: number;
}

const minute = 60_000;

/** @param waitingSince - RFC 3339; null when nobody waits. */
export const tideOf = (waitingSince: string | null, now: number): Tide => {
  if (waitingSince === null) return { height: 0.06, level: 1, waitedMs: 0 };
  const waitedMs = Math.max(0, now - Date.parse(waitingSince));
  return {
    height: Math.max(0.12, Math.min(1, waitedMs / (15 * minute))),
    level: waitedMs >= 10 * minute ? 3 : waitedMs >= 5 * minute ? 2 : 1,
    waitedMs,
  };
};

/** Two letters for the tile of a person. */
export const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const first = words[0]?.charAt(0) ?? '#';
  return (first + (words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : '')).toUpperCase();
};
