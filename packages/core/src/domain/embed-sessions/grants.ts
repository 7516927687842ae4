import type { InputFault, Sql } from '@leadengine/plugin-kit';
import type { HeldPermissions } from '../identity/held-permissions.js';
import type { EmbedSessionInput } from './contract.js';
import { alwaysHeld, isEmbeddable, widgetNeeds } from './embeddable.js';
import { EmbedScopeNotGrantable } from './problems.js';
import type { Issuer } from './session.repository.js';
import { findEmbedKey } from './key.repository.js';

/** What the maker of a session holds at this moment. */
export const heldByIssuer = async (sql: Sql, held: HeldPermissions, issuer: Issuer): Promise<ReadonlySet<string>> => {
  if (issuer.kind !== 'embed_key') return held.ofHolder(sql, { kind: issuer.kind, id: issuer.id });
  const key = await findEmbedKey(sql, issuer.id);
  if (key?.revoked_at !== null) return new Set();
  const creators = await held.ofHolder(
    sql,
    key.created_by === null ? { kind: 'system', id: 'embed_key' } : { kind: 'user', id: key.created_by },
  );
  return new Set(key.scopes.filter((permission) => creators.has(permission)));
};

/** What may be given on: held by all who have a say, and fit for a page. */
export const givable = (...holders: readonly ReadonlySet<string>[]): ReadonlySet<string> => {
  const [first = new Set<string>(), ...others] = holders;
  return new Set([...first].filter((permission) => isEmbeddable(permission) && others.every((each) => each.has(permission))));
};

/** Refuses the first scope that may not be given. @throws EmbedScopeNotGrantable */
export const assertGivable = (scopes: readonly string[], allowed: ReadonlySet<string>): void => {
  const errors = scopes.flatMap((scope, index): InputFault[] =>
    allowed.has(scope)
      ? []
      : [
          {
            pointer: `/scopes/${String(index)}`,
            detail: isEmbeddable(scope)
              ? `${scope} is not held by both the caller and the user`
              : `${scope} is for no page, since it makes or shows credentials`,
          },
        ],
  );
  if (errors.length > 0) throw new EmbedScopeNotGrantable({ errors });
};

/** The scopes of a session. @throws EmbedScopeNotGrantable */
export const scopesOf = (
  { scopes, widgets }: Pick<EmbedSessionInput, 'scopes' | 'widgets'>,
  allowed: ReadonlySet<string>,
): readonly string[] => {
  if (scopes !== undefined) assertGivable(scopes, allowed);
  const wanted = scopes ?? widgets.flatMap((widget) => widgetNeeds[widget]).filter((permission) => allowed.has(permission));
  return [...new Set([...wanted, alwaysHeld])].sort();
};
