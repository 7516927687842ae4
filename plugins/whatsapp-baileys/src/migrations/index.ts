import type { Migrations } from '@leadengine/plugin-kit';
import { instancesAndSandbox } from './20260101000000-instances-and-sandbox.js';
import { sandboxChanges } from './20261129000310-sandbox-changes.js';

export const migrations: Migrations = {
  '20260101000000_instances_and_sandbox': instancesAndSandbox,
  '20261129000310_sandbox_changes': sandboxChanges,
};
