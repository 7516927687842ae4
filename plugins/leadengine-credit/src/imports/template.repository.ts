import { plainText, storableJson, storableText, toTimestamp, violatesUnique } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import { ImportTemplateNameTaken } from './import.problems.js';
import type { ImportMapping, ImportTemplate, ImportTemplateInput } from './template.schema.js';

interface TemplateRow {
  readonly id: string;
  readonly name: string;
  readonly name_key: string;
  readonly mapping: ImportMapping;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const columns = 'id, name, name_key, mapping, version, created_at, updated_at';
const select = `select ${columns} from credit_import_templates where tenant_id = $1`;

const toTemplate = (row: TemplateRow): ImportTemplate => ({
  id: row.id,
  name: row.name,
  mapping: row.mapping,
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

const byName: KeysetOrder<TemplateRow> = {
  columns: ['name_key'],
  direction: 'asc',
  cursor: Type.Tuple([Type.String()]),
  keyOf: (row) => [row.name_key],
};

export const templateListStatement = (tenantId: string, query: PageQuery): ListStatement =>
  keysetStatement(select, tenantId, [], byName, query);

export const listTemplates = (sql: Sql, query: PageQuery) =>
  readPage(sql, templateListStatement(sql.scope.tenantId, query), byName, query, toTemplate);

export const findTemplate = async (sql: Sql, id: string): Promise<ImportTemplate | undefined> => {
  const [row] = await sql<TemplateRow>(`${select} and id = $2`, [sql.scope.tenantId, id]);
  return row && toTemplate(row);
};

export const lockTemplate = async (tx: Transaction, id: string): Promise<ImportTemplate | undefined> => {
  const [row] = await tx.sql<TemplateRow>(`${select} and id = $2 for no key update`, [tx.scope.tenantId, id]);
  return row && toTemplate(row);
};

const write = async (tx: Transaction, text: string, id: string, { name, mapping }: ImportTemplateInput): Promise<ImportTemplate> => {
  const stored = storableText(name.trim());
  try {
    const [row] = await tx.sql<TemplateRow>(`${text} returning ${columns}`, [
      tx.scope.tenantId,
      id,
      stored,
      plainText(stored),
      storableJson(mapping),
      tx.now,
    ]);
    return toTemplate(row as TemplateRow);
  } catch (error) {
    throw violatesUnique(error, 'credit_import_templates_name') ? new ImportTemplateNameTaken({ name }) : error;
  }
};

/** @throws ImportTemplateNameTaken */
export const insertTemplate = (tx: Transaction, input: ImportTemplateInput): Promise<ImportTemplate> =>
  write(
    tx,
    `insert into credit_import_templates (tenant_id, id, name, name_key, mapping, created_at, updated_at)
     values ($1, $2, $3, $4, $5::jsonb, $6, $6)`,
    uuidv7(),
    input,
  );

/** Of a template that the caller has locked. @throws ImportTemplateNameTaken */
export const updateTemplate = (tx: Transaction, template: ImportTemplate): Promise<ImportTemplate> =>
  write(
    tx,
    `update credit_import_templates set name = $3, name_key = $4, mapping = $5::jsonb, updated_at = $6, version = version + 1
     where tenant_id = $1 and id = $2`,
    template.id,
    template,
  );

/** Imports keep the mapping they were read with. */
export const deleteTemplate = async (tx: Transaction, id: string): Promise<boolean> =>
  (await tx.sql('delete from credit_import_templates where tenant_id = $1 and id = $2 returning id', [tx.scope.tenantId, id])).length > 0;
