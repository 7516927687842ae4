import type { Logger } from '@leadengine/plugin-kit';
import type { RelayUnitOfWork } from '../database/database.js';
import type { PlacementBook } from '../database/dedicated/placement-book.js';
import type { Placement } from '../database/dedicated/placement.repository.js';
import type { SequencedBatch } from '../events/event-sequencer.js';
import { sequenceEvents } from '../events/event-sequencer.js';
import type { Claim, SignalTable } from './signal-table.js';
import { startLoop, type WakeableLoop } from './wakeable-loop.js';

/** A lost wake costs a row this much; a signal costs nothing while there is none. */
const pollMs = 1000;
/** A lost signal costs a row this much. */
const sweepSeconds = 60;
const sweptAtOnce = 50;
const servedAtOnce = 4;

export interface DedicatedRelayParts {
  readonly signals: SignalTable;
  readonly placements: PlacementBook;
  /** Of the control database. */
  readonly relay: RelayUnitOfWork;
  relayOf(placement: Placement): RelayUnitOfWork;
  /** One round of the publisher on a tenant's outbox. True when more is due. */
  publish(relay: RelayUnitOfWork): Promise<boolean>;
  /** What is done now and then in each database: retention and erasures. */
  tidy(relay: RelayUnitOfWork): Promise<void>;
  /** Tells followers how far a tenant's log has grown. */
  onSequenced(batch: SequencedBatch): void;
  /** Runners of some tenant became wanted, or are no longer. */
  onRunners(): void;
  readonly log: Logger;
}

interface Outlook {
  readonly next: Date | null;
  readonly runners: boolean;
}

const outlookSql = `select (select min(available_at) from outbox where published_at is null and available_at < 'infinity') as next,
  exists (select from leases where wanted) as runners`;

// Whoever follows a log asks the control database how far it has grown, for all tenants at once.
const mirrorSql = `insert into event_cursors as c (tenant_id, last) select * from unnest($1::uuid[], $2::bigint[])
  on conflict (tenant_id) do update set last = greatest(c.last, excluded.last)`;

/** Takes rows out of the outboxes of tenants' own databases: of those that said so, and in turn of all. No tenant at rest keeps a connection. */
export const startDedicatedRelay = (parts: DedicatedRelayParts): WakeableLoop => {
  const { signals, placements, relay: control, relayOf, publish, tidy, onSequenced, onRunners, log } = parts;
  const untidy = new Set<string>();

  const sequence = async (relay: RelayUnitOfWork): Promise<void> => {
    for (let hasMore = true; hasMore;) {
      const batch = await sequenceEvents(relay);
      ({ hasMore } = batch);
      if (batch.events === 0) return;
      await control.run((sql) => sql(mirrorSql, [batch.grown.map(({ tenantId }) => tenantId), batch.grown.map(({ last }) => last)]));
      onSequenced(batch);
    }
  };

  const serve = async (claim: Claim): Promise<void> => {
    const { tenantId } = claim;
    const placement = await placements.find(tenantId);
    if (placement === undefined) return;
    const relay = relayOf(placement);
    await sequence(relay);
    while (await publish(relay));
    if (untidy.delete(tenantId)) await tidy(relay);
    const [outlook] = await relay.read((sql) => sql<Outlook>(outlookSql));
    if (await signals.noteRunners(tenantId, outlook?.runners ?? false)) onRunners();
    await signals.settle(claim, outlook?.next ?? undefined);
  };

  return startLoop({
    name: 'dedicated-relay',
    everyMs: pollMs,
    log,
    async round() {
      for (const tenantId of await signals.sweep(sweepSeconds, sweptAtOnce)) untidy.add(tenantId);
      const claims = await signals.claim(servedAtOnce);
      await Promise.all(
        claims.map(async (claim) => {
          try {
            await serve(claim);
          } catch (error) {
            // It comes back by itself; the other tenants do not wait for it.
            log.warn({ error, tenantId: claim.tenantId }, 'the database of a tenant could not be served');
          }
        }),
      );
      return claims.length === servedAtOnce;
    },
  });
};
