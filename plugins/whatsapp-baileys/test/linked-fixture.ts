import { createTestApp, eventually, type TestApp, type TestAppOptions } from '@leadengine/testing';
import { createWhatsAppSimulator, type LinkedDevice, type SimulatedUser, type WhatsAppSimulator } from '@leadengine/whatsapp-simulator';
import { whatsappPlugin } from '../src/index.js';

/** A number as the API shows it. */
export interface Shown {
  readonly id: string;
  readonly status: string;
  readonly state: string;
  readonly reason: string | null;
  readonly code: number | null;
  readonly retryAt: string | null;
  readonly action: string;
  readonly phoneNumber: string | null;
}

/** What the phone is to scan or type. */
export interface LinkingCode {
  readonly method: string;
  readonly value: string;
  readonly attempt: number;
  readonly expiresAt: string;
}

/** An engine whose numbers are linked to the phones of a simulator. */
export const createLinkedFixture = async (env: Readonly<Record<string, string>> = {}, roles?: TestAppOptions['roles']) => {
  const simulator: WhatsAppSimulator = await createWhatsAppSimulator();
  const undo = [simulator.installRootKey(), simulator.trustMediaHost()];
  const settings = {
    LEADENGINE_WHATSAPP_SERVER_URL: simulator.url,
    LEADENGINE_WHATSAPP_ROOT_KEY: simulator.rootKey,
    LEADENGINE_WHATSAPP_MEDIA_HOST: simulator.media.host,
    LEADENGINE_WHATSAPP_CONNECTS_PER_SECOND: '50',
    ...env,
  };
  const app: TestApp = await createTestApp({
    plugins: [whatsappPlugin],
    env: settings,
    ...(roles === undefined ? {} : { roles }),
  });

  const call = async <T = Shown>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await app.request<T>(method, `/v1/whatsapp/instances${path}`, {
      token: app.admin.token,
      ...(body === undefined ? {} : { body }),
    });
    if (answer.status >= 400) throw new Error(`${method} ${path} answered ${String(answer.status)}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };

  const status = (id: string): Promise<Shown> => call('GET', `/${id}/status`);

  /** Waits for a state. */
  const reaches = async (id: string, state: string, withinMs = 10_000): Promise<Shown> => {
    let last: Shown | undefined;
    try {
      return await eventually(async () => {
        last = await status(id);
        return last.state === state ? last : undefined;
      }, withinMs);
    } catch {
      throw new Error(`The number is ${String(last?.state)} (${String(last?.reason)}), not ${state}.`);
    }
  };

  /** Waits for a code that fits. */
  const codeThat = (id: string, fits: (code: LinkingCode) => boolean): Promise<LinkingCode> =>
    eventually(async () => {
      const answer = await app.request<LinkingCode>('GET', `/v1/whatsapp/instances/${id}/qr`, { token: app.admin.token });
      return answer.status === 200 && fits(answer.body) ? answer.body : undefined;
    });

  /** Waits for a code to scan or to type. */
  const code = (id: string) => codeThat(id, () => true);

  const create = (): Promise<Shown> => call('POST', '', { name: 'Loja', engine: 'baileys' });

  /** A number that is linked to the phone of `owner` by QR code. */
  const link = async (owner: SimulatedUser): Promise<{ readonly id: string; readonly device: LinkedDevice }> => {
    const { id } = await create();
    await call('POST', `/${id}/connect`);
    const { value } = await code(id);
    const device = await simulator.scanQr(owner, value);
    await reaches(id, 'online');
    return { id, device };
  };

  return {
    simulator,
    app,
    settings,
    call,
    status,
    reaches,
    code,
    codeBy: (id: string, method: string) => codeThat(id, (shown) => shown.method === method),
    codeOtherThan: (id: string, value: string) => codeThat(id, (shown) => shown.value !== value),
    create,
    link,
    rows: <Row extends object>(text: string, values: readonly (string | number)[] = []): Promise<readonly Row[]> =>
      app.app.database.unitOfWork.read(app.scope(app.admin.tenant.id), (sql) => sql<Row>(text, values)),
    async close() {
      await app.stop();
      await simulator.close();
      for (const each of undo) each();
    },
  };
};

export type LinkedFixture = Awaited<ReturnType<typeof createLinkedFixture>>;
