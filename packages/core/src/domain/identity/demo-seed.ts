import { randomBytes } from 'node:crypto';
import type { SystemScopes, UnitOfWork } from '@leadengine/plugin-kit';
import { TenantSlugTaken, type Tenant, type TenantDirectory } from '../tenants/contract.js';
import { encodeBase62 } from './base62.js';
import type { DemoSeed, DemoUser } from './contract.js';
import type { PasswordHasher } from './password-hasher.js';
import { insertUser } from './user.service.js';
import { findUserRowByEmail } from './user.repository.js';

const slug = 'demo';
const admin = { email: 'admin@demo.example', name: 'Administração Demo' };
const agents = [
  { email: 'bruna@demo.example', name: 'Bruna Atendente' },
  { email: 'caio@demo.example', name: 'Caio Atendente' },
];

const generatePassword = (): string => encodeBase62(randomBytes(15));

export const createDemoSeed = (
  tenants: TenantDirectory,
  unitOfWork: UnitOfWork,
  scopes: SystemScopes,
  hasher: PasswordHasher,
): DemoSeed => {
  const obtainTenant = async (password: string): Promise<{ readonly tenant: Tenant; readonly isNew: boolean }> => {
    const known = await tenants.findBySlug(slug);
    if (known !== undefined) return { tenant: known, isNew: false };
    try {
      const tenant = await tenants.create({
        slug,
        name: 'Demonstração',
        adminEmail: admin.email,
        adminName: admin.name,
        adminPassword: password,
      });
      return { tenant, isNew: true };
    } catch (error) {
      if (!(error instanceof TenantSlugTaken)) throw error;
      const other = await tenants.findBySlug(slug);
      if (other === undefined) throw error;
      return { tenant: other, isNew: false };
    }
  };

  return {
    generatePassword,

    async seedDemoTenant(adminPassword) {
      const { tenant, isNew } = await obtainTenant(adminPassword);
      const scope = scopes.system(tenant.id, 'demo seed');
      const seeded: DemoUser[] = [];
      for (const agent of agents) {
        const known = await unitOfWork.read(scope, (sql) => findUserRowByEmail(sql, agent.email));
        if (known === undefined) {
          const passwordHash = await hasher.hash(generatePassword());
          await unitOfWork.run(scope, async (tx) => {
            // Nobody knows the password: they stay out until an admin lets them in and sends them a link to choose their own.
            if ((await findUserRowByEmail(tx.sql, agent.email)) === undefined)
              await insertUser(tx, { ...agent, role: 'agent', passwordHash, status: 'inactive' });
          });
        }
        seeded.push({ email: agent.email, role: 'agent', password: undefined });
      }
      return { tenant, isNew, admin: { email: admin.email, role: 'admin', password: isNew ? adminPassword : undefined }, agents: seeded };
    },
  };
};
