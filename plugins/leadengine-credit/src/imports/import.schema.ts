import { Id, nullable, Timestamp } from '@leadengine/core/contract';
import { defineEvent, defineQueue } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Coefficient, Day, Fraction } from '../decimal.schema.js';
import { CoefficientBasis, RateInput } from '../rates/table.schema.js';

export const ImportStatus = Type.Union(
  [
    Type.Literal('queued'),
    Type.Literal('reading'),
    Type.Literal('comparing'),
    Type.Literal('ready'),
    Type.Literal('invalid'),
    Type.Literal('applying'),
    Type.Literal('applied'),
    Type.Literal('failed'),
    Type.Literal('cancelled'),
  ],
  { description: 'ready: may be applied. invalid: has errors in rows and can never be. failed: the file or applying it, see failure' },
);
export type ImportStatus = Static<typeof ImportStatus>;

/** What applying an import would change. */
export const ImportDiff = Type.Object(
  {
    added: Type.Integer({ description: 'Rates of terms that have none now' }),
    changed: Type.Integer(),
    removed: Type.Integer({ description: 'Rates in force whose tables the file has without them' }),
    unchanged: Type.Integer(),
    newTables: Type.Integer(),
    changedTables: Type.Integer({ description: 'Tables that get a new version' }),
    unchangedTables: Type.Integer(),
    maxCoefficientChange: nullable(Type.String({ description: 'Largest relative change of a coefficient: 0.05 is 5 %' })),
    maxCommissionChange: nullable(Type.String({ description: 'Largest change of a commission, as a fraction' })),
    openProposals: Type.Integer({ description: 'Proposals under way that were made from tables that change; they keep their figures' }),
  },
  { $id: 'CreditImportDiff', additionalProperties: false },
);
export type ImportDiff = Static<typeof ImportDiff>;

export const ApprovalReason = Type.Union([Type.Literal('many_removed'), Type.Literal('coefficients_jump')], {
  description: 'Why a second person has to approve',
});
export type ApprovalReason = Static<typeof ApprovalReason>;

/** A file of rate tables on its way into force. */
export const CreditImport = Type.Object(
  {
    id: Id,
    agreementId: nullable(Type.String({ format: 'uuid', description: 'Null when the rows say it' })),
    productId: nullable(Id),
    templateId: nullable(Id),
    fileName: nullable(Type.String()),
    sizeBytes: Type.Integer(),
    sha256: Type.String(),
    coefficientBasis: CoefficientBasis,
    effectiveFrom: nullable(Type.String({ format: 'date-time', description: 'When it is applied, unless given or told by the rows' })),
    effectiveUntil: nullable(Timestamp),
    status: ImportStatus,
    progress: Type.Number({ minimum: 0, maximum: 1, description: 'Of the step that is under way' }),
    rowsRead: Type.Integer(),
    rateCount: Type.Integer(),
    tableCount: Type.Integer(),
    errorCount: Type.Integer(),
    warningCount: Type.Integer(),
    appliedTables: Type.Integer(),
    diff: nullable(ImportDiff),
    approvalReasons: Type.Array(ApprovalReason),
    approvedBy: nullable(Type.String()),
    failureCode: nullable(Type.String({ description: 'Stable code of what was wrong with the file, such as ENCODING_UNKNOWN' })),
    failure: nullable(Type.String()),
    createdBy: Type.String(),
    createdAt: Timestamp,
    startedAt: nullable(Timestamp),
    endedAt: nullable(Timestamp),
  },
  { $id: 'CreditImport', additionalProperties: false },
);
export type CreditImport = Static<typeof CreditImport>;

/** Something wrong in a row. */
export const ImportIssue = Type.Object(
  {
    severity: Type.Union([Type.Literal('error'), Type.Literal('warning')]),
    code: Type.String({ examples: ['AMBIGUOUS_NUMBER'] }),
    sheet: nullable(Type.String()),
    row: Type.Integer({ description: 'As a spreadsheet counts: the first row is 1' }),
    column: nullable(Type.String()),
    value: nullable(Type.String()),
    hint: Type.String(),
  },
  { $id: 'CreditImportIssue', additionalProperties: false },
);
export type ImportIssue = Static<typeof ImportIssue>;

/** A table of an import and how it differs from what is in force. */
export const ImportTable = Type.Object(
  {
    id: Id,
    agreementId: Id,
    productId: Id,
    tableId: nullable(Type.String({ format: 'uuid', description: 'Null while there is no such table' })),
    versionId: nullable(Type.String({ format: 'uuid', description: 'The version that was made of it' })),
    bank: Type.String(),
    code: Type.String(),
    name: Type.String(),
    modality: Type.String(),
    effectiveFrom: nullable(Day),
    effectiveUntil: nullable(Type.String({ format: 'date', description: 'Last day' })),
    added: Type.Integer(),
    changed: Type.Integer(),
    removed: Type.Integer(),
    unchanged: Type.Integer(),
    maxCoefficientChange: nullable(Type.String()),
    maxCommissionChange: nullable(Type.String()),
  },
  { $id: 'CreditImportTable', additionalProperties: false },
);
export type ImportTable = Static<typeof ImportTable>;

const ImportedRate = Type.Object(
  {
    monthlyRate: Fraction,
    coefficient: nullable(Coefficient),
    feeRate: Fraction,
    feeFlat: Type.String(),
    minAmount: nullable(Type.String()),
    maxAmount: nullable(Type.String()),
    minInstallment: nullable(Type.String()),
    maxInstallment: nullable(Type.String()),
    minAge: nullable(Type.Integer()),
    maxAge: nullable(Type.Integer()),
    commissionRate: nullable(Type.String()),
  },
  { additionalProperties: false },
);

/** What becomes of one rate. */
export const ImportChange = Type.Object(
  {
    change: Type.Union([Type.Literal('added'), Type.Literal('changed'), Type.Literal('removed'), Type.Literal('unchanged')]),
    termMonths: RateInput.properties.termMonths,
    contractDay: Type.Integer(),
    row: nullable(Type.Integer()),
    before: nullable(ImportedRate),
    after: nullable(ImportedRate),
  },
  { $id: 'CreditImportChange', additionalProperties: false },
);
export type ImportChange = Static<typeof ImportChange>;

/** How the first rows of a file were understood. */
export const ImportPreview = Type.Object(
  {
    sheet: nullable(Type.String()),
    headerRow: Type.Integer(),
    columns: Type.Array(
      Type.Object(
        {
          title: Type.String(),
          field: nullable(Type.String({ description: 'What the column holds; null when it is not read' })),
          term: nullable(Type.Integer({ description: 'Months whose coefficients the column holds' })),
        },
        { additionalProperties: false },
      ),
    ),
    rows: Type.Array(Type.Array(Type.String())),
  },
  { $id: 'CreditImportPreview', additionalProperties: false },
);
export type ImportPreview = Static<typeof ImportPreview>;

export const CreditImportUpdated = defineEvent({
  name: 'credit.import_updated',
  version: 1,
  summary: 'An import of rate tables went on: once a second at most while it is read, and with each status',
  payload: CreditImport,
});

const payload = Type.Object({ importId: Id }, { additionalProperties: false });
/** A million rows take two minutes; a machine that others keep busy, longer. */
const longestMs = 1_200_000;

export const readImport = defineQueue({
  name: 'credit.read-import',
  summary: 'Reads a file of rate tables and compares it with what is in force',
  payload,
  concurrency: 2,
  attempts: 5,
  timeoutMs: longestMs,
});
export const applyImport = defineQueue({
  name: 'credit.apply-import',
  summary: 'Puts the rate tables of an import in force',
  payload,
  concurrency: 2,
  attempts: 5,
  timeoutMs: longestMs,
});
