import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckpointSink } from './checkpoint-sink.js';

const writeDurably = async (path: string, text: string): Promise<void> => {
  const draft = `${path}.draft`;
  const file = await open(draft, 'w', 0o640);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
};

/** `<directory>/<tenant id>/<size>.note`, and the latest one once more as `latest.note`. */
export const createFileSink = (directory: string): CheckpointSink => ({
  name: 'file',
  async keep({ tenantId, size, note }) {
    const folder = join(directory, tenantId);
    await mkdir(folder, { recursive: true });
    await writeDurably(join(folder, `${String(size).padStart(12, '0')}.note`), note);
    await writeDurably(join(folder, 'latest.note'), note);
  },
});
