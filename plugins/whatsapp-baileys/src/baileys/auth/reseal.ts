import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { credentialsBound, gatewayBound, keyBound, messageBound, outboxBound, pollBound } from './bounds.js';
import type { InstanceSeals } from './instance-seal.js';

/** A column whose values are sealed, and what names them. */
export interface SealedColumn {
  readonly table: string;
  readonly column: string;
  readonly named: readonly string[];
  bound(row: Readonly<Record<string, string>>): string;
}

export const resealedColumns: readonly SealedColumn[] = [
  { table: 'whatsapp_credentials', column: 'sealed', named: [], bound: () => credentialsBound },
  { table: 'whatsapp_keys', column: 'sealed', named: ['type', 'id'], bound: ({ type = '', id = '' }) => keyBound(type, id) },
  { table: 'whatsapp_inbox', column: 'sealed', named: ['dedupe_key'], bound: ({ dedupe_key: key = '' }) => messageBound(key) },
  { table: 'whatsapp_polls', column: 'sealed', named: ['dedupe_key'], bound: ({ dedupe_key: key = '' }) => pollBound(key) },
  { table: 'whatsapp_gateway_secrets', column: 'sealed', named: ['id'], bound: ({ id = '' }) => gatewayBound(id) },
  ...(['content', 'proto', 'message_secret'] as const).map((column): SealedColumn => ({
    table: 'whatsapp_outbox',
    column,
    named: ['provider_message_id'],
    bound: ({ provider_message_id: id = '' }) => outboxBound(id, column === 'message_secret' ? 'secret' : column),
  })),
];

const atOnce = 500;

interface SealedRow {
  readonly place: string;
  readonly instance_id: string;
  readonly value: string;
}

/**
 * Encrypts what lies under a former secret of the engine under the current one, so that the former may go. What changes meanwhile is left
 * alone: it is written under the current one anyway.
 *
 * @returns how many values were encrypted anew.
 */
export const resealLinks = async (unitOfWork: UnitOfWork, seals: InstanceSeals, scope: Scope): Promise<number> => {
  const { tenantId } = scope;
  let total = 0;
  for (const { table, column, named, bound } of resealedColumns) {
    for (;;) {
      scope.signal.throwIfAborted();
      const rows = await unitOfWork.read(scope, (sql) =>
        sql<SealedRow & Record<string, string>>(
          `select ${['ctid::text as place', 'instance_id', `${column} as value`, ...named].join(', ')} from ${table}
           where tenant_id = $1 and ${column} is not null and not starts_with(${column}, $2) limit ${String(atOnce)}`,
          [tenantId, seals.of(tenantId, '').currentPrefix],
        ),
      );
      const renewed = rows.flatMap((row) => {
        const seal = seals.of(tenantId, row.instance_id);
        const as = bound(row);
        try {
          return [{ place: row.place, value: row.value, fresh: seal.seal(seal.open(row.value, as), as) }];
        } catch {
          // Sealed under a secret that is gone: who reads it says so.
          return [];
        }
      });
      if (renewed.length === 0) break;
      await unitOfWork.run(scope, (tx) =>
        tx.sql(
          `update ${table} t set ${column} = s.fresh from unnest($2::text[], $3::text[], $4::text[]) s(place, value, fresh)
           where t.tenant_id = $1 and t.ctid = s.place::tid and t.${column} = s.value`,
          [tenantId, renewed.map(({ place }) => place), renewed.map(({ value }) => value), renewed.map(({ fresh }) => fresh)],
        ),
      );
      total += renewed.length;
      if (rows.length < atOnce) break;
    }
  }
  return total;
};
