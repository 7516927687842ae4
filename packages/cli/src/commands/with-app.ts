import { createApp, type App } from '@leadengine/core';
import { enginePlugins } from '../engine-plugins.js';

/** Makes an app for one command and frees it afterwards, whatever happens. */
export const withApp = async <T>(env: Readonly<Record<string, string | undefined>>, work: (app: App) => Promise<T>): Promise<T> => {
  const app = await createApp({ plugins: enginePlugins, env: { LEADENGINE_LOG_LEVEL: 'error', ...env } });
  try {
    return await work(app);
  } finally {
    await app.stop();
  }
};
