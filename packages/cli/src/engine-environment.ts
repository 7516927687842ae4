import { resolve } from 'node:path';
import { findEmbeddedPostgres } from '@leadengine/core/embedded';
import { loadEmbeddedSecrets } from './secrets-file.js';

/** Where the embedded engine keeps its data. */
export const dataDirectory = (): string => resolve(process.env['LEADENGINE_DATA_DIRECTORY'] ?? '.leadengine');

export const isEmbedded = (): boolean => (process.env['DATABASE_URL'] ?? '') === '';

/** Environment for a command that works beside a running engine: the embedded server's URL when no other is set. */
export const commandEnvironment = async (): Promise<Record<string, string | undefined>> => {
  if (!isEmbedded()) return { ...process.env };
  const url = await findEmbeddedPostgres(dataDirectory());
  if (url === undefined) throw new Error('No engine runs here: set DATABASE_URL, or run `leadengine start` in this directory first.');
  return { ...process.env, ...(await loadEmbeddedSecrets(dataDirectory())), DATABASE_URL: url };
};

/** Environment for commands that connect nothing. Values it adds are never used to connect or sign. */
export const offlineEnvironment = (): Record<string, string | undefined> => ({
  ...process.env,
  DATABASE_URL: process.env['DATABASE_URL'] ?? 'postgres://127.0.0.1/unset',
  LEADENGINE_JWT_SECRET: process.env['LEADENGINE_JWT_SECRET'] ?? 'unset-unset-unset-unset-unset-unset',
});
