import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import type { LeadEngineClient } from '@leadengine/sdk';
import { createTestApp, eventually, type TestApp, type TestAppOptions } from '@leadengine/testing';
import { createEngineGate, type EngineGate } from './engine-gate.js';
import { createHostPage, type HostPage } from './host-page.js';

/** What a desk stands on, whatever browser shows it. */
export interface DeskEngine {
  readonly app: TestApp;
  readonly client: LeadEngineClient;
  readonly gate: EngineGate;
  readonly host: HostPage;
  readonly instanceId: string;
  /** A customer writes; resolves when the engine has it, with the ticket's id. */
  writes(phone: string, displayName: string, text: string): Promise<string>;
  /** The host takes back the session that its page got last. */
  endSession(): Promise<void>;
  stop(): Promise<void>;
}

/** A running engine with a simulated number, and a host page that embeds the widgets. */
export const createDeskEngine = async (
  env: Readonly<Record<string, string>> = {},
  plugins: NonNullable<TestAppOptions['plugins']> = [],
  clock?: TestAppOptions['clock'],
  pages?: TestAppOptions['pages'],
): Promise<DeskEngine> => {
  let engineUrl = '';
  const host = await createHostPage(() => engineUrl);
  const stops: (() => Promise<unknown>)[] = [() => host.close()];
  const stop = async (): Promise<void> => {
    for (const end of stops.toReversed()) await end();
  };
  try {
    const app = await createTestApp({
      plugins: [whatsappPlugin, ...plugins],
      env,
      ...(clock === undefined ? {} : { clock }),
      ...(pages === undefined ? {} : { pages }),
    });
    stops.push(() => app.stop());
    const gate = await createEngineGate(app.url);
    stops.push(() => gate.close());
    engineUrl = gate.url;
    const client = app.client(app.admin);
    let sessionId = '';
    // What the backend of a host does.
    host.tokens = async () => {
      const { id, token, expiresAt } = await client.embedSessions.create({
        userId: app.admin.id,
        widgets: ['inbox', 'conversation', 'ticket-board', 'connect', 'simulator', 'sandbox', 'pipeline', 'audit', 'pulse', 'delivery'],
        origins: [host.origin],
      });
      sessionId = id;
      return { token, expiresAt };
    };
    const instance = await client.whatsapp.createInstance({ name: 'Brasília', engine: 'sandbox' });
    await client.whatsapp.connectInstance({ id: instance.id });
    return {
      app,
      client,
      gate,
      host,
      instanceId: instance.id,
      async writes(phone, displayName, text) {
        await client.whatsappSandbox.write({ id: instance.id }, { from: phone, displayName, text });
        return eventually(async () => {
          const { data } = await client.tickets.list({ q: phone.replace('+', ''), status: 'active' });
          return data.find(({ lastMessage }) => lastMessage?.preview === text)?.id;
        });
      },
      endSession: () => client.embedSessions.revoke({ id: sessionId }).then(() => undefined),
      stop,
    };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
};
