import type { PersonalDataHolder } from '@leadengine/core/contract';
import type { AuditTrail, Sql, Transaction } from '@leadengine/plugin-kit';
import type { EventReader } from '../events/event-reader.js';
import type { PersonalKeys, Subject } from '../trail/personal-keys.js';

/** Makes unreadable what the log says of a person, for good. The log still verifies. */
export interface SubjectErasure {
  /** Returns the number of keys that are gone. */
  erase(tx: Transaction, subject: Subject): Promise<number>;
}

export const createSubjectErasure = (trail: AuditTrail, personalKeys: PersonalKeys): SubjectErasure => ({
  async erase(tx, subject) {
    personalKeys.forget(tx.scope.tenantId, subject);
    const rows = await tx.sql<{ id: string }>(
      `update audit_personal_keys set wrapped = null, erased_at = $4
       where tenant_id = $1 and subject_kind = $2 and subject_id = $3 and wrapped is not null returning id`,
      [tx.scope.tenantId, subject.kind, subject.id, tx.now],
    );
    trail.record(tx, {
      action: 'subject.erased',
      targets: [{ type: subject.kind, id: subject.id }],
      metadata: { keys: rows.length },
    });
    return rows.length;
  },
});

/** Contacts that were merged into this one, directly or through others. */
const partsSql = `with recursive part as (
    select id from contacts where tenant_id = $1 and id = $2
    union select c.id from contacts c join part on c.tenant_id = $1 and c.merged_into = part.id
  ) select id from part order by id`;

const listParts = async (sql: Sql, contactId: string): Promise<readonly string[]> =>
  (await sql<{ id: string }>(partsSql, [sql.scope.tenantId, contactId])).map(({ id }) => id);

const mostCollected = 1000;

/** Events whose personal data is encrypted under a key of one of these contacts. */
const collectedSql = `
  select e.body, null as seq from audit_further_targets t join audit_recorded e on e.tenant_id = $1 and e.received_at = t.received_at and e.id = t.event_id
  where t.tenant_id = $1 and t.target_type = 'contact' and t.target_id = any($2::text[])
  union
  select e.body, null from audit_recorded e where e.tenant_id = $1 and e.target_type = 'contact' and e.target_id = any($2::text[])
  limit ${String(mostCollected)}`;

/** What the log keeps of contacts: handed out and erased with everything else that is kept of them. */
export const createContactHolder = (erasure: SubjectErasure, reader: EventReader): PersonalDataHolder => ({
  name: 'audit.events',
  async collect(sql, contactId) {
    const ids = await listParts(sql, contactId);
    const rows = await sql<{ body: string; seq: null }>(collectedSql, [sql.scope.tenantId, ids]);
    const events = await reader.read(sql, rows);
    return events.map(({ action, occurredAt, personal }) => ({
      action,
      occurredAt,
      personal: personal.filter(({ subject }) => ids.includes(subject.id)).map(({ values }) => values),
    }));
  },
  async erase(tx, contactId) {
    for (const id of await listParts(tx.sql, contactId)) await erasure.erase(tx, { kind: 'contact', id });
  },
});
