import { commandEnvironment } from '../engine-environment.js';
import { withApp } from './with-app.js';

export const queuesCommand = async ({ failed }: { readonly failed?: boolean }): Promise<void> => {
  await withApp(await commandEnvironment(), async (app) => {
    for (const queue of await app.inspectQueues({ failed: failed === true })) process.stdout.write(`${JSON.stringify(queue)}\n`);
  });
};
