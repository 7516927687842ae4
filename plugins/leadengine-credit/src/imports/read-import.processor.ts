import {
  defineProcessor,
  type Clock,
  type MediaReader,
  type ProcessorDefinition,
  type Scope,
  type Transaction,
  type UnitOfWork,
} from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { FileFault } from '../import/file-fault.js';
import { readFile } from '../import/read-file.js';
import { readRules } from '../rules/rule.repository.js';
import type { ReadBatch } from '../import/read-spec.js';
import { compareTables, findOverlaps, findRisingCoefficients, noteBases, resolveTables, summarize } from './compare.repository.js';
import { approvalReasonsOf, type ApprovalGuards } from './approval-reasons.js';
import { advanceImport, findImport, moveImport, shownImport, type ImportWork } from './import.repository.js';
import { CreditImportUpdated, readImport } from './import.schema.js';
import { spoolFile } from './spooled-file.js';
import { findKnownAgreements, insertIssues, insertStagedRates, insertStagedTables } from './stage.repository.js';

/** Tables per transaction of the comparison. */
const tablesAtOnce = 50;
const tellEveryMs = 1000;

interface Needs {
  readonly unitOfWork: UnitOfWork;
  readonly reader: MediaReader;
  readonly clock: Clock;
  readonly guards: ApprovalGuards;
  /** The day it is in the time zone of files. */
  today(now: Date): string;
}

/**
 * Reads a file batch by batch and compares its tables part by part; a part and how far we are with it are one commit, so that a killed
 * process goes on where it was, and a cancelled import stops there.
 */
export const readImportProcessor = ({ unitOfWork, reader, clock, guards, today }: Needs): ProcessorDefinition => {
  const createTeller = () => {
    let toldAt = clock.now().getTime();
    return (tx: Transaction, work: ImportWork): void => {
      const now = clock.now().getTime();
      if (now - toldAt < tellEveryMs) return;
      toldAt = now;
      tx.emit(CreditImportUpdated, shownImport(work));
    };
  };

  const begin = (scope: Scope, id: string): Promise<ImportWork | undefined> =>
    unitOfWork.run(scope, async (tx) => {
      const found = await findImport(tx.sql, id);
      if (found?.status !== 'queued') return found?.status === 'reading' || found?.status === 'comparing' ? found : undefined;
      const spec = {
        mapping: found.mapping,
        agreements: await findKnownAgreements(tx.sql, found.agreementId),
        productId: found.productId,
        today: today(tx.now),
        rules: await readRules(tx.sql),
      };
      const moved = await moveImport(tx, id, ['queued'], 'reading', { spec });
      if (moved) tx.emit(CreditImportUpdated, shownImport(moved));
      return moved;
    });

  const store = (
    scope: Scope,
    work: ImportWork,
    batch: ReadBatch,
    tell: (tx: Transaction, work: ImportWork) => void,
  ): Promise<ImportWork | undefined> =>
    unitOfWork.run(scope, async (tx) => {
      const after = await advanceImport(tx, work, {
        progress: batch.progress,
        rowsRead: batch.rowsRead,
        rates: batch.rateCount,
        tables: batch.tables.length,
        errors: batch.errors,
        warnings: batch.warnings,
        ...(batch.preview !== undefined && {
          preview: {
            ...batch.preview,
            columns: batch.preview.columns.map((each) => ({ ...each })),
            rows: batch.preview.rows.map((cells) => [...cells]),
          },
        }),
      });
      if (after === undefined) return undefined;
      await insertStagedTables(
        tx,
        work.id,
        batch.tables.map((table) => ({ ...table, versionId: uuidv7() })),
      );
      if (batch.rateCount > 0) await insertStagedRates(tx, work.id, batch.rates);
      await insertIssues(tx, work.id, batch.issues, work.errorCount + work.warningCount);
      tell(tx, after);
      return after;
    });

  /** Undefined when somebody else goes on with it, or nobody is to. */
  const read = async (scope: Scope, work: ImportWork): Promise<ImportWork | undefined> => {
    const { spec, mapping } = work;
    const media = await reader.open(scope, work.mediaId);
    if (media === undefined || spec === null) throw new FileFault('FILE_GONE', 'The file is no longer there. Send it again.');
    const file = await spoolFile(media, scope.signal);
    const tell = createTeller();
    let now = work;
    try {
      const source = { fd: file.fd, sizeBytes: file.sizeBytes, locale: mapping.locale, sheet: mapping.sheet };
      for await (const batch of readFile({ source, spec, skipRows: work.rowsRead }, scope.signal)) {
        const after = await store(scope, now, batch, tell);
        if (after === undefined) return undefined;
        now = after;
      }
    } finally {
      await file.close();
    }
    return unitOfWork.run(scope, (tx) => moveImport(tx, work.id, ['reading'], 'comparing', { progress: 0 }));
  };

  const compare = async (scope: Scope, work: ImportWork): Promise<ImportWork | undefined> => {
    const tell = createTeller();
    let now = work;
    while (now.comparedTables < now.tableCount) {
      scope.signal.throwIfAborted();
      const before = now;
      const range = {
        importId: work.id,
        after: before.comparedTables,
        upTo: Math.min(before.tableCount, before.comparedTables + tablesAtOnce),
      };
      const after = await unitOfWork.run(scope, async (tx) => {
        await resolveTables(tx, range);
        await noteBases(tx, range);
        await compareTables(tx, range);
        const rising = await findRisingCoefficients(tx, range);
        await insertIssues(tx, work.id, rising, before.errorCount + before.warningCount);
        const moved = await advanceImport(tx, before, {
          progress: range.upTo / before.tableCount,
          comparedTables: range.upTo,
          errors: rising.length,
        });
        if (moved) tell(tx, moved);
        return moved;
      });
      if (after === undefined) return undefined;
      now = after;
    }
    return now;
  };

  const finish = (scope: Scope, work: ImportWork): Promise<void> =>
    unitOfWork.run(scope, async (tx) => {
      const overlaps = await findOverlaps(tx, work.id);
      await insertIssues(tx, work.id, overlaps, work.errorCount + work.warningCount);
      const counted = await advanceImport(tx, work, { progress: 1, errors: overlaps.length });
      if (counted === undefined) return;
      const diff = await summarize(tx.sql, work.id);
      const moved = await moveImport(tx, work.id, ['comparing'], counted.errorCount === 0 ? 'ready' : 'invalid', {
        diff,
        approvalReasons: approvalReasonsOf(diff, guards),
      });
      if (moved) tx.emit(CreditImportUpdated, shownImport(moved));
    });

  const fail = (scope: Scope, id: string, failureCode: string, failure: string): Promise<void> =>
    unitOfWork.run(scope, async (tx) => {
      const moved = await moveImport(tx, id, ['queued', 'reading', 'comparing'], 'failed', { failureCode, failure });
      if (moved) tx.emit(CreditImportUpdated, shownImport(moved));
    });

  return defineProcessor(readImport, async ({ scope, payload: { importId }, isLastAttempt }) => {
    try {
      const begun = await begin(scope, importId);
      const staged = begun?.status === 'reading' ? await read(scope, begun) : begun;
      const compared = staged && (await compare(scope, staged));
      if (compared) await finish(scope, compared);
    } catch (error) {
      if (error instanceof FileFault) {
        await fail(scope, importId, error.code, error.message);
        return;
      }
      // An import that nobody works on any more would keep the same file from being sent again.
      if (isLastAttempt && !scope.signal.aborted)
        await fail(scope, importId, 'INTERNAL', 'The file could not be read for a reason of our own.');
      throw error;
    }
  });
};
