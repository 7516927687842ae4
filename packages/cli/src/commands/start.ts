import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp, type App, type AppOptions, type ProcessRole } from '@leadengine/core';
import { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresStep } from '@leadengine/core/embedded';
import { bankPath, createDemoBank, type DemoBank } from '../demo-bank/demo-bank.js';
import { seedDemo, type DemoAccess } from '../demo.js';
import { dataDirectory, isEmbedded } from '../engine-environment.js';
import { explain } from '../explain.js';
import { loadPlugins } from '../load-plugins.js';
import { forgetLogin, keepUnseenLogin } from '../pending-login.js';
import { createProgress } from '../progress.js';
import { loadEmbeddedSecrets } from '../secrets-file.js';

interface StartOptions {
  readonly role: readonly ProcessRole[];
  readonly migrate?: boolean;
  readonly demo: boolean;
}

const stepTexts: Record<EmbeddedPostgresStep, string> = {
  creating: 'making the database directory',
  adopting: 'taking over the PostgreSQL of an engine that was killed',
  starting: 'starting PostgreSQL',
  recovering: 'PostgreSQL recovers from its last end',
};

const builtPage = (name: string): { readonly directory: string } => ({ directory: fileURLToPath(new URL(`../${name}`, import.meta.url)) });

/**
 * The operators' console, what `le-frame` shows in the pages of others, and where there is a demo, the bank that embeds the engine in its
 * page, with what stands behind it.
 */
const pagesFor = (bank: DemoBank | undefined): NonNullable<AppOptions['pages']> => ({
  '/': bank === undefined ? { leadsTo: '/console/' } : builtPage('aurora'),
  '/console/': builtPage('console'),
  '/frame/': { ...builtPage('frame'), mayBeFramed: true },
  '/aurora/': { leadsTo: '/' },
  ...(bank !== undefined && { [bankPath]: bank }),
});

const addressLines = (url: string, hasDemo: boolean): string[] => [
  ...(hasDemo ? [`open      ${url}   (Banco Aurora, a page that embeds the engine)`] : []),
  `${hasDemo ? 'console ' : 'open    '}  ${url}/console/`,
  `API       ${url}/docs`,
];

const accessLines = ({ tenant, email, password }: DemoAccess): string[] => [
  `tenant    ${tenant}`,
  `e-mail    ${email}`,
  password === undefined ? 'password  as printed by the first start' : `password  ${password}   (shown once)`,
];

/** Runs until a signal; a second one ends at once. */
export const startCommand = async ({ role, migrate, demo }: StartOptions): Promise<void> => {
  const progress = createProgress(0);
  let embedded: Promise<EmbeddedPostgres> | undefined;
  let postgres: EmbeddedPostgres | undefined;
  let app: App | undefined;
  let bank: DemoBank | undefined;
  let stopping: Promise<void> | undefined;
  const isStopping = (): boolean => stopping !== undefined;

  const stop = (): Promise<void> =>
    (stopping ??= (async () => {
      // A server that is still starting is waited for: it would outlive us.
      const running = await embedded?.catch(() => undefined);
      // Its key is revoked at the next start otherwise.
      await bank?.close().catch(() => undefined);
      await app?.stop();
      await running?.stop();
    })());
  const say = (error: unknown): void => {
    process.stderr.write(`${explain(error)}\n`);
  };
  const endAtOnce = (code: number): never => {
    try {
      // It shuts down by itself; should it not be done by then, the next start waits for it.
      if (postgres !== undefined) process.kill(postgres.pid, 'SIGINT');
    } catch {
      // It is gone already.
    }
    process.exit(code);
  };
  const onSignal = (): void => {
    if (isStopping()) endAtOnce(130);
    progress.step('stopping; once more ends at once');
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        say(error);
        endAtOnce(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  process.on('SIGHUP', onSignal);
  const onFault = (error: unknown): void => {
    say(error);
    app?.log.error({ error }, 'an exception was not caught; the engine ends');
    endAtOnce(1);
  };
  process.on('uncaughtException', onFault);
  process.on('unhandledRejection', onFault);

  const run = async (): Promise<void> => {
    let env: Record<string, string | undefined> = { ...process.env };
    // Before the database is started: a plugin that cannot be loaded is said at once.
    const plugins = await loadPlugins(env, process.cwd());
    if (isEmbedded()) {
      embedded = startEmbeddedPostgres({
        directory: dataDirectory(),
        onStep: (step) => {
          progress.step(stepTexts[step]);
        },
      });
      postgres = await embedded;
      void postgres.crashed.then((lines) => {
        process.stderr.write(`PostgreSQL ended by itself; the engine ends, too.\n${lines.join('\n')}\n`);
        process.exit(1);
      });
      env = {
        LEADENGINE_AUDIT_DIRECTORY: join(dataDirectory(), 'audit'),
        LEADENGINE_KEY_FILE: join(dataDirectory(), 'keys.json'),
        LEADENGINE_MAIL_DIRECTORY: join(dataDirectory(), 'mail'),
        LEADENGINE_MEDIA_DIRECTORY: join(dataDirectory(), 'media'),
        ...env,
        ...(await loadEmbeddedSecrets(dataDirectory())),
        DATABASE_URL: postgres.url,
      };
    }
    // People who watch a terminal get the progress; who wants the log there asks for it.
    if (isEmbedded() && process.stdout.isTTY) env = { LEADENGINE_LOG_LEVEL: 'warn', ...env };
    if (isStopping()) return;
    const hasDemo = postgres !== undefined && demo;
    bank = hasDemo && role.includes('api') ? createDemoBank() : undefined;
    app = await createApp({ plugins, env, roles: role, pages: pagesFor(bank) });
    if (postgres !== undefined || migrate === true) {
      const { applied } = await app.migrate();
      if (applied.length > 0) progress.step(`applied ${String(applied.length)} schema steps`);
    }
    if (isStopping()) return;
    const access = hasDemo ? await seedDemo(app, keepUnseenLogin(dataDirectory())) : undefined;
    if (isStopping()) return;
    progress.step('starting the engine');
    await app.start();
    await bank?.open(app);
    progress.step('ready');
    progress.done([
      ...(role.includes('api') ? addressLines(app.url, hasDemo) : [`roles     ${role.join(', ')}`]),
      ...(access === undefined ? [] : accessLines(access)),
      'stop      Ctrl-C',
    ]);
    if (access !== undefined) await forgetLogin(dataDirectory());
  };

  try {
    await run();
  } catch (error) {
    // What a stop interrupts fails, and the stop ends the process.
    if (isStopping()) return;
    say(error);
    await stop().catch(say);
    process.exit(1);
  }
};
