import { PlatformKeys, type App } from '@leadengine/core';

const name = 'Banco Aurora, the demo';

/** A key that may have tenants made, for as long as this process lives. Those of processes that were killed are revoked: nobody knows them. */
export const openBankKey = async (app: App): Promise<{ readonly key: string; close(): Promise<void> }> => {
  const keys = app.service(PlatformKeys);
  for (const left of await keys.list()) if (left.name === name) await keys.revoke(left.id);
  const { id, key } = await keys.createPlatformKey({ name, permissions: ['provisioning:read', 'provisioning:write'] });
  return { key, close: () => keys.revoke(id) };
};
