import { Id, InviteDelivery, nullable, pageQuery, Timestamp } from '@leadengine/core/contract';
import { Type, type Static } from 'typebox';

const closed = { additionalProperties: false } as const;
const email = Type.String({ format: 'email', maxLength: 254 });
const text = (maxLength: number, description: string) => Type.String({ minLength: 1, maxLength, pattern: '\\S', description });
const slug = Type.String({ minLength: 3, maxLength: 40, pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' });
const person = Type.Object({ name: text(120, 'Full name'), email }, closed);
const mode = Type.Union([Type.Literal('pooled'), Type.Literal('dedicated')]);

export const OnboardingStatus = Type.Union([
  Type.Literal('pending'),
  Type.Literal('accepted'),
  Type.Literal('expired'),
  Type.Literal('revoked'),
]);
export type OnboardingStatus = Static<typeof OnboardingStatus>;

export const OnboardingInviteInput = Type.Object(
  {
    email,
    organization: text(120, 'Who is invited'),
    slugHint: Type.Optional(slug),
    mode: Type.Optional(mode),
    expiresInDays: Type.Optional(Type.Integer({ minimum: 1, maximum: 60, default: 14 })),
    notes: Type.Optional(Type.String({ maxLength: 500 })),
    isMailed: Type.Optional(
      Type.Boolean({
        default: true,
        description: 'Mail the link, to the page `/onboarding` of the portal; otherwise hand the token on yourself',
      }),
    ),
    createdBy: person,
  },
  { $id: 'OnboardingInviteInput', ...closed },
);
export type OnboardingInviteInput = Static<typeof OnboardingInviteInput>;

export const OnboardingInvite = Type.Object(
  {
    id: Id,
    email,
    organization: Type.String(),
    slugHint: nullable(Type.String()),
    mode,
    notes: nullable(Type.String()),
    createdBy: person,
    status: OnboardingStatus,
    revokedReason: nullable(Type.String()),
    provisioningId: nullable(Type.String({ format: 'uuid', description: 'The run that makes the tenant' })),
    isMailed: Type.Boolean(),
    sendCount: Type.Integer({ description: 'Tokens that were made; each makes the one before worthless' }),
    deliveries: Type.Array(InviteDelivery, { description: 'The last 20 attempts at a mail, oldest first' }),
    expiresAt: Timestamp,
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'OnboardingInvite', ...closed },
);
export type OnboardingInvite = Static<typeof OnboardingInvite>;

/** With the token, which only this answer has. */
export const IssuedOnboardingInvite = Type.Object(
  { ...OnboardingInvite.properties, token: Type.String({ description: 'For the link to whoever is invited; shown once' }) },
  { $id: 'IssuedOnboardingInvite', ...closed },
);
export type IssuedOnboardingInvite = Static<typeof IssuedOnboardingInvite>;

export const OnboardingListQuery = Type.Object({ ...pageQuery, status: Type.Optional(OnboardingStatus) }, closed);

export const OnboardingRevocation = Type.Object({ reason: text(300, 'Why') }, { $id: 'OnboardingRevocation', ...closed });

const token = Type.String({ minLength: 1, maxLength: 400 });
export const OnboardingToken = Type.Object({ token }, { $id: 'OnboardingToken', ...closed });

/** What the holder of the link sees. */
export const OpenOnboarding = Type.Object(
  { email, organization: Type.String(), slugHint: nullable(Type.String()), expiresAt: Timestamp },
  { $id: 'OpenOnboarding', ...closed },
);
export type OpenOnboarding = Static<typeof OpenOnboarding>;

export const OnboardingSetup = Type.Object(
  {
    token,
    tenant: Type.Object({ name: Type.String({ minLength: 3, maxLength: 120, pattern: '\\S' }), slug }, closed),
    operator: Type.Object({ name: text(120, 'Becomes the first admin'), email }, closed),
  },
  { $id: 'OnboardingSetup', ...closed },
);
export type OnboardingSetup = Static<typeof OnboardingSetup>;

/** How far the tenant is. `ready`: its first admin has a mail with the link to choose a password. */
export const OnboardingProgress = Type.Object(
  {
    state: Type.Union([Type.Literal('waiting'), Type.Literal('preparing'), Type.Literal('ready'), Type.Literal('failed')]),
    slug: Type.String(),
    stepsDone: Type.Integer(),
    steps: Type.Integer(),
  },
  { $id: 'OnboardingProgress', ...closed },
);
export type OnboardingProgress = Static<typeof OnboardingProgress>;
