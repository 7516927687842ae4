import { NotFound } from '@leadengine/core/contract';
import type { Scope, Sql, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { Decimal } from 'decimal.js';
import { recordHistory } from '../agreement/history.repository.js';
import type { PageQuery } from '../keyset.js';
import { copyRates, insertRates, listRates } from './rate.repository.js';
import {
  EffectiveTimeEmpty,
  EffectiveTimeRewritesPast,
  NoVersionInForce,
  VersionInForce,
  VersionNotPublished,
  VersionPublished,
} from './rates.problems.js';
import { findTable } from './table.repository.js';
import {
  TableVersionPublished,
  TableVersionWithdrawn,
  type Publication,
  type RateInput,
  type RateTable,
  type TableVersion,
  type TableVersionInput,
  type TableVersionWithRates,
} from './table.schema.js';
import { faultyBody, lockKnownTable } from './table.service.js';
import {
  endVersionInForce,
  findVersion,
  findVersionInForce,
  insertVersion,
  listVersions,
  publishVersion,
  withdrawVersion,
} from './version.repository.js';

const ranges = [
  ['minAmount', 'maxAmount'],
  ['minInstallment', 'maxInstallment'],
  ['minAge', 'maxAge'],
] as const;

/** @throws InvalidRequest */
const checkRates = (rates: readonly RateInput[]): void => {
  const terms = new Set<string>();
  for (const [index, rate] of rates.entries()) {
    const at = `/rates/${String(index)}`;
    const term = `${String(rate.termMonths)} ${String(rate.contractDay ?? 0)}`;
    if (terms.has(term)) throw faultyBody(`${at}/termMonths`, 'the term and contract day stand in the list already');
    terms.add(term);
    if (typeof rate.coefficient === 'string' && new Decimal(rate.coefficient).isZero())
      throw faultyBody(`${at}/coefficient`, 'must be above 0');
    for (const [low, high] of ranges) {
      const [lowest, highest] = [rate[low] ?? null, rate[high] ?? null];
      if (lowest === null || highest === null) continue;
      if (new Decimal(highest).lessThan(lowest)) throw faultyBody(`${at}/${high}`, `must not be below ${low}`);
    }
  }
};

const withRates = async (sql: Sql, version: TableVersion): Promise<TableVersionWithRates> => ({
  ...version,
  rates: (await listRates(sql, [version.id])).get(version.id) ?? [],
});

/** @throws NotFound */
const getVersion = async (sql: Sql, id: string): Promise<TableVersion> => {
  const version = await findVersion(sql, id);
  if (!version) throw new NotFound({ resource: 'version of a rate table' });
  return version;
};

/** @throws NotFound */
const lockVersion = async (tx: Transaction, id: string): Promise<{ readonly version: TableVersion; readonly table: RateTable }> => {
  const { tableId } = await getVersion(tx.sql, id);
  const table = await lockKnownTable(tx, tableId);
  return { table, version: await getVersion(tx.sql, id) };
};

/** Versions of rate tables: written once, in force for one stretch of time. */
export const createTableVersions = (unitOfWork: UnitOfWork) => {
  const publishIn = async (tx: Transaction, table: RateTable, versionId: string, publication: Publication): Promise<TableVersion> => {
    const from = publication.effectiveFrom === undefined ? tx.now : new Date(publication.effectiveFrom);
    const until = publication.effectiveUntil === undefined ? null : new Date(publication.effectiveUntil);
    if (until !== null && until <= from) throw new EffectiveTimeEmpty();
    if (from < tx.now && (await findVersionInForce(tx.sql, table.id, from))) throw new EffectiveTimeRewritesPast();
    await endVersionInForce(tx, table.id, from);
    await publishVersion(tx, versionId, from, until);
    const published = await getVersion(tx.sql, versionId);
    await recordHistory(tx, table.agreementId, 'version.published', {
      subjectId: versionId,
      note: publication.note,
      changes: { tableId: table.id, effectiveFrom: published.effectiveFrom, effectiveUntil: published.effectiveUntil },
    });
    tx.emit(TableVersionPublished, published);
    return published;
  };

  return {
    /** Newest first. @throws NotFound, InvalidCursor */
    list: (scope: Scope, tableId: string, query: PageQuery) =>
      unitOfWork.read(scope, async (sql) => {
        if (!(await findTable(sql, tableId))) throw new NotFound({ resource: 'rate table' });
        return listVersions(sql, tableId, query);
      }),

    /** @throws NotFound */
    get: (scope: Scope, id: string): Promise<TableVersionWithRates> =>
      unitOfWork.read(scope, async (sql) => withRates(sql, await getVersion(sql, id))),

    /** What was, is or will be in force. @throws NotFound, NoVersionInForce */
    getInForce: (scope: Scope, tableId: string, asOf: Date): Promise<TableVersionWithRates> =>
      unitOfWork.read(scope, async (sql) => {
        if (!(await findTable(sql, tableId))) throw new NotFound({ resource: 'rate table' });
        const version = await findVersionInForce(sql, tableId, asOf);
        if (!version) throw new NoVersionInForce({ asOf: asOf.toISOString() });
        return withRates(sql, version);
      }),

    /** @throws NotFound, InvalidRequest */
    add: (scope: Scope, tableId: string, input: TableVersionInput): Promise<TableVersionWithRates> =>
      unitOfWork.run(scope, async (tx) => {
        const table = await lockKnownTable(tx, tableId);
        checkRates(input.rates);
        const id = await insertVersion(tx, tableId, {
          coefficientBasis: input.coefficientBasis,
          copiedFromId: null,
          note: input.note ?? '',
        });
        await insertRates(tx, id, input.rates);
        await recordHistory(tx, table.agreementId, 'version.created', {
          subjectId: id,
          note: input.note,
          changes: { tableId, rates: input.rates.length },
        });
        return withRates(tx.sql, await getVersion(tx.sql, id));
      }),

    /** Ends the version that is in force then. @throws NotFound, VersionPublished, EffectiveTimeEmpty, EffectiveTimeOverlaps, EffectiveTimeRewritesPast */
    publish: (scope: Scope, id: string, publication: Publication): Promise<TableVersion> =>
      unitOfWork.run(scope, async (tx) => {
        const { version, table } = await lockVersion(tx, id);
        if (version.status !== 'draft') throw new VersionPublished();
        return publishIn(tx, table, id, publication);
      }),

    /** Puts the rates of an older version in force again, as a new version. @throws as {@link publish}, except VersionPublished */
    republish: (scope: Scope, id: string, publication: Publication): Promise<TableVersion> =>
      unitOfWork.run(scope, async (tx) => {
        const { version, table } = await lockVersion(tx, id);
        const copyId = await insertVersion(tx, table.id, {
          coefficientBasis: version.coefficientBasis,
          copiedFromId: id,
          note: publication.note ?? '',
        });
        await copyRates(tx, id, copyId);
        return publishIn(tx, table, copyId, publication);
      }),

    /** Takes back a publication before its time comes; the version before it stays in force. @throws NotFound, VersionInForce, VersionNotPublished */
    withdraw: (scope: Scope, id: string): Promise<TableVersion> =>
      unitOfWork.run(scope, async (tx) => {
        const { version, table } = await lockVersion(tx, id);
        if (version.status === 'withdrawn') return version;
        const from = version.effectiveFrom === null ? null : new Date(version.effectiveFrom);
        if (from === null) throw new VersionNotPublished();
        if (from <= tx.now) throw new VersionInForce();
        await withdrawVersion(tx, version, from);
        const withdrawn = await getVersion(tx.sql, id);
        await recordHistory(tx, table.agreementId, 'version.withdrawn', { subjectId: id, changes: { tableId: table.id } });
        tx.emit(TableVersionWithdrawn, withdrawn);
        return withdrawn;
      }),
  };
};

export type TableVersions = ReturnType<typeof createTableVersions>;
