import type { AuditKeys } from '../trail/audit-keys.js';
import { checkpointText } from './checkpoint.js';
import { createNoteSigner, type NoteSigner } from './signed-note.js';

/** Signs what is said of one tenant's log. */
export interface LogSigner extends NoteSigner {
  /** Names the log. */
  readonly origin: string;
  checkpoint(size: number, root: Buffer): string;
}

/** Makes signers of tenants' logs. The same secrets give the same keys in every process. */
export interface LogSigners {
  of(tenantId: string): LogSigner;
  /** Verifier keys of all accepted secrets. */
  verifierKeys(tenantId: string): readonly string[];
}

const mostKept = 1000;

/** @param name - Of the installation; the origin of a tenant's log is `<name>/<tenant id>`. */
export const createLogSigners = (keys: AuditKeys, name: string): LogSigners => {
  const kept = new Map<string, LogSigner>();
  return {
    of(tenantId) {
      const known = kept.get(tenantId);
      if (known !== undefined) return known;
      const origin = `${name}/${tenantId}`;
      const signer = createNoteSigner(origin, keys.of(tenantId, 'sign')[0].key.export());
      const made: LogSigner = {
        ...signer,
        origin,
        checkpoint: (size, root) => signer.sign(checkpointText({ origin, size, root })),
      };
      if (kept.size >= mostKept) kept.clear();
      kept.set(tenantId, made);
      return made;
    },
    verifierKeys: (tenantId) =>
      keys.of(tenantId, 'sign').map(({ key }) => createNoteSigner(`${name}/${tenantId}`, key.export()).verifierKey),
  };
};
