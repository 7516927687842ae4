import type { Sql } from '@leadengine/plugin-kit';
import type { RecordedEvent } from '../trail/canonical-event.js';
import type { PersonalKeys } from '../trail/personal-keys.js';
import { findPersonalKeys, type EventRow } from './event.repository.js';
import type { AuditEvent } from './event.schema.js';

type PersonalPart = AuditEvent['personal'][number];

/** Shows events with what they say of people, as far as these were not erased. */
export interface EventReader {
  /** One query for the keys of all rows. */
  read(sql: Sql, rows: readonly Pick<EventRow, 'body' | 'seq'>[]): Promise<AuditEvent[]>;
}

export const createEventReader = (personalKeys: PersonalKeys): EventReader => ({
  async read(sql, rows) {
    const events = rows.map(({ body }) => JSON.parse(body) as RecordedEvent);
    const wrapped = await findPersonalKeys(sql, [...new Set(events.flatMap(({ personal }) => personal.map(({ key }) => key)))]);
    const { tenantId } = sql.scope;
    const opened = new Map([...wrapped].map(([id, text]) => [id, personalKeys.unwrap(tenantId, id, text)]));
    const show = ({ subject, key, data }: RecordedEvent['personal'][number]): PersonalPart => {
      const material = opened.get(key);
      const text = material === undefined ? undefined : personalKeys.open(material, key, data);
      return { subject, values: text === undefined ? null : (JSON.parse(text) as Record<string, string>) };
    };
    return events.map((event, at) => {
      const seq = rows[at]?.seq ?? null;
      return {
        id: event.id,
        seq: seq === null ? null : Number(seq),
        action: event.action,
        outcome: event.outcome,
        occurredAt: event.occurredAt,
        receivedAt: event.receivedAt,
        actor: event.actor,
        targets: [...event.targets],
        context: event.context,
        metadata: event.metadata,
        personal: event.personal.map(show),
        keepDays: event.keepDays,
        ...(event.idempotencyKey !== undefined && { idempotencyKey: event.idempotencyKey }),
      };
    });
  },
});
