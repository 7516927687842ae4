import { parentPort, workerData } from 'node:worker_threads';
import { FileFault } from './file-fault.js';
import { readBatches } from './read-batches.js';
import type { FileReading, ReaderMessage } from './read-file.js';

/** Reading is arithmetic without end: in a thread of its own it holds up nobody, and takes no more memory than it is given. */
const read = async ({ source, spec, skipRows }: FileReading): Promise<void> => {
  const port = parentPort;
  if (port === null) throw new Error('This file runs as a worker.');
  const send = (message: ReaderMessage): void => port.postMessage(message);
  let wanted = 0;
  let wake: (() => void) | undefined;
  port.on('message', (more: number) => {
    wanted += more;
    wake?.();
  });
  try {
    for await (const batch of readBatches(source, spec)) {
      if (batch.rowsRead <= skipRows) continue;
      while (wanted === 0)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      wanted -= 1;
      send({ kind: 'batch', batch });
    }
    send({ kind: 'end' });
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    send({ kind: 'fault', code: error.code, message: error.message });
  } finally {
    port.close();
  }
};

void read(workerData as FileReading);
