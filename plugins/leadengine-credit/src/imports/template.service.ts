import { NotFound, VersionMismatch } from '@leadengine/core/contract';
import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import type { PageQuery } from '../keyset.js';
import { deleteTemplate, findTemplate, insertTemplate, listTemplates, lockTemplate, updateTemplate } from './template.repository.js';
import type { ImportTemplate, ImportTemplateInput, ImportTemplatePatch } from './template.schema.js';

const missing = (): Error => new NotFound({ resource: 'mapping template' });

/** Mappings that are used again for the files of one sender. */
export const createImportTemplates = (unitOfWork: UnitOfWork) => ({
  /** By name. @throws InvalidCursor */
  list: (scope: Scope, query: PageQuery) => unitOfWork.read(scope, (sql) => listTemplates(sql, query)),

  /** @throws NotFound */
  get: async (scope: Scope, id: string): Promise<ImportTemplate> => {
    const template = await unitOfWork.read(scope, (sql) => findTemplate(sql, id));
    if (!template) throw missing();
    return template;
  },

  /** @throws ImportTemplateNameTaken */
  add: (scope: Scope, input: ImportTemplateInput): Promise<ImportTemplate> => unitOfWork.run(scope, (tx) => insertTemplate(tx, input)),

  /** Imports that were sent keep the mapping they had. @throws NotFound, VersionMismatch, ImportTemplateNameTaken */
  change: (scope: Scope, id: string, patch: ImportTemplatePatch, ifMatch: number | undefined): Promise<ImportTemplate> =>
    unitOfWork.run(scope, async (tx) => {
      const before = await lockTemplate(tx, id);
      if (!before) throw missing();
      if (ifMatch !== undefined && ifMatch !== before.version) throw new VersionMismatch({ currentVersion: before.version });
      return updateTemplate(tx, { ...before, ...patch });
    }),

  /** @throws NotFound */
  remove: (scope: Scope, id: string): Promise<void> =>
    unitOfWork.run(scope, async (tx) => {
      if (!(await deleteTemplate(tx, id))) throw missing();
    }),
});

export type ImportTemplates = ReturnType<typeof createImportTemplates>;
