import { assertTenantId } from '../tenant-id.js';

/** A tenant as its database is made for. */
export interface DatabaseTenant {
  readonly id: string;
  readonly slug: string;
}

/** The two logins of a tenant, of which one rests until the password of the other is rotated. */
export type TenantLogin = 'a' | 'b';

export const tenantLogins: readonly TenantLogin[] = ['a', 'b'];

/** Names in the cluster. Only the database's has the slug in it; roles, which are the marker of what is whose, go by the id. */
export interface TenantNames {
  readonly database: string;
  /** Owns the database and cannot log in. */
  readonly owner: string;
  readonly logins: Readonly<Record<TenantLogin, string>>;
}

const slugPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const longestSlug = 40;

/** @throws TypeError for an id or slug that no tenant has. */
export const tenantNames = ({ id, slug }: DatabaseTenant): TenantNames => {
  assertTenantId(id);
  if (slug.length > longestSlug || !slugPattern.test(slug)) throw new TypeError('The slug of a tenant has another form.');
  const owner = `t_${id.replaceAll('-', '')}`;
  return { database: `tenant_${slug}`, owner, logins: { a: `${owner}_a`, b: `${owner}_b` } };
};

const ownerPattern = /^t_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})(?:_[ab])?$/;

/** The tenant that a role is of by its name. */
export const tenantOfRole = (role: string): string | undefined => {
  const parts = ownerPattern.exec(role);
  return parts === null ? undefined : parts.slice(1).join('-');
};
