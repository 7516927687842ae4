import { rejection } from '@leadengine/testing';
import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileFault } from '../src/import/file-fault.js';
import { readBatches } from '../src/import/read-batches.js';
import type { KnownAgreement, Mapping, StagedRate, StagedTable } from '../src/import/read-spec.js';
import type { RowIssue } from '../src/import/row-issue.js';
import { coefficient, csvOf, header, tableRows, workbookOf } from './import-fixture.js';

const agreement: KnownAgreement = {
  id: 'a',
  name: 'Prefeitura de Goiânia',
  slug: 'goiania',
  sourceCode: 'saec-goiania',
  payer: 'municipal',
  products: [
    { id: 'novo', kind: 'loan', name: 'Empréstimo' },
    { id: 'refin', kind: 'refinancing', name: 'Refin' },
  ],
};
const inss: KnownAgreement = {
  id: 'i',
  name: 'INSS',
  slug: 'inss',
  sourceCode: null,
  payer: 'inss',
  products: [{ id: 'p', kind: 'loan', name: 'Novo' }],
};
const loanOnly: KnownAgreement = { ...agreement, products: agreement.products.slice(0, 1) };

interface Reading {
  readonly rates: readonly StagedRate[];
  readonly tables: readonly StagedTable[];
  readonly issues: readonly RowIssue[];
}

describe('a file of rate tables', function () {
  this.timeout(120_000);
  let directory: string;

  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'leadengine-files-'));
  });
  after(() => rmSync(directory, { recursive: true }));

  const read = async (
    bytes: string | Uint8Array,
    mapping: Partial<Mapping> = {},
    agreements: readonly KnownAgreement[] = [loanOnly],
  ): Promise<Reading> => {
    const path = join(directory, 'file');
    writeFileSync(path, bytes);
    const fd = openSync(path, 'r');
    const full: Mapping = { columns: {}, locale: 'pt-BR', sheet: null, rateScale: 'percent', defaults: {}, ...mapping };
    const made = { rates: [] as StagedRate[], tables: [] as StagedTable[], issues: [] as RowIssue[] };
    try {
      const source = { fd, sizeBytes: bytes.length, locale: full.locale, sheet: full.sheet };
      for await (const batch of readBatches(source, { mapping: full, agreements, productId: null, today: '2026-01-19' })) {
        made.rates.push(...(JSON.parse(batch.rates) as StagedRate[]));
        made.tables.push(...batch.tables);
        made.issues.push(...batch.issues);
      }
      return made;
    } finally {
      closeSync(fd);
    }
  };
  const faultOf = async (...parameters: Parameters<typeof read>): Promise<string> => {
    const error = await rejection(read(...parameters));
    expect(error).to.be.instanceOf(FileFault);
    return (error as FileFault).code;
  };
  const codes = ({ issues }: Reading): string[] => issues.map(({ code }) => code);
  const good = csvOf([header, ...tableRows(1.85, [84])]);

  it('is read in UTF-8 with and without its mark, in UTF-16 and in Windows-1252', async () => {
    const rows = csvOf([header, ...tableRows(1.85, [84]).map((cells) => cells.map((cell) => (cell === 'Normal' ? 'Salário' : cell)))]);
    for (const bytes of [
      rows,
      `\ufeff${rows}`,
      Buffer.from(rows, 'latin1'),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rows, 'utf16le')]),
    ]) {
      const { tables, rates, issues } = await read(bytes);
      expect(issues).to.deep.equal([]);
      expect(tables.map(({ bank, code, name, productId }) => [bank, code, name, productId])).to.deep.equal([
        ['Banco Um', 'T1', 'Salário', 'novo'],
      ]);
      expect(rates.map(({ term, rate, day }) => [term, rate, day])).to.deep.equal([[84, '0.0185', 0]]);
    }
  });

  it('may have titles above its header, notes below, commas or tabs, and its columns in any order', async () => {
    const commas = `Tabelas de janeiro\n\n"Taxa a.m.",PRAZO,banco,"Cód. Tabela",Observações\n"1,85%",84x,Um,T1,"a; b"\nVálido até sexta\n`;
    const tabs = 'Prazo\tTaxa\tBanco\tTabela\n84\t1,85\tUm\tTabela Normal 1\n';

    expect((await read(commas)).rates.map(({ term, rate, row }) => [term, rate, row])).to.deep.equal([[84, '0.0185', 4]]);
    expect((await read(tabs)).tables.map(({ code, name }) => [code, name])).to.deep.equal([['Tabela-Normal-1', 'Tabela Normal 1']]);
  });

  it('may have its terms side by side, as a range, and factors the other way round', async () => {
    const wide = csvOf([
      ['Banco', 'Tabela', 'Taxa', '72', '84x', 'Prazo 96'],
      ['Um', 'T1', '1,85', coefficient(1.85, 72), coefficient(1.85, 84), ''],
    ]);
    const range = csvOf([
      ['Banco', 'Tabela', 'Taxa', 'Prazo início', 'Prazo fim'],
      ['Um', 'T1', '1,85', '6', '8'],
    ]);
    const inverse = csvOf([
      ['Banco', 'Tabela', 'Taxa', 'Prazo', 'Fator'],
      ['Um', 'T1', '1,85', '84', String(1 / Number(coefficient(1.85, 84).replace(',', '.'))).replace('.', ',')],
    ]);

    expect((await read(wide)).rates.map(({ term }) => term)).to.deep.equal([72, 84]);
    expect((await read(range)).rates.map(({ term, coefficient: value }) => [term, value])).to.deep.equal(
      [6, 7, 8].map((term) => [term, null]),
    );
    expect(codes(await read(inverse))).to.deep.equal(['INVERTED_FACTOR']);
    const [turned] = (await read(inverse, { columns: { Fator: 'inverseFactor' } })).rates;
    expect(Number(turned?.coefficient)).to.be.closeTo(Number(coefficient(1.85, 84).replace(',', '.')), 1e-8);
  });

  it('names agreement and operation by row, and is held to the law of the payer', async () => {
    const rows = csvOf([
      ['Convênio', 'Operação', 'Banco', 'Tabela', 'Prazo', 'Taxa', 'TAC', 'Comissão', 'Vigência início'],
      ['SAEC-Goiania', 'Refin', 'Um', 'A', '120', '2,50', '10,00', '6%', '01/02/2026'],
      ['inss', 'Novo', 'Um', 'B', '96', '1,86', '0', '', ''],
      ['INSS', 'Novo', 'Um', 'B', '97', '1,85', '', '', ''],
      ['INSS', 'Novo', 'Um', 'B', '84', '1,85', '5,00', '7%', ''],
      ['Curitiba', 'Novo', 'Um', 'B', '84', '1,85', '', '', ''],
      ['INSS', 'Consórcio', 'Um', 'B', '84', '1,85', '', '', ''],
      ['INSS', 'Port', 'Um', 'B', '84', '1,85', '', '', ''],
    ]);

    const reading = await read(rows, {}, [agreement, inss]);

    expect(reading.tables.map(({ agreementId, productId, effectiveFrom }) => [agreementId, productId, effectiveFrom])).to.deep.equal([
      ['a', 'refin', '2026-02-01'],
    ]);
    expect(reading.issues.map(({ row, code }) => [row, code])).to.deep.equal([
      [3, 'OVER_RATE_CAP'],
      [4, 'TERM_OUT_OF_RANGE'],
      [5, 'FEES_NOT_ALLOWED'],
      [5, 'COMMISSION_OVER_LIMIT'],
      [6, 'UNKNOWN_AGREEMENT'],
      [7, 'UNKNOWN_OPERATION'],
      [8, 'UNKNOWN_PRODUCT'],
    ]);
  });

  it('may be a workbook: numbers as they are meant, dates, codes, shared texts, results of formulas, visible sheets', async () => {
    const sheet = [
      ['Tabelas', '', ''],
      ['Banco', 'Código', 'Tabela', 'Prazo', 'Taxa a.m.', 'Coeficiente', 'Vigência início'],
      [
        { xml: '<c t="s"><v>0</v></c>' },
        { xml: '<c s="2"><v>17</v></c>' },
        'Normal',
        84,
        { xml: '<c s="1"><v>1.8499999999999999E-2</v></c>' },
        { xml: '<c><f>A1</f><v>0.023525</v></c>' },
        { xml: '<c s="3"><v>46054</v></c>' },
      ],
      ['Banco Um', '18', 'Normal', 72, 1.85, { xml: '<c><f>B1*2</f></c>' }, ''],
    ];
    const hidden = {
      state: 'hidden',
      rows: [
        ['Banco', 'Tabela', 'Prazo', 'Taxa'],
        ['X', 'Y', 12, 1],
      ],
    };
    const options = { sharedTexts: ['Banco &amp; Um'], formats: ['0.00%', '00000', 'dd/mm/yyyy'] };

    const reading = await read(workbookOf({ sheets: { Antigas: hidden, Tabelas: { rows: sheet } }, ...options }));

    expect(reading.tables.map(({ bank, code, effectiveFrom, sheet: name }) => [bank, code, effectiveFrom, name])).to.deep.equal([
      ['Banco & Um', '00017', '2026-02-01', 'Tabelas'],
    ]);
    expect(reading.rates.map(({ term, rate, coefficient: value }) => [term, rate, value])).to.deep.equal([[84, '0.0185', '0.023525']]);
    expect(reading.issues.map(({ sheet: name, row, column, code }) => [name, row, column, code])).to.deep.equal([
      ['Tabelas', 4, 'Coeficiente', 'FORMULA_NOT_ALLOWED'],
    ]);
    const from1904 = await read(workbookOf({ sheets: { Tabelas: { rows: sheet.slice(0, 3) } }, ...options, countsFrom1904: true }));
    expect(from1904.tables[0]?.effectiveFrom).to.equal('2030-02-02');
    expect(await faultOf(workbookOf({ sheets: { Antigas: hidden } }))).to.equal('SHEET_NOT_FOUND');
  });

  it('ends in a fault of the file, with nothing taken, when it is not what it should be', async () => {
    const workbook = { sheets: { A: { rows: [[...header], ['Um', 'T1', 'N', 84, 1.85, '']] } } };
    const whole = workbookOf(workbook);
    const columns = Array.from({ length: 1_000_000 }, (_, at) => `c${String(at)}`).join(';');
    const manyCells = `<worksheet><sheetData><row r="1">${'<c><v>1</v></c>'.repeat(1_000_000)}</row></sheetData></worksheet>`;
    const entity = '<!DOCTYPE a [<!ENTITY a "aaaa">]><worksheet/>';
    const faults: Record<string, string | Uint8Array> = {
      ENCODING_UNKNOWN: Buffer.concat([Buffer.from(good), Buffer.from([0xe1, 0x81, 0x0a])]),
      'ENCODING_UNKNOWN of bytes': Buffer.concat([Buffer.from(good), Buffer.from([0, 1, 2])]),
      QUOTES_BROKEN: `${good}"Um;T1;N;72;1,85;\n`,
      ROW_TOO_LONG: `${columns}\n`,
      TOO_MANY_COLUMNS: `${columns.slice(0, 20_000)}\n${good}`,
      'TOO_MANY_COLUMNS of a workbook': workbookOf({ ...workbook, more: { 'xl/worksheets/sheet0.xml': strToU8(manyCells) } }),
      FORMAT_UNSUPPORTED: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      MACROS_NOT_ALLOWED: workbookOf({ ...workbook, more: { 'xl/vbaProject.bin': new Uint8Array(4) } }),
      UNPACKS_TOO_LARGE: workbookOf({ ...workbook, more: { 'xl/worksheets/sheet9.xml': new Uint8Array(64_000_000) } }),
      WORKBOOK_BROKEN: whole.subarray(0, whole.length - 40),
      'WORKBOOK_BROKEN in an entity': workbookOf({ ...workbook, more: { 'xl/worksheets/sheet0.xml': strToU8(entity) } }),
      'WORKBOOK_BROKEN without parts': zipSync({ 'a.txt': strToU8('a') }),
      HEADER_NOT_FOUND: 'a;b\n1;2\n',
      COLUMN_MISSING: 'Banco;Tabela;Prazo\nUm;T1;84\n',
      COLUMN_TWICE: 'Banco;Tabela;Prazo;Taxa;Juros\nUm;T1;84;1,85;1,85\n',
      NO_ROWS: csvOf([header]),
    };

    for (const [name, bytes] of Object.entries(faults)) expect(await faultOf(bytes), name).to.equal(name.split(' ')[0]);
  });

  it('is refused when a part of it is larger than it says', async () => {
    const bytes = Buffer.from(workbookOf({ sheets: { A: { rows: [[...header], ['Um', 'T1', 'N', 84, 1.85, '']] } } }));
    const name = Buffer.from('xl/worksheets/sheet0.xml');
    const inDirectory = bytes.lastIndexOf(name);
    bytes.writeUInt32LE(10, inDirectory - 46 + 24);

    expect(await faultOf(bytes)).to.equal('WORKBOOK_BROKEN');
  });

  it('is not read on after too many errors, nor is a row that has lost its columns taken', async () => {
    const wrong = csvOf([header, ...Array.from({ length: 12_000 }, () => ['Um', 'T1', 'N', '84', 'x', ''])]);

    expect(await faultOf(wrong)).to.equal('TOO_MANY_ERRORS');
    expect(codes(await read(csvOf([header, ['Um', 'T1', 'N', '84', '1,85', '0,0235', '5']])))).to.deep.equal(['ROW_TOO_WIDE']);
  });
});
