const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Guards the one place where a tenant id becomes SQL text.
 *
 * @throws TypeError when it is not a lower-case UUID.
 */
export const assertTenantId = (tenantId: string): void => {
  if (!pattern.test(tenantId)) throw new TypeError('The tenant id of a scope must be a lower-case UUID.');
};
