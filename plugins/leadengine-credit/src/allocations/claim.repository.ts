import type { Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import type { CreditCampaign } from './campaign.schema.js';

interface FreeLead {
  readonly id: string;
  readonly person_id: string;
}

/**
 * Locks people who may be taken, hot ones and high scores first. Those whom somebody else is taking at this moment are passed over.
 * Both rows are locked, so that PostgreSQL looks at the newest state of both once it has them.
 */
const lockFreeLeads = (tx: Transaction, campaign: CreditCampaign, count: number): Promise<readonly FreeLead[]> =>
  tx.sql<FreeLead>(
    `select r.id, r.person_id from credit_registrations r join credit_persons p on p.tenant_id = $1 and p.id = r.person_id
     where r.tenant_id = $1 and r.agreement_id = $2 and r.available_from is not null and r.available_from <= $3 and not p.is_erased
       and not exists (select 1 from credit_allocations a where a.tenant_id = $1 and a.campaign_id = $4 and a.person_id = r.person_id)
     order by r.is_hot desc, r.score desc, r.id limit $5 for no key update of p, r skip locked`,
    [tx.scope.tenantId, campaign.agreementId, tx.now, campaign.id, count],
  );

/** Whoever has an owner all the same is left out; the caller marks them as taken, which they are. */
const insertAllocations = async (
  tx: Transaction,
  campaign: CreditCampaign,
  ownerId: string,
  leads: readonly FreeLead[],
): Promise<readonly { readonly id: string; readonly person_id: string }[]> =>
  tx.sql(
    `insert into credit_allocations (tenant_id, id, campaign_id, agreement_id, instance_id, person_id, registration_id, owner_id, status,
       created_at, updated_at)
     select $1, n.id, $2, $3, $4, n.person_id, n.registration_id, $5, 'allocated', $6, $6
     from unnest($7::uuid[], $8::uuid[], $9::uuid[]) as n(id, person_id, registration_id)
     on conflict do nothing returning id, person_id`,
    [
      tx.scope.tenantId,
      campaign.id,
      campaign.agreementId,
      campaign.instanceId,
      ownerId,
      tx.now,
      leads.map(() => uuidv7()),
      leads.map((lead) => lead.person_id),
      leads.map((lead) => lead.id),
    ],
  );

/**
 * Takes up to `count` people for an owner: one registration per person, each person once per campaign, one owner per person.
 *
 * @returns Ids of the allocations.
 */
export const claimLeads = async (tx: Transaction, campaign: CreditCampaign, ownerId: string, count: number): Promise<string[]> => {
  const taken: string[] = [];
  for (;;) {
    const free = await lockFreeLeads(tx, campaign, count - taken.length);
    if (free.length === 0) return taken;
    // Of a person with several registrations under the agreement, the best one.
    const perPerson = [...new Map([...free].reverse().map((lead) => [lead.person_id, lead])).values()].reverse();
    const made = await insertAllocations(tx, campaign, ownerId, perPerson);
    await tx.sql('update credit_registrations set available_from = null where tenant_id = $1 and person_id = any($2::uuid[])', [
      tx.scope.tenantId,
      perPerson.map((lead) => lead.person_id),
    ]);
    taken.push(...made.map(({ id }) => id));
    if (taken.length >= count) return taken;
  }
};
