import type { Clock, EventEnvelope, Histogram, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import type { EventStream } from '../../events/event-stream.js';
import type { WebhookDisabledReason } from './contract.js';
import { createEndpointHealth } from './endpoint-health.js';
import { findLoggedEvent } from './event-log.repository.js';
import { createTypeFilter } from './event-types.js';
import { laneOf } from './lane-key.js';
import { createLanes, type LaneItem } from './lanes.js';
import { findTarget, listPending, listSettled, saveProgress, type DispatchTarget, type SettledDelivery } from './outcome.repository.js';
import type { PostEvent, PostOutcome } from './post-event.js';
import { createProgressWriter } from './progress-writer.js';
import { nextAttemptAt, type RetryPlan } from './retry-plan.js';
import type { SigningSecrets } from './signing-secrets.js';

/** Events in memory that have no row yet; beyond, the log waits. */
const mostUnstored = 500;
/** Rows that wait for another attempt; beyond, the log waits. */
const mostStored = 2000;
const idleSaveMs = 2000;
const reloadMs = 30_000;
/** How long requests under way may take when the session ends. */
const drainMs = 1500;

export interface SessionParts {
  readonly unitOfWork: UnitOfWork;
  readonly events: EventStream;
  readonly secrets: SigningSecrets;
  readonly post: PostEvent;
  readonly clock: Clock;
  readonly plan: RetryPlan;
  /** Requests at once. */
  readonly concurrency: number;
  readonly duration: Histogram;
  /** Ends the subscription's deliveries for good. */
  disable(scope: Scope, webhookId: string, reason: WebhookDisabledReason): Promise<void>;
  onWake(webhookId: string, listener: () => void, signal: AbortSignal): void;
}

/**
 * Delivers a subscription's events from its position in the log on, until the scope's signal aborts, the subscription is disabled or
 * its position was moved. The scope is fenced: what a holder writes after it lost the lease fails.
 */
export const runSession = async (parts: SessionParts, scope: Scope, webhookId: string, target: DispatchTarget): Promise<void> => {
  const { unitOfWork, events, post, clock, plan, concurrency, duration } = parts;
  const lanes = createLanes();
  const health = createEndpointHealth(target.failingSince);
  const ending = new AbortController();
  const sending = new AbortController();
  const inFlight = new Set<Promise<void>>();
  let { url, version } = target;
  let wants = createTypeFilter(target.types);
  let secrets = await parts.secrets.of(scope, webhookId);
  const settled = await unitOfWork.read(scope, (sql) => listSettled(sql, webhookId, target));
  let lastRead = target.position;
  let lastSaved = target.position;
  let fault: Error | undefined;
  let wakeReader: (() => void) | undefined;
  let timer: NodeJS.Timeout | undefined;
  let saving: NodeJS.Timeout | undefined;
  /** Cursors whose outcome is being recorded. */
  const recording = new Set<bigint>();
  /** Those and what was settled since pending rows began to be read again: what was read of them is old. */
  let touched: Set<bigint> | undefined;

  const now = (): number => clock.now().getTime();
  const end = (): void => ending.abort();
  const fail = (error: unknown): void => {
    fault ??= error instanceof Error ? error : new Error(String(error));
    end();
  };

  const position = (): bigint => (lanes.firstUnstored === undefined ? lastRead : lanes.firstUnstored - 1n);

  const writer = createProgressWriter(scope, async (deliveries) => {
    const reached = position();
    const { failingSince } = health;
    const { generation } = target;
    const stored = await unitOfWork.run(scope, (tx) =>
      saveProgress(tx, { webhookId, generation, position: reached, failingSince, deliveries }),
    );
    lastSaved = reached;
    if (stored === undefined) end();
    else if (stored !== version) void reload();
  });

  const rowOf = (item: LaneItem, parts: Partial<SettledDelivery>): SettledDelivery => ({
    id: uuidv7(),
    cursor: String(item.cursor),
    eventId: item.eventId,
    eventType: item.eventType,
    lane: item.lane,
    status: 'pending',
    attempts: item.attempts,
    nextAttemptAt: undefined,
    firstAttemptAt: item.firstAttemptAt,
    attemptedAt: undefined,
    statusCode: undefined,
    durationMs: undefined,
    errorCode: undefined,
    answer: undefined,
    ...parts,
  });

  /** Rows for events that have to wait behind another one, so that the position may pass them. */
  const keep = (items: readonly LaneItem[]): SettledDelivery[] =>
    items
      .filter(({ isStored }) => !isStored)
      .map((item) => {
        lanes.markStored(item);
        item.envelope = undefined;
        return rowOf(item, { nextAttemptAt: now() });
      });

  const settle = async (item: LaneItem, outcome: PostOutcome): Promise<void> => {
    const { isDelivered, isGone, attemptedAt, retryAfterMs, statusCode, durationMs, errorCode, answer } = outcome;
    if (outcome.isAborted) return;
    item.attempts++;
    item.firstAttemptAt ??= attemptedAt;
    let next: number | undefined;
    if (isDelivered) {
      // Whoever waited for an endpoint that is back need not wait for hours any more.
      if (health.succeeded()) lanes.hastenAll(() => now() + Math.random() * plan.firstMs);
    } else {
      health.failed(attemptedAt, retryAfterMs);
      const { attempts, firstAttemptAt } = item;
      next = nextAttemptAt(plan, { attempts, firstAttemptAt, now: now(), retryAfterMs, random: Math.random() });
      if (isGone) next ??= now();
    }
    duration.observe(durationMs / 1000, { outcome: isDelivered ? 'delivered' : 'failed' });
    const status = isDelivered ? 'delivered' : next === undefined ? 'failed' : 'pending';
    const facts = { status, nextAttemptAt: next, attemptedAt, statusCode, durationMs, errorCode, answer } as const;
    const rows = [rowOf(item, facts), ...(next === undefined ? [] : keep(lanes.behind(item)))];
    lanes.markStored(item);
    touched?.add(item.cursor);
    recording.add(item.cursor);
    await writer.save(rows);
    recording.delete(item.cursor);
    if (next === undefined) lanes.finish(item);
    else {
      item.envelope = undefined;
      lanes.postpone(item, next);
    }
    if (isGone || (!isDelivered && health.isHopeless(attemptedAt, plan.windowMs))) {
      await parts.disable(scope, webhookId, isGone ? 'gone' : 'failing');
      end();
    }
  };

  const deliver = async (item: LaneItem): Promise<void> => {
    const envelope = item.envelope ?? (await unitOfWork.read(scope, (sql) => findLoggedEvent(sql, String(item.cursor))));
    if (envelope !== undefined) {
      await settle(item, await post({ url, secrets, envelope, signal: sending.signal }));
      return;
    }
    lanes.markStored(item);
    await writer.save([rowOf(item, { status: 'failed', errorCode: 'event_expired' })]);
    lanes.finish(item);
  };

  const pump = (): void => {
    clearTimeout(timer);
    if (ending.signal.aborted) return;
    const isRetryOnly = health.isDown && lanes.nextDueAt({ isRetryOnly: true }) !== undefined;
    const room = health.isDown ? 1 : concurrency;
    const at = now();
    while (inFlight.size < room && health.pausedUntil <= at) {
      const item = lanes.next(at, { isRetryOnly });
      if (item === undefined) break;
      const delivery = deliver(item)
        .catch(fail)
        .finally(() => {
          inFlight.delete(delivery);
          pump();
        });
      inFlight.add(delivery);
    }
    if (inFlight.size < room) {
      const due = lanes.nextDueAt({ isRetryOnly });
      if (due !== undefined) timer = setTimeout(pump, Math.min(Math.max(due, health.pausedUntil) - at, reloadMs));
    }
    wakeReader?.();
  };

  const take = (cursor: string, envelope: EventEnvelope): SettledDelivery[] => {
    lastRead = BigInt(cursor);
    if (settled.delete(cursor) || !wants(envelope.type)) return [];
    const lane = laneOf(envelope);
    const item: LaneItem = {
      cursor: lastRead,
      eventId: envelope.id,
      eventType: envelope.type,
      lane,
      envelope,
      isStored: false,
      attempts: 0,
      firstAttemptAt: undefined,
      notBefore: 0,
    };
    return lanes.add(item) && lanes.isWaiting(lane) ? keep([item]) : [];
  };

  const isFull = (): boolean => health.isDown || lanes.unstored >= mostUnstored || lanes.stored >= mostStored;

  const saveLater = (): void => {
    saving ??= setTimeout(() => {
      saving = undefined;
      if (position() > lastSaved && !ending.signal.aborted) writer.save([]).catch(fail);
    }, idleSaveMs);
  };

  const readLog = async (): Promise<void> => {
    const batches = await events.follow({ ...scope, signal: ending.signal }, { after: String(target.position), types: undefined });
    for await (const batch of batches) {
      const waiting = batch.flatMap(({ cursor, envelope }) => take(cursor, envelope));
      if (waiting.length > 0) writer.save(waiting).catch(fail);
      saveLater();
      pump();
      while (isFull() && !ending.signal.aborted) await new Promise<void>((resolve) => (wakeReader = resolve));
    }
  };

  const addPending = async (): Promise<void> => {
    for (const pending of await unitOfWork.read(scope, (sql) => listPending(sql, webhookId, 2 * mostStored))) {
      if (touched?.has(pending.cursor) === true) continue;
      const isNew = lanes.add({ ...pending, envelope: undefined, isStored: true });
      if (!isNew) lanes.hasten(pending.cursor, pending.notBefore, pending.attempts);
    }
  };

  /** Takes over what was changed by people, deliveries that they asked for again included. */
  const reload = async (): Promise<void> => {
    if (touched !== undefined || ending.signal.aborted) return;
    touched = new Set(recording);
    try {
      const current = await unitOfWork.read(scope, (sql) => findTarget(sql, webhookId));
      if (!current?.isEnabled || current.generation !== target.generation) {
        end();
        return;
      }
      secrets = await parts.secrets.of(scope, webhookId);
      ({ url, version } = current);
      wants = createTypeFilter(current.types);
      await addPending();
    } catch (error) {
      // The next one makes up for it.
      if (!ending.signal.aborted) scope.log.warn({ error }, 'a webhook was not read again');
    } finally {
      touched = undefined;
    }
    pump();
  };

  const reloading = setInterval(() => void reload(), reloadMs);
  parts.onWake(webhookId, () => void reload(), ending.signal);
  scope.signal.addEventListener('abort', end);
  if (scope.signal.aborted) end();
  ending.signal.addEventListener('abort', () => wakeReader?.());
  try {
    await addPending();
    pump();
    await readLog().catch(fail);
    end();
    const drained = setTimeout(() => sending.abort(), drainMs);
    await Promise.all(inFlight);
    clearTimeout(drained);
    if (fault === undefined && position() > lastSaved) await writer.save([]);
  } finally {
    end();
    sending.abort();
    clearInterval(reloading);
    clearTimeout(timer);
    clearTimeout(saving);
    scope.signal.removeEventListener('abort', end);
  }
  if (fault !== undefined) throw fault;
};
