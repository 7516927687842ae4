import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { SqlValue } from '@leadengine/plugin-kit';
import { contactListPlan } from '../src/domain/contacts/contact-list.js';
import type { ContactListQuery } from '../src/domain/contacts/contract.js';
import { taskListStatement } from '../src/domain/contacts/task.repository.js';
import { timelineText } from '../src/domain/contacts/timeline.repository.js';
import { startHelpdesk, textFrom, type Helpdesk, type Tenant } from './helpdesk-fixture.js';
import { asOwner } from './kernel-fixture.js';

const noDocuments = { indexesOf: () => undefined };

/** The parts of a plan that tell how rows are found. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

const flatten = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(flatten)];

describe('finding contacts', function () {
  this.timeout(120_000);
  let helpdesk: Helpdesk;
  let tenant: Tenant;

  before(async () => {
    helpdesk = await startHelpdesk();
    tenant = await helpdesk.tenant();
  });
  after(() => helpdesk.stop());

  const names = async (query: ContactListQuery, scope = tenant.scope): Promise<string[]> =>
    (await helpdesk.contacts.list(scope, query)).data.map(({ name }) => name);

  describe('by text', () => {
    before(async () => {
      const create = (name: string, phone?: string, email?: string, document?: string) =>
        helpdesk.contacts.create(tenant.scope, {
          name,
          ...(phone !== undefined && { phone }),
          ...(email !== undefined && { email }),
          ...(document !== undefined && { document }),
        });
      await create('João da Silva', '+5511987650001', 'joao@example.com', '529.982.247-25');
      await create('Joana Souza-Lima', '+5521987650002');
      await create('MARIA José', '+14155550123', 'maria.jose@example.org');
    });

    it('finds by beginnings of words, without regard to order, case and accents', async () => {
      expect(await names({ q: 'joao' })).to.deep.equal(['João da Silva']);
      expect(await names({ q: 'JO' })).to.have.members(['Joana Souza-Lima', 'João da Silva', 'MARIA José']);
      expect(await names({ q: 'silva joã' })).to.deep.equal(['João da Silva']);
      expect(await names({ q: 'lima' })).to.deep.equal(['Joana Souza-Lima']);
      expect(await names({ q: 'silva souza' })).to.deep.equal([]);
      expect(await names({ q: '!!' })).to.deep.equal([]);
    });

    it('finds by telephone number in any spelling and by its last four digits', async () => {
      for (const q of ['+55 11 98765-0001', '(11) 98765-0001', '11 8765-0001', '98765', '0001', '5511987', '+551187650001']) {
        expect(await names({ q }), q).to.include('João da Silva');
      }
      expect(await names({ q: '4155550' })).to.deep.equal([]);
      expect(await names({ q: '+1 415 555-0123' })).to.deep.equal(['MARIA José']);
    });

    it('finds by e-mail address and by CPF', async () => {
      expect(await names({ q: 'JOAO@exam' })).to.deep.equal(['João da Silva']);
      expect(await names({ q: '529.982.247-25' })).to.deep.equal(['João da Silva']);
      expect(await names({ q: '52998224725' })).to.deep.equal(['João da Silva']);
    });

    it('follows names and numbers as they change', async () => {
      const own = await helpdesk.tenant();
      const { id } = await helpdesk.contacts.create(own.scope, { name: 'Antes', phone: '+5511987650009' });
      await helpdesk.contacts.update(own.scope, id, { name: 'Depois' }, undefined);
      expect(await names({ q: 'antes' }, own.scope)).to.deep.equal([]);
      expect(await names({ q: 'depois' }, own.scope)).to.deep.equal(['Depois']);
      await helpdesk.ingestion.receive(own.scope, textFrom(own, '+5511900000077', 'oi', { displayName: 'Estranho' }));
      expect(await names({ q: 'estranho' }, own.scope)).to.deep.equal(['Estranho']);
      expect(await names({ q: '0077' }, own.scope)).to.deep.equal(['Estranho']);
    });

    it('finds nothing of another tenant', async () => {
      const other = await helpdesk.tenant();
      for (const q of ['joao', '0001', 'joao@example.com', '52998224725']) expect(await names({ q }, other.scope)).to.deep.equal([]);
    });
  });

  it('filters by status, block, open tickets and time of the last interaction', async () => {
    const own = await helpdesk.tenant();
    const create = (name: string) => helpdesk.contacts.create(own.scope, { name });
    const [silent, archived, blocked] = [await create('calada'), await create('arquivada'), await create('bloqueada')];
    await helpdesk.contacts.update(own.scope, archived.id, { status: 'archived' }, undefined);
    await helpdesk.contacts.update(own.scope, blocked.id, { isBlocked: true }, undefined);
    await helpdesk.ingestion.receive(own.scope, textFrom(own, '+5511900000001', 'oi', { displayName: 'falante' }));
    const all = ['falante', 'bloqueada', 'arquivada', 'calada'];
    const list = (query: ContactListQuery) => names(query, own.scope);

    expect(await list({})).to.deep.equal(all);
    expect(await list({ status: 'archived' })).to.deep.equal(['arquivada']);
    expect(await list({ isBlocked: true })).to.deep.equal(['bloqueada']);
    expect(await list({ isBlocked: false })).to.have.members(['falante', 'arquivada', 'calada']);
    expect(await list({ hasOpenTickets: true })).to.deep.equal(['falante']);
    expect(await list({ hasOpenTickets: false })).to.have.members(['bloqueada', 'arquivada', 'calada']);
    expect(await list({ sort: 'lastInteraction' }))
      .to.have.members(all)
      .and.to.have.property('0', 'falante');
    for (const sort of ['created', 'lastInteraction'] as const) {
      expect(await list({ lastInteractionFrom: '2020-01-01T00:00:00Z', sort }), sort).to.deep.equal(['falante']);
      expect(await list({ lastInteractionTo: '2020-01-01T00:00:00Z', sort }), sort).to.deep.equal([]);
      expect(await list({ lastInteractionTo: '2999-01-01T00:00:00Z', sort }), sort).to.deep.equal(['falante']);
    }
    expect(await list({ q: 'calada', status: 'active', isBlocked: false, hasOpenTickets: false })).to.deep.equal([silent.name]);
    expect(await list({ q: 'falante', hasOpenTickets: true, lastInteractionFrom: '2020-01-01T00:00:00Z' })).to.deep.equal(['falante']);
  });

  describe('among many', () => {
    const total = 8000;
    let tag: string;

    before(async () => {
      tenant = await helpdesk.tenant();
      tag = randomUUID();
      await asOwner(
        helpdesk.url,
        `insert into contacts (tenant_id, id, name, name_source, status, is_blocked, last_interaction_at, created_at, updated_at)
         select $1, uuidv7(), 'Maria ' || case when n % 100 = 0 then 'Rara' else 'Silva' end || ' de Souza e Oliveira Neto ' || n, 'manual',
           case when n % 200 = 0 then 'archived' else 'active' end, n % 400 = 0,
           case when n % 3 > 0 then timestamptz '2026-01-01' + n * interval '1 minute' end, timestamptz '2026-01-01' + n * interval '1 second', now()
         from generate_series(1, ${String(total)}) n`,
        [tenant.id],
      );
      await asOwner(
        helpdesk.url,
        `insert into tags (tenant_id, id, name, color, created_at, updated_at) values ($1, $2, 'Poucos', '#000000', now(), now())`,
        [tenant.id, tag],
      );
      await asOwner(
        helpdesk.url,
        `insert into contact_tags (tenant_id, contact_id, tag_id, created_at) select $1, id, $2, now() from contacts where tenant_id = $1 and name like '%00'`,
        [tenant.id, tag],
      );
      const common = randomUUID();
      await asOwner(
        helpdesk.url,
        `insert into tags (tenant_id, id, name, color, created_at, updated_at) values ($1, $2, 'Muitos', '#000000', now(), now())`,
        [tenant.id, common],
      );
      await asOwner(
        helpdesk.url,
        'insert into contact_tags (tenant_id, contact_id, tag_id, created_at) select $1, id, $2, now() from contacts where tenant_id = $1',
        [tenant.id, common],
      );
      await asOwner(helpdesk.url, 'analyze');
    });

    const explain = (text: string, values: readonly SqlValue[]): Promise<readonly PlanNode[]> =>
      helpdesk.unitOfWork.read(tenant.scope, async (sql) => {
        const [row] = await sql<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(`explain (format json) ${text}`, values);
        return row?.['QUERY PLAN'].flatMap(({ Plan }) => flatten(Plan)) ?? [];
      });

    /** Every table is read by an index whose condition names the given columns. */
    const expectIndexes = async (text: string, values: readonly SqlValue[], wanted: Readonly<Record<string, string>>): Promise<void> => {
      const nodes = await explain(text, values);
      expect(
        nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name'] ?? ''),
        text,
      ).not.to.include.oneOf(['contacts', 'contact_terms', 'contact_tasks']);
      for (const [index, column] of Object.entries(wanted)) {
        const node = nodes.find((each) => each['Index Name'] === index);
        expect(node, `${index} in ${JSON.stringify(nodes.map((each) => each['Index Name']))}`).not.to.equal(undefined);
        expect(node?.['Index Cond'], index).to.include(column);
      }
    };

    const candidates = async (query: ContactListQuery, wanted: Readonly<Record<string, string>>): Promise<void> => {
      const plan = contactListPlan(tenant.id, query, noDocuments);
      await expectIndexes(plan.textFor(plan.sources[0]), plan.values, { contacts_pkey: 'id = ', ...wanted });
    };

    const walk = async (query: ContactListQuery, wanted: Readonly<Record<string, string>>): Promise<void> => {
      const plan = contactListPlan(tenant.id, query, noDocuments);
      await expectIndexes(plan.textFor(undefined), plan.values, wanted);
    };

    it('reads the indexes of the terms and filters when they name few contacts, as the app role', async () => {
      await candidates({ q: 'rara' }, { contact_terms_pkey: 'term' });
      await candidates({ q: 'rara', sort: 'name', status: 'active' }, { contact_terms_pkey: 'term' });
      await candidates({ tag }, { contact_tags_of_tag: 'tag_id' });
      await candidates({ isBlocked: true }, { contacts_blocked: 'tenant_id' });
      await candidates({ lastInteractionFrom: '2026-01-06T12:00:00Z' }, { contacts_by_interaction: 'interaction_key' });
      await candidates({ hasOpenTickets: true }, {});
    });

    it('walks the index of the order when a filter names many, and begins at the cursor', async () => {
      const cursor = async (sort: 'name' | 'created' | 'lastInteraction'): Promise<string> =>
        (await helpdesk.contacts.list(tenant.scope, { sort, limit: 1 })).nextCursor ?? '';
      await walk({ sort: 'created', cursor: await cursor('created') }, { contacts_by_creation: 'created_at' });
      await walk({ sort: 'name', cursor: await cursor('name') }, { contacts_by_name_key: 'name_key' });
      await walk({ sort: 'lastInteraction', cursor: await cursor('lastInteraction') }, { contacts_by_interaction: 'interaction_key' });
      await walk({ sort: 'created', status: 'archived' }, { contacts_by_status_and_creation: 'status' });
      await walk({ sort: 'name', status: 'archived' }, { contacts_by_status_and_name: 'status' });
      await walk({ sort: 'lastInteraction', status: 'archived' }, { contacts_by_status_and_interaction: 'status' });
      await walk({ q: 'maria', sort: 'name' }, { contacts_by_name_key: 'tenant_id', contact_terms_of_contact: 'term' });
      await walk({ sort: 'lastInteraction', lastInteractionFrom: '2026-01-05T00:00:00Z' }, { contacts_by_interaction: 'interaction_key' });
    });

    it('finds the newest of many matches in the index of terms, and looks at those of the page only', async () => {
      await asOwner(helpdesk.url, 'vacuum analyze contact_terms');
      const { textFor, values } = contactListPlan(tenant.id, { q: 'maria', status: 'archived', limit: 20 }, noDocuments);
      await expectIndexes(textFor(undefined, 200), values, { contact_terms_pkey: 'term', contacts_pkey: 'id = ' });
    });

    it('goes on to look where the newest matches do not fill the page', async () => {
      const archived = await names({ q: 'maria', status: 'archived', limit: 30 });
      expect(archived).to.deep.equal(await names({ status: 'archived', limit: 30 }));
      expect(archived).to.have.length(30);
    });

    it('reads tasks and timeline by their indexes, as the app role', async () => {
      const actor = { kind: 'user', id: randomUUID() } as const;
      await asOwner(
        helpdesk.url,
        `insert into contact_tasks (tenant_id, id, contact_id, title, description, due_at, created_by, created_at, updated_at)
         select $1, uuidv7(), id, 't', '', now(), 'user:x', now(), now() from contacts where tenant_id = $1`,
        [tenant.id],
      );
      await asOwner(helpdesk.url, 'analyze contact_tasks');
      const mine = taskListStatement({ assignee: 'me' }, actor, tenant.id);
      await expectIndexes(mine.text, mine.values, { contact_tasks_due_of_assignee: 'assignee_id' });
      const cursor = Buffer.from(JSON.stringify(['infinity', randomUUID()])).toString('base64url');
      const next = taskListStatement({ cursor }, actor, tenant.id);
      await expectIndexes(next.text, next.values, { contact_tasks_due: 'due_key' });
      const all = taskListStatement({}, actor, tenant.id);
      await expectIndexes(all.text, all.values, { contact_tasks_due: 'status' });
      const nodes = await explain(timelineText(false), [tenant.id, randomUUID(), 50, new Date().toISOString(), randomUUID(), 'note']);
      expect(nodes.map((node) => node['Index Name'])).to.include('contact_tasks_of_contact');
    });

    it('gives the same pages whichever way it takes', async () => {
      const paged = async (query: ContactListQuery): Promise<string[]> => {
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page: { data: { name: string }[]; nextCursor: string | null } = await helpdesk.contacts.list(tenant.scope, {
            ...query,
            limit: 37,
            ...(cursor !== undefined && { cursor }),
          });
          seen.push(...page.data.map(({ name }) => name));
          cursor = page.nextCursor ?? undefined;
        } while (cursor !== undefined && seen.length < 400);
        return seen;
      };
      for (const sort of ['name', 'created', 'lastInteraction'] as const) {
        const rare = await paged({ q: 'maria rara', sort });
        expect(rare).to.have.length(80);
        expect(new Set(rare).size).to.equal(80);
        expect(await paged({ tag, sort })).to.deep.equal(rare);
        const many = await paged({ q: 'maria', sort });
        expect(many).to.deep.equal((await paged({ sort })).slice(0, many.length));
        const both = await paged({ q: 'maria silva', sort });
        expect(both).to.have.length.greaterThan(300);
        expect(both).to.deep.equal(await paged({ q: 'silva maria', sort }));
        const expected = many.filter((name) => name.includes('Silva'));
        expect(both.slice(0, expected.length)).to.deep.equal(expected);
      }
    });
  });
});
