import { Id, nullable, Timestamp } from '@leadengine/core/contract';
import { defineEvent, defineProblem, defineQueue } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';

const name = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' });
const url = Type.String({ format: 'uri', maxLength: 500, description: 'Base address, without the path of the API' });
const token = Type.String({
  minLength: 1,
  maxLength: 500,
  pattern: '^[A-Za-z0-9+/=_.-]+$',
  description: 'Basic credential as it stands in the header; kept encrypted and never shown',
  examples: ['dXNlcjpwYXNz'],
});
const timeoutMs = Type.Integer({ minimum: 100, maximum: 60_000, description: 'Longest time one request may take' });

/** Where leads are pulled from. */
export const LeadSource = Type.Object(
  {
    id: Id,
    name,
    baseUrl: url,
    isActive: Type.Boolean(),
    timeoutMs,
    blockedUntil: nullable(Type.String({ format: 'date-time', description: 'It is left in peace until then, as it failed several times' })),
    lastSuccessAt: nullable(Timestamp),
    lastFailureAt: nullable(Timestamp),
    lastFailure: nullable(Type.String()),
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'CreditLeadSource', additionalProperties: false },
);
export type LeadSource = Static<typeof LeadSource>;

export const LeadSourceInput = Type.Object(
  { name, baseUrl: url, token, timeoutMs: Type.Optional(timeoutMs) },
  { $id: 'CreditLeadSourceInput', additionalProperties: false },
);
export type LeadSourceInput = Static<typeof LeadSourceInput>;

export const LeadSourcePatch = Type.Object(
  {
    name: Type.Optional(name),
    baseUrl: Type.Optional(url),
    token: Type.Optional(token),
    timeoutMs: Type.Optional(timeoutMs),
    isActive: Type.Optional(Type.Boolean()),
  },
  { $id: 'CreditLeadSourcePatch', additionalProperties: false, minProperties: 1 },
);
export type LeadSourcePatch = Static<typeof LeadSourcePatch>;

/** One run through the leads that a source has of an agreement. */
export const LeadPull = Type.Object(
  {
    id: Id,
    sourceId: Id,
    agreementId: Id,
    status: Type.Union([Type.Literal('queued'), Type.Literal('running'), Type.Literal('succeeded'), Type.Literal('failed')]),
    since: nullable(Timestamp),
    until: nullable(Timestamp),
    pulled: Type.Integer({ description: 'Registrations that came' }),
    added: Type.Integer(),
    changed: Type.Integer(),
    rejected: Type.Integer({ description: 'What came and could not be taken in' }),
    failure: nullable(Type.String({ description: 'Why it failed' })),
    createdAt: Timestamp,
    startedAt: nullable(Timestamp),
    endedAt: nullable(Timestamp),
  },
  { $id: 'CreditLeadPull', additionalProperties: false },
);
export type LeadPull = Static<typeof LeadPull>;

export const LeadPullInput = Type.Object(
  { agreementId: Id, since: Type.Optional(Timestamp), until: Type.Optional(Timestamp) },
  { $id: 'CreditLeadPullInput', additionalProperties: false },
);
export type LeadPullInput = Static<typeof LeadPullInput>;

export const SourceCheck = Type.Object(
  { isReachable: Type.Literal(true), milliseconds: Type.Integer({ description: 'How long the answer took' }) },
  { $id: 'CreditSourceCheck', additionalProperties: false },
);

export const pullLeads = defineQueue({
  name: 'credit.pull-leads',
  summary: 'Takes in the leads that a source has of an agreement',
  payload: Type.Object({ pullId: Id }, { additionalProperties: false }),
  attempts: 4,
  backoff: { kind: 'exponential', delayMs: 500, jitter: 0.5 },
  concurrency: 4,
  timeoutMs: 300_000,
});

export const LeadPullEnded = defineEvent({
  name: 'credit.pull_ended',
  version: 1,
  summary: 'The leads of an agreement were pulled, or could not be',
  payload: LeadPull,
});

export const SourceNameTaken = defineProblem<{ name: string }>({
  code: 'credit.source_name_taken',
  status: 409,
  title: 'Another source has this name',
  detail: ({ name: taken }) => `There is a source ${taken} already.`,
});

export const SourceUrlRefused = defineProblem<{ reason: string }>({
  code: 'credit.source_url_refused',
  status: 422,
  title: 'The address cannot be called',
  detail: ({ reason }) => reason,
});

export const UpstreamUnavailable = defineProblem<{ reason: string }>({
  code: 'credit.upstream_unavailable',
  status: 503,
  title: 'The source of leads does not answer',
  detail: ({ reason }) => `The source could not be used: ${reason}.`,
  headers: () => ({ 'retry-after': '30' }),
});

export const UpstreamRefused = defineProblem<{ reason: string }>({
  code: 'credit.upstream_refused',
  status: 424,
  title: 'The source of leads refused the request',
  detail: ({ reason }) => `The source answered that the request is not allowed: ${reason}. Check its token.`,
});

export const SourceInactive = defineProblem({
  code: 'credit.source_inactive',
  status: 409,
  title: 'The source is switched off',
  detail: () => 'Switch it on first.',
});

export const AgreementWithoutSourceCode = defineProblem({
  code: 'credit.agreement_without_source_code',
  status: 422,
  title: 'The agreement has no name at the source',
  detail: () => 'Give the agreement a sourceCode first.',
});

export const PullRunning = defineProblem<{ pullId: string }>({
  code: 'credit.pull_running',
  status: 409,
  title: 'The leads are being pulled already',
  detail: ({ pullId }) => `Pull ${pullId} has not ended.`,
});
