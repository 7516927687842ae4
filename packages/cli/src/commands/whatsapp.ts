import { commandEnvironment } from '../engine-environment.js';
import { listTenantIds } from '../tenant-ids.js';
import { withApp } from './with-app.js';

interface ReplayOptions {
  readonly tenant: string;
  readonly instance: string;
  readonly since?: string;
  readonly failed?: boolean;
  readonly all?: boolean;
}

const timeOf = (text: string): Date => {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) throw new Error(`"${text}" is no time; write it like 2026-01-31T12:00:00Z.`);
  return time;
};

/** Prints one line of JSON: how many messages were opened again and how many of them were read. */
export const whatsappReplayCommand = async ({ tenant, instance, since, failed, all }: ReplayOptions): Promise<void> => {
  if (since === undefined && failed !== true && all !== true) throw new Error('Say which messages: --since, --failed or --all.');
  const from = since === undefined ? undefined : timeOf(since);
  // Only here: other commands start without it.
  const { InboxReplay } = await import('@leadengine/plugin-whatsapp-baileys/contract');
  await withApp(await commandEnvironment(), async (app) => {
    for (const id of await listTenantIds(app, tenant)) {
      const outcome = await app
        .service(InboxReplay)
        .replay(app.scopes.system(id, 'whatsapp replay'), { instanceId: instance, since: from, failedOnly: failed === true });
      if (outcome === undefined) throw new Error(`The tenant has no linked number ${instance}.`);
      process.stdout.write(`${JSON.stringify(outcome)}\n`);
    }
  });
};
