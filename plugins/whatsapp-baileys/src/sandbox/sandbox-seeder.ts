import { defineService, type Scope, type UnitOfWork } from '@leadengine/plugin-kit';
import { v5 as uuidv5 } from 'uuid';
import type { InstanceService } from '../instance/instance.service.js';
import type { SandboxService } from './sandbox.service.js';
import { seedCustomers, seedPhoneNumber } from './seed-customers.js';

/** Gives a tenant a number that works without a phone. */
export interface SandboxSeeder {
  /**
   * Adds the number "Sandbox" with customers of different temper and connects it. Does nothing when the tenant ever had it, so a number
   * that somebody disconnected or archived stays so.
   */
  seedSandbox(scope: Scope): Promise<{ readonly instanceId: string; readonly isNew: boolean }>;
}
export const SandboxSeeder = defineService<SandboxSeeder>('whatsapp.sandbox-seeder');

export const createSandboxSeeder = (parts: {
  readonly unitOfWork: UnitOfWork;
  readonly instances: InstanceService;
  readonly sandbox: SandboxService;
}): SandboxSeeder => ({
  seedSandbox: (scope) =>
    parts.unitOfWork.run(scope, async (tx) => {
      // Derived from the tenant, so that two processes seeding at once mean the same number.
      const instanceId = uuidv5('whatsapp.sandbox', scope.tenantId);
      await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`whatsapp.sandbox ${scope.tenantId}`]);
      const [known] = await tx.sql('select 1 from whatsapp_instances where tenant_id = $1 and id = $2', [scope.tenantId, instanceId]);
      if (known !== undefined) return { instanceId, isNew: false };
      await parts.instances.add(tx, { id: instanceId, name: 'Sandbox', phoneNumber: seedPhoneNumber });
      for (const customer of seedCustomers) await parts.sandbox.configureIn(tx, instanceId, customer);
      await parts.instances.connectIn(tx, instanceId);
      return { instanceId, isNew: true };
    }),
});
