import type { App } from '@leadengine/core';

/** Makes an app for one command and frees it afterwards, whatever happens. The engine is loaded here, so that help comes at once. */
export const withApp = async <T>(env: Readonly<Record<string, string | undefined>>, work: (app: App) => Promise<T>): Promise<T> => {
  const [{ createApp }, { loadPlugins }] = await Promise.all([import('@leadengine/core'), import('../load-plugins.js')]);
  const plugins = await loadPlugins(env, process.cwd());
  const app = await createApp({ plugins, env: { LEADENGINE_LOG_LEVEL: 'error', ...env } });
  try {
    return await work(app);
  } finally {
    await app.stop();
  }
};
