import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));
/** The oldest that is supported, the last one written in itself, and the native one. */
const versions = ['5.4.5', '6.0.2', '7.0.2'] as const;
const resolutions = [
  ['node16', 'node16'],
  ['esnext', 'bundler'],
] as const;

describe('the published types', function () {
  this.timeout(180_000);
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leadengine-types-'));
    const packed = await Promise.all(
      ['packages/sdk', 'packages/widgets'].map(async (directory) => {
        const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
          cwd: join(root, directory),
        });
        return `./${(JSON.parse(stdout) as { filename: string }[])[0]?.filename ?? ''}`;
      }),
    );
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
    const compilers = versions.map((version) => `typescript-${version}@npm:typescript@${version}`);
    await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packed, ...compilers], { cwd: folder });
    await copyFile(fileURLToPath(new URL('consumer.ts', import.meta.url)), join(folder, 'consumer.ts'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  for (const version of versions)
    for (const [module, moduleResolution] of resolutions)
      it(`are right for TypeScript ${version} that resolves as ${moduleResolution}, libraries checked as well`, async () => {
        const compilerOptions = {
          module,
          moduleResolution,
          noEmit: true,
          strict: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: false,
          target: 'es2022',
          lib: ['es2022', 'dom', 'dom.iterable'],
          types: [],
        };
        await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
        const compiler = [`node_modules/typescript-${version}/bin/tsc`, '-p', '.'];
        await run(process.execPath, compiler, { cwd: folder }).catch((error: unknown) => {
          throw new Error((error as { readonly stdout: string }).stdout);
        });
      });
});
