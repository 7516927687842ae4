import type { Migration, Migrations } from '@leadengine/plugin-kit';
import type { Knex } from 'knex';

/** Migrations of one plugin. */
export interface MigrationOwner {
  readonly name: string;
  readonly migrations?: Migrations | undefined;
}

/** One step under its full name, `<plugin>/<stamp>_<slug>`. */
export interface NamedMigration {
  readonly name: string;
  readonly migration: Migration;
}

/** A breaking step leaves a mark in the commit that applies it, by which older engines know that they are too old. */
const withMark = ({ name, migration }: NamedMigration): Migration => {
  if (migration.breaking !== true) return migration;
  return {
    breaking: true,
    async up(knex) {
      await migration.up(knex);
      await knex.raw('insert into platform.breaking_migrations (name) values (?)', [name]);
    },
    async down(knex) {
      await knex.raw('delete from platform.breaking_migrations where name = ?', [name]);
      await migration.down(knex);
    },
  };
};

/** All steps in the order in which they apply: by owner, then by stamp. @param owners - In dependency order. */
export const listMigrations = (owners: readonly MigrationOwner[]): readonly NamedMigration[] =>
  owners.flatMap(({ name: owner, migrations = {} }) =>
    Object.entries(migrations)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, migration]) => ({ name: `${owner}/${name}`, migration })),
  );

/** Table in which Knex notes what it has applied. */
export const migrationTable = 'leadengine_migrations';

/** What Knex, or its command line, needs to run the steps. */
export const createMigratorConfig = (steps: readonly NamedMigration[]): Knex.MigratorConfig => ({
  tableName: migrationTable,
  // A database ahead of this program is no fault by itself; verify.ts decides.
  disableMigrationsListValidation: true,
  migrationSource: {
    // Knex' command line shows `file`.
    getMigrations: () => Promise.resolve(steps.map((step) => ({ ...step, file: step.name }))),
    getMigrationName: (step: NamedMigration) => step.name,
    getMigration: (step: NamedMigration) => Promise.resolve(withMark(step)),
  },
});
