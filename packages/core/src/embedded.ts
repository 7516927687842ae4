export {
  findEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  type EmbeddedPostgresStep,
} from './embedded/embedded-postgres.js';
export { EmbeddedPostgresError } from './embedded/embedded-postgres-error.js';
