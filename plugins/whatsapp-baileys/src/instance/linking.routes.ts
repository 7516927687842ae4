import { defaultPageSize, NotFound, pageOf, pageQuery, toPage } from '@leadengine/core/contract';
import { alsoAs, defineRoute, reply, stream, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { toTransition } from '../baileys/session/session.repository.js';
import { idAfter, instanceParams } from '../route-parts.js';
import { AlreadyLinked, CodeNotReady, PairingNotNeeded } from './instance.problems.js';
import { InstanceTransition, LinkingCode, PairingCodeInput, WhatsAppInstance } from './instance.schema.js';
import { drawQr, formatOf, imageTypes } from './qr-image.js';
import type { LinkedNumbers } from './linked-number.service.js';

/** Linking a phone, and what became of the link. */
export const linkingRoutes = (numbers: LinkedNumbers): readonly RouteDefinition[] => [
  defineRoute({
    id: 'whatsapp.getInstanceQr',
    method: 'GET',
    path: '/instances/:id/qr',
    summary: 'Get the code that links a phone',
    description:
      'A new code comes every 20 s, the first after 60 s; the event whatsapp.instance.qr_updated tells of each. Linking that nobody answers ends after 5 rounds or 10 minutes.',
    access: { permission: 'whatsapp:connect' },
    params: instanceParams,
    query: Type.Object(
      {
        format: Type.Optional(
          Type.Union([Type.Literal('json'), Type.Literal('png'), Type.Literal('svg')], {
            description: 'Goes before Accept. Codes that are typed come as JSON only',
          }),
        ),
      },
      { additionalProperties: false },
    ),
    responses: { 200: alsoAs(LinkingCode, Object.values(imageTypes)) },
    problems: [NotFound, PairingNotNeeded, AlreadyLinked, CodeNotReady],
    handler: async ({ scope, params, query, request }) => {
      const code = await numbers.code(scope, params.id);
      const format = formatOf(query.format, request.headers['accept']);
      if (format === 'json' || code.method === 'code') return reply(200, code);
      return stream(
        200,
        { contentType: imageTypes[format], stream: await drawQr(code.value, format) },
        { 'cache-control': 'no-store', expires: new Date(code.expiresAt).toUTCString() },
      );
    },
  }),
  defineRoute({
    id: 'whatsapp.requestPairingCode',
    method: 'POST',
    path: '/instances/:id/pairing-code',
    summary: 'Link a phone by a code that is typed on it',
    description: 'The code is there within seconds: GET …/qr. The phone asks for it under Linked devices, Link with phone number.',
    access: { permission: 'whatsapp:connect' },
    params: instanceParams,
    body: PairingCodeInput,
    responses: { 202: WhatsAppInstance },
    problems: [NotFound, PairingNotNeeded, AlreadyLinked],
    audit: 'whatsapp_instance.pairing_code_requested',
    handler: async ({ scope, params, body }) => reply(202, await numbers.requestCode(scope, params.id, body.phoneNumber)),
  }),
  defineRoute({
    id: 'whatsapp.logoutInstance',
    method: 'POST',
    path: '/instances/:id/logout',
    summary: 'Log a WhatsApp number out',
    description:
      'Takes the device off the account at WhatsApp and wipes the keys of the link. When WhatsApp cannot be reached within 20 s the keys are wiped all the same; the phone then goes on listing the device.',
    access: { permission: 'whatsapp:connect' },
    params: instanceParams,
    responses: { 202: WhatsAppInstance },
    problems: [NotFound, PairingNotNeeded],
    audit: 'whatsapp_instance.logged_out',
    handler: async ({ scope, params }) => reply(202, await numbers.unlink(scope, params.id, 'logout')),
  }),
  defineRoute({
    id: 'whatsapp.wipeInstance',
    method: 'POST',
    path: '/instances/:id/wipe',
    summary: 'Wipe the link of a WhatsApp number without telling WhatsApp',
    description: 'For a phone that is lost or an account that is blocked. Messages and tickets stay.',
    access: { permission: 'whatsapp:connect' },
    params: instanceParams,
    responses: { 202: WhatsAppInstance },
    problems: [NotFound, PairingNotNeeded],
    audit: 'whatsapp_instance.wiped',
    handler: async ({ scope, params }) => reply(202, await numbers.unlink(scope, params.id, 'wipe')),
  }),
  defineRoute({
    id: 'whatsapp.listInstanceTransitions',
    method: 'GET',
    path: '/instances/:id/status/history',
    summary: 'List how the link of a WhatsApp number went',
    description: 'The latest first. Numbers of the sandbox engine have no link and an empty history.',
    access: { permission: 'whatsapp:read' },
    params: instanceParams,
    query: Type.Object(pageQuery, { additionalProperties: false }),
    responses: { 200: pageOf(InstanceTransition) },
    problems: [NotFound],
    handler: async ({ scope, params, query: { limit = defaultPageSize, cursor } }) =>
      reply(
        200,
        toPage(await numbers.history(scope, params.id, idAfter(cursor), limit + 1), limit, toTransition, ({ id }) => [id]),
      ),
  }),
];
