import type { SecretStore } from '@leadengine/plugin-kit';
import type { SecretNotices } from './secret-notices.js';

/** A store outside of the engine's database, whose changes all processes hear of. */
export const createAnnouncedStore = (store: SecretStore, notices: Pick<SecretNotices, 'announce'>): SecretStore => ({
  put: (...given) => store.put(...given),
  get: (...given) => store.get(...given),
  list: (...given) => store.list(...given),
  history: (...given) => store.history(...given),
  health: (...given) => store.health(...given),
  async promote(scope, name, version) {
    try {
      return await store.promote(scope, name, version);
    } finally {
      // Also after a failure: the answer may have been lost.
      await notices.announce(scope, name);
    }
  },
  async revoke(scope, name, version) {
    try {
      return await store.revoke(scope, name, version);
    } finally {
      await notices.announce(scope, name);
    }
  },
  async destroyTenant(scope) {
    try {
      await store.destroyTenant(scope);
    } finally {
      await notices.announce(scope);
    }
  },
});
