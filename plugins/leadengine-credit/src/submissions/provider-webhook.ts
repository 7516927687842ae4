import type { Clock, SystemScopes, UnitOfWork } from '@leadengine/plugin-kit';
import { defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import type { ProviderCalls } from '../providers/provider-calls.js';
import type { ProviderCredentials } from '../providers/provider-credentials.js';
import { ProviderFailure } from '../providers/provider-failure.js';
import type { ProviderChange, WebhookDelivery } from '../providers/provider-port.js';
import { findProvider } from '../providers/provider.repository.js';
import { NoSecretStore, WebhookRefused } from '../providers/provider.schema.js';
import type { ProviderEar } from './hear-provider.js';

const Id = Type.String({ format: 'uuid' });

interface Parts {
  readonly unitOfWork: UnitOfWork;
  readonly scopes: SystemScopes;
  readonly clock: Clock;
  readonly calls: ProviderCalls;
  readonly credentials: ProviderCredentials;
  readonly ear: ProviderEar;
}

/** Calls that providers make. The address says whose they are; only the signature lets them in. */
export const providerWebhookRoutes = ({ unitOfWork, scopes, clock, calls, credentials, ear }: Parts): readonly RouteDefinition[] => {
  const receive = async (tenantId: string, providerId: string, { headers, body }: Omit<WebhookDelivery, 'now'>): Promise<void> => {
    const scope = scopes.system(tenantId, 'a call of a credit provider', { isRoutine: true });
    const provider = await unitOfWork.read(scope, (sql) => findProvider(sql, providerId));
    if (provider?.isActive !== true || !provider.hasWebhookSecret) throw new WebhookRefused();
    const adapter = calls.adapterOf(provider.kind);
    const read = (secret: Parameters<typeof adapter.readWebhook>[1]): readonly ProviderChange[] | undefined => {
      try {
        return adapter.readWebhook({ headers, body, now: clock.now() }, secret);
      } catch (error) {
        // Signed by the provider, and still of no use: the poll finds what it was about.
        if (error instanceof ProviderFailure || error instanceof SyntaxError) return [];
        throw error;
      }
    };
    const changes = (await credentials.webhookSecrets(scope, providerId)).map(read).find((found) => found !== undefined);
    if (changes === undefined) throw new WebhookRefused();
    await unitOfWork.run(scope, async (tx) => {
      for (const change of changes) await ear.hear(tx, { ...change, providerId, key: change.eventId, source: 'webhook' });
    });
  };

  return [
    defineRoute({
      id: 'creditProviders.receive',
      method: 'POST',
      path: '/provider-webhooks/:id',
      summary: 'Take in what a provider says of proposals',
      description: 'Signed in the way of the provider. Answers 204 once all of it is stored; the same event again changes nothing.',
      access: { public: true },
      params: Type.Object({ id: Id }, { additionalProperties: false }),
      query: Type.Object({ tenant: Id }, { additionalProperties: false }),
      body: Type.Object({}, { additionalProperties: true, description: 'Whatever the provider sends' }),
      responses: { 204: NoContent },
      problems: [WebhookRefused, NoSecretStore],
      bodyLimitBytes: 262_144,
      limit: { points: 1200, perSeconds: 60, by: 'ip' },
      audit: { nothing: 'What a provider says is its own record.' },
      handler: async ({ params, query, request }) => {
        await receive(query.tenant, params.id, { headers: request.headers, body: request.rawBody });
        return reply(204, null);
      },
    }),
  ];
};
