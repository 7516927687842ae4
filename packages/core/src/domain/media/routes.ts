import { defineRoute, NoContent, reply, stream, type RouteDefinition, type SystemScopes } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { NotFound } from '../../contract/problems.js';
import { Id, IdParams } from '../schema.js';
import { storableText } from '../storable.js';
import { contentAnswer } from './content-answer.js';
import {
  Media,
  MediaEmpty,
  MediaKind,
  MediaKindMismatch,
  MediaLinkExpired,
  MediaLinkInvalid,
  MediaQuotaExceeded,
  MediaTooLarge,
  MediaTypeMismatch,
  MediaTypeNotAllowed,
  RangeNotSatisfiable,
} from './contract.js';
import type { MediaLinks } from './media-links.js';
import type { MediaService } from './media.service.js';

const fileName = Type.String({
  minLength: 1,
  maxLength: 255,
  pattern: '^[^/\\\\\\u0000-\\u001f\\u007f]+$',
  description: 'Without a path; also as the header x-file-name, percent-encoded',
});

const decoded = (header: string | readonly string[] | undefined): string | undefined => {
  if (typeof header !== 'string' || header === '') return undefined;
  try {
    return (
      decodeURIComponent(header)
        // eslint-disable-next-line no-control-regex
        .replaceAll(/[/\\\0-\x1f\x7f]/g, '_')
        .slice(0, 255)
    );
  } catch {
    return undefined;
  }
};

export interface MediaRouteParts {
  readonly media: MediaService;
  readonly links: MediaLinks;
  readonly scopes: SystemScopes;
  /** Of the largest file that any kind allows. */
  readonly bodyLimitBytes: number;
  now(): Date;
}

export const mediaRoutes = ({ media, links, scopes, bodyLimitBytes, now }: MediaRouteParts): readonly RouteDefinition[] => [
  defineRoute({
    id: 'media.upload',
    method: 'POST',
    path: '/',
    summary: 'Upload a file',
    description:
      'The body is the file itself; its content-type says what it is, and its bytes have to agree. application/octet-stream leaves that to the bytes. A file that no message uses within a day is removed.',
    access: { permission: 'media:write' },
    query: Type.Object({ fileName: Type.Optional(fileName), kind: Type.Optional(MediaKind) }, { additionalProperties: false }),
    streamsBody: true,
    bodyLimitBytes,
    responses: { 201: Media },
    problems: [MediaEmpty, MediaTypeNotAllowed, MediaTypeMismatch, MediaKindMismatch, MediaTooLarge, MediaQuotaExceeded],
    audit: 'media.uploaded',
    prepare: ({ scope, query, request }) => {
      const contentType = request.headers['content-type'];
      const length = request.headers['content-length'];
      const name = query.fileName ?? decoded(request.headers['x-file-name']);
      return media.receive(scope, {
        contentType: typeof contentType === 'string' ? contentType : undefined,
        kind: query.kind,
        fileName: name === undefined ? undefined : storableText(name),
        bytes: request.bodyStream,
        sizeBytes: typeof length === 'string' ? Number(length) : undefined,
      });
    },
    handler: async ({ scope, prepared }) => reply(201, media.withLink(scope, await media.finish(scope, prepared))),
  }),
  defineRoute({
    id: 'media.get',
    method: 'GET',
    path: '/:id',
    summary: 'Read what a file is, with a fresh link to its bytes',
    access: { permission: 'media:read' },
    params: IdParams,
    responses: { 200: Media },
    problems: [NotFound],
    handler: async ({ scope, params }) => reply(200, media.withLink(scope, await media.get(scope, params.id))),
  }),
  defineRoute({
    id: 'media.download',
    method: 'GET',
    path: '/:id/content',
    summary: "Read a file's bytes by its signed link",
    description: 'The link is the url of a file. Takes Range, If-Range and If-None-Match.',
    access: { public: true },
    params: Type.Object({ id: Id }, { additionalProperties: false }),
    query: Type.Object(
      {
        expires: Type.Integer({ minimum: 0, maximum: 99_999_999_999, description: 'Seconds since 1970' }),
        signature: Type.String({ minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9_-]+$' }),
      },
      { additionalProperties: false },
    ),
    responses: {
      200: { contentType: 'application/octet-stream', description: 'The file, with its own content-type' },
      206: { contentType: 'application/octet-stream', description: 'The range that was asked for' },
      304: NoContent,
    },
    problems: [NotFound, MediaLinkInvalid, MediaLinkExpired, RangeNotSatisfiable],
    handler: async ({ params, query, request }) => {
      const id = params.id.toLowerCase();
      const { tenantId, expiresAt } = links.verify(id, query.expires, query.signature);
      const scope = scopes.system(tenantId, 'a file is read by its link', { signal: request.signal, correlationId: request.id });
      const file = await media.get(scope, id);
      if (file.status !== 'stored') throw new NotFound({ resource: 'media' });
      const secondsLeft = Math.floor((expiresAt.getTime() - now().getTime()) / 1000);
      const { status, range, headers } = contentAnswer(file, request.headers, secondsLeft);
      if (status === 304) return reply(304, null, headers);
      const bytes = await media.read(scope, file, range);
      if (bytes === undefined) throw new NotFound({ resource: 'media' });
      return stream(status, { contentType: file.mimeType, stream: bytes }, headers);
    },
  }),
];
