import { createApp, type App } from '@leadengine/core';
import { loadPlugins } from '../load-plugins.js';

/** Makes an app for one command and frees it afterwards, whatever happens. */
export const withApp = async <T>(env: Readonly<Record<string, string | undefined>>, work: (app: App) => Promise<T>): Promise<T> => {
  const plugins = await loadPlugins(env, process.cwd());
  const app = await createApp({ plugins, env: { LEADENGINE_LOG_LEVEL: 'error', ...env } });
  try {
    return await work(app);
  } finally {
    await app.stop();
  }
};
