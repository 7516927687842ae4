import { defineRoute, NoContent, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { decodeCursor, defaultPageSize, pageOf, pageQuery, toPage } from '../../contract/page.js';
import { InvalidCursor, NotFound, VersionMismatch } from '../../contract/problems.js';
import { namedInPath } from '../audit-targets.js';
import { etag, Id } from '../schema.js';
import { platformCallerOf } from '../tenants/platform-audit.js';
import {
  Flag,
  FlagExists,
  FlagInput,
  FlagOverride,
  FlagOverrideInput,
  FlagPatch,
  TooManyFlags,
  UnknownTenant,
  type FlagAdministration,
} from './contract.js';

const closed = { additionalProperties: false } as const;
const key = Type.String({ minLength: 1, maxLength: 80 });
const KeyParams = Type.Object({ key }, closed);
const OverrideParams = Type.Object({ key, tenantId: Id }, closed);
const PageQuery = Type.Object(pageQuery, closed);
const same = <T>(row: T): T => row;

export const platformFlagRoutes = (flags: FlagAdministration): readonly RouteDefinition[] => [
  defineRoute({
    id: 'platformFlags.list',
    method: 'GET',
    path: '/platform/flags',
    summary: 'List the flags by key',
    access: { platform: 'flags:administer' },
    query: PageQuery,
    responses: { 200: pageOf(Flag) },
    problems: [InvalidCursor],
    handler: async ({ query: { limit = defaultPageSize, cursor } }) => {
      const after = cursor === undefined ? undefined : decodeCursor(Type.Tuple([key]), cursor)[0];
      return reply(
        200,
        toPage(await flags.list({ limit: limit + 1, after }), limit, same, (flag) => [flag.key]),
      );
    },
  }),
  defineRoute({
    id: 'platformFlags.create',
    method: 'POST',
    path: '/platform/flags',
    summary: 'Add a flag',
    description: 'Off for everybody unless it says otherwise.',
    access: { platform: 'flags:administer' },
    body: FlagInput,
    responses: { 201: Flag },
    problems: [FlagExists, TooManyFlags],
    audit: { action: 'flag.created', targets: ({ body: { key } }) => [{ type: 'flag', id: key }] },
    handler: async ({ body, once }) => reply(201, await flags.create(body, once)),
  }),
  defineRoute({
    id: 'platformFlags.get',
    method: 'GET',
    path: '/platform/flags/:key',
    summary: 'Read a flag',
    access: { platform: 'flags:administer' },
    params: KeyParams,
    responses: { 200: Flag },
    problems: [NotFound],
    handler: async ({ params }) => {
      const flag = await flags.get(params.key);
      return reply(200, flag, etag(flag.version));
    },
  }),
  defineRoute({
    id: 'platformFlags.update',
    method: 'PATCH',
    path: '/platform/flags/:key',
    summary: 'Switch a flag or change its rollout',
    description: 'Takes effect on every process within a second.',
    access: { platform: 'flags:administer' },
    params: KeyParams,
    body: FlagPatch,
    responses: { 200: Flag },
    problems: [NotFound, VersionMismatch],
    audit: { action: 'flag.updated', targets: namedInPath({ key: 'flag' }) },
    handler: async ({ params, body, ifMatch }) => {
      const flag = await flags.update(params.key, body, ifMatch);
      return reply(200, flag, etag(flag.version));
    },
  }),
  defineRoute({
    id: 'platformFlags.remove',
    method: 'DELETE',
    path: '/platform/flags/:key',
    summary: 'Remove a flag with its overrides',
    access: { platform: 'flags:administer' },
    params: KeyParams,
    responses: { 204: NoContent },
    problems: [NotFound],
    audit: { action: 'flag.removed', targets: namedInPath({ key: 'flag' }) },
    handler: async ({ params }) => {
      await flags.remove(params.key);
      return reply(204, null);
    },
  }),
  defineRoute({
    id: 'platformFlags.listOverrides',
    method: 'GET',
    path: '/platform/flags/:key/overrides',
    summary: 'List the tenants that have a flag their own way',
    access: { platform: 'flags:administer' },
    params: KeyParams,
    query: PageQuery,
    responses: { 200: pageOf(FlagOverride) },
    problems: [NotFound, InvalidCursor],
    handler: async ({ params, query: { limit = defaultPageSize, cursor } }) => {
      const after = cursor === undefined ? undefined : decodeCursor(Type.Tuple([Id]), cursor)[0];
      const rows = await flags.listOverrides(params.key, { limit: limit + 1, after });
      return reply(
        200,
        toPage(rows, limit, same, ({ tenantId }) => [tenantId]),
      );
    },
  }),
  defineRoute({
    id: 'platformFlags.setOverride',
    method: 'PUT',
    path: '/platform/flags/:key/overrides/:tenantId',
    summary: 'Switch a flag for one tenant, whatever the flag says',
    access: { platform: 'flags:administer' },
    params: OverrideParams,
    body: FlagOverrideInput,
    responses: { 200: FlagOverride },
    problems: [NotFound, UnknownTenant],
    audit: { recordedBy: 'handler', actions: ['flag.overridden'] },
    handler: async (context) => {
      const { params, body } = context;
      return reply(200, await flags.override(params.key, params.tenantId, body.isEnabled, platformCallerOf(context)));
    },
  }),
  defineRoute({
    id: 'platformFlags.removeOverride',
    method: 'DELETE',
    path: '/platform/flags/:key/overrides/:tenantId',
    summary: 'Let the flag decide for a tenant again',
    access: { platform: 'flags:administer' },
    params: OverrideParams,
    responses: { 204: NoContent },
    problems: [NotFound],
    audit: { recordedBy: 'handler', actions: ['flag.override_removed'] },
    handler: async (context) => {
      const { key: flag, tenantId } = context.params;
      await flags.removeOverride(flag, tenantId, platformCallerOf(context));
      return reply(204, null);
    },
  }),
];
