import { readSync } from 'node:fs';
import { FileFault } from './file-fault.js';
import type { NumberLocale } from './read-number.js';
import { readText } from './read-text.js';
import { readWorkbookRows } from './read-workbook.js';
import type { SourceRow } from './source-row.js';

const headBytes = 65_536;

/** How to read a file. */
export interface RowSource {
  /** Open for reading; stays open. */
  readonly fd: number;
  readonly sizeBytes: number;
  readonly locale: NumberLocale;
  /** Null for all visible ones. */
  readonly sheet: string | null;
}

const startsWith = (head: Buffer, ...bytes: readonly number[]): boolean => bytes.every((byte, at) => head[at] === byte);

/** Rows of a file by what its bytes say it is. @throws FileFault */
export const readRows = ({ fd, sizeBytes, locale, sheet }: RowSource): AsyncGenerator<SourceRow> => {
  const head = Buffer.alloc(headBytes);
  const known = head.subarray(0, readSync(fd, head, 0, headBytes, 0));
  if (startsWith(known, 0x50, 0x4b)) return readWorkbookRows(fd, locale, sheet);
  if (startsWith(known, 0xd0, 0xcf, 0x11, 0xe0))
    throw new FileFault(
      'FORMAT_UNSUPPORTED',
      'The file is an .xls of old, or a workbook with a password. Save it as .xlsx without one, or as CSV.',
    );
  return readText(fd, sizeBytes, known);
};
