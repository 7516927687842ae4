import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../plugins/leadengine-credit/package.json', import.meta.url));
const { Zip, ZipDeflate, strToU8 } = require('fflate');

/** Tables have a coefficient per term and day of the month, as those of banks do. */
const terms = [12, 24, 36, 48, 60, 72, 84, 96];
const days = 31;
const perTable = terms.length * days;
const header = [
  'Banco',
  'Código',
  'Tabela',
  'Prazo',
  'Dia',
  'Taxa a.m.',
  'Coeficiente',
  'Valor mínimo',
  'Valor máximo',
  'Idade máxima',
  'Comissão',
];

const coefficient = (rate, term) => rate / (1 - Math.pow(1 + rate, -term));

/** @param step - Moves every hundredth rate a little, so that a second file differs from the first. */
function* rowsOf(count, step) {
  for (let row = 0; row < count; row++) {
    const table = Math.floor(row / perTable);
    const [term, day] = [terms[row % terms.length], Math.floor((row % perTable) / terms.length) + 1];
    const rate = 0.015 + (table % 40) * 0.0001;
    const moved = row % 100 === 0 ? 1 + step * 0.0005 : 1;
    yield {
      bank: `Banco ${String(table % 12)}`,
      code: `T${String(table)}`,
      name: `Tabela ${String(table)} Salário`,
      term,
      day,
      rate,
      coefficient: Number((coefficient(rate, term) * (1 + day * 0.0003) * moved).toFixed(9)),
      minAmount: 1000,
      maxAmount: 50_000 + (table % 7) * 1000,
      maxAge: 80,
      commission: 0.02 + (table % 3) * 0.01,
    };
  }
}

const brazilian = (value, digits) => value.toFixed(digits).replace('.', ',');

/** Writes text with separated values in Windows-1252, as spreadsheets in Brazil save it. */
export const writeCsv = async (path, count, step = 0) => {
  const file = createWriteStream(path, { encoding: 'latin1' });
  let text = `${header.join(';')}\r\n`;
  for (const row of rowsOf(count, step)) {
    text += `${row.bank};${row.code};${row.name};${String(row.term)};${String(row.day)};${brazilian(row.rate * 100, 2)};${brazilian(row.coefficient, 9)};1.000,00;${brazilian(row.maxAmount, 2)};80;${brazilian(row.commission * 100, 2)}%\r\n`;
    if (text.length < 1_000_000) continue;
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  }
  file.end(text);
  await once(file, 'finish');
};

const relationship = (id, type, target) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

/** Writes a workbook as spreadsheets do: texts are shared, percentages are styles. */
export const writeXlsx = async (path, count, step = 0) => {
  const file = createWriteStream(path);
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    file.write(chunk);
  });
  const part = (name) => {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    return entry;
  };
  const whole = (name, text) => part(name).push(strToU8(text), true);
  whole('[Content_Types].xml', '<Types><Default Extension="xml" ContentType="application/xml"/></Types>');
  whole('xl/workbook.xml', '<workbook xmlns:r="r"><sheets><sheet name="Tabelas" sheetId="1" r:id="r1"/></sheets></workbook>');
  whole(
    'xl/_rels/workbook.xml.rels',
    `<Relationships>${relationship('r1', 'worksheet', 'worksheets/sheet1.xml')}${relationship('r2', 'styles', 'styles.xml')}${relationship('r3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
  );
  whole('xl/styles.xml', '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>');
  const texts = new Map();
  const shared = (text, at) => {
    if (!texts.has(text)) texts.set(text, texts.size);
    return `<c r="${at}" t="s"><v>${String(texts.get(text))}</v></c>`;
  };
  const number = (value, at, style = '') => `<c r="${at}"${style}><v>${String(value)}</v></c>`;
  const sheet = part('xl/worksheets/sheet1.xml');
  let xml = `<worksheet><sheetData><row r="1">${header.map((title, at) => shared(title, `${String.fromCharCode(65 + at)}1`)).join('')}</row>`;
  let at = 1;
  for (const row of rowsOf(count, step)) {
    at += 1;
    const r = String(at);
    xml += `<row r="${r}">${shared(row.bank, `A${r}`)}${shared(row.code, `B${r}`)}${shared(row.name, `C${r}`)}${number(row.term, `D${r}`)}${number(row.day, `E${r}`)}${number(row.rate, `F${r}`, ' s="1"')}${number(row.coefficient, `G${r}`)}${number(row.minAmount, `H${r}`)}${number(row.maxAmount, `I${r}`)}${number(row.maxAge, `J${r}`)}${number(row.commission, `K${r}`, ' s="1"')}</row>`;
    if (xml.length < 1_000_000) continue;
    sheet.push(strToU8(xml), false);
    xml = '';
    if (file.writableNeedDrain) await once(file, 'drain');
  }
  sheet.push(strToU8(`${xml}</sheetData></worksheet>`), true);
  whole('xl/sharedStrings.xml', `<sst>${[...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`);
  zip.end();
  file.end();
  await once(file, 'finish');
};
