import { FileFault } from './file-fault.js';
import type { NumberLocale } from './read-number.js';
import { sourceLimits, type SourceRow } from './source-row.js';
import { readWorkbook, type CellStyle, type Sheet, type Workbook } from './workbook-parts.js';
import { parseXml, type XmlListener } from './xml-parts.js';
import { openZipParts, type ZipParts } from './zip-parts.js';

/** A workbook that counts from 1904 is so many days behind. */
const daysTo1904 = 1462;

/** What stands for a formula whose result the workbook does not have; cells refuse it as a formula. */
const formulaWithoutResult = '=';

/** `AB12` → 27. */
const columnOf = (reference: string): number => {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
};

/** The number as people would have typed it; the digits that binary fractions leave behind are dropped. */
const writtenNumber = (raw: string, style: CellStyle | undefined, locale: NumberLocale, countsFrom1904: boolean): string => {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (style?.kind === 'date' && countsFrom1904) return String(value + daysTo1904);
  const isPercent = style?.kind === 'percent';
  const plain = String(isPercent ? Number((value * 100).toPrecision(15)) : Number(value.toPrecision(15)));
  const written = locale === 'pt-BR' ? plain.replace('.', ',') : plain;
  return `${written.padStart(style?.paddedTo ?? 0, '0')}${isPercent ? '%' : ''}`;
};

interface ReadRow {
  readonly number: number;
  readonly cells: string[];
}

const createSheetListener = (workbook: Workbook, locale: NumberLocale, rows: ReadRow[]): XmlListener => {
  let row: ReadRow = { number: 0, cells: [] };
  let column = 0;
  let nextColumn = 0;
  let type = 'n';
  let style: CellStyle | undefined;
  let hasFormula = false;
  let hasValue = false;
  let isInValue = false;
  let text = '';

  const written = (): string => {
    if (!hasValue) return hasFormula ? formulaWithoutResult : '';
    switch (type) {
      case 's':
        return workbook.sharedTexts[Number(text)] ?? '';
      case 'n':
      case 'd':
        return type === 'd' ? text : writtenNumber(text, style, locale, workbook.countsFrom1904);
      case 'b':
        return text === '1' ? 'sim' : 'não';
      default:
        return text;
    }
  };

  return {
    open(name, attributes) {
      if (name === 'c') {
        const reference = attributes['r'];
        column = reference === undefined ? nextColumn : columnOf(reference);
        if (column < nextColumn) throw new FileFault('WORKBOOK_BROKEN', `The cells of row ${String(row.number)} are out of order.`);
        nextColumn = column + 1;
        if (column >= sourceLimits.columns)
          throw new FileFault('TOO_MANY_COLUMNS', `Row ${String(row.number)} has more than ${String(sourceLimits.columns)} columns.`);
        type = attributes['t'] ?? 'n';
        style = workbook.styles[Number(attributes['s'] ?? 0)];
        hasFormula = hasValue = false;
        text = '';
      } else if (name === 'v' || name === 't') {
        isInValue = hasValue = true;
      } else if (name === 'f') {
        hasFormula = true;
      } else if (name === 'row') {
        const number = Number(attributes['r'] ?? row.number + 1);
        row = { number: Number.isInteger(number) ? number : row.number + 1, cells: [] };
        nextColumn = 0;
      }
    },
    text(piece) {
      if (!isInValue) return;
      text += piece;
      if (text.length > sourceLimits.rowBytes) throw new FileFault('ROW_TOO_LONG', `A cell of row ${String(row.number)} is too long.`);
    },
    close(name) {
      if (name === 'v' || name === 't') {
        isInValue = false;
      } else if (name === 'c') {
        const value = written();
        if (value === '') return;
        while (row.cells.length < column) row.cells.push('');
        row.cells.push(value);
      } else if (name === 'row') {
        rows.push(row);
      }
    },
  };
};

async function* readSheet(parts: ZipParts, sheet: Sheet, workbook: Workbook, locale: NumberLocale): AsyncGenerator<SourceRow> {
  const bytes = await parts.open(sheet.part);
  if (bytes === undefined) throw new FileFault('WORKBOOK_BROKEN', `The sheet ${sheet.name} is missing in the workbook.`);
  const sizes = workbook.sheets.map(({ part }) => parts.sizeOf(part));
  const total = Math.max(
    1,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  let read = sizes.slice(0, workbook.sheets.indexOf(sheet)).reduce((sum, size) => sum + size, 0);
  async function* counted(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      read += chunk.length;
      yield chunk;
    }
  }
  const rows: ReadRow[] = [];
  const listener = createSheetListener(workbook, locale, rows);
  for await (const { number, cells } of parseXml(counted(bytes), listener, () => rows.splice(0)))
    yield { sheet: sheet.name, number, cells, progress: read / total };
}

/** Rows of the sheets that people see, or of one of them. @throws FileFault */
export async function* readWorkbookRows(fd: number, locale: NumberLocale, sheetName: string | null): AsyncGenerator<SourceRow> {
  const parts = await openZipParts(fd);
  const workbook = await readWorkbook(parts);
  const wanted = workbook.sheets.filter(({ name }) => sheetName === null || name === sheetName);
  if (wanted.length === 0)
    throw new FileFault('SHEET_NOT_FOUND', sheetName === null ? 'All sheets are hidden.' : `There is no visible sheet ${sheetName}.`);
  for (const sheet of wanted) yield* readSheet(parts, sheet, workbook, locale);
}
