import { InvalidRequest, NotFound, OutboundFailure, VersionMismatch, type OutboundHttp } from '@leadengine/core/contract';
import type { Clock, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import type { PageQuery } from '../keyset.js';
import type { ProviderCalls } from './provider-calls.js';
import type { ProviderCredentials } from './provider-credentials.js';
import { ProviderFailure } from './provider-failure.js';
import type { CreditProvider, ProviderCall } from './provider-port.js';
import {
  closeCircuits,
  findProvider,
  insertProvider,
  listProviders,
  lockProvider,
  readHealth,
  updateProvider,
  type KeptProvider,
} from './provider.repository.js';
import {
  ProviderRefused,
  ProviderUnavailable,
  ProviderUrlRefused,
  type Provider,
  type ProviderInput,
  type ProviderPatch,
} from './provider.schema.js';

const defaults = { timeoutMs: 15_000, perSecond: 5, maxConcurrent: 4 } as const;

interface Needs {
  readonly unitOfWork: UnitOfWork;
  readonly outbound: OutboundHttp;
  readonly calls: ProviderCalls;
  readonly credentials: ProviderCredentials;
  readonly clock: Clock;
}

const missing = (): Error => new NotFound({ resource: 'provider' });

/** Banks and promotoras that proposals are sent to. */
export const createProviders = ({ unitOfWork, outbound, calls, credentials, clock }: Needs) => {
  /** @throws ProviderUrlRefused */
  const assertUrl = (url: string): void => {
    try {
      outbound.assertUrl(url);
    } catch (error) {
      if (error instanceof OutboundFailure) throw new ProviderUrlRefused({ reason: error.message });
      throw error;
    }
  };

  const shown = (
    scope: Scope,
    { hasWebhookSecret, changesCursor: _cursor, ...provider }: KeptProvider,
    health: Provider['health'],
  ): Provider => ({
    ...provider,
    webhookPath: hasWebhookSecret ? `/v1/credit/provider-webhooks/${provider.id}?tenant=${scope.tenantId}` : null,
    capabilities: calls.capabilitiesOf(provider.kind),
    health,
  });

  const find = async (scope: Scope, id: string): Promise<KeptProvider> => {
    const provider = await unitOfWork.read(scope, (sql) => findProvider(sql, id));
    if (!provider) throw missing();
    return provider;
  };

  /** @throws NotFound, ProviderUnavailable, ProviderRefused, NoSecretStore */
  const ask = async <T>(scope: Scope, id: string, work: (adapter: CreditProvider, call: ProviderCall) => Promise<T>): Promise<T> => {
    const provider = await find(scope, id);
    const admitted = await unitOfWork.run(scope, (tx) => calls.admit(tx, provider, 'read'));
    if ('retryAt' in admitted) throw new ProviderUnavailable({ reason: `it is left in peace until ${admitted.retryAt.toISOString()}.` });
    try {
      return await calls.under(scope, provider, admitted, work);
    } catch (error) {
      if (!(error instanceof ProviderFailure)) throw error;
      if (error.isRetryable) throw new ProviderUnavailable({ reason: error.message }, { cause: error });
      throw new ProviderRefused({ reason: error.message }, { cause: error });
    }
  };

  return {
    /** By name. @throws InvalidCursor */
    list: (scope: Scope, query: PageQuery) =>
      unitOfWork.read(scope, async (sql) => {
        const { data, nextCursor } = await listProviders(sql, query);
        const health = await readHealth(
          sql,
          data.map(({ id }) => id),
        );
        return { data: data.map((provider) => shown(scope, provider, health.get(provider.id) ?? [])), nextCursor };
      }),

    /** @throws NotFound */
    get: (scope: Scope, id: string): Promise<Provider> =>
      unitOfWork.read(scope, async (sql) => {
        const provider = await findProvider(sql, id);
        if (!provider) throw missing();
        return shown(scope, provider, (await readHealth(sql, [id])).get(id) ?? []);
      }),

    /** Puts the secrets of a provider to be where they belong, before anything is committed here. @throws ProviderUrlRefused, NoSecretStore */
    async prepareAdd(scope: Scope, { baseUrl, credential, webhookSecret }: ProviderInput): Promise<string> {
      assertUrl(baseUrl);
      const id = uuidv7();
      await credentials.put(scope, id, 'credential', credential);
      if (webhookSecret !== undefined) await credentials.put(scope, id, 'webhook', webhookSecret);
      return id;
    },

    /** @throws ProviderNameTaken */
    add: (scope: Scope, id: string, { credential: _credential, webhookSecret, ...input }: ProviderInput): Promise<Provider> =>
      unitOfWork.run(scope, async (tx) => {
        const values = { ...defaults, ...input, isActive: true, hasWebhookSecret: webhookSecret !== undefined };
        return shown(scope, await insertProvider(tx, id, values), []);
      }),

    /** @throws NotFound, VersionMismatch, ProviderUrlRefused, InvalidRequest, NoSecretStore */
    async prepareChange(scope: Scope, id: string, patch: ProviderPatch, ifMatch: number | undefined): Promise<void> {
      const before = await find(scope, id);
      if (ifMatch !== undefined && ifMatch !== before.version) throw new VersionMismatch({ currentVersion: before.version });
      if (patch.baseUrl !== undefined) {
        assertUrl(patch.baseUrl);
        // Else whoever may change the address could have the credential sent to a host of theirs.
        if (patch.credential === undefined && new URL(patch.baseUrl).origin !== new URL(before.baseUrl).origin)
          throw new InvalidRequest({ errors: [{ pointer: '/credential', detail: 'is needed again for another host' }] });
      }
      if (patch.credential !== undefined) await credentials.put(scope, id, 'credential', patch.credential);
      if (patch.webhookSecret !== undefined) await credentials.put(scope, id, 'webhook', patch.webhookSecret);
    },

    /** @throws NotFound, VersionMismatch, ProviderNameTaken */
    change: (
      scope: Scope,
      id: string,
      { credential: _credential, webhookSecret, ...patch }: ProviderPatch,
      ifMatch: number | undefined,
    ): Promise<Provider> =>
      unitOfWork.run(scope, async (tx) => {
        const before = await lockProvider(tx, id);
        if (!before) throw missing();
        if (ifMatch !== undefined && ifMatch !== before.version) throw new VersionMismatch({ currentVersion: before.version });
        const hasWebhookSecret = before.hasWebhookSecret || webhookSecret !== undefined;
        const provider = await updateProvider(tx, id, { ...before, ...patch, hasWebhookSecret });
        await closeCircuits(tx, id);
        return shown(scope, provider, (await readHealth(tx.sql, [id])).get(id) ?? []);
      }),

    /** @throws NotFound, ProviderUnavailable, ProviderRefused */
    async check(scope: Scope, id: string): Promise<{ readonly isReachable: true; readonly milliseconds: number }> {
      const from = clock.now().getTime();
      await ask(scope, id, (adapter, call) => adapter.check(call));
      return { isReachable: true, milliseconds: clock.now().getTime() - from };
    },

    /** Asked now, so that nothing here grows old. @throws NotFound, ProviderUnavailable, ProviderRefused */
    catalog: async (scope: Scope, id: string, cursor: string | undefined) => {
      const page = await ask(scope, id, (adapter, call) => adapter.listCatalog(call, cursor ?? null));
      return { data: [...page.entries], nextCursor: page.cursor };
    },
  };
};

export type Providers = ReturnType<typeof createProviders>;
