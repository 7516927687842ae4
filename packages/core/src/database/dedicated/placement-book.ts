import type { SecretValue } from '@leadengine/plugin-kit';
import { LRUCache } from 'lru-cache';
import type { RelayUnitOfWork } from '../database.js';
import { locateTenant, type Placement } from './placement.repository.js';
import type { TenantLogin } from './tenant-names.js';

/** Bus channel that names the tenant whose placement has changed. */
export const placementChannel = 'leadengine_placements';

/** Placements change by a notification; one that is lost costs this much. */
const freshMs = 60_000;
const kept = 20_000;

export type FindPassword = (tenantId: string, login: TenantLogin) => Promise<SecretValue>;

/** What this process knows of where tenants lie. */
export interface PlacementBook {
  /** Undefined: in the control database. At once when it is known. */
  find(tenantId: string): Placement | undefined | Promise<Placement | undefined>;
  /** Undefined for all tenants. */
  forget(tenantId?: string): void;
  /** Called when the placement of a tenant may have changed; undefined: any. */
  onChange(listener: (tenantId: string | undefined) => void): void;
  passwordsFrom(find: FindPassword): void;
  password: FindPassword;
}

/**
 * Since most tenants have no database of their own, that is remembered as well. Asked for under the relay role: units of work of tenants run
 * within transactions of the platform, which would wait for each other's connections.
 */
export const createPlacementBook = (relay: RelayUnitOfWork): PlacementBook => {
  const known = new LRUCache<string, { readonly placement: Placement | undefined }>({ max: kept, ttl: freshMs });
  const asking = new Map<string, Promise<Placement | undefined>>();
  const listeners: ((tenantId: string | undefined) => void)[] = [];
  let findPassword: FindPassword | undefined;

  const ask = (tenantId: string): Promise<Placement | undefined> => {
    const running = asking.get(tenantId);
    if (running !== undefined) return running;
    const question = relay
      .read((sql) => locateTenant(sql, tenantId))
      .then(({ placement, isTenant }) => {
        // Not when it was forgotten meanwhile: the answer may be from before the change.
        // Nor of one that is not there yet, which may be placed at any moment.
        if (asking.get(tenantId) === question && (placement !== undefined || isTenant)) known.set(tenantId, { placement });
        return placement;
      })
      .finally(() => {
        if (asking.get(tenantId) === question) asking.delete(tenantId);
      });
    asking.set(tenantId, question);
    return question;
  };

  return {
    find(tenantId) {
      const entry = known.get(tenantId);
      return entry === undefined ? ask(tenantId) : entry.placement;
    },
    forget(tenantId) {
      if (tenantId === undefined) {
        known.clear();
        asking.clear();
      } else {
        known.delete(tenantId);
        asking.delete(tenantId);
      }
      for (const listener of listeners) listener(tenantId);
    },
    onChange(listener) {
      listeners.push(listener);
    },
    passwordsFrom(find) {
      findPassword = find;
    },
    password(tenantId, login) {
      if (findPassword === undefined) throw new Error('No plugin knows the passwords of the databases of tenants.');
      return findPassword(tenantId, login);
    },
  };
};
