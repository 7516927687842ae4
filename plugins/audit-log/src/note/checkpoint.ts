import { hashBytes } from '../merkle/tree-hash.js';

/** How large a log is and what it holds, as C2SP tlog-checkpoint says it. */
export interface Checkpoint {
  /** Names the log. */
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}

/** The text that is signed. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string => `${origin}\n${String(size)}\n${root.toString('base64')}\n`;

/** Undefined when it is no checkpoint. Takes the signed note or its text; checks no signature. */
export const parseCheckpoint = (note: string): Checkpoint | undefined => {
  const [, origin, size, encoded] = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]+=*)\n/.exec(note) ?? [];
  const root = Buffer.from(encoded ?? '', 'base64');
  if (origin === undefined || root.length !== hashBytes || root.toString('base64') !== encoded) return undefined;
  return { origin, size: Number(size), root };
};
