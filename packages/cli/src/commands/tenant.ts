import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { App } from '@leadengine/core';
import type { ProvisioningDetails, ProvisioningInput, Provisionings as Service } from '@leadengine/plugin-tenant-provisioning/contract';
import type { Command } from 'commander';
import { commandEnvironment } from '../engine-environment.js';
import { createProgress } from '../progress.js';
import { listTenantIds } from '../tenant-ids.js';
import { addTenantRotate } from './tenant-rotate.js';
import { withApp } from './with-app.js';

interface RequestOptions {
  readonly slug: string;
  readonly name: string;
  readonly dedicated?: boolean;
  readonly ownerName: string;
  readonly ownerEmail: string;
  readonly squad: string;
  readonly byName: string;
  readonly byEmail: string;
  readonly justification: string;
  readonly ticket?: string;
  readonly planHash?: string;
  readonly key?: string;
  readonly wait: boolean;
}

const pollMs = 150;
/** After this long without a step, nobody seems to be there who would do it. */
const lonelyMs = 15_000;
const waiting = ['queued', 'running', 'undoing'];

const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

const toInput = (options: RequestOptions): ProvisioningInput => ({
  slug: options.slug,
  name: options.name,
  mode: options.dedicated === true ? 'dedicated' : 'pooled',
  owner: { name: options.ownerName, email: options.ownerEmail, squad: options.squad },
  createdBy: { name: options.byName, email: options.byEmail },
  justification: options.justification,
  ...(options.ticket !== undefined && { ticketRef: options.ticket }),
  ...(options.planHash !== undefined && { planHash: options.planHash }),
});

const withService = async (work: (service: Service, app: App) => Promise<void>): Promise<void> => {
  // Only here: other commands start without it.
  const { Provisionings } = await import('@leadengine/plugin-tenant-provisioning/contract');
  await withApp(await commandEnvironment(), (app) => work(app.service(Provisionings), app));
};

/** Shows each step on standard error until the run ends. The work is done by a running engine, not by this process. */
const follow = async (service: Service, id: string): Promise<ProvisioningDetails> => {
  const progress = createProgress(performance.now());
  const shown = new Set<string>();
  let changedAt = performance.now();
  for (;;) {
    const run = await service.get(id);
    for (const { name, status, summary } of run.steps) {
      const line = `${status.padEnd(8)}  ${name}`;
      if (status === 'pending' || shown.has(line)) continue;
      shown.add(line);
      changedAt = performance.now();
      progress.step(`${line}: ${summary}`);
    }
    if (!waiting.includes(run.state)) return run;
    if (performance.now() - changedAt > lonelyMs) {
      changedAt = performance.now();
      progress.step('still waiting; is an engine with the role "worker" running?');
    }
    await delay(pollMs);
  }
};

const conclude = async (service: Service, run: ProvisioningDetails, wait: boolean): Promise<void> => {
  const last = wait ? await follow(service, run.id) : run;
  print(last);
  if (['undone', 'cancelled', 'stuck'].includes(last.state)) process.exitCode = 1;
};

const findRun = async (service: Service, app: App, name: string): Promise<ProvisioningDetails> => {
  if (/^[0-9a-f-]{36}$/i.test(name)) return service.get(name);
  const [row] = await app.database.platform.read((sql) =>
    sql<{ id: string }>('select id from platform.provision_runs where slug = $1 order by id desc limit 1', [name]),
  );
  if (row === undefined) throw new Error(`No run was about a tenant "${name}".`);
  return service.get(row.id);
};

const saveArtifacts = (name: string, { to }: { readonly to: string }): Promise<void> =>
  withService(async (service, app) => {
    const { id } = await findRun(service, app, name);
    const rows = await app.database.platform.read((sql) =>
      sql<{ name: string; content: Buffer }>('select name, content from platform.provision_artifacts where run_id = $1', [id]),
    );
    await mkdir(to, { recursive: true });
    for (const row of rows) await writeFile(join(to, row.name), row.content);
    print({ id, directory: to, artifacts: rows.length });
  });

const verifyArtifacts = async (directory: string, { key }: { readonly key?: string }): Promise<void> => {
  const { verifyEvidence } = await import('@leadengine/plugin-tenant-provisioning/verify');
  const names = await readdir(directory);
  const documents = new Map<string, Buffer>();
  for (const name of names) documents.set(name, await readFile(join(directory, name)));
  const manifest = documents.get('manifest.json');
  if (manifest === undefined) throw new Error(`${directory} has no manifest.json.`);
  const report = await verifyEvidence(
    JSON.parse(manifest.toString()) as Parameters<typeof verifyEvidence>[0],
    documents,
    key === undefined ? undefined : (JSON.parse(await readFile(key, 'utf8')) as Parameters<typeof verifyEvidence>[2]),
  );
  print({ isIntact: report.isIntact, kid: report.kid, faults: report.faults, artifacts: report.manifest?.artifacts.length ?? 0 });
  if (!report.isIntact) process.exitCode = 1;
};

const withRequest = (command: Command): Command =>
  command
    .requiredOption('--slug <slug>', 'names the tenant at login')
    .requiredOption('--name <name>', 'what people call it')
    .option('--dedicated', 'in a database of its own')
    .requiredOption('--owner-name <name>', 'who answers for it')
    .requiredOption('--owner-email <address>', 'gets the link to the first login')
    .requiredOption('--squad <name>', 'team of the owner')
    .requiredOption('--by-name <name>', 'who asks')
    .requiredOption('--by-email <address>', 'address of who asks')
    .requiredOption('--justification <text>', 'why')
    .option('--ticket <reference>', 'where it was asked for');

/** `leadengine tenant …`. */
export const addTenantCommands = (program: Command): void => {
  const tenant = program.command('tenant').description('Make and end tenants, and follow how that goes');
  withRequest(tenant.command('plan').description('Print what would be done, and change nothing')).action((options: RequestOptions) =>
    withService(async (service) => {
      print(await service.plan(toInput(options)));
    }),
  );
  withRequest(tenant.command('create').description('Ask for a tenant and follow until it is there'))
    .option('--plan-hash <hash>', 'of the plan that was looked at')
    .option('--key <text>', 'idempotency key: the same one is the same run')
    .option('--no-wait', 'do not follow')
    .action((options: RequestOptions) =>
      withService(async (service) => {
        const run = await service.request(toInput(options), { by: 'command line', idempotencyKey: options.key });
        await conclude(service, run, options.wait);
      }),
    );
  tenant
    .command('status')
    .description('Print a run with its steps')
    .argument('<slug or id>', 'the tenant, or the run')
    .action((name: string) =>
      withService(async (service, app) => {
        print(await findRun(service, app, name));
      }),
    );
  addTenantRotate(tenant);
  tenant
    .command('offboard')
    .description('End a tenant: its secrets are destroyed and its rows deleted. Cannot be taken back')
    .argument('<slug>', 'the tenant')
    .requiredOption('--by-name <name>', 'who asks')
    .requiredOption('--by-email <address>', 'address of who asks')
    .requiredOption('--justification <text>', 'why')
    .option('--no-wait', 'do not follow')
    .action((slug: string, options: Pick<RequestOptions, 'byName' | 'byEmail' | 'justification' | 'wait'>) =>
      withService(async (service, app) => {
        const [id = ''] = await listTenantIds(app, slug);
        const { byName, byEmail, justification } = options;
        const asker = { by: 'command line', idempotencyKey: undefined };
        await conclude(
          service,
          await service.offboard(id, { createdBy: { name: byName, email: byEmail }, justification }, asker),
          options.wait,
        );
      }),
    );
  tenant
    .command('evidence')
    .description('Save the documents of a run')
    .argument('<slug or id>', 'the tenant, or the run')
    .requiredOption('--to <directory>', 'where they are written')
    .action(saveArtifacts);
  tenant
    .command('verify')
    .description('Check saved documents against their signed manifest; needs neither engine nor database')
    .argument('<directory>', 'where they are')
    .option('--key <file>', 'public key that counts, as JWK')
    .action(verifyArtifacts);
};
