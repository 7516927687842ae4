import type { SubscriptionState } from '@leadengine/sdk';
import type { Store } from './store.js';

/** Short losses heal unseen. */
const patienceMs = 3000;
const noticeMs = 5000;

export interface ConnectionWatch {
  onState(this: void, state: SubscriptionState): void;
  stop(): void;
}

export interface ConnectionHooks {
  /** Events flow for the first time; or they don't yet, and the page should try without. */
  readonly onFirst: () => void;
  /** Events were missed. */
  readonly onGap: () => void;
}

/** Turns the states of the subscription into what the page says about the connection. */
export const watchConnection = (store: Store, hooks: ConnectionHooks): ConnectionWatch => {
  let isStopped = false;
  let wasOpen = false;
  let hasTried = false;
  let lost: ReturnType<typeof setTimeout> | undefined;
  return {
    onState(connection) {
      if (isStopped) return;
      store.update({ connection });
      if (connection === 'open') {
        clearTimeout(lost);
        lost = undefined;
        store.update({ showsReconnecting: false });
        if (!wasOpen) hooks.onFirst();
        wasOpen = true;
      } else if (connection === 'gap') {
        store.update({ showsReloaded: true });
        setTimeout(() => store.update({ showsReloaded: false }), noticeMs);
        hooks.onGap();
      } else if (connection === 'waiting') {
        if (!wasOpen && !hasTried) hooks.onFirst();
        hasTried = true;
        lost ??= setTimeout(() => store.update({ showsReconnecting: true }), patienceMs);
      }
    },
    stop() {
      isStopped = true;
      clearTimeout(lost);
    },
  };
};
