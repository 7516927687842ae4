import type { Logger } from '@leadengine/plugin-kit';
import type { HeldLease, LeaseTable } from './lease-table.js';

export interface RoutedLeaseTableParts {
  /** Of the control database. */
  readonly control: LeaseTable;
  /** Of the tenant's own database; undefined when it has none. */
  tableOf(tenantId: string): Promise<LeaseTable | undefined>;
  /** Tenants with databases of their own of which runners are wanted. */
  withRunners(): Promise<readonly string[]>;
  readonly log: Logger;
}

/** Leases lie beside what is written under them, so that a write under a lease that was lost is refused in its own transaction. */
export const createRoutedLeaseTable = ({ control, tableOf, withRunners, log }: RoutedLeaseTableParts): LeaseTable => {
  const locate = async (tenantId: string): Promise<LeaseTable> => (await tableOf(tenantId)) ?? control;

  /** The fault of one database is none of the others. */
  const orNone = async (tenantId: string, work: () => Promise<readonly HeldLease[]>): Promise<readonly HeldLease[]> => {
    try {
      return await work();
    } catch (error) {
      log.warn({ error, tenantId }, 'the leases of a tenant could not be reached');
      return [];
    }
  };

  return {
    async take(runners, limit) {
      const taken = [...(await control.take(runners, limit))];
      for (const tenantId of await withRunners()) {
        if (taken.length >= limit) break;
        taken.push(...(await orNone(tenantId, async () => (await locate(tenantId)).take(runners, limit - taken.length))));
      }
      return taken;
    },

    async renew(leases) {
      const here: HeldLease[] = [];
      const apart = new Map<string, { readonly table: LeaseTable; readonly leases: HeldLease[] }>();
      for (const lease of leases) {
        const known = apart.get(lease.tenantId);
        if (known !== undefined) {
          known.leases.push(lease);
          continue;
        }
        const table = await tableOf(lease.tenantId);
        if (table === undefined) here.push(lease);
        else apart.set(lease.tenantId, { table, leases: [lease] });
      }
      const renewed = await Promise.all([
        control.renew(here),
        ...[...apart].map(([tenantId, own]) => orNone(tenantId, () => own.table.renew(own.leases))),
      ]);
      return renewed.flat();
    },

    giveBack: async (lease) => (await locate(lease.tenantId)).giveBack(lease),
  };
};
