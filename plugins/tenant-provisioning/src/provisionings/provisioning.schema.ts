import { Id, nullable, pageQuery, Timestamp } from '@leadengine/core/contract';
import { Type, type Static } from 'typebox';
import { Headroom } from '../headroom/headroom.js';

const closed = { additionalProperties: false } as const;
const text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' });
const email = Type.String({ format: 'email', maxLength: 254 });
const Person = Type.Object({ name: text(120), email }, closed);
const Mode = Type.Union([Type.Literal('pooled'), Type.Literal('dedicated')], {
  description: 'pooled: rows beside those of others, kept apart by row level security. dedicated: a database of its own',
});
const Kind = Type.Union([Type.Literal('create'), Type.Literal('offboard')]);
const hash = Type.String({ pattern: '^[0-9a-f]{64}$' });

export const RunState = Type.Union([
  Type.Literal('awaiting_approval'),
  Type.Literal('queued'),
  Type.Literal('running'),
  Type.Literal('completed'),
  Type.Literal('undoing'),
  Type.Literal('undone'),
  Type.Literal('cancelled'),
  Type.Literal('stuck'),
]);

export const ProvisioningInput = Type.Object(
  {
    slug: Type.String({
      minLength: 2,
      maxLength: 40,
      pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
      description: 'Names the tenant at login; never changes, and is never given to another tenant',
    }),
    name: text(120),
    mode: Type.Optional(Mode),
    owner: Type.Object(
      { name: text(120), email, squad: text(120) },
      { ...closed, description: 'Becomes the first admin, by a link in a mail' },
    ),
    createdBy: Type.Object({ name: text(120), email }, { ...closed, description: 'Who asks' }),
    justification: text(500),
    sla: Type.Optional(
      Type.Object(
        {
          messagesPerSecond: Type.Optional(Type.Number({ minimum: 0, maximum: 10_000 })),
          storageBytes: Type.Optional(Type.Integer({ minimum: 0, maximum: 1e15, description: 'Expected growth of 90 days' })),
        },
        { ...closed, description: 'What capacity is reserved for' },
      ),
    ),
    ticketRef: Type.Optional(text(120)),
    planHash: Type.Optional(Type.String({ ...hash, description: 'Of a dry run: refused when the engine would do something else now' })),
  },
  { $id: 'ProvisioningInput', ...closed },
);
export type ProvisioningInput = Static<typeof ProvisioningInput>;

const Effect = Type.Object(
  {
    action: Type.Union([Type.Literal('create'), Type.Literal('change'), Type.Literal('check'), Type.Literal('remove')]),
    kind: Type.String(),
    name: Type.String(),
  },
  closed,
);
const PlannedStep = Type.Object({ name: Type.String(), summary: Type.String(), effects: Type.Array(Effect) }, closed);

/** What would be done. */
export const ProvisioningPlan = Type.Object(
  { planHash: hash, steps: Type.Array(PlannedStep), headroom: Headroom },
  { $id: 'ProvisioningPlan', ...closed },
);
export type ProvisioningPlan = Static<typeof ProvisioningPlan>;

const Failure = Type.Object({ step: Type.String(), code: Type.String(), message: Type.String() }, closed);

const StepReport = Type.Object(
  {
    name: Type.String(),
    summary: Type.String(),
    status: Type.Union([
      Type.Literal('pending'),
      Type.Literal('intended'),
      Type.Literal('done'),
      Type.Literal('failed'),
      Type.Literal('undone'),
    ]),
    attempts: Type.Integer(),
    startedAt: nullable(Timestamp),
    finishedAt: nullable(Timestamp),
  },
  closed,
);

/** One run that makes or ends a tenant. */
export const Provisioning = Type.Object(
  {
    id: Id,
    kind: Kind,
    tenantId: Id,
    slug: Type.String(),
    name: Type.String(),
    mode: Mode,
    state: RunState,
    isCancelled: Type.Boolean(),
    owner: Type.Object({ name: Type.String(), email: Type.String(), squad: Type.String() }, closed),
    createdBy: Type.Object({ name: Type.String(), email: Type.String() }, closed),
    justification: Type.String(),
    planHash: hash,
    approval: nullable(Type.Object({ by: Type.String(), name: Type.String(), email: Type.String(), at: Timestamp }, closed)),
    failure: nullable(Failure),
    retryAt: nullable(Timestamp),
    createdAt: Timestamp,
    updatedAt: Timestamp,
    finishedAt: nullable(Timestamp),
  },
  { $id: 'Provisioning', ...closed },
);
export type Provisioning = Static<typeof Provisioning>;

export const ProvisioningDetails = Type.Object(
  { ...Provisioning.properties, steps: Type.Array(StepReport) },
  { $id: 'ProvisioningDetails', ...closed },
);
export type ProvisioningDetails = Static<typeof ProvisioningDetails>;

export const ProvisioningArtifact = Type.Object(
  {
    name: Type.String(),
    step: Type.String(),
    contentType: Type.String(),
    sha256: hash,
    bytes: Type.Integer(),
    createdAt: Timestamp,
  },
  { $id: 'ProvisioningArtifact', ...closed },
);

export const ProvisioningApproval = Type.Object(
  { planHash: Type.String({ ...hash, description: 'What is approved' }), approvedBy: Person },
  { $id: 'ProvisioningApproval', ...closed },
);
export type ProvisioningApproval = Static<typeof ProvisioningApproval>;

export const OffboardingInput = Type.Object(
  {
    createdBy: Person,
    justification: text(500),
    exportKey: Type.Optional(
      Type.Object(
        {
          kty: Type.Union([Type.Literal('EC'), Type.Literal('OKP')]),
          crv: Type.Union([Type.Literal('P-256'), Type.Literal('X25519')]),
          x: Type.String({ minLength: 1, maxLength: 100 }),
          y: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
        },
        { ...closed, description: 'Public key (JWK) to which an export of all rows is encrypted; without one, nothing is exported' },
      ),
    ),
  },
  { $id: 'OffboardingInput', ...closed },
);
export type OffboardingInput = Static<typeof OffboardingInput>;

export const ProvisioningListQuery = Type.Object({ ...pageQuery, state: Type.Optional(RunState) }, closed);
export const ProgressQuery = Type.Object(
  {
    after: Type.Optional(
      Type.String({ pattern: '^\\d{1,9}$', description: 'Resumes behind this `id:`; from the beginning when left out' }),
    ),
  },
  closed,
);
export const ArtifactParams = Type.Object({ id: Id, name: Type.String({ pattern: '^[a-z0-9.-]{1,60}$' }) }, closed);
