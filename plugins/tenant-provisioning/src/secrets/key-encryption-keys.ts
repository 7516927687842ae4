import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Type } from 'typebox';
import { Value } from 'typebox/value';

/** Keys that encrypt the tenants' keys. They lie outside of the database, and best outside of its backups. */
export interface KeyEncryptionKeys {
  /** Encrypts from now on. */
  readonly current: { readonly id: string; readonly key: KeyObject };
  /** Undefined when it is not configured. */
  find(id: string): KeyObject | undefined;
}

const keyBytes = 32;

const KeyFile = Type.Object(
  {
    current: Type.String({ minLength: 1 }),
    keys: Type.Record(Type.String({ pattern: '^[A-Za-z0-9_-]{1,40}$' }), Type.String({ pattern: '^[A-Za-z0-9+/]{43}=$' })),
  },
  { additionalProperties: false },
);

const readFile = (path: string): string | undefined => {
  try {
    // Whoever may read it may read every secret.
    if ((statSync(path).mode & 0o077) !== 0) throw new Error(`${path} holds keys and can be read by others: chmod 600 it.`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

const parse = (path: string, text: string): KeyEncryptionKeys => {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Error(`${path} is no JSON.`);
  }
  if (!Value.Check(KeyFile, content))
    throw new Error(`${path} has to be {"current": "<id>", "keys": {"<id>": "<32 bytes in base64>"}}; it is something else.`);
  const keys = new Map(Object.entries(content.keys).map(([id, key]) => [id, createSecretKey(Buffer.from(key, 'base64'))]));
  const current = keys.get(content.current);
  if (current === undefined) throw new Error(`${path} names ${content.current} as its current key and does not have it.`);
  return { current: { id: content.current, key: current }, find: (id) => keys.get(id) };
};

/** @throws Error when the file is open to others or damaged. Undefined when there is none. */
export const readKeyFile = (path: string): KeyEncryptionKeys | undefined => {
  const text = readFile(path);
  return text === undefined ? undefined : parse(path, text);
};

/** Makes a file with one random key, whole or not at all. Takes the one that another process has made meanwhile. */
export const makeKeyFile = (path: string): KeyEncryptionKeys => {
  mkdirSync(dirname(path), { recursive: true });
  const id = `k${randomBytes(4).toString('hex')}`;
  const text = JSON.stringify({ current: id, keys: { [id]: randomBytes(keyBytes).toString('base64') } }, undefined, 2);
  const draft = `${path}.${id}`;
  writeFileSync(draft, `${text}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    // Unlike a rename this replaces nothing.
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  const made = readKeyFile(path);
  if (made === undefined) throw new Error(`${path} was made and is gone.`);
  return made;
};
