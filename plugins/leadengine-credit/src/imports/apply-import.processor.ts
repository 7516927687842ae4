import { defineProcessor, type ProcessorDefinition, type Scope, type Transaction, type UnitOfWork } from '@leadengine/plugin-kit';
import { lockKnownAgreement } from '../agreement/agreement.service.js';
import { recordHistory } from '../agreement/history.repository.js';
import { EffectiveTimeOverlaps } from '../rates/rates.problems.js';
import { TableVersionPublished } from '../rates/table.schema.js';
import { findVersions } from '../rates/version.repository.js';
import { violatesExclusion } from '@leadengine/core/contract';
import {
  findPendingAgreements,
  insertNewTables,
  insertRatesOfImport,
  lockTables,
  markApplied,
  publishTables,
  recordPublications,
} from './apply.repository.js';
import { countMovedBases, resolveTables } from './compare.repository.js';
import { advanceImport, lockImport, moveImport, shownImport, type ImportWork } from './import.repository.js';
import { applyImport, CreditImportUpdated } from './import.schema.js';

/** Somebody has published a table since the import was compared: what was looked at is not what would be replaced. */
class BaseMoved extends Error {}

/** Puts the tables of an import in force: all of one agreement in one commit, which says so, and then those of the next. */
export const applyImportProcessor = (unitOfWork: UnitOfWork): ProcessorDefinition => {
  const publish = async (tx: Transaction, work: ImportWork, agreementId: string): Promise<void> => {
    const all = { importId: work.id, after: 0, upTo: work.tableCount };
    await lockKnownAgreement(tx, agreementId);
    await insertNewTables(tx, work.id, agreementId);
    await resolveTables(tx, all);
    await lockTables(tx, work.id, agreementId);
    if ((await countMovedBases(tx, all, agreementId)) > 0) throw new BaseMoved();
    const note = `import ${work.fileName ?? work.id}`.slice(0, 500);
    const versionIds = await publishTables(tx, { importId: work.id, agreementId, note });
    await insertRatesOfImport(tx, work.id, agreementId);
    await recordPublications(tx, agreementId, note, versionIds);
    await recordHistory(tx, agreementId, 'import.applied', {
      subjectId: work.id,
      note,
      changes: { versions: versionIds.length, sha256: work.sha256 },
    });
    for (const version of await findVersions(tx.sql, versionIds)) tx.emit(TableVersionPublished, version);
  };

  /** False when it is not to go on. */
  const applyAgreement = (scope: Scope, importId: string, agreementId: string): Promise<boolean> =>
    unitOfWork.run(scope, async (tx) => {
      const work = await lockImport(tx, importId);
      if (work?.status !== 'applying') return false;
      try {
        await publish(tx, work, agreementId);
      } catch (error) {
        throw violatesExclusion(error, 'credit_table_versions_apart') ? new EffectiveTimeOverlaps() : error;
      }
      const tables = await markApplied(tx, importId, agreementId);
      // A resumed job finds agreements that are done left out, so that none is counted twice.
      const after = await advanceImport(tx, work, {
        progress: Math.min(1, (work.appliedTables + tables) / work.tableCount),
        appliedTables: tables,
      });
      if (after) tx.emit(CreditImportUpdated, shownImport(after));
      return true;
    });

  const end = (scope: Scope, importId: string, failure?: { readonly code: string; readonly text: string }): Promise<void> =>
    unitOfWork.run(scope, async (tx) => {
      const moved = await moveImport(
        tx,
        importId,
        ['applying'],
        failure === undefined ? 'applied' : 'failed',
        failure === undefined ? { progress: 1 } : { failureCode: failure.code, failure: failure.text },
      );
      if (moved) tx.emit(CreditImportUpdated, shownImport(moved));
    });

  return defineProcessor(applyImport, async ({ scope, payload: { importId }, isLastAttempt }) => {
    try {
      for (const agreementId of await unitOfWork.read(scope, (sql) => findPendingAgreements(sql, importId))) {
        scope.signal.throwIfAborted();
        if (!(await applyAgreement(scope, importId, agreementId))) return;
      }
      await end(scope, importId);
    } catch (error) {
      if (error instanceof BaseMoved) {
        await end(scope, importId, { code: 'BASE_MOVED', text: 'A table was published since the file was compared. Send the file again.' });
        return;
      }
      if (error instanceof EffectiveTimeOverlaps) {
        await end(scope, importId, { code: 'OVERLAPPING_WINDOW', text: 'A table has another version in force in this time.' });
        return;
      }
      if (isLastAttempt && !scope.signal.aborted) await end(scope, importId, { code: 'INTERNAL', text: 'The tables could not be stored.' });
      throw error;
    }
  });
};
