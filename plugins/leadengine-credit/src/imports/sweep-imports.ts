import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { moveImport } from './import.repository.js';
import { deleteStagedRates } from './stage.repository.js';

const dayMs = 86_400_000;
/** How long the rows of a file are kept for people to look at, after it is over. */
const keptDays = 7;
/** How long an import may wait to be applied. */
const waitsDays = 30;
/** A file that is still being read then is one whose job was lost; the file itself is gone as well. */
const readWithinDays = 2;
const rowsAtOnce = 20_000;

/** Gives up imports that nobody has applied or whose job was lost, and removes the rows of those that are over; what they changed stays. */
export const createImportSweep =
  (unitOfWork: UnitOfWork) =>
  async (scope: Scope): Promise<void> => {
    const due = await unitOfWork.run(scope, async (tx) => {
      const { tenantId } = scope;
      const waiting = await tx.sql<{ id: string }>(
        `select id from credit_imports where tenant_id = $1 and not is_swept and status = 'ready' and created_at < $2 limit 100`,
        [tenantId, new Date(tx.now.getTime() - waitsDays * dayMs)],
      );
      for (const { id } of waiting) await moveImport(tx, id, ['ready'], 'cancelled');
      const lost = await tx.sql<{ id: string }>(
        `select id from credit_imports where tenant_id = $1 and not is_swept and status in ('queued', 'reading', 'comparing') and created_at < $2 limit 100`,
        [tenantId, new Date(tx.now.getTime() - readWithinDays * dayMs)],
      );
      for (const { id } of lost)
        await moveImport(tx, id, ['queued', 'reading', 'comparing'], 'failed', {
          failureCode: 'INTERNAL',
          failure: 'The file was not read in time.',
        });
      const over = await tx.sql<{ id: string }>(
        'select id from credit_imports where tenant_id = $1 and not is_swept and ended_at < $2 order by created_at limit 100',
        [tenantId, new Date(tx.now.getTime() - keptDays * dayMs)],
      );
      return over.map(({ id }) => id);
    });
    for (const id of due) {
      for (let removed = rowsAtOnce; removed === rowsAtOnce;) {
        if (scope.signal.aborted) return;
        removed = await unitOfWork.run(scope, (tx) => deleteStagedRates(tx, id, rowsAtOnce));
      }
      await unitOfWork.run(scope, (tx) =>
        tx.sql('update credit_imports set is_swept = true where tenant_id = $1 and id = $2', [scope.tenantId, id]),
      );
    }
  };
