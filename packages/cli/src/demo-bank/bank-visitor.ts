import { createClient, LeadEngineError } from '@leadengine/sdk';

/** Somebody who is in at the bank. */
export interface BankVisitor {
  readonly name: string;
  readonly email: string;
}

/**
 * Who a login of the demo tenant belongs to; undefined unless it is an admin's. The bank trusts the engine's word on it, as any host with
 * logins of the engine would.
 *
 * @param authorization - The header as it came.
 */
export const findVisitor = async (engineUrl: string, authorization: string | undefined): Promise<BankVisitor | undefined> => {
  const [, token] = /^Bearer (\S+)$/i.exec(authorization ?? '') ?? [];
  if (token === undefined) return undefined;
  try {
    const { tenant, user } = await createClient({ baseUrl: engineUrl, token }).me.get();
    return tenant.slug === 'demo' && user?.role === 'admin' ? { name: user.name, email: user.email } : undefined;
  } catch (error) {
    if (error instanceof LeadEngineError && (error.status === 401 || error.status === 403)) return undefined;
    throw error;
  }
};
