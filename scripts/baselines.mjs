/** `npm run baselines`: takes the pictures anew that the looks of the widgets are compared with, for the Chromium and fonts of this machine. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('mocha.mjs', import.meta.url)), 'integration', 'packages/widgets/test/baselines.it.test.ts'],
  { stdio: 'inherit', env: { ...process.env, LEADENGINE_BASELINES: 'write' } },
);
process.exitCode = status ?? 1;
