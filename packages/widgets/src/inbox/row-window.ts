/** Which rows of a list of equally high rows are drawn. */
export interface RowWindow {
  readonly first: number;
  /** Behind the last. */
  readonly end: number;
}

/** Rows in sight and some around them, at most `most`, so that a list of any length costs the same. */
export const rowWindow = (scrollTop: number, viewHeight: number, rowHeight: number, count: number, most = 56): RowWindow => {
  const visible = Math.ceil(viewHeight / rowHeight) + 1;
  const around = Math.max(4, Math.min(12, Math.floor((most - visible) / 2)));
  const first = Math.max(0, Math.min(Math.floor(scrollTop / rowHeight) - around, count));
  return { first, end: Math.min(count, first + Math.min(most, visible + 2 * around)) };
};
