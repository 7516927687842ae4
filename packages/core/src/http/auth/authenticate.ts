import type { AuditContext, Problem, RouteAccess } from '@leadengine/plugin-kit';
import { ExpiredToken, Forbidden, InvalidToken, OriginNotAllowed, SessionRevoked, Unauthenticated } from '../../contract/problems.js';
import type { Authenticator, EmbedGrant, PlatformPrincipal, Principal } from '../../contract/principal.js';
import { closeToOthers } from '../cors.js';
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
 * The page that a request comes from. Browsers leave `Origin` out of reads within one origin, but say that it is one; no page can
 * write either header itself.
 */
const pageOf = (ctx: HttpContext): string | undefined =>
  ctx.req.headers.origin ?? (ctx.req.headers['sec-fetch-site'] === 'same-origin' ? `${ctx.protocol}://${ctx.host}` : undefined);

/** @throws OriginNotAllowed */
const requirePage = (ctx: HttpContext, embed: EmbedGrant): void => {
  const page = pageOf(ctx);
  if (page === undefined || !embed.origins.has(page)) throw new OriginNotAllowed();
};

/**
 * Who calls. A platform key stands above tenants and so acts in none.
 *
 * @throws Unauthenticated, InvalidToken, ExpiredToken, SessionRevoked, OriginNotAllowed
 */
export const authenticate = async (ctx: HttpContext, authenticator: Authenticator, origin: AuditContext): Promise<Principal> => {
  const principal = await authenticator.authenticate(bearerOf(ctx), origin);
  const embed = principal.realm === 'tenant' ? principal.embed : undefined;
  closeToOthers(ctx, embed?.origins);
  if (embed !== undefined) requirePage(ctx, embed);
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

/** Credential of an answer that goes on for long: true once it was revoked, or has expired and was not renewed in place. */
export const isNoLongerValid = async (authenticator: Authenticator, bearer: string, principal: Principal): Promise<boolean> => {
  try {
    await authenticator.authenticate(bearer);
    return false;
  } catch (error) {
    if (error instanceof ExpiredToken) return (await authenticator.continues?.(bearer, principal)) !== true;
    return error instanceof InvalidToken || error instanceof SessionRevoked || error instanceof Unauthenticated;
  }
};
