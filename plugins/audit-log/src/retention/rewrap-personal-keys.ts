import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import type { AuditKeys } from '../trail/audit-keys.js';

const rewrappedAtOnce = 500;
const firstId = '00000000-0000-0000-0000-000000000000';

/** Encrypts keys of people anew that lie under a former secret, while it is still accepted. Erased ones stay erased. */
export const rewrapPersonalKeys = async (unitOfWork: UnitOfWork, keys: AuditKeys, scope: Scope): Promise<void> => {
  const { tenantId } = scope;
  let after = firstId;
  for (;;) {
    scope.signal.throwIfAborted();
    const former = await unitOfWork.read(scope, (sql) =>
      sql<{ id: string; wrapped: string }>(
        `select id, wrapped from audit_personal_keys
         where tenant_id = $1 and id > $2 and wrapped is not null and not starts_with(wrapped, $3) order by id limit $4`,
        [tenantId, after, keys.currentPrefix(tenantId), rewrappedAtOnce],
      ),
    );
    const opened = former.flatMap(({ id, wrapped }) => {
      const key = keys.unwrap(tenantId, wrapped, id);
      return key === undefined ? [] : [{ id, wrapped, fresh: keys.wrap(tenantId, key, id) }];
    });
    if (opened.length > 0) {
      await unitOfWork.run(scope, (tx) =>
        tx.sql(
          `update audit_personal_keys k set wrapped = f.fresh from unnest($2::uuid[], $3::text[], $4::text[]) f(id, wrapped, fresh)
           where k.tenant_id = $1 and k.id = f.id and k.wrapped = f.wrapped`,
          [tenantId, opened.map(({ id }) => id), opened.map(({ wrapped }) => wrapped), opened.map(({ fresh }) => fresh)],
        ),
      );
    }
    const last = former.at(-1);
    if (last === undefined || former.length < rewrappedAtOnce) return;
    after = last.id;
  }
};
