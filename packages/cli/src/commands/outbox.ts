import { commandEnvironment } from '../engine-environment.js';
import { withApp } from './with-app.js';

interface OutboxOptions {
  readonly id?: readonly string[];
  readonly since?: string;
  readonly failed?: boolean;
}

export const outboxCommand = async (action: string, { id, since, failed }: OutboxOptions): Promise<void> => {
  await withApp(await commandEnvironment(), async (app) => {
    if (action === 'status') {
      process.stdout.write(`${JSON.stringify(await app.outbox.status(), undefined, 2)}\n`);
      return;
    }
    if (action !== 'replay') throw new Error('The action is status or replay.');
    if (id === undefined && since === undefined && failed !== true) throw new Error('Say which rows: --id, --since or --failed.');
    const { replayed, unreachable } = await app.outbox.replay({ ids: id, since, failed });
    process.stdout.write(`${String(replayed)} rows are published once more.\n`);
    if (unreachable.length === 0) return;
    process.stderr.write(`The database of ${unreachable.map(({ slug }) => slug).join(', ')} does not answer. Run it once more later.\n`);
    process.exitCode = 1;
  });
};
