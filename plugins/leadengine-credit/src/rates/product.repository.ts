import { storableText, toTimestamp, violatesUnique } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import type { CreditProduct, CreditProductInput } from './product.schema.js';
import { ProductNameTaken } from './rates.problems.js';

interface ProductRow {
  readonly id: string;
  readonly agreement_id: string;
  readonly kind: CreditProduct['kind'];
  readonly name: string;
  readonly is_active: boolean;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const columns = 'id, agreement_id, kind, name, is_active, version, created_at, updated_at';
const select = `select ${columns} from credit_products where tenant_id = $1`;

const toProduct = (row: ProductRow): CreditProduct => ({
  id: row.id,
  agreementId: row.agreement_id,
  kind: row.kind,
  name: row.name,
  isActive: row.is_active,
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

const byName: KeysetOrder<ProductRow> = {
  columns: ['name'],
  direction: 'asc',
  cursor: Type.Tuple([Type.String()]),
  keyOf: (row) => [row.name],
};

export const productListStatement = (tenantId: string, agreementId: string, query: PageQuery): ListStatement =>
  keysetStatement(select, tenantId, [equal('agreement_id', agreementId)], byName, query);

export const listProducts = (sql: Sql, agreementId: string, query: PageQuery) =>
  readPage(sql, productListStatement(sql.scope.tenantId, agreementId, query), byName, query, toProduct);

export const findProduct = async (sql: Sql, id: string): Promise<CreditProduct | undefined> => {
  const [row] = await sql<ProductRow>(`${select} and id = $2`, [sql.scope.tenantId, id]);
  return row && toProduct(row);
};

const nameTaken = (error: unknown, name: string): unknown =>
  violatesUnique(error, 'credit_products_name') ? new ProductNameTaken({ name }) : error;

/** @throws ProductNameTaken */
export const insertProduct = async (tx: Transaction, agreementId: string, { kind, name }: CreditProductInput): Promise<CreditProduct> => {
  try {
    const [row] = await tx.sql<ProductRow>(
      `insert into credit_products (tenant_id, id, agreement_id, kind, name, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $6) returning ${columns}`,
      [tx.scope.tenantId, uuidv7(), agreementId, kind, storableText(name.trim()), tx.now],
    );
    return toProduct(row as ProductRow);
  } catch (error) {
    throw nameTaken(error, name);
  }
};

/** Of an agreement that the caller has locked. @throws ProductNameTaken */
export const updateProduct = async (tx: Transaction, { id, name, isActive }: CreditProduct): Promise<CreditProduct> => {
  try {
    const [row] = await tx.sql<ProductRow>(
      `update credit_products set name = $3, is_active = $4, updated_at = $5, version = version + 1 where tenant_id = $1 and id = $2
       returning ${columns}`,
      [tx.scope.tenantId, id, storableText(name.trim()), isActive, tx.now],
    );
    return toProduct(row as ProductRow);
  } catch (error) {
    throw nameTaken(error, name);
  }
};
