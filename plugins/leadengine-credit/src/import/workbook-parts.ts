import { posix } from 'node:path';
import { FileFault } from './file-fault.js';
import { sourceLimits } from './source-row.js';
import { readXml } from './xml-parts.js';
import type { ZipParts } from './zip-parts.js';

export interface Sheet {
  readonly name: string;
  readonly part: string;
}

/** How the number of a cell is shown. */
export interface CellStyle {
  readonly kind: 'number' | 'percent' | 'date';
  /** Digits that are always shown, as in codes written `00123`. */
  readonly paddedTo: number;
}

/** What the sheets of a workbook refer to. */
export interface Workbook {
  /** Those that people see, in order. */
  readonly sheets: readonly Sheet[];
  readonly sharedTexts: readonly string[];
  readonly styles: readonly CellStyle[];
  /** Days are counted from 1904 instead of 1900. */
  readonly countsFrom1904: boolean;
}

const mainPart = 'xl/workbook.xml';

const broken = (): FileFault => new FileFault('WORKBOOK_BROKEN', 'The file is not a workbook of the kind .xlsx.');

const partOf = async (parts: ZipParts, name: string): Promise<AsyncIterable<Buffer>> => {
  const part = await parts.open(name);
  if (part === undefined) throw broken();
  return part;
};

/** Programs of a workbook are named by its parts; what the file is called says nothing. */
const assertNoMacros = async (parts: ZipParts): Promise<void> => {
  let hasMacros = parts.has('xl/vbaProject.bin');
  await readXml(await partOf(parts, '[Content_Types].xml'), {
    open(_name, { ContentType: type = '' }) {
      hasMacros ||= /macroEnabled|vbaProject|ms-excel\.(intlmacrosheet|macrosheet)/i.test(type);
    },
  });
  if (hasMacros) throw new FileFault('MACROS_NOT_ALLOWED', 'The workbook has macros. Save it as .xlsx without them.');
};

const readTargets = async (parts: ZipParts): Promise<ReadonlyMap<string, { readonly type: string; readonly part: string }>> => {
  const targets = new Map<string, { type: string; part: string }>();
  await readXml(await partOf(parts, 'xl/_rels/workbook.xml.rels'), {
    open(name, { Id: id, Target: target, Type: type = '' }) {
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      const part = target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
      targets.set(id, { type: type.slice(type.lastIndexOf('/') + 1), part });
    },
  });
  return targets;
};

const kindOfFormat = (code: string): CellStyle['kind'] => {
  const bare = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (bare.includes('%')) return 'percent';
  return /[dy]|m{1,4}(?![a-z])/i.test(bare) && !/[#0?]/.test(bare.replaceAll(/ss\.0+/gi, '')) ? 'date' : 'number';
};

const builtInStyle = (id: number): CellStyle['kind'] => {
  if (id === 9 || id === 10) return 'percent';
  return (id >= 14 && id <= 22) || (id >= 45 && id <= 47) ? 'date' : 'number';
};

const readStyles = async (parts: ZipParts, part: string | undefined): Promise<readonly CellStyle[]> => {
  const bytes = part === undefined ? undefined : await parts.open(part);
  if (bytes === undefined) return [];
  const formats = new Map<number, string>();
  const styles: CellStyle[] = [];
  let isInCells = false;
  await readXml(bytes, {
    open(name, attributes) {
      if (name === 'cellXfs') isInCells = true;
      else if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'xf' && isInCells) {
        const id = Number(attributes['numFmtId'] ?? 0);
        const code = formats.get(id);
        styles.push({
          kind: code === undefined ? builtInStyle(id) : kindOfFormat(code),
          paddedTo: code !== undefined && /^0{2,20}$/.test(code) ? code.length : 0,
        });
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return styles;
};

const readSharedTexts = async (parts: ZipParts, part: string | undefined): Promise<readonly string[]> => {
  const bytes = part === undefined ? undefined : await parts.open(part);
  if (bytes === undefined) return [];
  const texts: string[] = [];
  let chars = 0;
  let text = '';
  let isInText = false;
  let isInReading = false;
  await readXml(bytes, {
    open(name) {
      if (name === 'si') text = '';
      // How a text in Japanese is read aloud stands beside it.
      else if (name === 'rPh') isInReading = true;
      else if (name === 't') isInText = !isInReading;
    },
    text(piece) {
      if (!isInText) return;
      text += piece;
      chars += piece.length;
      if (chars > sourceLimits.sharedTextChars)
        throw new FileFault('UNPACKS_TOO_LARGE', 'The texts of the workbook are longer than those of any rate table.');
    },
    close(name) {
      if (name === 't') isInText = false;
      else if (name === 'rPh') isInReading = false;
      else if (name === 'si') texts.push(text);
    },
  });
  return texts;
};

/** @throws FileFault */
export const readWorkbook = async (parts: ZipParts): Promise<Workbook> => {
  await assertNoMacros(parts);
  const targets = await readTargets(parts);
  const sheets: Sheet[] = [];
  let countsFrom1904 = false;
  await readXml(await partOf(parts, mainPart), {
    open(name, attributes) {
      if (name === 'workbookPr') countsFrom1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const target = targets.get(attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '');
      if (target?.type === 'worksheet') sheets.push({ name: attributes['name'] ?? '', part: target.part });
    },
  });
  if (sheets.length > sourceLimits.sheets) throw new FileFault('UNPACKS_TOO_LARGE', `The workbook has ${String(sheets.length)} sheets.`);
  const partOfType = (type: string): string | undefined => [...targets.values()].find((target) => target.type === type)?.part;
  return {
    sheets,
    countsFrom1904,
    styles: await readStyles(parts, partOfType('styles')),
    sharedTexts: await readSharedTexts(parts, partOfType('sharedStrings')),
  };
};
