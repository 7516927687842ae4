import { read } from 'node:fs';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { CsvError, parse } from 'csv-parse';
import { FileFault } from './file-fault.js';
import { sourceLimits, type SourceRow } from './source-row.js';

type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le';

const delimiters = [';', '\t', ',', '|'] as const;

// eslint-disable-next-line no-control-regex
const controls = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/;
/** Bytes that mean nothing in Windows-1252; its decoder lets them through as control characters. */
const unassigned = /[\x81\x8d\x8f\x90\x9d]/;

const readAt = promisify(read);
const chunkBytes = 131_072;

/** From the beginning, however often: a stream of Node would close the file of its caller. */
async function* bytesOf(fd: number): AsyncGenerator<Buffer> {
  for (let position = 0; ;) {
    const { bytesRead, buffer } = await readAt(fd, Buffer.allocUnsafe(chunkBytes), 0, chunkBytes, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

const fits = async (fd: number, encoding: Encoding, forbidden: readonly RegExp[]): Promise<boolean> => {
  const decoder = new TextDecoder(encoding, { fatal: encoding !== 'windows-1252' });
  const isClean = (text: string): boolean => !forbidden.some((pattern) => pattern.test(text));
  try {
    for await (const chunk of bytesOf(fd)) if (!isClean(decoder.decode(chunk, { stream: true }))) return false;
    return isClean(decoder.decode());
  } catch {
    return false;
  }
};

/**
 * The encoding in which the whole file makes sense: what its mark says, else UTF-8, else Windows-1252 as spreadsheets save it in Brazil.
 * All of it is looked at, so that no row of a broken file is ever taken.
 *
 * @throws FileFault `ENCODING_UNKNOWN`
 */
const detectEncoding = async (fd: number, head: Buffer): Promise<Encoding> => {
  if (head[0] === 0xff && head[1] === 0xfe) {
    if (await fits(fd, 'utf-16le', [controls])) return 'utf-16le';
  } else if (await fits(fd, 'utf-8', [controls])) return 'utf-8';
  else if (!(head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) && (await fits(fd, 'windows-1252', [controls, unassigned])))
    return 'windows-1252';
  throw new FileFault(
    'ENCODING_UNKNOWN',
    'The file is text in neither UTF-8 nor Windows-1252. Save it as "CSV UTF-8", or send the workbook itself.',
  );
};

/** The separator that splits the first lines into the most columns, quoted parts aside. */
const detectDelimiter = (head: string): string => {
  const lines = head
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const countIn = (delimiter: string): number => Math.max(0, ...lines.map((line) => line.split(delimiter).length - 1));
  const [best] = [...delimiters].sort((a, b) => countIn(b) - countIn(a));
  return best ?? ';';
};

const faultOf = (error: unknown): unknown => {
  if (!(error instanceof CsvError)) return error;
  const { lines } = error;
  const line = typeof lines === 'number' ? String(lines) : '?';
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return new FileFault('ROW_TOO_LONG', `The row at line ${line} has more than ${String(sourceLimits.rowBytes)} characters.`, {
      cause: error,
    });
  return new FileFault('QUOTES_BROKEN', `A quotation mark at line ${line} is not closed, or stands inside of a value.`, { cause: error });
};

/** Rows of a text file with separated values. @throws FileFault */
export async function* readText(fd: number, sizeBytes: number, head: Buffer): AsyncGenerator<SourceRow> {
  const encoding = await detectEncoding(fd, head);
  let bytesRead = 0;
  async function* decoded(): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding);
    for await (const chunk of bytesOf(fd)) {
      bytesRead += chunk.length;
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') yield text;
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  }
  const parser = parse({
    delimiter: detectDelimiter(new TextDecoder(encoding).decode(head)),
    relax_column_count: true,
    max_record_size: sourceLimits.rowBytes,
  });
  const source = Readable.from(decoded());
  source.once('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1;
      yield { sheet: null, number, cells, progress: bytesRead / sizeBytes };
    }
  } catch (error) {
    throw faultOf(error);
  } finally {
    source.destroy();
    parser.destroy();
  }
}
