import { FileFault } from './file-fault.js';
import { mapColumns, type MappedColumns } from './map-columns.js';
import { readRows, type RowSource } from './read-rows.js';
import type { Preview, ReadBatch, ReadSpec, StagedRate } from './read-spec.js';
import { createRowReader } from './read-table-row.js';
import { createFindings } from './row-findings.js';
import { sourceLimits, type SourceRow } from './source-row.js';
import { createTableBook } from './table-book.js';

const rowsPerBatch = 1000;
const ratesPerBatch = 4000;
/** Titles of a file may stand above its header. */
const headerWithin = 50;
const previewRows = 50;
const previewColumns = 60;
const previewChars = 80;

const isFilled = (cell: string): boolean => cell.trim() !== '';

const previewOf = ({ sheet, number }: SourceRow, { all }: MappedColumns): Preview => ({
  sheet,
  headerRow: number,
  columns: all.slice(0, previewColumns).map(({ title, field, term }) => ({ title: title.slice(0, previewChars), field, term })),
  rows: [],
});

/**
 * Reads a file into batches of rates, tables and findings. The same file and spec make the same batches, but for ids, so that a reader
 * that was killed goes on behind the last one that was stored.
 *
 * @throws FileFault
 */
export async function* readBatches(source: RowSource, spec: ReadSpec): AsyncGenerator<ReadBatch> {
  const findings = createFindings();
  const book = createTableBook();
  const readRow = createRowReader(spec, findings, book);
  let columns: MappedColumns | undefined;
  let preview: { -readonly [K in keyof Preview]: Preview[K] } | undefined;
  let previewed: string[][] = [];
  let sheet: string | null | undefined;
  let looked = 0;
  let rows: StagedRate[] = [];
  let [rowsRead, inBatch, dataRows, errors, progress] = [0, 0, 0, 0, 0];

  const take = (): ReadBatch => {
    const found = findings.take();
    errors += found.errors;
    const batch: ReadBatch = {
      rowsRead,
      progress,
      tables: book.takeFresh(),
      rates: JSON.stringify(rows),
      rateCount: rows.length,
      ...found,
      preview: preview && { ...preview, rows: previewed },
    };
    rows = [];
    inBatch = 0;
    preview = undefined;
    return batch;
  };

  for await (const row of readRows(source)) {
    rowsRead += 1;
    inBatch += 1;
    progress = row.progress;
    if (rowsRead > sourceLimits.rows)
      throw new FileFault('TOO_MANY_ROWS', `The file has more than ${String(sourceLimits.rows)} rows. Split it.`);
    if (row.sheet !== sheet) [sheet, columns, looked] = [row.sheet, undefined, 0];
    const filled = row.cells.reduce((count, cell) => (isFilled(cell) ? count + 1 : count), 0);
    if (filled === 0) continue;
    if (columns === undefined) {
      if (looked >= headerWithin) continue;
      looked += 1;
      columns = mapColumns(row.cells, spec.mapping);
      if (columns !== undefined && dataRows === 0) [preview, previewed] = [previewOf(row, columns), []];
      continue;
    }
    const [first] = columns.all;
    // Pages that were put one below the other repeat the header; a note below a table fills one cell.
    if (filled === 1 || (first !== undefined && row.cells[first.at]?.trim() === first.title)) continue;
    dataRows += 1;
    if (previewed.length < previewRows) previewed.push(row.cells.slice(0, previewColumns).map((cell) => cell.slice(0, previewChars)));
    const width = (columns.all.at(-1)?.at ?? 0) + 1;
    if (row.sheet === null && row.cells.length > width && row.cells.slice(width).some(isFilled)) {
      findings.error(
        'ROW_TOO_WIDE',
        { sheet: null, row: row.number, column: null, value: null },
        'There are more values than columns: a value with a separator has to stand in quotation marks.',
      );
    } else rows.push(...readRow(row, columns));
    if (inBatch < rowsPerBatch && rows.length < ratesPerBatch) continue;
    yield take();
    if (errors > sourceLimits.issues)
      throw new FileFault('TOO_MANY_ERRORS', `The file has more than ${String(sourceLimits.issues)} errors and was not read on.`);
  }
  if (rowsRead === 0) throw new FileFault('NO_ROWS', 'The file has no rows.');
  if (columns === undefined && dataRows === 0)
    throw new FileFault(
      'HEADER_NOT_FOUND',
      'No row names the columns: the table (tabela or código), the term (prazo) and the rate (taxa).',
    );
  if (dataRows === 0) throw new FileFault('NO_ROWS', 'There is nothing below the header.');
  progress = 1;
  yield take();
}
