import { commandEnvironment } from '../engine-environment.js';
import { withApp } from './with-app.js';

export const migrateCommand = async ({ down }: { readonly down?: boolean }): Promise<void> => {
  await withApp(await commandEnvironment(), async (app) => {
    const { applied, reverted } = down === true ? await app.revert() : await app.migrate();
    for (const name of applied) process.stdout.write(`applied   ${name}\n`);
    for (const name of reverted) process.stdout.write(`reverted  ${name}\n`);
    if (applied.length + reverted.length === 0) process.stdout.write('The schema is up to date.\n');
    if (down === true) return;
    const tenants = await app.migrateTenants();
    for (const { slug, outcome, tookMs, reason } of tenants)
      process.stdout.write(`${outcome.padEnd(9)} tenant ${slug} (${tookMs.toFixed(0)} ms)${reason === undefined ? '' : `: ${reason}`}\n`);
    if (tenants.some(({ outcome }) => outcome !== 'migrated')) process.exitCode = 1;
  });
};
