import { checkpointText } from './checkpoint.js';
import { createNoteSigner, type NoteSigner } from './signed-note.js';

/** Signs what is said of one tenant's log. */
export interface LogSigner extends NoteSigner {
  /** Names the log. */
  readonly origin: string;
  checkpoint(size: number, root: Buffer): string;
}

export const createLogSigner = (origin: string, seed: Buffer): LogSigner => {
  const signer = createNoteSigner(origin, seed);
  return { ...signer, origin, checkpoint: (size, root) => signer.sign(checkpointText({ origin, size, root })) };
};
