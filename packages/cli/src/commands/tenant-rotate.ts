import { setTimeout as delay } from 'node:timers/promises';
import { InvalidArgumentError, type Command } from 'commander';
import { commandEnvironment } from '../engine-environment.js';
import { createProgress } from '../progress.js';
import { listTenantIds } from '../tenant-ids.js';
import { withApp } from './with-app.js';

interface RotateOptions {
  readonly kind: string;
  readonly subject: string;
  readonly reason: string;
  readonly byName: string;
  readonly byEmail: string;
  readonly graceSeconds?: number;
  readonly force?: boolean;
  readonly key?: string;
  readonly wait: boolean;
}

const pollMs = 200;
/** The new secret is not in use yet; what comes after that may take days. */
const underWay = ['creating', 'setting', 'testing', 'finishing'];

const toSeconds = (text: string): number => {
  const seconds = Number(text);
  if (!Number.isInteger(seconds) || seconds < 0) throw new InvalidArgumentError('It takes whole seconds.');
  return seconds;
};

const rotate = async (slug: string, options: RotateOptions): Promise<void> => {
  // Only here: other commands start without it.
  const { Rotations } = await import('@leadengine/plugin-tenant-provisioning/contract');
  await withApp(await commandEnvironment(), async (app) => {
    const [tenantId] = await listTenantIds(app, slug);
    if (tenantId === undefined) throw new Error(`There is no tenant "${slug}".`);
    const service = app.service(Rotations);
    const scope = app.scopes.system(tenantId, 'leadengine tenant rotate');
    const { kind, subject, reason, byName, byEmail, graceSeconds, force, key } = options;
    let rotation = await service.request(scope, {
      kind,
      subject,
      reason,
      requestedBy: { id: byEmail, name: byName, email: byEmail },
      key,
      ...(graceSeconds !== undefined && { graceSeconds }),
      ...(force !== undefined && { force }),
    });
    const progress = createProgress(performance.now());
    let shown = '';
    while (options.wait && underWay.includes(rotation.state)) {
      if (shown !== rotation.state) progress.step(`${rotation.state} ${kind} ${subject}`);
      shown = rotation.state;
      await delay(pollMs);
      rotation = await service.get(scope, rotation.id);
    }
    process.stdout.write(`${JSON.stringify(rotation)}\n`);
    if (['failed', 'canceled'].includes(rotation.state)) process.exitCode = 1;
  });
};

/** `leadengine tenant rotate`. */
export const addTenantRotate = (tenant: Command): void => {
  tenant
    .command('rotate')
    .description('Replace a secret of a tenant; the old one is accepted for a while beside the new one')
    .argument('<slug>', 'the tenant')
    .requiredOption('--kind <kind>', 'such as stored_secret, admin_credential, database_login or webhook_secret')
    .requiredOption('--subject <name>', 'which secret of the kind, such as JWT_SECRET, ADMIN_PASSWORD or database')
    .requiredOption('--reason <text>', 'why, for the history')
    .requiredOption('--by-name <name>', 'who asks')
    .requiredOption('--by-email <address>', 'address of who asks')
    .option('--grace-seconds <number>', 'how long the old secret is accepted', toSeconds)
    .option('--force', 'ends the time in which one that was replaced before is still accepted')
    .option('--key <text>', 'idempotency key: the same one is the same rotation')
    .option('--no-wait', 'do not wait until the new secret is in use')
    .action(rotate);
};
