import type { App } from '@leadengine/core';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id of the tenant with this slug or id, or those of all. @throws Error when there is no such tenant. */
export const listTenantIds = async (app: App, tenant: string | undefined): Promise<readonly string[]> => {
  if (tenant === undefined) {
    const rows = await app.database.platform.read((sql) => sql<{ id: string }>('select id from platform.tenants order by id'));
    return rows.map(({ id }) => id);
  }
  const { TenantDirectory } = await import('@leadengine/core');
  const directory = app.service(TenantDirectory);
  const found = uuid.test(tenant) ? await directory.find(tenant) : await directory.findBySlug(tenant);
  if (found === undefined) throw new Error(`There is no tenant "${tenant}".`);
  return [found.id];
};
