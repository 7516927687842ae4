import { Id, nullable, Timestamp } from '@leadengine/core/contract';
import { defineProblem, defineQueue } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Coefficient, Fraction } from '../decimal.schema.js';

const name = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' });
const kind = Type.Union([Type.Literal('atlas-promotora'), Type.Literal('aurora-bank'), Type.Literal('zenite-finance')], {
  description: 'Whose API it speaks',
});
const baseUrl = Type.String({ format: 'uri', maxLength: 500, description: 'Base address, without the path of the API' });
const credential = Type.String({
  minLength: 8,
  maxLength: 2000,
  pattern: '^[\\x21-\\x7e]+$',
  description: 'The key, or user and password or client id and secret with a colon between; kept in the secret store and never shown',
});
const webhookSecret = Type.String({
  minLength: 16,
  maxLength: 500,
  pattern: '^[\\x21-\\x7e]+$',
  description: 'What the provider signs its calls with; kept in the secret store and never shown',
});
const timeoutMs = Type.Integer({ minimum: 100, maximum: 20_000, description: 'Longest time one request may take' });
const perSecond = Type.Integer({ minimum: 1, maximum: 100, description: 'Calls per second, of all processes together' });
const maxConcurrent = Type.Integer({ minimum: 1, maximum: 100, description: 'Calls at once, of all processes together' });

/** How one group of operations of a provider has been doing. */
const ProviderHealth = Type.Object(
  {
    operations: Type.Union([Type.Literal('read'), Type.Literal('write')]),
    failures: Type.Integer({ description: 'In a row' }),
    openUntil: nullable(Type.String({ format: 'date-time', description: 'It is left in peace until then' })),
    lastFailure: nullable(Type.String()),
    lastFailureAt: nullable(Timestamp),
    lastSuccessAt: nullable(Timestamp),
  },
  { additionalProperties: false },
);

/** A bank or promotora that proposals are sent to. */
export const Provider = Type.Object(
  {
    id: Id,
    name,
    kind,
    baseUrl,
    isActive: Type.Boolean(),
    timeoutMs,
    perSecond,
    maxConcurrent,
    webhookPath: nullable(Type.String({ description: 'Where the provider is to send its events; null while there is no secret for them' })),
    capabilities: Type.Object(
      {
        hasIdempotencyKeys: Type.Boolean(),
        findsByReference: Type.Boolean(),
        sendsWebhooks: Type.Boolean(),
        cancelsProposals: Type.Boolean(),
      },
      { additionalProperties: false },
    ),
    health: Type.Array(ProviderHealth),
    polledAt: nullable(Type.String({ format: 'date-time', description: 'When its changes were last read' })),
    pollFailure: nullable(Type.String({ description: 'Why they were not, since then' })),
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'CreditProvider', additionalProperties: false },
);
export type Provider = Static<typeof Provider>;

export const ProviderInput = Type.Object(
  {
    name,
    kind,
    baseUrl,
    credential,
    webhookSecret: Type.Optional(webhookSecret),
    timeoutMs: Type.Optional(timeoutMs),
    perSecond: Type.Optional(perSecond),
    maxConcurrent: Type.Optional(maxConcurrent),
  },
  { $id: 'CreditProviderInput', additionalProperties: false },
);
export type ProviderInput = Static<typeof ProviderInput>;

export const ProviderPatch = Type.Object(
  {
    name: Type.Optional(name),
    baseUrl: Type.Optional(baseUrl),
    credential: Type.Optional(credential),
    webhookSecret: Type.Optional(webhookSecret),
    timeoutMs: Type.Optional(timeoutMs),
    perSecond: Type.Optional(perSecond),
    maxConcurrent: Type.Optional(maxConcurrent),
    isActive: Type.Optional(Type.Boolean()),
  },
  { $id: 'CreditProviderPatch', additionalProperties: false, minProperties: 1 },
);
export type ProviderPatch = Static<typeof ProviderPatch>;

export const ProviderCheck = Type.Object(
  { isReachable: Type.Literal(true), milliseconds: Type.Integer({ description: 'How long the answer took' }) },
  { $id: 'CreditProviderCheck', additionalProperties: false },
);

/** One page of what a provider sells at this moment. */
export const ProviderCatalog = Type.Object(
  {
    data: Type.Array(
      Type.Object(
        {
          tableCode: Type.String(),
          tableName: Type.String(),
          termMonths: Type.Integer(),
          monthlyRate: Fraction,
          coefficient: nullable(Coefficient),
        },
        { additionalProperties: false },
      ),
    ),
    nextCursor: nullable(Type.String()),
  },
  { $id: 'CreditProviderCatalog', additionalProperties: false },
);

export const pollProvider = defineQueue({
  name: 'credit.poll-provider',
  summary: 'Reads what changed at a provider since the last time',
  payload: Type.Object({ providerId: Id }, { additionalProperties: false }),
  // The next one comes by itself.
  attempts: 1,
  concurrency: 4,
  timeoutMs: 120_000,
});

export const ProviderNameTaken = defineProblem<{ name: string }>({
  code: 'credit.provider_name_taken',
  status: 409,
  title: 'Another provider has this name',
  detail: ({ name: taken }) => `There is a provider ${taken} already.`,
});

export const ProviderUrlRefused = defineProblem<{ reason: string }>({
  code: 'credit.provider_url_refused',
  status: 422,
  title: 'The address cannot be called',
  detail: ({ reason }) => reason,
});

export const ProviderUnavailable = defineProblem<{ reason: string }>({
  code: 'credit.provider_unavailable',
  status: 503,
  title: 'The provider does not answer',
  detail: ({ reason }) => `The provider could not be used: ${reason}`,
  headers: () => ({ 'retry-after': '30' }),
});

export const ProviderRefused = defineProblem<{ reason: string }>({
  code: 'credit.provider_refused',
  status: 424,
  title: 'The provider refused the request',
  detail: ({ reason }) => `${reason} Check its credential.`,
});

export const NoSecretStore = defineProblem({
  code: 'credit.no_secret_store',
  status: 503,
  title: 'There is nowhere to keep secrets',
  detail: () => 'Credentials of providers lie in the secret store, which the plugin for provisioning brings.',
});

export const WebhookRefused = defineProblem({
  code: 'credit.webhook_refused',
  status: 401,
  title: 'The call is not signed as it should be',
  detail: () => 'No provider with such a secret sends calls here, or the call is too old.',
});
