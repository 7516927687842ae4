import { InvalidRequest, NotFound, VersionMismatch } from '@leadengine/core/contract';
import type { Scope, Sql, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { lockKnownAgreement } from '../agreement/agreement.service.js';
import { recordHistory } from '../agreement/history.repository.js';
import { findAgreement } from '../agreement/agreement.repository.js';
import type { PageQuery } from '../keyset.js';
import { findProduct, insertProduct, listProducts, updateProduct } from './product.repository.js';
import type { CreditProduct, CreditProductInput, CreditProductPatch } from './product.schema.js';
import { UnknownProduct } from './rates.problems.js';
import { findTable, insertTable, listTables, lockTable, updateTable, type TableListQuery } from './table.repository.js';
import type { RateTable, RateTableInput, RateTablePatch } from './table.schema.js';

const missing = (resource: string): Error => new NotFound({ resource });

/** @throws VersionMismatch */
const check = (ifMatch: number | undefined, { version }: { readonly version: number }): void => {
  if (ifMatch !== undefined && ifMatch !== version) throw new VersionMismatch({ currentVersion: version });
};

/** @throws NotFound */
export const lockKnownTable = async (tx: Transaction, id: string): Promise<RateTable> => {
  const table = await lockTable(tx, id);
  if (!table) throw missing('rate table');
  return table;
};

/** @throws NotFound */
export const assertAgreement = async (sql: Sql, id: string): Promise<void> => {
  if (!(await findAgreement(sql, id))) throw missing('agreement');
};

/** Products of agreements and the rate tables of banks for them. */
export const createRateTables = (unitOfWork: UnitOfWork) => ({
  /** By name. @throws NotFound, InvalidCursor */
  listProducts: (scope: Scope, agreementId: string, query: PageQuery) =>
    unitOfWork.read(scope, async (sql) => {
      await assertAgreement(sql, agreementId);
      return listProducts(sql, agreementId, query);
    }),

  /** @throws NotFound, ProductNameTaken */
  addProduct: (scope: Scope, agreementId: string, input: CreditProductInput): Promise<CreditProduct> =>
    unitOfWork.run(scope, async (tx) => {
      await lockKnownAgreement(tx, agreementId);
      const product = await insertProduct(tx, agreementId, input);
      await recordHistory(tx, agreementId, 'product.created', { subjectId: product.id, changes: input });
      return product;
    }),

  /** @throws NotFound, VersionMismatch, ProductNameTaken */
  changeProduct: (scope: Scope, id: string, patch: CreditProductPatch, ifMatch: number | undefined): Promise<CreditProduct> =>
    unitOfWork.run(scope, async (tx) => {
      const found = await findProduct(tx.sql, id);
      if (!found) throw missing('product');
      await lockKnownAgreement(tx, found.agreementId);
      // Read again: it may have changed while we waited for the lock.
      const before = (await findProduct(tx.sql, id)) ?? found;
      check(ifMatch, before);
      const product = await updateProduct(tx, { ...before, ...patch });
      await recordHistory(tx, product.agreementId, 'product.updated', { subjectId: id, changes: patch });
      return product;
    }),

  /** By priority. @throws NotFound, InvalidCursor */
  list: (scope: Scope, agreementId: string, query: TableListQuery) =>
    unitOfWork.read(scope, async (sql) => {
      await assertAgreement(sql, agreementId);
      if (query.productId !== undefined && (await findProduct(sql, query.productId))?.agreementId !== agreementId)
        return { data: [], nextCursor: null };
      return listTables(sql, agreementId, query);
    }),

  /** @throws NotFound */
  get: async (scope: Scope, id: string): Promise<RateTable> => {
    const table = await unitOfWork.read(scope, (sql) => findTable(sql, id));
    if (!table) throw missing('rate table');
    return table;
  },

  /** @throws NotFound, UnknownProduct, TableCodeTaken */
  add: (scope: Scope, agreementId: string, input: RateTableInput): Promise<RateTable> =>
    unitOfWork.run(scope, async (tx) => {
      await lockKnownAgreement(tx, agreementId);
      const product = await findProduct(tx.sql, input.productId);
      if (product?.agreementId !== agreementId) throw new UnknownProduct({ productId: input.productId });
      const table = await insertTable(tx, agreementId, input);
      await recordHistory(tx, agreementId, 'table.created', { subjectId: table.id, changes: input });
      return table;
    }),

  /** @throws NotFound, VersionMismatch */
  change: (scope: Scope, id: string, patch: RateTablePatch, ifMatch: number | undefined): Promise<RateTable> =>
    unitOfWork.run(scope, async (tx) => {
      const before = await lockKnownTable(tx, id);
      check(ifMatch, before);
      const table = await updateTable(tx, { ...before, ...patch });
      await recordHistory(tx, table.agreementId, 'table.updated', { subjectId: id, changes: patch });
      return table;
    }),
});

export type RateTables = ReturnType<typeof createRateTables>;

/** A fault in the body that a schema cannot tell. */
export const faultyBody = (pointer: string, detail: string): Error => new InvalidRequest({ errors: [{ pointer, detail }] });
