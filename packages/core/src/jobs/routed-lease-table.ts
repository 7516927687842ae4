import type { Logger } from '@leadengine/plugin-kit';
import type { HeldLease, LeaseTable } from './lease-table.js';

export interface RoutedLeaseTableParts {
  /** Of the control database. */
  readonly control: LeaseTable;
  /** Of the tenant's own database; undefined when it has none. */
  tableOf(tenantId: string): Promise<LeaseTable | undefined>;
  /** Tenants with databases of their own of which runners are wanted, in the order of their ids, from behind `after` on. */
  withRunners(after: string | undefined, limit: number): Promise<readonly string[]>;
  readonly log: Logger;
}

/** Each costs a connection: more are looked at in the rounds that follow, in turn. */
const tenantsPerRound = 50;
const atOnce = 5;

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

  let lastLookedAt: string | undefined;

  /** Those whose turn it is; from the first one on again behind the last. */
  const inTurn = async (): Promise<readonly string[]> => {
    const found = await withRunners(lastLookedAt, tenantsPerRound);
    if (found.length === tenantsPerRound || lastLookedAt === undefined) return found;
    const first = await withRunners(undefined, tenantsPerRound - found.length);
    return [...found, ...first.filter((tenantId) => !found.includes(tenantId))];
  };

  return {
    async take(runners, limit) {
      const taken = [...(await control.take(runners, limit))];
      if (taken.length >= limit) return taken;
      const tenants = [...(await inTurn())];
      while (tenants.length > 0 && taken.length < limit) {
        const group = tenants.splice(0, Math.min(atOnce, limit - taken.length));
        const share = Math.floor((limit - taken.length) / group.length);
        const found = await Promise.all(
          group.map((tenantId) => orNone(tenantId, async () => (await locate(tenantId)).take(runners, share))),
        );
        taken.push(...found.flat());
        lastLookedAt = group.at(-1);
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
