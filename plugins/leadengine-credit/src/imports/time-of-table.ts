/**
 * SQL for when a table of an import comes into force and when it ends: by its rows, else by the import; days are those of the import's
 * time zone, and a beginning in the past is now. `n` is the table, `i` the import.
 */
export const startOf = (now: string): string =>
  `greatest(${now}::timestamptz, coalesce(n.effective_from::timestamp at time zone i.time_zone, i.effective_from, ${now}::timestamptz))`;
export const endOf = `coalesce((n.effective_until + 1)::timestamp at time zone i.time_zone, i.effective_until)`;
