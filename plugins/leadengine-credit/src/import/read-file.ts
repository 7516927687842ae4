import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { FileFault, type FileFaultCode } from './file-fault.js';
import type { RowSource } from './read-rows.js';
import type { ReadBatch, ReadSpec } from './read-spec.js';

/** What is to be read, and from where on batches are wanted. */
export interface FileReading {
  readonly source: RowSource;
  readonly spec: ReadSpec;
  /** Batches that end with this row of the file, or before it, are left out. */
  readonly skipRows: number;
}

/** What the reading thread says. */
export type ReaderMessage =
  | { readonly kind: 'batch'; readonly batch: ReadBatch }
  | { readonly kind: 'fault'; readonly code: FileFaultCode; readonly message: string }
  | { readonly kind: 'end' };

const heapMb = 160;
/** One is stored while the next is read. */
const batchesAhead = 2;

/** What the thread runs where nothing is compiled, as in the tests of this repository: a thread does not inherit how to run TypeScript. */
let sourceText: Promise<string> | undefined;
const bundleSource = async (): Promise<string> => {
  const { build } = await import('esbuild');
  const entry = fileURLToPath(new URL('./read-file.worker.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
};

const startThread = async (workerData: FileReading): Promise<Worker> => {
  const options = { workerData, resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 2 } };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./read-file.worker.js', import.meta.url), options);
  sourceText ??= bundleSource();
  return new Worker(await sourceText, { ...options, eval: true, execArgv: [] });
};

const faultOf = (error: Error): Error =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new FileFault('TOO_MUCH_MEMORY', 'Reading the file takes more memory than any rate table needs.', { cause: error })
    : error;

/** Reads a file in a thread of its own, no faster than its batches are taken. Aborting ends the thread. @throws FileFault */
export async function* readFile(reading: FileReading, signal: AbortSignal): AsyncGenerator<ReadBatch> {
  signal.throwIfAborted();
  const worker = await startThread(reading);
  const messages: ReaderMessage[] = [];
  let failure: Error | undefined;
  let isOver = false;
  let wake: (() => void) | undefined;
  const note = (change: () => void) => (): void => {
    change();
    wake?.();
  };
  worker.on('message', (message: ReaderMessage) => note(() => messages.push(message))());
  worker.on('error', (error: Error) => note(() => (failure ??= faultOf(error)))());
  const exited = once(worker, 'exit').then(note(() => (isOver = true)));
  const abort = note(() => (failure ??= signal.reason as Error));
  signal.addEventListener('abort', abort, { once: true });
  try {
    worker.postMessage(batchesAhead);
    for (;;) {
      if (failure !== undefined) throw failure;
      const message = messages.shift();
      if (message === undefined) {
        if (isOver) throw new Error('The reading thread ended before the file did.');
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      if (message.kind === 'end') return;
      if (message.kind === 'fault') throw new FileFault(message.code, message.message);
      yield message.batch;
      worker.postMessage(1);
    }
  } finally {
    signal.removeEventListener('abort', abort);
    await worker.terminate();
    await exited;
  }
}
