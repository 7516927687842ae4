import type { Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { actorText } from '../agreement/history.repository.js';
import { claimRuleVersion } from './allocation-event.repository.js';
import { joined, toAllocation, type AllocationRow } from './allocation.repository.js';
import type { Allocation } from './allocation.schema.js';
import type { AllocationSummary, CreditCampaign } from './campaign.schema.js';

/**
 * People who may be taken, hot ones and high scores first. `$2` is the agreement, `$3` the time, `$4` the campaign. A subquery that is asked per
 * person: as an anti join it reads all that were taken, as long as statistics say that there are few.
 */
const freeLeads = `from credit_registrations r join credit_persons p on p.tenant_id = $1 and p.id = r.person_id
  where r.tenant_id = $1 and r.agreement_id = $2 and r.available_from is not null and r.available_from <= $3 and not p.is_erased
    and (select a.id from credit_allocations a
      where a.tenant_id = $1 and a.campaign_id = $4 and a.person_id = r.person_id and a.status <> 'expired' limit 1) is null`;

/**
 * Locks them, passing over whom somebody else is taking at this moment; both rows are locked, so that PostgreSQL looks at the newest state of
 * both once it has them. Then, in the same round trip: one registration per person, one owner per person, an event each, and the owner's tally.
 * Nothing that all claims of a campaign share is locked.
 */
const claim = `with free as (
    select r.id, r.person_id, r.is_hot, r.score ${freeLeads} order by r.is_hot desc, r.score desc, r.id limit $5
    for no key update of p, r skip locked),
  best as (select distinct on (person_id) id, person_id, is_hot, score from free order by person_id, is_hot desc, score desc, id),
  numbered as (select id, person_id, row_number() over (order by is_hot desc, score desc, id) as n from best),
  made as (
    insert into credit_allocations (tenant_id, id, campaign_id, agreement_id, instance_id, person_id, registration_id, owner_id, status, lease_until,
      created_at, updated_at)
    select $1, i.id, $4, $2, $6::uuid, b.person_id, b.id, $7::uuid, 'allocated', $8::timestamptz, $3, $3
    from numbered b join unnest($9::uuid[]) with ordinality as i(id, n) on i.n = b.n
    on conflict do nothing returning *),
  taken as (
    update credit_registrations set available_from = null
    where tenant_id = $1 and person_id in (select person_id from best) returning 1),
  noted as (
    insert into credit_allocation_events (tenant_id, id, allocation_id, to_status, reason, rule_version, note, actor, created_at)
    select $1, e.id, m.id, 'allocated', 'best free person of the agreement', $11, '', $12, $3
    from (select id, row_number() over (order by id) as n from made) m join unnest($10::uuid[]) with ordinality as e(id, n) on e.n = m.n
    returning 1),
  tallied as (
    insert into credit_campaign_tallies as t (tenant_id, id, campaign_id, owner_id, allocated)
    select $1, $13::uuid, $4, $7::uuid, count(*) from made having count(*) > 0
    on conflict (tenant_id, campaign_id, owner_id) do update set allocated = t.allocated + excluded.allocated returning 1)
  select a.*, f.locked, t.total, t.allocated, t.contacted, t.won, t.lost
  from (select (select count(*)::int from free) as locked, (select count(*)::int from made) as made) f
    cross join lateral (
      select coalesce(sum(allocated + contacted + won + lost), 0)::int + f.made as total, coalesce(sum(allocated), 0)::int + f.made as allocated,
        coalesce(sum(contacted), 0)::int as contacted, coalesce(sum(won), 0)::int as won, coalesce(sum(lost), 0)::int as lost
      from credit_campaign_tallies where tenant_id = $1 and campaign_id = $4) t
    left join (${joined('made')}) a on true order by a.id`;

const idsFor = (count: number): string[] => Array.from({ length: count }, () => uuidv7());

type ClaimRow = (AllocationRow | { readonly id: null }) & AllocationSummary & { readonly locked: number };

/** People that were taken, best first, and how the campaign stands then. */
export interface Claimed {
  readonly allocations: Allocation[];
  readonly summary: AllocationSummary;
}

/** Takes up to `count` people for an owner, each person once per campaign. All in one round trip, unless people have several registrations. */
export const claimLeads = async (
  tx: Transaction,
  campaign: CreditCampaign,
  ownerId: string,
  count: number,
  leaseUntil: Date | null,
): Promise<Claimed> => {
  const allocations: Allocation[] = [];
  for (;;) {
    const wanted = count - allocations.length;
    const rows = await tx.sql<ClaimRow>(claim, [
      tx.scope.tenantId,
      campaign.agreementId,
      tx.now,
      campaign.id,
      wanted,
      campaign.instanceId,
      ownerId,
      leaseUntil,
      idsFor(wanted),
      idsFor(wanted),
      claimRuleVersion,
      actorText(tx.scope.actor),
      uuidv7(),
    ]);
    allocations.push(...rows.flatMap((row) => (row.id === null ? [] : [toAllocation(row)])));
    const [first] = rows;
    if (first === undefined) throw new Error('An aggregate without a row.');
    // Several registrations of one person may have made it fewer than there are.
    if (allocations.length < count && first.locked >= wanted) continue;
    const { total, allocated, contacted, won, lost } = first;
    return { allocations, summary: { total, allocated, contacted, won, lost } };
  }
};

/** A person who may be given to somebody. */
export interface FreeLead {
  readonly id: string;
  readonly personId: string;
  /** Who had the person last. */
  readonly lastOwnerId: string | null;
}

/** Locks people to be given out, one registration each, best first. */
export const lockFreeLeads = async (tx: Transaction, campaign: CreditCampaign, count: number): Promise<readonly FreeLead[]> => {
  const rows = await tx.sql<{ id: string; person_id: string; last_owner_id: string | null }>(
    `with free as (
       select r.id, r.person_id, r.is_hot, r.score ${freeLeads} order by r.is_hot desc, r.score desc, r.id limit $5
       for no key update of p, r skip locked),
     best as (select distinct on (person_id) id, person_id, is_hot, score from free order by person_id, is_hot desc, score desc, id)
     select b.id, b.person_id, (select a.owner_id from credit_allocations a where a.tenant_id = $1 and a.person_id = b.person_id
         order by a.created_at desc limit 1) as last_owner_id
     from best b order by b.is_hot desc, b.score desc, b.id`,
    [tx.scope.tenantId, campaign.agreementId, tx.now, campaign.id, count],
  );
  return rows.map((row) => ({ id: row.id, personId: row.person_id, lastOwnerId: row.last_owner_id }));
};

/** Who gets whom, and why. */
export interface Assignment {
  readonly lead: FreeLead;
  readonly ownerId: string;
  readonly reason: string;
}

/** Gives out people that {@link lockFreeLeads} has locked. Returns the ids of the allocations. */
export const insertAssignments = async (
  tx: Transaction,
  campaign: CreditCampaign,
  assignments: readonly Assignment[],
  leaseUntil: Date | null,
  ruleVersion: string,
): Promise<string[]> => {
  const owners = [...new Set(assignments.map(({ ownerId }) => ownerId))].sort();
  const rows = await tx.sql<{ id: string }>(
    `with given as (
       select * from unnest($7::uuid[], $8::uuid[], $9::uuid[], $10::uuid[], $11::text[], $12::uuid[])
         as g(id, person_id, registration_id, owner_id, reason, event_id)),
     made as (
       insert into credit_allocations (tenant_id, id, campaign_id, agreement_id, instance_id, person_id, registration_id, owner_id, status,
         lease_until, created_at, updated_at)
       select $1, id, $4, $2, $5::uuid, person_id, registration_id, owner_id, 'allocated', $6::timestamptz, $3, $3 from given
       on conflict do nothing returning id, owner_id),
     taken as (
       update credit_registrations set available_from = null where tenant_id = $1 and person_id = any($8::uuid[]) returning 1),
     noted as (
       insert into credit_allocation_events (tenant_id, id, allocation_id, to_status, reason, rule_version, note, actor, created_at)
       select $1, g.event_id, m.id, 'allocated', g.reason, $13, '', $14, $3 from made m join given g on g.id = m.id returning 1),
     tallied as (
       insert into credit_campaign_tallies as t (tenant_id, id, campaign_id, owner_id, allocated)
       select $1, o.id, $4, o.owner_id, (select count(*) from made m where m.owner_id = o.owner_id)
       from unnest($15::uuid[], $16::uuid[]) as o(id, owner_id) order by o.owner_id
       on conflict (tenant_id, campaign_id, owner_id) do update set allocated = t.allocated + excluded.allocated returning 1)
     select id from made order by id`,
    [
      tx.scope.tenantId,
      campaign.agreementId,
      tx.now,
      campaign.id,
      campaign.instanceId,
      leaseUntil,
      idsFor(assignments.length),
      assignments.map(({ lead }) => lead.personId),
      assignments.map(({ lead }) => lead.id),
      assignments.map(({ ownerId }) => ownerId),
      assignments.map(({ reason }) => reason),
      idsFor(assignments.length),
      ruleVersion,
      actorText(tx.scope.actor),
      idsFor(owners.length),
      owners,
    ],
  );
  return rows.map(({ id }) => id);
};

/** Of these users those who may have people. Not locked: who is switched off meanwhile keeps what they took. */
export const findActiveUsers = async (tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set(
    (
      await tx.sql<{ id: string }>(`select id from users where tenant_id = $1 and id = any($2::uuid[]) and status = 'active'`, [
        tx.scope.tenantId,
        ids,
      ])
    ).map(({ id }) => id),
  );
