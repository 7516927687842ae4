import { randomUUID } from 'node:crypto';
import type { Scope } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import createKnex from 'knex';
import { fillTicketFacts } from '../src/domain/messages/ticket-facts.migration.js';
import type { TicketListQuery } from '../src/domain/tickets/contract.js';
import { ticketListStatement } from '../src/domain/tickets/ticket-list.js';
import { startHelpdesk, textFrom, type Helpdesk, type Tenant } from './helpdesk-fixture.js';
import { asOwner, rejection } from './kernel-fixture.js';

const hour = 3_600_000;

describe('lists of tickets', function () {
  this.timeout(120_000);
  let helpdesk: Helpdesk;
  let tenant: Tenant;

  before(async () => {
    helpdesk = await startHelpdesk();
  });
  after(() => helpdesk.stop());
  beforeEach(async () => {
    tenant = await helpdesk.tenant();
  });

  const numberOf = (index: number): string => `+55119${String(80_000_000 + index)}`;

  const received = async (from = numberOf(0), text = 'oi'): Promise<string> => {
    const outcome = await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, from, text));
    if (outcome.kind !== 'stored') throw new Error(`It was ${outcome.kind}.`);
    return outcome.ticketId;
  };

  const idsOf = async (query: TicketListQuery, scope: Scope = tenant.scope): Promise<string[]> =>
    (await helpdesk.tickets.list(scope, query)).data.map(({ id }) => id);

  describe('what is unread', () => {
    it('is counted for each user apart, in the list, in the ticket and in the answers to writes', async () => {
      const [ana, bia] = [await tenant.user(), await tenant.user()];
      const id = await received();
      await received();

      expect(await helpdesk.tickets.markRead(ana.scope, id)).to.include({ unreadCount: 0 });
      await received();

      const unreadOf = async (scope: Scope): Promise<(number | undefined)[]> => [
        (await helpdesk.tickets.list(scope, {})).data[0]?.unreadCount,
        (await helpdesk.tickets.get(scope, id)).unreadCount,
        (await helpdesk.tickets.update(scope, id, { priority: 'high' }, undefined)).unreadCount,
      ];
      expect(await unreadOf(ana.scope)).to.deep.equal([1, 1, 1]);
      expect(await unreadOf(bia.scope)).to.deep.equal([3, 3, 3]);
      // A program has no marks of its own: the team read the first two.
      expect(await unreadOf(tenant.scope)).to.deep.equal([1, 1, 1]);
    });

    it("is listed by each user's own marks and leaves what others read alone", async () => {
      const [ana, bia] = [await tenant.user(), await tenant.user()];
      const [first, second] = [await received(numberOf(1)), await received(numberOf(2))];
      await helpdesk.tickets.markRead(ana.scope, first);

      expect(await idsOf({ unread: true }, ana.scope)).to.deep.equal([second]);
      expect(await idsOf({ unread: true }, bia.scope)).to.deep.equal([second, first]);
      await helpdesk.tickets.close(ana.scope, second, {});
      expect(await idsOf({ unread: true }, ana.scope)).to.deep.equal([]);
      expect(await idsOf({ unread: true, status: 'closed' }, ana.scope)).to.deep.equal([second]);
    });

    it('tells the other screens of a user once that they read it', async () => {
      const ana = await tenant.user();
      const id = await received();
      await helpdesk.tickets.markRead(ana.scope, id);
      await helpdesk.tickets.markRead(ana.scope, id);

      const reads = (await helpdesk.outbox(tenant.id)).filter(({ name }) => name === 'ticket.read');
      expect(reads.map(({ payload }) => payload)).to.have.length(1);
      expect(reads[0]?.payload).to.include({ ticketId: id, userId: ana.id, lastReadSeq: 1 });
    });

    it('never falls below zero or above the truth while messages and marks race', async () => {
      const ana = await tenant.user();
      const id = await received();
      await Promise.all(
        Array.from({ length: 24 }, (_, index) => (index % 3 === 0 ? helpdesk.tickets.markRead(ana.scope, id) : received())),
      );
      await helpdesk.tickets.markRead(ana.scope, id);
      expect(await helpdesk.tickets.get(ana.scope, id)).to.include({ unreadCount: 0, inboundCount: 17 });
      await received();
      expect(await helpdesk.tickets.get(ana.scope, id)).to.include({ unreadCount: 1 });
    });
  });

  describe('the wait of a contact', () => {
    it('begins with the first unanswered message and ends with an answer, not with what the engine says by itself', async () => {
      const ana = await tenant.user();
      const id = await received();
      const { waitingSince, firstInboundAt } = await helpdesk.tickets.get(tenant.scope, id);
      expect(waitingSince).to.be.a('string').and.equal(firstInboundAt);
      await received();
      await helpdesk.messages.send(tenant.scope, id, { type: 'text', text: 'Estamos fechados.' });

      const automatic = await helpdesk.tickets.get(tenant.scope, id);
      expect(automatic).to.include({ waitingSince, firstInboundAt, firstResponseAt: null, firstResponderId: null, outboundCount: 1 });
      expect(automatic.firstOutboundAt).to.be.a('string');

      await helpdesk.messages.send(ana.scope, id, { type: 'text', text: 'Bom dia!' });
      const answered = await helpdesk.tickets.get(tenant.scope, id);
      expect(answered).to.include({ waitingSince: null, firstResponderId: ana.id, firstOutboundAt: automatic.firstOutboundAt });
      expect(answered.firstResponseAt).to.be.a('string');
      expect(answered.lastOutboundAt).to.be.a('string').and.not.equal(automatic.firstOutboundAt);

      await received();
      const again = await helpdesk.tickets.get(tenant.scope, id);
      expect(again.waitingSince).to.be.a('string');
      expect(again.waitingSince! > waitingSince!).to.equal(true);
      expect(again.firstResponseAt).to.equal(answered.firstResponseAt);
    });

    it('ends when the ticket is closed, whichever way', async () => {
      const id = await received();
      expect(await helpdesk.tickets.update(tenant.scope, id, { status: 'resolved' }, undefined)).to.include({ waitingSince: null });
      expect(await helpdesk.tickets.reopen(tenant.scope, id, {})).to.include({ waitingSince: null });
    });

    it('orders the list of those who wait, longest first', async () => {
      const ana = await tenant.user();
      const [first, second, third] = [await received(numberOf(1)), await received(numberOf(2)), await received(numberOf(3))];
      await received(numberOf(1));
      await helpdesk.messages.send(ana.scope, second, { type: 'text', text: 'Bom dia!' });

      expect(await idsOf({ sort: 'waiting' })).to.deep.equal([first, third]);
      expect(await idsOf({ waiting: true })).to.deep.equal([first, third]);
    });
  });

  it('knows first, last and count of all messages of a long conversation', async () => {
    const ana = await tenant.user();
    const id = await received();
    const { firstInboundAt } = await helpdesk.tickets.get(tenant.scope, id);
    const inbound = 2100;
    for (let index = 1; index < inbound; index++) await received();
    await helpdesk.messages.send(ana.scope, id, { type: 'text', text: 'Bom dia!' });
    helpdesk.clock.advance(hour);
    const at = helpdesk.clock.now();
    await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, numberOf(0), 'a última', { occurredAt: at }));

    const ticket = await helpdesk.tickets.get(tenant.scope, id);
    expect(ticket).to.include({ inboundCount: inbound + 1, outboundCount: 1, messageCount: inbound + 2, firstInboundAt });
    expect(ticket.lastMessage).to.include({ preview: 'a última', direction: 'inbound' });
    expect(ticket.lastInboundAt).to.equal(at.toISOString());
    expect(ticket.windowExpiresAt).to.equal(new Date(at.getTime() + 24 * hour).toISOString());
  });

  it('learns the facts of conversations that were there before they were kept', async () => {
    const ana = await tenant.user();
    const ids = [await received(numberOf(1)), await received(numberOf(2)), await received(numberOf(3))];
    for (const id of ids.slice(1)) await helpdesk.messages.send(ana.scope, id, { type: 'text', text: 'Bom dia!' });
    for (const from of [numberOf(3), numberOf(3)]) await received(from);
    const facts = async () => Promise.all(ids.map((id) => helpdesk.tickets.get(tenant.scope, id)));
    const kept = await facts();
    const forget = `update tickets set first_inbound_at = null, first_outbound_at = null, last_outbound_at = null, waiting_since = null,
      first_responder_id = null where tenant_id = $1`;
    await asOwner(helpdesk.url, forget, [tenant.id]);

    const knex = createKnex({ client: 'pg', connection: helpdesk.url });
    try {
      await knex.transaction((trx) => fillTicketFacts.up(trx));
    } finally {
      await knex.destroy();
    }

    expect(await facts()).to.deep.equal(kept);
    expect(kept.map(({ waitingSince, firstResponderId }) => [waitingSince !== null, firstResponderId])).to.deep.equal([
      [true, null],
      [false, ana.id],
      [true, ana.id],
    ]);
  });

  it('calls every fact by one name in the list, the ticket and the event', async () => {
    const id = await received();
    const [listed] = (await helpdesk.tickets.list(tenant.scope, {})).data;
    const read = await helpdesk.tickets.get(tenant.scope, id);
    const told = (await helpdesk.outbox(tenant.id)).find(({ name }) => name === 'ticket.created')?.payload;

    expect(listed).to.deep.equal(read);
    expect(told).to.deep.equal(read);
  });

  describe('filters and orders', () => {
    it('narrow by stage, priority, campaign and time of creation', async () => {
      const [first, second] = [await received(numberOf(1)), await received(numberOf(2))];
      await helpdesk.tickets.update(tenant.scope, first, { stage: 'conectado', priority: 'urgent' }, undefined);
      const contact = await helpdesk.contacts.create(tenant.scope, { name: 'Ana', phone: '+5511900000077' });
      const campaignId = randomUUID();
      const third = (
        await helpdesk.tickets.create(tenant.scope, { contactId: contact.id, instanceId: tenant.instanceId, attribution: { campaignId } })
      ).id;
      const { createdAt } = await helpdesk.tickets.get(tenant.scope, second);

      expect(await idsOf({ stage: 'conectado' })).to.deep.equal([first]);
      expect(await idsOf({ stage: 'novo' })).to.deep.equal([third, second]);
      expect(await idsOf({ priority: 'urgent' })).to.deep.equal([first]);
      expect(await idsOf({ priority: 'normal' })).to.deep.equal([third, second]);
      expect(await idsOf({ campaign: campaignId })).to.deep.equal([third]);
      expect(await idsOf({ createdFrom: createdAt })).to.deep.equal([third, second]);
      expect(await idsOf({ createdTo: createdAt })).to.deep.equal([first]);
      await received(numberOf(1));
      expect(await idsOf({ sort: 'created' })).to.deep.equal([third, second, first]);
      expect(await idsOf({})).to.deep.equal([first, third, second]);
    });

    it('search beginnings of words of name and subject, and telephone numbers in either spelling', async () => {
      const maria = await helpdesk.contacts.create(tenant.scope, { name: 'María José da Silva', phone: '+5511900000071' });
      const joao = await helpdesk.contacts.create(tenant.scope, { name: 'João', phone: '+5511900000072' });
      const { instanceId } = tenant;
      const first = (await helpdesk.tickets.create(tenant.scope, { contactId: maria.id, instanceId, subject: 'Empréstimo' })).id;
      const second = (await helpdesk.tickets.create(tenant.scope, { contactId: joao.id, instanceId })).id;

      for (const q of ['maria', 'MARÍA jos', 'emprest silva', '+55 11 90000-0071', '11900000071', '900000071', '00000071', '0071'])
        expect(await idsOf({ q }), q).to.deep.equal([first]);
      expect(await idsOf({ q: '+55119' })).to.deep.equal([second, first]);
      expect(await idsOf({ q: 'aria' })).to.deep.equal([]);
      expect(await idsOf({ q: 'joao', status: 'closed' })).to.deep.equal([]);
      expect(await idsOf({ q: "%' or 1=1" })).to.deep.equal([]);

      await helpdesk.tickets.update(tenant.scope, first, { subject: 'Portabilidade' }, undefined);
      expect(await idsOf({ q: 'emprest' })).to.deep.equal([]);
      expect(await idsOf({ q: 'porta' })).to.deep.equal([first]);
      await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, '+5511900000099', 'oi', { displayName: 'Zilda' }));
      expect(await idsOf({ q: 'zil' })).to.have.length(1);
    });

    it('page each order without a gap or a repetition and refuse a cursor of another', async () => {
      for (let index = 0; index < 11; index++) await received(numberOf(index));
      for (const sort of ['last_activity', 'created', 'waiting'] as const) {
        const whole = await idsOf({ sort });
        const seen: string[] = [];
        let cursor: string | null = null;
        do {
          const page = await helpdesk.tickets.list(tenant.scope, { sort, limit: 3, ...(cursor === null ? {} : { cursor }) });
          seen.push(...page.data.map(({ id }) => id));
          cursor = page.nextCursor;
        } while (cursor !== null);
        expect(seen).to.deep.equal(whole).and.have.length(11);
      }
      const { nextCursor } = await helpdesk.tickets.list(tenant.scope, { limit: 1 });
      expect(await rejection(helpdesk.tickets.list(tenant.scope, { sort: 'created', cursor: nextCursor ?? '' }))).to.include({
        code: 'request.invalid_cursor',
      });
    });
  });

  describe('plans, under row level security', () => {
    let user: { readonly id: string; readonly scope: Scope };
    const rare = { queue: randomUUID(), campaign: randomUUID(), instance: randomUUID(), tag: randomUUID() };

    let seeded: Tenant;

    before(async () => {
      seeded = await helpdesk.tenant();
      user = await seeded.user();
      await asOwner(
        helpdesk.url,
        `insert into queues (tenant_id, id, name, color, position, created_at, updated_at) values ($1, $2, 'Rara', '#000000', 9, now(), now())`,
        [seeded.id, rare.queue],
      );
      await asOwner(
        helpdesk.url,
        `insert into contacts (tenant_id, id, name, name_source, created_at, updated_at)
         select $1, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Maria ' || n, 'channel', now(), now()
         from generate_series(1, 8000) n`,
        [seeded.id],
      );
      await asOwner(
        helpdesk.url,
        `insert into tickets (tenant_id, id, contact_id, contact_name, contact_address, channel, instance_id, queue_id, assignee_id, status, stage,
           priority, campaign_id, inbound_count, unread_count, last_activity_at, created_at, updated_at, closed_at, waiting_since)
         select $1, gen_random_uuid(), ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Maria ' || n, '+55', 'whatsapp', $2,
           case when n % 97 = 0 then $3::uuid end, case when n % 89 = 0 then $4::uuid end,
           case when n % 4 > 0 then 'closed' when n % 89 = 0 then 'assigned' when n % 8 = 0 then 'pending' else 'open' end,
           case when n % 83 = 0 then 'liquidacao' else 'novo' end, case when n % 79 = 0 then 'urgent' else 'normal' end,
           case when n % 101 = 0 then $5::uuid end, 1, 1,
           now() - n * interval '1 minute', now() - (n + 5) * interval '1 minute', now(), case when n % 4 > 0 then now() end,
           case when n % 4 = 0 and n % 3 = 0 then now() - n * interval '1 minute' end
         from generate_series(1, 8000) n`,
        [seeded.id, seeded.instanceId, rare.queue, user.id, rare.campaign],
      );
      await asOwner(
        helpdesk.url,
        `insert into ticket_reads (tenant_id, ticket_id, user_id, last_read_seq, read_inbound, read_at)
         select tenant_id, id, $2, 1, 1, now() from tickets where tenant_id = $1 and extract(minute from created_at)::int % 2 = 0`,
        [seeded.id, user.id],
      );
      await asOwner(
        helpdesk.url,
        `insert into tags (tenant_id, id, name, color, created_at, updated_at) values ($1, $2, 'quente', '#000000', now(), now())`,
        [seeded.id, rare.tag],
      );
      await asOwner(
        helpdesk.url,
        `insert into ticket_tags (tenant_id, ticket_id, tag_id, last_activity_at)
         select tenant_id, id, $2, last_activity_at from tickets where tenant_id = $1 and extract(minute from created_at)::int % 10 = 0`,
        [seeded.id, rare.tag],
      );
      await asOwner(helpdesk.url, 'vacuum analyze tickets, ticket_reads, ticket_tags, ticket_terms');
    });

    const planOf = async (query: TicketListQuery): Promise<string> => {
      const { text, values } = ticketListStatement(query, user.scope.actor, seeded.id, 50);
      const rows = await helpdesk.unitOfWork.read(user.scope, (sql) =>
        sql<{ 'QUERY PLAN': string }>(`explain (costs off) ${text}`, values),
      );
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    };

    const cases: readonly (readonly [string, () => TicketListQuery, RegExp])[] = [
      ['all', () => ({}), /tickets_by_activity/],
      ['active', () => ({ status: 'active' }), /tickets_active/],
      ['one status', () => ({ status: 'assigned' }), /tickets_by_status/],
      ['queue', () => ({ status: 'active', queue: rare.queue }), /tickets_active_of_queue/],
      ['mine', () => ({ status: 'active', assignee: 'me' }), /tickets_active_of_assignee/],
      ["nobody's", () => ({ status: 'active', assignee: 'none' }), /tickets_active/],
      ['stage', () => ({ stage: 'liquidacao' }), /tickets_by_stage/],
      ['priority', () => ({ priority: 'urgent' }), /tickets_by_priority/],
      ['channel', () => ({ channel: 'email' }), /tickets_of_channel/],
      ['instance', () => ({ instance: rare.instance }), /tickets_of_instance/],
      ['campaign', () => ({ campaign: rare.campaign }), /tickets_of_campaign/],
      ['tag', () => ({ tag: rare.tag }), /ticket_tags_by_activity/],
      ['contact', () => ({ contact: '00000000-0000-7000-8000-000000000004' }), /tickets_of_contact/],
      ['unread', () => ({ unread: true }), /tickets_active/],
      ['waiting', () => ({ sort: 'waiting' }), /tickets_waiting/],
      ['creation', () => ({ sort: 'created' }), /tickets_by_creation/],
      ['a period', () => ({ sort: 'created', createdFrom: '2020-01-01T00:00:00.000Z' }), /tickets_by_creation/],
    ];
    it('begin a later page in the index, however far it is', async () => {
      const cursorOf = (sort: string): string =>
        Buffer.from(JSON.stringify([sort, '2026-01-01T00:00:00.000Z', '00000000-0000-7000-8000-000000000004'])).toString('base64url');
      for (const query of [{}, { tag: rare.tag }, { stage: 'liquidacao' }, { status: 'active' }] as const)
        expect(await planOf({ ...query, cursor: cursorOf('last_activity') })).to.match(/Index Cond: .*ROW\((t\.|g\.)?last_activity_at/);
      expect(await planOf({ sort: 'waiting', cursor: cursorOf('waiting') })).to.match(/Index Cond: .*ROW\((t\.)?waiting_since/);
    });

    it('find words by a range of the index of terms', async () => {
      const plan = await planOf({ q: '7777' });
      expect(plan)
        .to.match(/Index (Only )?Scan using ticket_terms/)
        .and.match(/Index Cond: .*term >= /)
        .and.not.match(/Seq Scan/);
      const found = await helpdesk.tickets.list(user.scope, { q: '7777' });
      expect(found.data.map(({ contact }) => contact.name)).to.deep.equal(['Maria 7777']);
    });

    for (const [what, query, index] of cases) {
      it(`walk an index in the order of the list: ${what}`, async () => {
        const plan = await planOf(query());
        expect(plan)
          .to.match(index)
          .and.not.match(/Sort|Seq Scan|Bitmap/);
      });
    }
  });
});
