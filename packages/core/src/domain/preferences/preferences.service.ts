import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { NotAUser } from '../identity/problems.js';
import { storableJson } from '../storable.js';
import { PreferencesTooLarge, type Preferences, type UserPreferences } from './contract.js';
import { defaultPreferences } from './defaults.js';
import { mergePatch, type JsonObject } from './merge-patch.js';
import { findPreferences, lockPreferences, savePreferences } from './preferences.repository.js';

const limitBytes = 16_384;

const userOf = ({ actor }: Scope): string => {
  if (actor.kind !== 'user') throw new NotAUser();
  return actor.id;
};

/** Defaults overlaid with what was chosen. */
const toPreferences = (chosen: JsonObject): Preferences => mergePatch(defaultPreferences as JsonObject, chosen) as Preferences;

export const createUserPreferences = (unitOfWork: UnitOfWork): UserPreferences => ({
  get: async (scope) => {
    const userId = userOf(scope);
    return toPreferences(await unitOfWork.read(scope, (sql) => findPreferences(sql, userId)));
  },

  patch: (scope, patch) => {
    const userId = userOf(scope);
    return unitOfWork.run(scope, async (tx) => {
      const chosen = mergePatch(await lockPreferences(tx, userId), patch as JsonObject) as JsonObject;
      if (Buffer.byteLength(storableJson(chosen)) > limitBytes) throw new PreferencesTooLarge({ limitBytes });
      await savePreferences(tx, userId, chosen);
      return toPreferences(chosen);
    });
  },
});
