import sax from 'sax';
import { FileFault } from './file-fault.js';

/** Called with names that have lost their prefix: some programs write `x:row` for `row`. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Feeds a part of a workbook to a listener; `afterChunk` runs between pieces of it. */
export async function* parseXml<T>(bytes: AsyncIterable<Buffer>, listener: XmlListener, afterChunk: () => Iterable<T>): AsyncGenerator<T> {
  const parser = sax.parser(true, { position: false });
  let fault: Error | undefined;
  parser.onerror = (error) => {
    fault ??= error;
  };
  // An entity is a way to make much out of little; no spreadsheet program writes one.
  parser.ondoctype = () => {
    fault ??= new Error('It has a document type.');
  };
  parser.onopentag = ({ name, attributes }) => listener.open?.(localName(name), attributes as Readonly<Record<string, string>>);
  parser.onclosetag = (name) => listener.close?.(localName(name));
  if (listener.text !== undefined) {
    parser.ontext = (text) => listener.text?.(text);
    parser.oncdata = (text) => listener.text?.(text);
  }
  const check = (): void => {
    if (fault !== undefined) throw new FileFault('WORKBOOK_BROKEN', 'A part of the workbook is not well-formed.', { cause: fault });
  };
  const decoder = new TextDecoder();
  for await (const chunk of bytes) {
    parser.write(decoder.decode(chunk, { stream: true }));
    check();
    yield* afterChunk();
  }
  parser.write(decoder.decode()).close();
  check();
  yield* afterChunk();
}

/** For parts that are read as a whole. */
export const readXml = async (bytes: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> => {
  for await (const _ of parseXml(bytes, listener, () => [])) continue;
};
