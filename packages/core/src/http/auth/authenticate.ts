import type { AuditContext, Problem, RouteAccess } from '@leadengine/plugin-kit';
import { ExpiredToken, Forbidden, InvalidToken, Unauthenticated } from '../../contract/problems.js';
import type { Authenticator, PlatformPrincipal, Principal } from '../../contract/principal.js';
import type { HttpContext } from '../request-state.js';

const scheme = /^Bearer +([\x21-\x7e]+) *$/i;

/**
 * The credential of `Authorization: Bearer`.
 *
 * @throws Unauthenticated
 */
export const bearerOf = (ctx: HttpContext): string => {
  const header = ctx.req.headers.authorization;
  const bearer = header === undefined ? undefined : scheme.exec(header)?.[1];
  if (bearer === undefined) throw new Unauthenticated();
  return bearer;
};

const holds = (principal: Principal, permission: string): boolean =>
  principal.permissions.has(permission) || principal.permissions.has('*');

/**
 * Who calls. A platform key stands above tenants and so acts in none.
 *
 * @throws Unauthenticated, InvalidToken, ExpiredToken
 */
export const authenticate = async (ctx: HttpContext, authenticator: Authenticator, origin: AuditContext): Promise<Principal> => {
  const principal = await authenticator.authenticate(bearerOf(ctx), origin);
  if (principal.realm === 'tenant') {
    ctx.state.tenantId = principal.tenantId;
    ctx.state.actor = principal.actor;
  } else {
    ctx.state.actor = { kind: 'platform', id: principal.keyId };
  }
  return principal;
};

/** Why a caller may not use a route; undefined when they may. */
export const findRefusal = (principal: Principal, access: Exclude<RouteAccess, { readonly public: true }>): Problem | undefined => {
  const [realm, permission] = 'permission' in access ? (['tenant', access.permission] as const) : (['platform', access.platform] as const);
  return principal.realm === realm && holds(principal, permission) ? undefined : new Forbidden({ permission });
};

/** @throws Forbidden */
export const requirePlatformPermission = (principal: Principal, permission: string): PlatformPrincipal => {
  if (principal.realm !== 'platform' || !holds(principal, permission)) throw new Forbidden({ permission });
  return principal;
};

/** Credential of an answer that goes on for long: true once it was revoked or has expired. */
export const isNoLongerValid = async (authenticator: Authenticator, bearer: string): Promise<boolean> => {
  try {
    await authenticator.authenticate(bearer);
    return false;
  } catch (error) {
    return error instanceof InvalidToken || error instanceof ExpiredToken || error instanceof Unauthenticated;
  }
};
