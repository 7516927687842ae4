import { createApp, type App } from '@leadengine/core';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { remindersPlugin } from 'leadengine-plugin-reminders';

/** The engine in this process: its settings come from `env`, its plugins from here. */
export const startEngine = async (env: Readonly<Record<string, string | undefined>>): Promise<App> => {
  const app = await createApp({ plugins: [whatsappPlugin, remindersPlugin], env });
  await app.migrate();
  await app.start();
  return app;
};
