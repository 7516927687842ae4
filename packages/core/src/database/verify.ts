import type { PlatformUnitOfWork } from './database.js';
import { migrationTable, type NamedMigration } from './migration-source.js';

/** The database's schema is not one that this engine can work with. */
export class SchemaMismatchError extends Error {
  /** Steps that the database lacks. */
  readonly missing: readonly string[];
  /** Breaking steps that this engine does not know. */
  readonly unknownBreaking: readonly string[];

  constructor(missing: readonly string[], unknownBreaking: readonly string[]) {
    super(
      missing.length > 0
        ? `The database is behind: run "leadengine migrate". Missing: ${missing.join(', ')}.`
        : `The database is ahead of this engine by steps that older engines cannot work with: ${unknownBreaking.join(', ')}. Start a newer engine.`,
    );
    this.name = 'SchemaMismatchError';
    this.missing = missing;
    this.unknownBreaking = unknownBreaking;
  }
}

/** Compares what is applied with what this engine knows. */
export const findSchemaMismatch = (
  steps: readonly NamedMigration[],
  applied: readonly string[],
  breaking: readonly string[],
): SchemaMismatchError | undefined => {
  const known = new Set(steps.map(({ name }) => name));
  const present = new Set(applied);
  const missing = steps.map(({ name }) => name).filter((name) => !present.has(name));
  const unknownBreaking = breaking.filter((name) => !known.has(name));
  return missing.length === 0 && unknownBreaking.length === 0 ? undefined : new SchemaMismatchError(missing, unknownBreaking);
};

const isNeverMigrated = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  // No such table, no right to it, no such schema, no such role.
  ['42P01', '42501', '3F000', '22023'].includes(String(error.code));

/**
 * Accepts a database that is ahead by additive steps.
 *
 * @throws SchemaMismatchError when it is behind, or ahead by a breaking step.
 */
export const verifySchema = async (platform: PlatformUnitOfWork, steps: readonly NamedMigration[]): Promise<void> => {
  let applied: readonly { readonly name: string }[];
  let breaking: readonly { readonly name: string }[];
  try {
    [applied, breaking] = await platform.read(async (sql) => [
      await sql<{ name: string }>(`select name from ${migrationTable} order by id`),
      await sql<{ name: string }>('select name from platform.breaking_migrations'),
    ]);
  } catch (error) {
    if (!isNeverMigrated(error)) throw error;
    [applied, breaking] = [[], []];
  }
  const mismatch = findSchemaMismatch(
    steps,
    applied.map(({ name }) => name),
    breaking.map(({ name }) => name),
  );
  if (mismatch !== undefined) throw mismatch;
};
