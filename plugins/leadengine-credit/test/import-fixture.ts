import { eventually, type TestApp, type TestUser } from '@leadengine/testing';
import type { LeadEngineClient } from '@leadengine/sdk';
import { zipSync, strToU8, type Zippable } from 'fflate';

/** A cell of a workbook: a text, a number, or XML as it is. */
export type Cell = string | number | { readonly xml: string };

const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const cellXml = (cell: Cell, at: string): string => {
  if (typeof cell === 'number') return `<c r="${at}"><v>${String(cell)}</v></c>`;
  if (typeof cell === 'string') return cell === '' ? '' : `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  return cell.xml.replace('<c', `<c r="${at}"`);
};

const sheetXml = (rows: readonly (readonly Cell[])[]): string =>
  `<worksheet><sheetData>${rows
    .map(
      (cells, row) =>
        `<row r="${String(row + 1)}">${cells.map((cell, at) => cellXml(cell, `${letters(at)}${String(row + 1)}`)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

export interface WorkbookOptions {
  readonly sheets: Readonly<Record<string, { readonly rows: readonly (readonly Cell[])[]; readonly state?: string }>>;
  readonly sharedTexts?: readonly string[];
  /** Format codes by their place in the styles of cells. */
  readonly formats?: readonly string[];
  readonly countsFrom1904?: boolean;
  readonly more?: Zippable;
}

const rel = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

/** The bytes of an .xlsx. */
export const workbookOf = ({
  sheets,
  sharedTexts = [],
  formats = [],
  countsFrom1904 = false,
  more = {},
}: WorkbookOptions): Uint8Array<ArrayBuffer> => {
  const names = Object.entries(sheets);
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types><Default Extension="xml" ContentType="application/xml"/></Types>`,
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr${countsFrom1904 ? ' date1904="1"' : ''}/><sheets>${names
      .map(
        ([name, { state }], at) =>
          `<sheet name="${name}" sheetId="${String(at + 1)}"${state === undefined ? '' : ` state="${state}"`} r:id="s${String(at)}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, at) => rel(`s${String(at)}`, 'worksheet', `worksheets/sheet${String(at)}.xml`)).join('')}${rel('t', 'sharedStrings', 'sharedStrings.xml')}${rel('f', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${sharedTexts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${String(164 + at)}" formatCode="${code}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${String(164 + at)}"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(names.map(([, { rows }], at) => [`xl/worksheets/sheet${String(at)}.xml`, sheetXml(rows)])),
  };
  return zipSync({
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    ...more,
  });
};

export const header = ['Banco', 'Código', 'Tabela', 'Prazo', 'Taxa a.m.', 'Coeficiente'] as const;

/** Text with separated values, as spreadsheets in Brazil save it. */
export const csvOf = (rows: readonly (readonly string[])[]): string => rows.map((cells) => `${cells.join(';')}\r\n`).join('');

/** The Price coefficient as a file has it. */
export const coefficient = (ratePercent: number, term: number): string => {
  const rate = ratePercent / 100;
  return (rate / (1 - Math.pow(1 + rate, -term))).toFixed(9).replace('.', ',');
};

/** A row per term of the table T1 of the agreement that the fixture sells. */
export const tableRows = (ratePercent: number, terms: readonly number[], code = 'T1'): string[][] =>
  terms.map((term) => ['Banco Um', code, 'Normal', String(term), String(ratePercent).replace('.', ','), coefficient(ratePercent, term)]);

export interface SendOptions {
  readonly type?: string;
  readonly query?: Readonly<Record<string, string>>;
}

/** Sends a file with nothing but fetch. */
export const sendFile = async (
  app: TestApp,
  user: TestUser,
  bytes: string | Uint8Array<ArrayBuffer>,
  { type = 'text/csv', query = {} }: SendOptions = {},
): Promise<{ readonly status: number; readonly body: { readonly id: string; readonly code?: string; readonly status: string } }> => {
  const response = await fetch(`${app.url}/v1/credit/imports?${new URLSearchParams(query).toString()}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${user.token}`, 'content-type': type },
    body: bytes,
  });
  return { status: response.status, body: (await response.json()) as { id: string; status: string } };
};

const settled: readonly string[] = ['ready', 'invalid', 'applied', 'failed', 'cancelled'];

/** The import once its job is done with it. */
export const settledImport = (client: LeadEngineClient, id: string, withinMs = 60_000) =>
  eventually(async () => {
    const found = await client.creditImports.get({ id });
    return settled.includes(found.status) ? found : undefined;
  }, withinMs);
