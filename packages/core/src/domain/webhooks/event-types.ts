/** Whether a list of types, groups (`ticket.*`) and `*` names an event type. */
export const createTypeFilter = (wanted: readonly string[]): ((type: string) => boolean) => {
  if (wanted.includes('*')) return () => true;
  const exact = new Set(wanted.filter((each) => !each.endsWith('.*')));
  const prefixes = wanted.filter((each) => each.endsWith('.*')).map((each) => each.slice(0, -1));
  return (type) => exact.has(type) || prefixes.some((prefix) => type.startsWith(prefix));
};
