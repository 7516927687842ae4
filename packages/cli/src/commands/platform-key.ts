import { PlatformKeys } from '@leadengine/core';
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
    const { key } = await app.service(PlatformKeys).createPlatformKey({ name, permissions: permission });
    process.stdout.write(`${key}\n`);
  });
};
