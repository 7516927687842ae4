import { storableText } from '@leadengine/core/contract';
import type { Actor, AuditEntry, AuditPersonalData, AuditTrail, Clock, Logger, Transaction } from '@leadengine/plugin-kit';
import type { AuditKeys } from './audit-keys.js';
import { canonicalText, checkEntry, type RecordedEvent, type SealedPersonalData } from './canonical-event.js';
import { createEventIds } from './event-ids.js';
import type { PersonalKeys, Subject } from './personal-keys.js';
import type { KeepDaysOf } from './retention-classes.js';
import { insertEvent } from './trail.repository.js';
import { toWaiting } from './waiting-content.js';

export interface TrailParts {
  readonly keys: AuditKeys;
  readonly personalKeys: PersonalKeys;
  readonly keepDaysOf: KeepDaysOf;
  readonly clock: Clock;
  /** audit.log; undefined when logs go to no files. */
  readonly auditLog: Logger | undefined;
  /** Hears of each commit that recorded something for the tenant. */
  onRecorded(tenantId: string): void;
}

/** What clients send as their name has no bound. */
const longestUserAgent = 500;

const storableMetadata = (metadata: AuditEntry['metadata'] = {}): RecordedEvent['metadata'] =>
  Object.fromEntries(
    Object.entries(metadata).map(([key, value]) => [storableText(key), typeof value === 'string' ? storableText(value) : value]),
  );

/** Whose address and user agent it is: the acting person's, or that of whatever acts in the place of one. */
const acting = ({ kind, id }: Actor): Subject => ({ kind, id });

/** Where the actor came from and what the entry says of people, with what belongs to one subject together. */
const personalParts = (tx: Transaction, { context, personal = [] }: AuditEntry): readonly { subject: Subject; text: string }[] => {
  const place = {
    ...(context?.ip !== undefined && { ip: context.ip }),
    ...(context?.userAgent !== undefined && { userAgent: context.userAgent.slice(0, longestUserAgent) }),
  };
  const parts: (Pick<AuditPersonalData, 'values'> & { readonly subject: Subject })[] = [...personal];
  if (Object.keys(place).length > 0) parts.push({ subject: acting(tx.scope.actor), values: place });
  return parts.map(({ subject, values }) => ({ subject: { kind: subject.kind, id: subject.id }, text: JSON.stringify(values) }));
};

/** Records with the commit of the transaction, in its round trip. */
export const createAuditTrail = ({ keys, personalKeys, keepDaysOf, clock, auditLog, onRecorded }: TrailParts): AuditTrail => {
  const nextId = createEventIds();
  return {
    record(tx, entry) {
      checkEntry(entry);
      const { tenantId, actor, correlationId } = tx.scope;
      const receivedAt = clock.now();
      const id = nextId(receivedAt);
      const personal: SealedPersonalData[] = personalParts(tx, entry).map(({ subject, text }) => ({
        subject,
        ...personalKeys.seal(tx, subject, text),
      }));
      const event: RecordedEvent = {
        version: 1,
        id,
        tenantId,
        action: entry.action,
        occurredAt: (entry.occurredAt ?? tx.now).toISOString(),
        receivedAt: receivedAt.toISOString(),
        keepDays: keepDaysOf(entry.action),
        actor: { kind: actor.kind, id: actor.id },
        targets: entry.targets.map(({ type, id: targetId }) => ({ type, id: targetId })),
        outcome: entry.outcome ?? 'success',
        context: {
          requestId: entry.context?.requestId ?? correlationId,
          ...(entry.context?.routeId !== undefined && { routeId: entry.context.routeId }),
        },
        metadata: storableMetadata(entry.metadata),
        personal,
        ...(entry.idempotencyKey !== undefined && { idempotencyKey: entry.idempotencyKey }),
      };
      const body = canonicalText(event);
      insertEvent(tx, event, body, toWaiting(keys, tenantId, { id, receivedAt, keepDays: event.keepDays }, body));
      tx.afterCommit(() => {
        onRecorded(tenantId);
        auditLog?.info(
          {
            eventId: id,
            tenantId,
            action: event.action,
            actorKind: actor.kind,
            actorId: actor.id,
            outcome: event.outcome,
            requestId: event.context.requestId,
            targets: event.targets.map(({ type, id: targetId }) => `${type}:${targetId}`),
            ...(event.context.routeId !== undefined && { routeId: event.context.routeId }),
          },
          'audit',
        );
      });
    },
  };
};
