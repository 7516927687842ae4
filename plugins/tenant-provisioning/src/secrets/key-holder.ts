import { makeKeyFile, readKeyFile, type KeyEncryptionKeys } from './key-encryption-keys.js';

/** Keys that are there once the engine is ready. */
export interface KeyHolder {
  readonly keys: KeyEncryptionKeys;
  /** @param isFirst - Nothing was ever encrypted: only then a file that is missing is made. @throws Error */
  load(path: string, isFirst: () => Promise<boolean>): Promise<void>;
}

export const createKeyHolder = (): KeyHolder => {
  let held: KeyEncryptionKeys | undefined;
  const need = (): KeyEncryptionKeys => {
    if (held === undefined) throw new Error('The key file was not read yet.');
    return held;
  };
  return {
    keys: {
      get current() {
        return need().current;
      },
      find: (id) => need().find(id),
    },
    async load(path, isFirst) {
      held = readKeyFile(path);
      if (held !== undefined) return;
      if (!(await isFirst()))
        throw new Error(`${path} is missing, and secrets are encrypted under its keys. Put it back: nothing else opens them.`);
      held = makeKeyFile(path);
    },
  };
};
