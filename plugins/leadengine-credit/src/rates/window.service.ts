import { NotFound, VersionMismatch } from '@leadengine/core/contract';
import type { Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { lockKnownAgreement } from '../agreement/agreement.service.js';
import { recordHistory } from '../agreement/history.repository.js';
import type { PageQuery } from '../keyset.js';
import { UnknownTable, WindowDaysInvalid } from './rates.problems.js';
import { findTable } from './table.repository.js';
import { assertAgreement, faultyBody } from './table.service.js';
import { deleteWindow, findWindow, insertWindow, listWindows, updateWindow, type WindowValues } from './window.repository.js';
import {
  ContractWindowDeleted,
  ContractWindowUpdated,
  type ContractWindow,
  type ContractWindowInput,
  type ContractWindowPatch,
} from './window.schema.js';

/** Days as ISO 8601 compare as texts. @throws WindowDaysInvalid, InvalidRequest */
const checkDays = ({ startsOn, endsOn, firstDueOn, payrollMonth }: WindowValues): void => {
  if (endsOn < startsOn || firstDueOn <= endsOn) throw new WindowDaysInvalid();
  if (payrollMonth !== null && !payrollMonth.endsWith('-01')) throw faultyBody('/payrollMonth', 'must be the first day of a month');
};

const missing = (): Error => new NotFound({ resource: 'contract window' });

/** Contract windows of agreements. */
export const createContractWindows = (unitOfWork: UnitOfWork) => {
  /** @throws NotFound */
  const lockWindow = async (tx: Transaction, id: string): Promise<ContractWindow> => {
    const found = await findWindow(tx.sql, id);
    if (!found) throw missing();
    await lockKnownAgreement(tx, found.agreementId);
    const locked = await findWindow(tx.sql, id);
    if (!locked) throw missing();
    return locked;
  };

  return {
    /** By day. @throws NotFound, InvalidCursor */
    list: (scope: Scope, agreementId: string, query: PageQuery) =>
      unitOfWork.read(scope, async (sql) => {
        await assertAgreement(sql, agreementId);
        return listWindows(sql, agreementId, query);
      }),

    /** @throws NotFound, UnknownTable, WindowDaysInvalid, WindowOverlaps */
    add: (scope: Scope, agreementId: string, input: ContractWindowInput): Promise<ContractWindow> =>
      unitOfWork.run(scope, async (tx) => {
        await lockKnownAgreement(tx, agreementId);
        const values: WindowValues = { tableId: null, payrollMonth: null, isActive: true, ...input };
        if (values.tableId !== null && (await findTable(tx.sql, values.tableId))?.agreementId !== agreementId)
          throw new UnknownTable({ tableId: values.tableId });
        checkDays(values);
        const window = await insertWindow(tx, agreementId, values);
        await recordHistory(tx, agreementId, 'window.created', { subjectId: window.id, changes: input });
        tx.emit(ContractWindowUpdated, window);
        return window;
      }),

    /** @throws NotFound, VersionMismatch, WindowDaysInvalid, WindowOverlaps */
    change: (scope: Scope, id: string, patch: ContractWindowPatch, ifMatch: number | undefined): Promise<ContractWindow> =>
      unitOfWork.run(scope, async (tx) => {
        const before = await lockWindow(tx, id);
        if (ifMatch !== undefined && ifMatch !== before.version) throw new VersionMismatch({ currentVersion: before.version });
        const values = { ...before, ...patch };
        checkDays(values);
        const window = await updateWindow(tx, values);
        await recordHistory(tx, window.agreementId, 'window.updated', { subjectId: id, changes: patch });
        tx.emit(ContractWindowUpdated, window);
        return window;
      }),

    /** @throws NotFound */
    remove: (scope: Scope, id: string): Promise<void> =>
      unitOfWork.run(scope, async (tx) => {
        const window = await lockWindow(tx, id);
        await deleteWindow(tx, id);
        await recordHistory(tx, window.agreementId, 'window.deleted', { subjectId: id, changes: { label: window.label } });
        tx.emit(ContractWindowDeleted, window);
      }),
  };
};

export type ContractWindows = ReturnType<typeof createContractWindows>;
