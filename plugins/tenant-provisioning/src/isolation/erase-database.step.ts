import { deleteReservationsOf } from '../headroom/headroom.repository.js';
import type { Step } from '../saga/step.js';
import { jsonArtifact, type StepParts } from '../steps/step-parts.js';
import { databaseTenant } from './database-steps.js';

/** Deletes all rows in the tenant's own database but the audit log, and keeps everybody out of it from then on. */
export const eraseDatabaseStep = ({ dedicated, platform }: Pick<StepParts, 'dedicated' | 'platform'>): Step => ({
  name: 'erase',
  summary: "Deletes all rows of the tenant's database but its audit log, and closes it",
  plan: ({ request }) => [{ action: 'remove', kind: 'rows', name: request.slug }],
  observe: () => Promise.resolve('present'),
  async apply({ run }) {
    const tenant = databaseTenant(run);
    await dedicated.closePlacement(run.tenantId);
    for (const login of ['a', 'b'] as const) await dedicated.lockLogin(tenant, login);
    await dedicated.asOwner(tenant, (sql) => sql('select platform.delete_tenant_rows($1, null)', [run.tenantId]));
    await platform.run(async (sql) => {
      await sql('select platform.erase_tenant($1)', [run.id]);
      await deleteReservationsOf(sql, run.tenantId);
    });
    return { database: dedicated.names(tenant).database };
  },
  async verify({ run }) {
    const kept = await dedicated.asOwner(databaseTenant(run), async (sql) => {
      await sql(`select set_config('app.tenant_id', $1, false)`, [run.tenantId]);
      return sql<{ source: string }>(`select distinct source from export_tenant_rows() where source not like 'audit\\_%'`);
    });
    if (kept.length > 0) throw new Error(`Rows are left in ${kept.map(({ source }) => source).join(', ')}.`);
    if ((await dedicated.findPlacement(run.tenantId))?.state !== 'closed') throw new Error('The database of the tenant is not closed.');
  },
  evidence: ({ outputs }) => Promise.resolve([jsonArtifact('erased-database.json', outputs['erase'])]),
});
