import asyncHooks, { AsyncLocalStorage } from 'node:async_hooks';
import { syncBuiltinESMExports } from 'node:module';

/** Kept aside, since the name is bound anew while a socket is made. */
const AsyncLocalStorageOfNode = AsyncLocalStorage;
const stores = new AsyncLocalStorage<ReadonlyMap<object, unknown>>();

/**
 * What of AsyncLocalStorage the transactions of a socket use. All of them together are one real storage.
 *
 * Each socket makes a storage for itself and never disables it. Node (before 24) visits each storage that was ever used at each promise
 * that anything in the process makes: a hundred sockets, or one that reconnected a hundred times, would slow down everything.
 */
class SharedStorage<Store> {
  getStore(): Store | undefined {
    return stores.getStore()?.get(this) as Store | undefined;
  }

  run<Result>(store: Store, work: () => Result): Result {
    return stores.run(new Map(stores.getStore()).set(this, store), work);
  }
}

/** How many sockets have a transaction under way in this asynchronous context. */
export const countSharedStores = (): number => stores.getStore()?.size ?? 0;

/** Whatever `make` makes a storage of in this turn, is given a part of the shared one. Nothing else can run meanwhile, nor see it. */
export const withSharedStorage = <Made>(make: () => Made): Made => {
  const replace = (storage: unknown): void => {
    Object.assign(asyncHooks, { AsyncLocalStorage: storage });
    syncBuiltinESMExports();
  };
  replace(SharedStorage);
  try {
    return make();
  } finally {
    replace(AsyncLocalStorageOfNode);
  }
};
