import type { Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound, VersionMismatch } from '../../contract/problems.js';
import { UserNeeded } from '../tickets/contract.js';
import { ViewNotOwn, type View, type Views } from './contract.js';
import { deleteView, findView, insertView, listViews, lockView, updateView } from './view.repository.js';

const lockOwn = async (tx: Transaction, id: string): Promise<View> => {
  const view = await lockView(tx, id);
  if (!view) throw new NotFound({ resource: 'view' });
  if (tx.scope.actor.kind !== 'user' || view.ownerId !== tx.scope.actor.id) throw new ViewNotOwn();
  return view;
};

export const createViews = (unitOfWork: UnitOfWork): Views => ({
  list: (scope, query) => unitOfWork.read(scope, (sql) => listViews(sql, query)),

  get: async (scope, id) => {
    const view = await unitOfWork.read(scope, (sql) => findView(sql, id));
    if (!view) throw new NotFound({ resource: 'view' });
    return view;
  },

  create: (scope, input) =>
    unitOfWork.run(scope, (tx) => {
      if (scope.actor.kind !== 'user') throw new UserNeeded();
      return insertView(tx, scope.actor.id, input);
    }),

  update: (scope, id, patch, ifMatch) =>
    unitOfWork.run(scope, async (tx) => {
      const view = await lockOwn(tx, id);
      if (ifMatch !== undefined && ifMatch !== view.version) throw new VersionMismatch({ currentVersion: view.version });
      return updateView(tx, { ...view, ...patch });
    }),

  remove: (scope, id) =>
    unitOfWork.run(scope, async (tx) => {
      await lockOwn(tx, id);
      await deleteView(tx, id);
    }),
});
