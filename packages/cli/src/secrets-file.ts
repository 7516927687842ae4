import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Secrets of an embedded engine, made once and readable by its owner only. */
export interface EmbeddedSecrets {
  readonly LEADENGINE_JWT_SECRET: string;
}

/** Reads `.leadengine/secrets.json`, making it first when it is missing. @throws Error when it is damaged: signing with a new secret would end all sessions. */
export const loadEmbeddedSecrets = async (directory: string): Promise<EmbeddedSecrets> => {
  const path = join(directory, 'secrets.json');
  try {
    const known = JSON.parse(await readFile(path, 'utf8')) as Partial<EmbeddedSecrets>;
    if (typeof known.LEADENGINE_JWT_SECRET !== 'string')
      throw new Error(`${path} has no LEADENGINE_JWT_SECRET; put it back or delete the file.`);
    return { LEADENGINE_JWT_SECRET: known.LEADENGINE_JWT_SECRET };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const secrets: EmbeddedSecrets = { LEADENGINE_JWT_SECRET: randomBytes(48).toString('base64url') };
  await mkdir(directory, { recursive: true });
  await writeFile(`${path}.new`, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600 });
  await chmod(`${path}.new`, 0o600);
  await rename(`${path}.new`, path);
  return secrets;
};
