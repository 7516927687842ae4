/** Days that events of an action are kept. */
export type KeepDaysOf = (action: string) => number;

const leastDays = 30;
const mostDays = 3650;

/**
 * @param classes - `<prefix>=<days>`; the longest prefix of an action counts, and `*` stands for all others.
 * @throws TypeError naming the entry that is none.
 */
export const createRetentionClasses = (classes: readonly string[]): KeepDaysOf => {
  const parsed = classes.map((entry) => {
    const [, prefix, days] = /^([a-z*][a-z0-9_.-]*)=(\d{1,5})$/i.exec(entry) ?? [];
    const keepDays = Number(days);
    if (prefix === undefined || keepDays < leastDays || keepDays > mostDays) {
      throw new TypeError(
        `"${entry}" is no retention class: <prefix>=<days>, with ${String(leastDays)} to ${String(mostDays)} days, is expected`,
      );
    }
    return { prefix: prefix === '*' ? '' : prefix, keepDays };
  });
  if (!parsed.some(({ prefix }) => prefix === ''))
    throw new TypeError('The retention classes say nothing of "*", which stands for all others');
  parsed.sort((a, b) => b.prefix.length - a.prefix.length);
  const known = new Map<string, number>();
  return (action) => {
    let days = known.get(action);
    if (days === undefined) {
      days = parsed.find(({ prefix }) => action.startsWith(prefix))?.keepDays ?? mostDays;
      if (known.size < 10_000) known.set(action, days);
    }
    return days;
  };
};
