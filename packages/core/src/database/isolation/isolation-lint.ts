/** One question to the catalog, which answers with what is wrong: rows of `object` and `reason`. */
export interface IsolationLint {
  readonly id: string;
  /** What holds when nothing is found, for a report. */
  readonly rule: string;
  /** What to do about a finding. */
  readonly remedy: string;
  /** A query that may use the common table expression `tenant_table`. */
  readonly sql: string;
}
