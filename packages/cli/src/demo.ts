import { DemoSeed, seedHelpdesk, TenantDirectory, type App } from '@leadengine/core';
import { SandboxSeeder } from '@leadengine/plugin-whatsapp-baileys/contract';

/** How to log in to the demo tenant. The password is known only until it was shown. */
export interface DemoAccess {
  readonly tenant: string;
  readonly email: string;
  readonly password: string | undefined;
}

/**
 * Chooses the admin's password and puts it where a kill cannot take it, before the tenant is made with it.
 *
 * @param isMade - Whether the tenant exists; then there is a password to tell only if an earlier run could not.
 */
export type PasswordKeeper = (isMade: boolean, generate: () => string) => Promise<string | undefined>;

/** Makes the demo tenant, its people, a queue and a connected sandbox number. Safe to repeat. */
export const seedDemo = async (app: App, keepPassword: PasswordKeeper): Promise<DemoAccess> => {
  const seed = app.service(DemoSeed);
  const isMade = (await app.service(TenantDirectory).findBySlug('demo')) !== undefined;
  const password = await keepPassword(isMade, () => seed.generatePassword());
  const { tenant, isNew, admin } = await seed.seedDemoTenant(password ?? seed.generatePassword());
  const scope = app.scopes.system(tenant.id, 'demo seed');
  await seedHelpdesk(app, scope);
  await app.service(SandboxSeeder).seedSandbox(scope);
  // Made by somebody else in between: our password is not its.
  return { tenant: tenant.slug, email: admin.email, password: isMade || isNew ? password : undefined };
};
