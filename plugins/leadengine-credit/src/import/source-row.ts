/** A row of a file as text; numbers of a spreadsheet are written the way the file's people write them. */
export interface SourceRow {
  readonly sheet: string | null;
  /** As a spreadsheet counts them. */
  readonly number: number;
  readonly cells: readonly string[];
  /** How much of the file has been read, 0 to 1. */
  readonly progress: number;
}

/** Limits that no honest rate table comes near. */
export const sourceLimits = {
  columns: 300,
  rows: 2_000_000,
  rowBytes: 262_144,
  sheets: 50,
  tables: 20_000,
  /** Findings that are kept; a file with more errors than that is not read on. */
  issues: 10_000,
  entries: 2000,
  unpackedBytes: 1_073_741_824,
  /** Sheets are XML that shrinks to a tenth or a thirtieth. */
  shrinkage: 200,
  shrinkageMattersFromBytes: 33_554_432,
  sharedTextChars: 33_554_432,
} as const;
