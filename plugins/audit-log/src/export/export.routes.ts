import { InvalidRequest } from '@leadengine/core/contract';
import { defineRoute, reply, stream, type RouteDefinition, type UnitOfWork } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { NotSealedYet, OutsideTheLog } from '../events/audit.problems.js';
import { checkFilters } from '../events/audit-log.service.js';
import type { EventReader } from '../events/event-reader.js';
import { ExportQuery } from '../events/event.schema.js';
import type { LogExports } from './export-log.js';
import { listEntries } from './export.repository.js';
import type { StreamSigner } from './stream-secret.js';

const access = { permission: 'audit:export' } as const;
const linesType = 'application/x-ndjson; charset=utf-8';
const csvType = 'text/csv; charset=utf-8';
const jsonType = 'application/json; charset=utf-8';

const Place = Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }));

const BundleQuery = Type.Object(
  {
    fromSeq: Place,
    toSeq: Place,
    personal: Type.Optional(Type.Boolean({ description: 'Shows what is kept of people, as far as they were not erased' })),
  },
  { additionalProperties: false },
);

const StreamQuery = Type.Object(
  {
    after: Type.Optional(Type.Integer({ minimum: -1, default: -1, description: 'Place of the last event that you have; -1 for all' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 500 })),
  },
  { additionalProperties: false },
);

const StreamSecret = Type.Object({ secret: Type.String() }, { $id: 'AuditStreamSecret', additionalProperties: false });

export interface ExportRouteParts {
  readonly unitOfWork: UnitOfWork;
  readonly exports: LogExports;
  readonly reader: EventReader;
  readonly signer: StreamSigner;
}

export const exportRoutes = ({ unitOfWork, exports, reader, signer }: ExportRouteParts): readonly RouteDefinition[] => [
  defineRoute({
    id: 'auditExports.table',
    method: 'GET',
    path: '/exports',
    summary: 'Take events out as CSV or lines of JSON',
    description: 'What a list with these filters shows, the latest first. For a file that proves itself take the bundle.',
    access,
    audit: {
      action: 'audit.exported',
      targets: () => [],
      metadata: ({ query }) => ({ format: query.format ?? 'ndjson' }),
    },
    query: ExportQuery,
    responses: { 200: { contentType: linesType, description: 'One event per line; with format=csv a table for spreadsheets' } },
    problems: [InvalidRequest],
    handler: ({ scope, query: { format = 'ndjson', ...filters } }) => {
      checkFilters(filters);
      const contentType = format === 'csv' ? csvType : linesType;
      return Promise.resolve(
        stream(
          200,
          { contentType, stream: exports.table(scope, filters, format) },
          { 'content-disposition': `attachment; filename="audit.${format}"` },
        ),
      );
    },
  }),
  defineRoute({
    id: 'auditExports.bundle',
    method: 'GET',
    path: '/exports/bundle',
    summary: 'Take the log out as a file that proves itself',
    description:
      'The signed checkpoint, each event as it was hashed, and what the rest of the log hashes to. `leadengine audit verify --bundle` checks it without the database.',
    access,
    audit: {
      action: 'audit.exported',
      targets: () => [],
      metadata: ({ query }) => ({ format: 'bundle', personal: query.personal === true }),
    },
    query: BundleQuery,
    responses: { 200: { contentType: linesType, description: 'A head, one line per event, a signed end' } },
    problems: [NotSealedYet, OutsideTheLog],
    handler: async ({ scope, query }) =>
      stream(
        200,
        { contentType: linesType, stream: await exports.bundle(scope, query) },
        { 'content-disposition': 'attachment; filename="audit-bundle.ndjson"' },
      ),
  }),
  defineRoute({
    id: 'auditStream.read',
    method: 'GET',
    path: '/stream',
    summary: 'Follow the log from a place on, in order',
    description:
      'For SIEM systems: ask again with `after` = the answer’s `nextAfter`. The answer is signed as Standard Webhooks describes, with the secret of /audit/stream/secret.',
    access,
    query: StreamQuery,
    responses: { 200: { contentType: jsonType, description: 'An object with `data`, an array of events, and `nextAfter`' } },
    audit: { nothing: 'Each reading would add to what the next one finds; the key that reads leaves api_key.used.' },
    handler: async ({ scope, query: { after = -1, limit = 500 } }) => {
      const { events, last } = await unitOfWork.read(scope, async (sql) => {
        const rows = await listEntries(sql, after + 1, after + 1 + limit);
        const kept = rows.flatMap(({ body, seq }) => (body === null ? [] : [{ body, seq }]));
        return { events: await reader.read(sql, kept), last: rows.at(-1)?.seq };
      });
      const body = JSON.stringify({ data: events, nextAfter: last === undefined ? after : Number(last) });
      return stream(200, { contentType: jsonType, stream: body }, await signer.headers(scope, body));
    },
  }),
  defineRoute({
    id: 'auditStream.secret',
    method: 'GET',
    path: '/stream/secret',
    summary: 'Read the secret that signs the stream',
    access,
    audit: { action: 'audit.stream_secret_read', targets: () => [] },
    responses: { 200: StreamSecret },
    handler: async ({ scope }) => reply(200, { secret: await signer.secret(scope) }),
  }),
];
