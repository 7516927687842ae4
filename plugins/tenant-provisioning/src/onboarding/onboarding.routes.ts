import {
  decodeCursor,
  defaultPageSize,
  Id,
  IdempotencyKeyReused,
  IdParams,
  InvalidCursor,
  InviteExpired,
  InviteNotOpen,
  InviteRevoked,
  InviteUsed,
  NotFound,
  pageOf,
  TenantSlugTaken,
  toPage,
  UnknownInvite,
} from '@leadengine/core/contract';
import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { NoHeadroom } from '../headroom/headroom.js';
import { ModeUnavailable, SlugReserved } from '../provisionings/provisioning.problems.js';
import { InviteForSomebodyElse } from './onboarding.problems.js';
import {
  IssuedOnboardingInvite,
  OnboardingInvite,
  OnboardingInviteInput,
  OnboardingListQuery,
  OnboardingProgress,
  OnboardingRevocation,
  OnboardingSetup,
  OnboardingToken,
  OpenOnboarding,
} from './onboarding.schema.js';
import type { Onboarding } from './onboarding.service.js';

const read = { platform: 'provisioning:read' } as const;
const write = { platform: 'provisioning:write' } as const;
const publicCall = { access: { public: true }, bodyLimitBytes: 4096, limit: { points: 60, perSeconds: 60, by: 'ip' } } as const;
const tokenProblems = [UnknownInvite, InviteUsed, InviteExpired, InviteRevoked] as const;

const platformRoutes = (onboarding: Onboarding): readonly RouteDefinition[] => [
  defineRoute({
    id: 'onboarding.list',
    method: 'GET',
    path: '/onboarding-invites',
    summary: 'List the offers of a tenant',
    description: 'Newest first.',
    access: read,
    query: OnboardingListQuery,
    responses: { 200: pageOf(OnboardingInvite) },
    problems: [InvalidCursor],
    handler: async ({ query: { limit = defaultPageSize, cursor, status } }) => {
      const before = cursor === undefined ? undefined : decodeCursor(Type.Tuple([Id]), cursor)[0];
      const rows = await onboarding.list({ limit: limit + 1, before, status });
      const same = (row: OnboardingInvite): OnboardingInvite => row;
      return reply(
        200,
        toPage(rows, limit, same, ({ id }) => [id]),
      );
    },
  }),
  defineRoute({
    id: 'onboarding.invite',
    method: 'POST',
    path: '/onboarding-invites',
    summary: 'Offer a tenant to somebody',
    description:
      'Mails a link to the page `/onboarding` of the portal, with the token after `#token=`. The page asks how the tenant is called and calls ' +
      '`onboarding.setUp` with it. The answer has the token too, for those who hand it on themselves.',
    access: write,
    idempotent: false,
    body: OnboardingInviteInput,
    responses: { 201: IssuedOnboardingInvite },
    audit: 'onboarding.invited',
    handler: async ({ body, platformKeyId = '' }) => reply(201, await onboarding.create(body, platformKeyId)),
  }),
  defineRoute({
    id: 'onboarding.renew',
    method: 'POST',
    path: '/onboarding-invites/:id/renew',
    summary: 'Make a new token',
    description: 'The one before no longer works, and the time begins anew. It is mailed when the first one was.',
    access: write,
    idempotent: false,
    params: IdParams,
    responses: { 200: IssuedOnboardingInvite },
    problems: [NotFound, InviteNotOpen],
    audit: 'onboarding.renewed',
    handler: async ({ params }) => reply(200, await onboarding.renew(params.id)),
  }),
  defineRoute({
    id: 'onboarding.revoke',
    method: 'POST',
    path: '/onboarding-invites/:id/revoke',
    summary: 'Take an offer back',
    access: write,
    idempotent: false,
    params: IdParams,
    body: OnboardingRevocation,
    responses: { 200: OnboardingInvite },
    problems: [NotFound, InviteNotOpen],
    audit: 'onboarding.revoked',
    handler: async ({ params, body }) => reply(200, await onboarding.revoke(params.id, body.reason)),
  }),
];

const guestRoutes = (onboarding: Onboarding): readonly RouteDefinition[] => [
  defineRoute({
    id: 'onboarding.inspect',
    method: 'POST',
    path: '/onboarding/inspect',
    summary: 'See what a token offers',
    ...publicCall,
    idempotent: false,
    body: OnboardingToken,
    responses: { 200: OpenOnboarding },
    problems: tokenProblems,
    audit: { nothing: 'It changes nothing.' },
    handler: async ({ body }) => reply(200, await onboarding.inspect(body.token)),
  }),
  defineRoute({
    id: 'onboarding.setUp',
    method: 'POST',
    path: '/onboarding/set-up',
    summary: 'Say how the tenant is called, and have it made',
    description:
      'Made like every tenant, with all checks; `onboarding.progress` says how far it is. The first admin then gets a mail with a link to choose a ' +
      'password. The same call again is the same tenant.',
    ...publicCall,
    idempotent: false,
    body: OnboardingSetup,
    responses: { 202: OnboardingProgress },
    problems: [...tokenProblems, InviteForSomebodyElse, TenantSlugTaken, SlugReserved, ModeUnavailable, NoHeadroom, IdempotencyKeyReused],
    audit: { nothing: 'The run that it begins records each of its steps.' },
    handler: async ({ body }) => reply(202, await onboarding.setUp(body)),
  }),
  defineRoute({
    id: 'onboarding.progress',
    method: 'POST',
    path: '/onboarding/progress',
    summary: 'See how far the tenant is',
    ...publicCall,
    idempotent: false,
    body: OnboardingToken,
    responses: { 200: OnboardingProgress },
    problems: [UnknownInvite, InviteNotOpen],
    audit: { nothing: 'It changes nothing.' },
    handler: async ({ body }) => reply(200, await onboarding.progress(body.token)),
  }),
];

export const onboardingRoutes = (onboarding: Onboarding): readonly RouteDefinition[] => [
  ...platformRoutes(onboarding),
  ...guestRoutes(onboarding),
];
