import { PermissionCatalog, PlatformKeys } from '@leadengine/core';
import { commandEnvironment } from '../engine-environment.js';
import { withApp } from './with-app.js';

export const platformKeyCommand = async ({
  name,
  permission,
}: {
  readonly name: string;
  readonly permission: readonly string[];
}): Promise<void> => {
  await withApp(await commandEnvironment(), async (app) => {
    const known = new Set([
      '*',
      ...app
        .service(PermissionCatalog)
        .list()
        .map(({ id }) => id),
    ]);
    const unknown = permission.filter((id) => !known.has(id));
    if (unknown.length > 0) throw new Error(`No permission is called ${unknown.join(', ')}; docs/reference/permissions.md lists them.`);
    const { key } = await app.service(PlatformKeys).createPlatformKey({ name, permissions: permission });
    process.stdout.write(`${key}\n`);
  });
};
