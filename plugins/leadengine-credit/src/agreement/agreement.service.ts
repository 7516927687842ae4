import { NotFound, VersionMismatch } from '@leadengine/core/contract';
import type { Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import type { PageQuery } from '../keyset.js';
import { AgreementStatusRefused } from './agreement.problems.js';
import {
  findAgreement,
  insertAgreement,
  listAgreements,
  lockAgreement,
  updateAgreement,
  type AgreementListQuery,
} from './agreement.repository.js';
import {
  AgreementCreated,
  agreementTransitions,
  AgreementUpdated,
  type Agreement,
  type AgreementInput,
  type AgreementPatch,
  type AgreementStatusMove,
} from './agreement.schema.js';
import { listHistory, recordHistory } from './history.repository.js';

const missing = (): Error => new NotFound({ resource: 'agreement' });

/** @throws NotFound */
export const lockKnownAgreement = async (tx: Transaction, id: string): Promise<Agreement> => {
  const agreement = await lockAgreement(tx, id);
  if (!agreement) throw missing();
  return agreement;
};

/** Agreements of a tenant. */
export const createAgreements = (unitOfWork: UnitOfWork) => {
  const get = async (scope: Scope, id: string): Promise<Agreement> => {
    const agreement = await unitOfWork.read(scope, (sql) => findAgreement(sql, id));
    if (!agreement) throw missing();
    return agreement;
  };

  return {
    /** By name. @throws InvalidCursor */
    list: (scope: Scope, query: AgreementListQuery) => unitOfWork.read(scope, (sql) => listAgreements(sql, query)),

    /** @throws NotFound */
    get,

    /** @throws AgreementSlugTaken, SourceCodeTaken */
    create: (scope: Scope, input: AgreementInput): Promise<Agreement> =>
      unitOfWork.run(scope, async (tx) => {
        const agreement = await insertAgreement(tx, {
          segment: '',
          description: '',
          sourceCode: null,
          tags: [],
          metadata: {},
          ...input,
          status: 'draft',
          publishedAt: null,
        });
        await recordHistory(tx, agreement.id, 'agreement.created', { changes: input });
        tx.emit(AgreementCreated, agreement);
        return agreement;
      }),

    /** @throws NotFound, VersionMismatch, AgreementSlugTaken, SourceCodeTaken */
    update: (scope: Scope, id: string, patch: AgreementPatch, ifMatch: number | undefined): Promise<Agreement> =>
      unitOfWork.run(scope, async (tx) => {
        const before = await lockKnownAgreement(tx, id);
        if (ifMatch !== undefined && ifMatch !== before.version) throw new VersionMismatch({ currentVersion: before.version });
        const agreement = await updateAgreement(tx, id, { ...before, ...patch });
        await recordHistory(tx, id, 'agreement.updated', { changes: patch });
        tx.emit(AgreementUpdated, agreement);
        return agreement;
      }),

    /** Staying changes nothing. @throws NotFound, AgreementStatusRefused */
    setStatus: (scope: Scope, id: string, { status, note }: AgreementStatusMove): Promise<Agreement> =>
      unitOfWork.run(scope, async (tx) => {
        const before = await lockKnownAgreement(tx, id);
        if (before.status === status) return before;
        if (!agreementTransitions[before.status].includes(status)) throw new AgreementStatusRefused({ from: before.status, to: status });
        const publishedAt = status === 'published' ? tx.now.toISOString() : before.publishedAt;
        const agreement = await updateAgreement(tx, id, { ...before, status, publishedAt });
        await recordHistory(tx, id, `agreement.${status}`, { note, changes: { status } });
        tx.emit(AgreementUpdated, agreement);
        return agreement;
      }),

    /** Newest first. @throws NotFound, InvalidCursor */
    history: async (scope: Scope, id: string, query: PageQuery) => {
      await get(scope, id);
      return unitOfWork.read(scope, (sql) => listHistory(sql, id, query));
    },
  };
};

export type Agreements = ReturnType<typeof createAgreements>;
