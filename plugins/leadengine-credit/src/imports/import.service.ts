import { joinScope, NotFound, type MediaLibrary } from '@leadengine/core/contract';
import type { Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { UnknownAgreement } from '../agreement/agreement.problems.js';
import { findAgreement } from '../agreement/agreement.repository.js';
import { actorText } from '../agreement/history.repository.js';
import type { PageQuery } from '../keyset.js';
import { findProduct } from '../rates/product.repository.js';
import { EffectiveTimeEmpty, UnknownProduct } from '../rates/rates.problems.js';
import type { CoefficientBasis } from '../rates/table.schema.js';
import { completeMapping, mappingKeyOf } from './import-mapping.js';
import {
  ImportApproverIsAuthor,
  ImportNeedsApproval,
  ImportNotReady,
  ImportSwept,
  ImportUnderWay,
  UnknownImportTemplate,
} from './import.problems.js';
import {
  findImport,
  findPreview,
  findSameImport,
  insertImport,
  listImports,
  lockImport,
  moveImport,
  shownImport,
  type ImportListQuery,
  type ImportWork,
} from './import.repository.js';
import { applyImport, CreditImportUpdated, readImport, type CreditImport, type ImportChange, type ImportPreview } from './import.schema.js';
import { findImportOfTable, listChanges, listImportTables, listIssues } from './result.repository.js';
import { findTemplate } from './template.repository.js';

type ReceivedFile = Awaited<ReturnType<MediaLibrary['receive']>>;

/** What is said about a file that is sent. */
export interface ImportOptions {
  readonly agreementId?: string;
  readonly productId?: string;
  readonly templateId?: string;
  readonly coefficientBasis?: CoefficientBasis;
  readonly effectiveFrom?: string;
  readonly effectiveUntil?: string;
}

interface Needs {
  readonly unitOfWork: UnitOfWork;
  readonly media: MediaLibrary;
  /** Days in files are days there. */
  readonly timeZone: string;
}

const missing = (): Error => new NotFound({ resource: 'import' });

/** Files of rate tables. */
export const createImports = ({ unitOfWork, media, timeZone }: Needs) => {
  const find = async (scope: Scope, id: string): Promise<ImportWork> => {
    const found = await unitOfWork.read(scope, (sql) => findImport(sql, id));
    if (!found) throw missing();
    return found;
  };

  /** @throws NotFound */
  const lock = async (tx: Transaction, id: string): Promise<ImportWork> => {
    const found = await lockImport(tx, id);
    if (!found) throw missing();
    return found;
  };

  const told = (tx: Transaction, moved: ImportWork | undefined): CreditImport => {
    if (moved === undefined) throw new Error('An import that is locked has moved.');
    const shown = shownImport(moved);
    tx.emit(CreditImportUpdated, shown);
    return shown;
  };

  return {
    /** Newest first. @throws InvalidCursor */
    list: (scope: Scope, query: ImportListQuery) => unitOfWork.read(scope, (sql) => listImports(sql, query)),

    /** @throws NotFound */
    get: async (scope: Scope, id: string): Promise<CreditImport> => shownImport(await find(scope, id)),

    /** Has the file read. The same file under the same options is the same import. @throws UnknownAgreement, UnknownProduct, UnknownImportTemplate, EffectiveTimeEmpty */
    add: (scope: Scope, file: ReceivedFile, options: ImportOptions): Promise<{ readonly entry: CreditImport; readonly isNew: boolean }> =>
      unitOfWork.run(scope, async (tx) => {
        const { agreementId = null, productId = null, templateId = null, coefficientBasis = 'd30' } = options;
        if (agreementId !== null && !(await findAgreement(tx.sql, agreementId))) throw new UnknownAgreement({ agreementId });
        if (productId !== null && (agreementId === null || (await findProduct(tx.sql, productId))?.agreementId !== agreementId))
          throw new UnknownProduct({ productId });
        const template = templateId === null ? undefined : await findTemplate(tx.sql, templateId);
        if (templateId !== null && !template) throw new UnknownImportTemplate({ templateId });
        const [effectiveFrom, effectiveUntil] = [options.effectiveFrom ?? null, options.effectiveUntil ?? null];
        if (effectiveUntil !== null && new Date(effectiveUntil) <= (effectiveFrom === null ? tx.now : new Date(effectiveFrom)))
          throw new EffectiveTimeEmpty();
        const mapping = completeMapping(template?.mapping ?? {});
        const decisive = { mapping, agreementId, productId, coefficientBasis, effectiveFrom, effectiveUntil, timeZone };
        const mappingKey = mappingKeyOf(decisive);
        const same = await findSameImport(tx.sql, file.sha256, mappingKey);
        // The bytes that came with it are nobody's, and are removed.
        if (same) return { entry: same, isNew: false };
        const { id: mediaId } = await media.finish(joinScope(scope, tx), file);
        const entry = await insertImport(tx, {
          ...decisive,
          templateId,
          mediaId,
          fileName: file.fileName ?? null,
          sizeBytes: file.sizeBytes,
          sha256: file.sha256,
          mappingKey,
        });
        if (!entry) {
          const winner = await findSameImport(tx.sql, file.sha256, mappingKey);
          if (!winner) throw new Error('An import that was there is gone.');
          return { entry: winner, isNew: false };
        }
        tx.enqueue(readImport, { importId: entry.id });
        tx.emit(CreditImportUpdated, entry);
        return { entry, isNew: true };
      }),

    /** Null until the header was found. @throws NotFound */
    preview: async (scope: Scope, id: string): Promise<ImportPreview | null> => {
      const preview = await unitOfWork.read(scope, (sql) => findPreview(sql, id));
      if (preview === undefined) throw missing();
      return preview;
    },

    /** @throws NotFound, InvalidCursor */
    issues: async (scope: Scope, id: string, query: PageQuery) => {
      await find(scope, id);
      return unitOfWork.read(scope, (sql) => listIssues(sql, id, query));
    },

    /** @throws NotFound, InvalidCursor */
    tables: async (scope: Scope, id: string, query: PageQuery) => {
      await find(scope, id);
      return unitOfWork.read(scope, (sql) => listImportTables(sql, id, query));
    },

    /** @param tableId - Of a table as the import lists it. @throws NotFound, ImportSwept, InvalidCursor */
    changes: async (scope: Scope, tableId: string, query: PageQuery & { readonly change?: ImportChange['change'] }) => {
      const table = await unitOfWork.read(scope, (sql) => findImportOfTable(sql, tableId));
      if (!table) throw new NotFound({ resource: 'table of an import' });
      if ((await find(scope, table.importId)).isSwept) throw new ImportSwept();
      return unitOfWork.read(scope, (sql) => listChanges(sql, tableId, query));
    },

    /** By somebody who did not send the file. Twice is once. @throws NotFound, ImportNotReady, ImportApproverIsAuthor */
    approve: (scope: Scope, id: string): Promise<CreditImport> =>
      unitOfWork.run(scope, async (tx) => {
        const found = await lock(tx, id);
        if (found.status !== 'ready') throw new ImportNotReady({ status: found.status });
        const approvedBy = actorText(scope.actor);
        if (approvedBy === found.createdBy) throw new ImportApproverIsAuthor();
        if (found.approvedBy !== null) return shownImport(found);
        return told(tx, await moveImport(tx, id, ['ready'], 'ready', { approvedBy }));
      }),

    /** Has the tables put in force. Asking again changes nothing. @throws NotFound, ImportNotReady, ImportNeedsApproval */
    apply: (scope: Scope, id: string): Promise<CreditImport> =>
      unitOfWork.run(scope, async (tx) => {
        const found = await lock(tx, id);
        if (found.status === 'applied') return shownImport(found);
        if (found.status === 'applying') {
          // A second job finds done what the first has done, and goes on with what it has not when that one was lost.
          tx.enqueue(applyImport, { importId: id });
          return shownImport(found);
        }
        if (found.status !== 'ready') throw new ImportNotReady({ status: found.status });
        if (found.approvalReasons.length > 0 && found.approvedBy === null)
          throw new ImportNeedsApproval({ reasons: found.approvalReasons });
        tx.enqueue(applyImport, { importId: id });
        return told(tx, await moveImport(tx, id, ['ready'], 'applying', { progress: 0 }));
      }),

    /** Whoever reads it stops with the next rows. Twice is once. @throws NotFound, ImportUnderWay */
    cancel: (scope: Scope, id: string): Promise<CreditImport> =>
      unitOfWork.run(scope, async (tx) => {
        const found = await lock(tx, id);
        if (found.status === 'cancelled') return shownImport(found);
        const moved = await moveImport(tx, id, ['queued', 'reading', 'comparing', 'ready'], 'cancelled');
        if (moved === undefined) throw new ImportUnderWay({ status: found.status });
        return told(tx, moved);
      }),
  };
};

export type CreditImports = ReturnType<typeof createImports>;
