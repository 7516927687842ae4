import type { Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { readStored } from '../../contract/stored-value.js';
import { UnmergeRefused, type MergeParticipant } from '../contacts/contract.js';
import { Id, nullable } from '../schema.js';
import { LeadUpdated, type Leads } from './contract.js';
import { findLead, findOpenLeadId } from './lead.repository.js';
import { isOpenLead, LeadStatus } from './status.js';

/** What a merge did to leads. */
const MovedLeads = Type.Object({ ids: Type.Array(Id), closed: nullable(Type.Object({ id: Id, status: LeadStatus })) });

/** All rows first: places on the board are locked after them, see {@link takePlace}. */
const lockLeads = async (tx: Transaction, contactIds: readonly string[]): Promise<void> => {
  await tx.sql('select 1 from leads where tenant_id = $1 and contact_id = any($2::uuid[]) order by id for no key update', [
    tx.scope.tenantId,
    contactIds,
  ]);
};

/** Gives leads to a contact; all when no ids are named. */
const give = async (tx: Transaction, fromId: string, toId: string, ids?: readonly string[]): Promise<readonly string[]> => {
  const rows = await tx.sql<{ id: string }>(
    `update leads set contact_id = $3, version = version + 1, updated_at = $4
     where tenant_id = $1 and contact_id = $2 and ($5::uuid[] is null or id = any($5::uuid[])) returning id`,
    [tx.scope.tenantId, fromId, toId, tx.now, ids ?? null],
  );
  return rows.map(({ id }) => id);
};

const publish = async (tx: Transaction, ids: readonly string[]): Promise<void> => {
  for (const id of ids) {
    const lead = await findLead(tx.sql, id);
    if (lead) tx.emit(LeadUpdated, lead);
  }
};

/** Leads follow their contact. Of two open ones the source's is lost, so that one person has one. */
export const createLeadMerge = ({ updateIn }: Pick<Leads, 'updateIn'>): MergeParticipant => ({
  name: 'leads.leads',

  async moveIn(tx, sourceId, targetId) {
    await lockLeads(tx, [sourceId, targetId]);
    const openId = await findOpenLeadId(tx.sql, sourceId);
    const double =
      openId !== undefined && (await findOpenLeadId(tx.sql, targetId)) !== undefined ? await findLead(tx.sql, openId) : undefined;
    if (double) await updateIn(tx, double.id, { status: 'lost', lostReason: 'outro' });
    const ids = await give(tx, sourceId, targetId);
    await publish(tx, ids);
    return { ids, closed: double ? { id: double.id, status: double.status } : null };
  },

  async moveBack(tx, sourceId, targetId, journal) {
    const { ids, closed } = readStored(MovedLeads, journal);
    await lockLeads(tx, [sourceId, targetId]);
    const given = await give(tx, targetId, sourceId, ids);
    if (given.length !== ids.length) throw new UnmergeRefused({ reason: 'A lead of the contact belongs to another contact by now.' });
    if (closed !== null) {
      const lead = await findLead(tx.sql, closed.id);
      if (lead?.status !== 'lost' || lead.lostReason !== 'outro') {
        throw new UnmergeRefused({ reason: `Lead ${closed.id}, which the merge closed, was taken up or closed anew since.` });
      }
      const openId = isOpenLead(closed.status) ? await findOpenLeadId(tx.sql, sourceId) : undefined;
      if (openId !== undefined) throw new UnmergeRefused({ reason: `Lead ${closed.id} cannot be open again beside lead ${openId}.` });
      await updateIn(tx, closed.id, { status: closed.status });
    }
    await publish(tx, given);
  },
});
