import type { PersonalDataHolder } from '../contacts/contract.js';

interface KeptLead {
  readonly id: string;
  readonly status: string;
  readonly source: string;
  readonly custom_fields: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[] | null;
  readonly tags: readonly string[] | null;
}

const ofContact = 'tenant_id = $1 and lead_id in (select id from leads where tenant_id = $1 and contact_id = $2)';

/** What was hoped for from a person and written down on the way. Statuses and values stay: they say nothing of whom. */
export const leadData: PersonalDataHolder = {
  name: 'leads',

  collect: async (sql, contactId) => {
    const rows = await sql<KeptLead>(
      `select l.id, l.status, l.source, l.custom_fields,
         (select array_agg(a.note order by a.created_at, a.id) from lead_activities a where a.tenant_id = $1 and a.lead_id = l.id and a.note <> '') as notes,
         (select array_agg(g.name order by g.name) from lead_tags t join tags g on g.tenant_id = $1 and g.id = t.tag_id
           where t.tenant_id = $1 and t.lead_id = l.id) as tags
       from leads l where l.tenant_id = $1 and l.contact_id = $2 order by l.created_at, l.id`,
      [sql.scope.tenantId, contactId],
    );
    return rows.map(({ custom_fields: customFields, notes, tags, ...lead }) => ({
      ...lead,
      customFields,
      notes: notes ?? [],
      tags: tags ?? [],
    }));
  },

  listIds: async (sql, contactId) =>
    (await sql<{ id: string }>('select id from leads where tenant_id = $1 and contact_id = $2', [sql.scope.tenantId, contactId])).map(
      ({ id }) => id,
    ),

  async erase(tx, contactId) {
    const values = [tx.scope.tenantId, contactId];
    await tx.sql(`update lead_activities set note = '' where ${ofContact} and note <> ''`, values);
    await tx.sql(`delete from lead_tags where ${ofContact}`, values);
    await tx.sql(`update leads set custom_fields = '{}' where tenant_id = $1 and contact_id = $2 and custom_fields <> '{}'`, values);
  },
};
