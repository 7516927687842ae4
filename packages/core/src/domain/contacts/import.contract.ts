import { defineProblem, defineQueue } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';

/** Ten megabytes, as the limit of the request's body has it. */
const longestFile = 10_485_760;

export const ContactImportInput = Type.Object(
  {
    csv: Type.String({
      minLength: 1,
      maxLength: longestFile,
      description:
        'A file with a head line. Columns: name, phone, email, document, birthDate, notes and tags (separated by |), or their Portuguese names; custom.<name> for values of your own. Separated by comma or semicolon',
    }),
  },
  { $id: 'ContactImportInput', additionalProperties: false },
);
export type ContactImportInput = Static<typeof ContactImportInput>;

export const ContactImport = Type.Object(
  {
    id: Id,
    status: Type.Union([Type.Literal('queued'), Type.Literal('running'), Type.Literal('completed')]),
    rows: Type.Integer({ description: 'Rows that are done' }),
    created: Type.Integer(),
    updated: Type.Integer(),
    skipped: Type.Integer({ description: 'Rows that say what is known already' }),
    invalid: Type.Integer(),
    createdAt: Timestamp,
    finishedAt: nullable(Timestamp),
  },
  { $id: 'ContactImport', additionalProperties: false },
);
export type ContactImport = Static<typeof ContactImport>;

export const ImportOutcome = Type.Union([
  Type.Literal('created'),
  Type.Literal('updated'),
  Type.Literal('skipped'),
  Type.Literal('invalid'),
]);
export type ImportOutcome = Static<typeof ImportOutcome>;

export const ContactImportRow = Type.Object(
  {
    row: Type.Integer({ description: 'Place in the file, 1 for the line after the head' }),
    outcome: ImportOutcome,
    contactId: nullable(Id),
    detail: nullable(Type.String({ description: 'What is wrong with it' })),
  },
  { $id: 'ContactImportRow', additionalProperties: false },
);
export type ContactImportRow = Static<typeof ContactImportRow>;

export const UnreadableImport = defineProblem<{ reason: string }>({
  code: 'contacts.import_unreadable',
  status: 422,
  title: 'The file cannot be read',
  detail: ({ reason }) => reason,
});

export const importContacts = defineQueue({
  name: 'contacts.import',
  summary: 'Takes a file of contacts in, row by row',
  payload: Type.Object({ importId: Id }, { additionalProperties: false }),
  concurrency: 2,
  timeoutMs: 600_000,
});
