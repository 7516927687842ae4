import type { SecretStore, SecretStores } from '@leadengine/plugin-kit';

/** The store that the operator names, which a plugin may bring after this one was set up. */
export interface StoreChoice extends SecretStores {
  /** Hands each call to the named store. */
  readonly store: SecretStore;
  /**
   * The store is named rather than found, so that a process in which the plugin was forgotten does not start, instead of putting secrets
   * where the others do not look.
   *
   * @throws Error with a sentence for the operator when no plugin has brought it.
   */
  assertThere(): void;
}

/** @param announced - Makes the changes of a store known that knows nothing of our processes. */
export const createStoreChoice = (chosen: string, embedded: SecretStore, announced: (store: SecretStore) => SecretStore): StoreChoice => {
  const stores = new Map([['embedded', embedded]]);
  const get = (): SecretStore => {
    const store = stores.get(chosen);
    if (store === undefined)
      throw new Error(`LEADENGINE_SECRET_STORE is "${chosen}", and the stores that there are: ${[...stores.keys()].join(', ')}.`);
    return store;
  };
  return {
    register(name, store) {
      if (stores.has(name)) throw new Error(`The secret store "${name}" is brought twice.`);
      stores.set(name, announced(store));
    },
    assertThere: () => {
      get();
    },
    store: {
      put: (...given) => get().put(...given),
      get: (...given) => get().get(...given),
      promote: (...given) => get().promote(...given),
      revoke: (...given) => get().revoke(...given),
      list: (...given) => get().list(...given),
      history: (...given) => get().history(...given),
      destroyTenant: (...given) => get().destroyTenant(...given),
      health: (...given) => get().health(...given),
    },
  };
};
