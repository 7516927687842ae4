import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const groups = ['packages', 'plugins', 'examples'];

/** Those that take longest begin first, so that no process is left with one of them at the end. */
const longFiles = [
  'packages/cli/test/start.it.test.ts',
  'packages/core/test/relay.it.test.ts',
  'plugins/audit-log/test/durability.it.test.ts',
  'packages/widgets/test/long-lists.it.test.ts',
  'packages/widgets/test/memory.it.test.ts',
  'packages/widgets/test/board.it.test.ts',
  'plugins/leadengine-credit/test/isolation.it.test.ts',
  'plugins/leadengine-credit/test/submission-kill.it.test.ts',
  'plugins/tenant-provisioning/test/dedicated.it.test.ts',
  'packages/core/test/storm.it.test.ts',
];

/**
 * Run one after the other at the end, for they need a processor when they ask for it: engines that stop have eight seconds for what is
 * under way, and on a very busy machine the unmodified client now and then gets nothing, and why is not known yet.
 */
export const lastFiles = [
  'packages/core/test/webhook-faults.it.test.ts',
  'packages/core/test/jobs.it.test.ts',
  'packages/whatsapp-simulator/test/process.it.test.ts',
  'packages/widgets/test/baselines.it.test.ts',
];

/** Every file of integration tests but the last ones, in the order in which they begin. */
export const integrationFiles = () => {
  const files = groups
    .flatMap((group) => readdirSync(group).map((name) => join(group, name, 'test')))
    .filter((directory) => existsSync(directory))
    .flatMap((directory) => readdirSync(directory, { recursive: true }).map((name) => join(directory, name)))
    .filter((file) => file.endsWith('.it.test.ts') && !lastFiles.includes(file))
    .sort();
  return [...longFiles.filter((file) => files.includes(file)), ...files.filter((file) => !longFiles.includes(file))];
};
