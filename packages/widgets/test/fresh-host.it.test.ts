import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { eventually } from '@leadengine/testing';
import { expect } from 'chai';
import { build } from 'esbuild';
import { createDeskFixture, type DeskFixture } from './desk-fixture.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const guide = join(root, 'docs/guides/embed-the-desk.md');

/** The code of the guide, block by block. */
const blocksOf = (markdown: string, language: string): readonly string[] =>
  [...markdown.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].filter(([, kind]) => kind === language).map(([, , code = '']) => code);

const blockWith = (blocks: readonly string[], text: string): string => {
  const found = blocks.filter((block) => block.includes(text));
  if (found.length !== 1) throw new Error(`The guide has ${String(found.length)} blocks with ${text}.`);
  return found[0] ?? '';
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** All that the guide leaves to a host: a server, its files and who is logged in. */
const serverAround = (route: string): string => `
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
const routes = new Map();
const app = { post: (path, handler) => routes.set(path, handler) };
const whoIsLoggedIn = () => ({ leadEngineUserId: process.env.USER_ID });
${route}
const files = { '/': ['page.html', 'text/html'], '/page.js': ['page.js', 'text/javascript'], '/page.css': ['page.css', 'text/css'] };
createServer(async (request, response) => {
  const path = new URL(request.url, 'http://host').pathname;
  const handler = request.method === 'POST' ? routes.get(path) : undefined;
  if (handler !== undefined) return handler(request, response, () => response.writeHead(500).end());
  const file = files[path];
  if (file === undefined) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': file[1] }).end(await readFile(new URL(file[0], import.meta.url)));
}).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
`;

describe('a new host that is built from the guide and the packed packages alone', function () {
  this.timeout(240_000);
  let desk: DeskFixture;
  let folder: string;
  let server: ChildProcess | undefined;
  let origin: string;

  before(async () => {
    desk = await createDeskFixture();
    folder = await mkdtemp(join(tmpdir(), 'leadengine-host-'));
    origin = `http://localhost:${String(await freePort())}`;
    const fromGuide = (code: string): string =>
      code.replaceAll('https://engine.example.com', desk.app.url).replaceAll('https://app.example.com', origin);
    const markdown = await readFile(guide, 'utf8');
    const typescript = blocksOf(markdown, 'ts');

    const packed = await Promise.all(
      ['packages/sdk', 'packages/widgets'].map(async (directory) => {
        const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
          cwd: join(root, directory),
        });
        return (JSON.parse(stdout) as { filename: string }[])[0]?.filename ?? '';
      }),
    );
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'fresh-host', private: true, type: 'module' }));
    await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packed.map((name) => `./${name}`)], { cwd: folder });

    const scopes = [...blockWith(typescript, 'apiKeys.create').matchAll(/'([a-z-]+:[a-z]+)'/g)].map(([, scope = '']) => scope);
    const { key } = await desk.client.apiKeys.create({ name: 'fresh host', scopes });
    await writeFile(join(folder, 'server.js'), serverAround(fromGuide(blockWith(typescript, 'expressEmbedSession'))));
    const elements = fromGuide(blockWith(blocksOf(markdown, 'html'), '<le-provider'));
    await writeFile(
      join(folder, 'page.html'),
      `<!doctype html><html lang="pt-BR"><head><title>Host</title><link rel="stylesheet" href="/page.css"><script type="module" src="/page.js"></script></head><body>${elements}</body></html>`,
    );
    await writeFile(join(folder, 'page.css'), 'le-provider { display: grid; grid-template-columns: 1fr 1fr; block-size: 600px; }');
    await writeFile(join(folder, 'page.ts'), fromGuide(blockWith(typescript, '@leadengine/widgets/define')));
    await build({
      absWorkingDir: folder,
      entryPoints: ['page.ts'],
      outfile: 'page.js',
      bundle: true,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
    });
    const { NODE_OPTIONS: _options, ...env } = process.env;
    server = spawn(process.execPath, ['server.js'], {
      cwd: folder,
      env: { ...env, PORT: new URL(origin).port, USER_ID: desk.app.admin.id, LEADENGINE_API_KEY: key },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (server.stdout === null) throw new Error('The server has no output.');
    await once(server.stdout, 'data');
  });
  after(async () => {
    if (server?.exitCode === null) {
      server.kill();
      await once(server, 'exit');
    }
    await desk.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('shows a conversation and sends an answer', async () => {
    const ticketId = await desk.writes('+5561988120099', 'Rosa Lima', 'Ainda tem margem?');
    const page = await desk.context.newPage();
    await page.goto(origin);
    await page.locator('le-inbox [role=tab]', { hasText: 'Todas' }).click();
    await page.locator('le-inbox [role=option]', { hasText: 'Rosa Lima' }).click();
    await page.locator('le-conversation article', { hasText: 'Ainda tem margem?' }).waitFor();
    await page.locator('le-conversation textarea').fill('Tem, sim.');
    await page.keyboard.press('Enter');
    const sent = await eventually(async () => {
      const { data } = await desk.client.messages.list({ id: ticketId });
      return data.find(({ direction, status }) => direction === 'outbound' && status !== 'queued');
    });
    expect(sent.content).to.deep.include({ type: 'text', text: 'Tem, sim.' });
  });
});
