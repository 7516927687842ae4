import { Id, Timestamp } from '@leadengine/core/contract';
import { Type, type Static } from 'typebox';
import { tableFields } from '../import/table-field.js';

const title = Type.String({ minLength: 1, maxLength: 120 });
const text = Type.Optional(Type.String({ minLength: 1, maxLength: 40, pattern: '\\S' }));

/** What the columns of a file mean where their titles do not say it. */
export const ImportMapping = Type.Object(
  {
    columns: Type.Optional(
      Type.Record(title, Type.Union([...tableFields.map((field) => Type.Literal(field)), Type.Null()]), {
        maxProperties: 300,
        description: 'What columns hold, by title; null leaves one out. Others are recognized by their titles',
        examples: [{ 'Fator Mês': 'coefficient', Obs: null }],
      }),
    ),
    locale: Type.Optional(
      Type.Union([Type.Literal('pt-BR'), Type.Literal('en-US')], { description: 'How numbers are written', default: 'pt-BR' }),
    ),
    sheet: Type.Optional(
      Type.String({ minLength: 1, maxLength: 31, description: 'The one sheet to read; all visible ones when left out' }),
    ),
    rateScale: Type.Optional(
      Type.Union([Type.Literal('percent'), Type.Literal('fraction')], { description: '1,85 or 0,0185', default: 'percent' }),
    ),
    defaults: Type.Optional(
      Type.Object(
        { bank: Type.Optional(Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' })), operation: text, modality: text },
        { additionalProperties: false, description: 'For files that have no such column' },
      ),
    ),
  },
  { $id: 'CreditImportMapping', additionalProperties: false },
);
export type ImportMapping = Static<typeof ImportMapping>;

const name = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' });

/** A mapping for the files of one sender. */
export const ImportTemplate = Type.Object(
  { id: Id, name, mapping: ImportMapping, version: Type.Integer(), createdAt: Timestamp, updatedAt: Timestamp },
  { $id: 'CreditImportTemplate', additionalProperties: false },
);
export type ImportTemplate = Static<typeof ImportTemplate>;

export const ImportTemplateInput = Type.Object(
  { name, mapping: ImportMapping },
  { $id: 'CreditImportTemplateInput', additionalProperties: false },
);
export type ImportTemplateInput = Static<typeof ImportTemplateInput>;

export const ImportTemplatePatch = Type.Object(
  { name: Type.Optional(name), mapping: Type.Optional(ImportMapping) },
  { $id: 'CreditImportTemplatePatch', additionalProperties: false, minProperties: 1 },
);
export type ImportTemplatePatch = Static<typeof ImportTemplatePatch>;
