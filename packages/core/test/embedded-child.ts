/** Starts an embedded server for the test that spawned this process and keeps it until killed. */
import { startEmbeddedPostgres } from '../src/embedded/embedded-postgres.js';

const [, , directory = ''] = process.argv;
startEmbeddedPostgres({ directory }).then(
  ({ pid }) => {
    process.stdout.write(`${String(pid)}\n`);
    setInterval(() => undefined, 60_000);
  },
  (error: unknown) => {
    process.stderr.write(String(error));
    process.exit(1);
  },
);
