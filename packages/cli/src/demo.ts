import { DemoSeed, seedHelpdesk, type App } from '@leadengine/core';
import { SandboxSeeder } from '@leadengine/plugin-whatsapp-baileys/contract';

/** How to log in to the demo tenant. The password is known only in the run that made it. */
export interface DemoAccess {
  readonly tenant: string;
  readonly email: string;
  readonly password: string | undefined;
}

/** Makes the demo tenant, its people, a queue and a connected sandbox number. Safe to repeat. */
export const seedDemo = async (app: App): Promise<DemoAccess> => {
  const { tenant, admin } = await app.service(DemoSeed).seedDemoTenant();
  const scope = app.scopes.system(tenant.id, 'demo seed');
  await seedHelpdesk(app, scope);
  await app.service(SandboxSeeder).seedSandbox(scope);
  return { tenant: tenant.slug, email: admin.email, password: admin.password };
};
