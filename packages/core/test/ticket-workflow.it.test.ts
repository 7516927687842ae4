import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { isProblem, type LeadEngineClient, type Ticket } from '@leadengine/sdk';
import { createTestApp, eventually, findTenantLeaks, rejection, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { asOwner } from './kernel-fixture.js';

const nobody = '01900000-0000-7000-8000-000000000000';

describe('the work on a ticket', function () {
  this.timeout(120_000);
  let app: TestApp;
  let agent: TestUser;
  let client: LeadEngineClient;
  let asAgent: LeadEngineClient;
  let instanceId: string;
  let numbers = 10;

  before(async () => {
    app = await createTestApp({ plugins: [whatsappPlugin] });
    client = app.client(app.admin);
    agent = await app.addUser(app.admin, 'agent');
    asAgent = app.client(agent);
    instanceId = (await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' })).id;
    await client.whatsapp.connectInstance({ id: instanceId });
  });
  after(() => app.stop());

  const opened = async (parts: { stage?: string; text?: string } = {}): Promise<Ticket> => {
    const contact = await client.contacts.create({ name: parts.text ?? 'Rosa', phone: `+55119000000${String((numbers += 1))}` });
    return client.tickets.create({ contactId: contact.id, instanceId, ...(parts.stage !== undefined && { stage: parts.stage }) });
  };

  it('moves through the stages by any of their names and refuses what may not follow, whichever route is taken', async () => {
    const { id, stage } = await opened();
    expect(stage).to.equal('novo');

    expect((await asAgent.tickets.moveStage({ id }, { stage: 'Qualificando', reason: 'tem margem' })).stage).to.equal('qualificacao');
    const refused = await rejection(client.tickets.moveStage({ id }, { stage: 'ganho' }));
    const refusedByPatch = await rejection(client.tickets.update({ id }, { stage: 'aprovado' }));
    const unknown = await rejection(client.tickets.update({ id }, { stage: 'vendido' }));

    expect(isProblem(refused, 'tickets.stage_refused')).to.equal(true);
    expect(isProblem(refusedByPatch, 'tickets.stage_refused')).to.equal(true);
    expect(isProblem(unknown, 'tickets.unknown_stage')).to.equal(true);
    expect((await client.tickets.update({ id }, { stage: 'proposta_enviada' })).stage).to.equal('proposta');
    const { data } = await client.tickets.timeline({ id });
    expect(data.filter(({ kind }) => kind === 'stage').map(({ stage: move, actor, reason }) => ({ move, actor, reason }))).to.deep.equal([
      { move: { from: 'qualificacao', to: 'proposta' }, actor: `user:${app.admin.id}`, reason: null },
      { move: { from: 'novo', to: 'qualificacao' }, actor: `user:${agent.id}`, reason: 'tem margem' },
    ]);
  });

  it('takes every stage name that clients of the former product send', async () => {
    const names = [
      'qualificando',
      'documentando',
      'averbando',
      'liquidando',
      'ganho',
      'reciclando',
      'simulado',
      'proposta_enviada',
      'aceito',
    ];
    for (const name of [...names, 'digitando', 'concluido']) {
      const { id } = await opened({ stage: 'desconhecido' });
      const moved = await client.tickets.moveStage({ id }, { stage: name });
      expect(moved.stage, name).not.to.equal('desconhecido');
    }
  });

  it('moves one way when two move at once', async () => {
    const { id } = await opened();

    const settled = await Promise.allSettled([
      client.tickets.moveStage({ id }, { stage: 'reciclar' }),
      client.tickets.moveStage({ id }, { stage: 'conectado' }),
      client.tickets.moveStage({ id }, { stage: 'qualificacao' }),
    ]);

    const { data } = await client.tickets.timeline({ id });
    const moves = data.filter(({ kind }) => kind === 'stage').reverse();
    expect(moves).to.have.length(settled.filter(({ status }) => status === 'fulfilled').length);
    let at: string | null = 'novo';
    for (const { stage } of moves) {
      expect(stage?.from).to.equal(at);
      at = stage?.to ?? null;
    }
    expect((await client.tickets.get({ id })).stage).to.equal(at);
  });

  it('transfers to a queue and a person with a reason, and refuses what does not exist', async () => {
    const { id } = await opened();
    const queue = await client.queues.create({ name: `Averbação ${id}` });

    const moved = await client.tickets.transfer({ id }, { queueId: queue.id, assigneeId: agent.id, reason: 'precisa de averbação' });
    expect(moved).to.deep.include({ queueId: queue.id, assigneeId: agent.id, status: 'assigned' });
    const back = await client.tickets.transfer({ id }, { queueId: queue.id, reason: 'de volta' });
    expect(back).to.include({ assigneeId: null, status: 'open' });

    const noQueue = await rejection(client.tickets.transfer({ id }, { queueId: nobody, reason: 'x' }));
    const noUser = await rejection(client.tickets.transfer({ id }, { queueId: queue.id, assigneeId: nobody, reason: 'x' }));
    expect(isProblem(noQueue, 'queues.unknown')).to.equal(true);
    expect(isProblem(noUser, 'tickets.unknown_assignee')).to.equal(true);
    const { data } = await client.tickets.timeline({ id });
    expect(data.map(({ kind, reason }) => [kind, reason])).to.deep.equal([
      ['transition', 'de volta'],
      ['transition', 'precisa de averbação'],
      ['opened', null],
    ]);
    expect(data[1]).to.deep.include({ assigneeId: { from: null, to: agent.id }, status: { from: 'open', to: 'assigned' } });
    await client.tickets.close({ id }, {});
    expect(await rejection(client.tickets.transfer({ id }, { queueId: queue.id, reason: 'x' }))).to.include({ code: 'tickets.not_open' });
  });

  it('keeps who closed it, when, why and how it ended, whichever route closes it', async () => {
    const [byRoute, byPatch, resolved] = [await opened(), await opened(), await opened()];

    const one = await asAgent.tickets.close({ id: byRoute.id }, { reason: 'sem margem', outcome: 'lost' });
    const other = await asAgent.tickets.update({ id: byPatch.id }, { status: 'closed' });
    const third = await asAgent.tickets.resolve({ id: resolved.id }, { outcome: 'won' });

    expect(one).to.include({ status: 'closed', closeReason: 'sem margem', closeOutcome: 'lost', closedBy: `user:${agent.id}` });
    expect(other).to.include({ status: 'closed', closeReason: null, closeOutcome: null, closedBy: `user:${agent.id}` });
    expect(third).to.include({ status: 'resolved', closeOutcome: 'won' });
    for (const { closedAt } of [one, other, third]) expect(closedAt).to.be.a('string');

    const again = await client.tickets.reopen({ id: byRoute.id }, { reason: 'voltou a escrever' });
    expect(again).to.include({ status: 'open', closedAt: null, closeReason: null, closeOutcome: null });
    const { data } = await client.tickets.timeline({ id: byRoute.id });
    expect(data.slice(0, 2).map(({ reason, outcome }) => [reason, outcome])).to.deep.equal([
      ['voltou a escrever', null],
      ['sem margem', 'lost'],
    ]);
  });

  it('does not reopen by assigning, and assigns to active users of the tenant only', async () => {
    const { id } = await opened();
    const stranger = await app.addTenant();
    expect(await rejection(client.tickets.assign({ id }, { assigneeId: stranger.id }))).to.include({ code: 'tickets.unknown_assignee' });
    await client.tickets.close({ id }, {});
    expect(await rejection(client.tickets.assign({ id }, { assigneeId: agent.id }))).to.include({ code: 'tickets.not_open' });
    expect((await client.tickets.get({ id })).status).to.equal('closed');
  });

  it('keeps notes in the database, private ones for their author alone', async () => {
    const { id } = await opened();
    const mine = await asAgent.tickets.addNote({ id }, { body: 'Liga de volta às 15h', visibility: 'private' });
    const team = await client.tickets.addNote({ id }, { body: 'Cliente VIP', mentions: [agent.id], tags: ['vip'] });
    const second = await createTestApp({ plugins: [whatsappPlugin], beside: app });
    try {
      expect((await second.client(agent).tickets.listNotes({ id })).data).to.deep.equal([team, mine]);
    } finally {
      await second.stop();
    }

    expect((await client.tickets.listNotes({ id })).data).to.deep.equal([team]);
    expect(JSON.stringify((await client.tickets.timeline({ id })).data)).not.to.include('Liga de volta');
    expect(JSON.stringify((await asAgent.tickets.timeline({ id })).data)).to.include('Liga de volta');
    expect(await rejection(client.tickets.removeNote({ id, noteId: mine.id }))).to.include({ status: 404 });
    expect(await rejection(asAgent.tickets.removeNote({ id, noteId: team.id }))).to.include({ code: 'tickets.note_not_own' });
    expect(await rejection(client.tickets.addNote({ id }, { body: 'x', mentions: [nobody] }))).to.include({
      code: 'tickets.unknown_mention',
    });
    expect(await rejection(client.tickets.addNote({ id }, { body: ' '.repeat(3) }))).to.include({ status: 400 });
    expect(await rejection(client.tickets.addNote({ id }, { body: 'x'.repeat(4001) }))).to.include({ status: 400 });
    await client.tickets.removeNote({ id, noteId: team.id });
    expect((await client.tickets.listNotes({ id })).data).to.deep.equal([]);
  });

  it("publishes the team's notes and no private one", async () => {
    const { id } = await opened();
    const stop = new AbortController();
    const seen: string[] = [];
    let opened_ = (): void => undefined;
    const ready = new Promise<void>((resolve) => (opened_ = resolve));
    const following = (async () => {
      for await (const { data } of client.subscribe({
        types: ['note.created'],
        signal: stop.signal,
        onState: (state) => void (state === 'open' && opened_()),
      }))
        seen.push(data.body);
    })();
    await ready;

    await asAgent.tickets.addNote({ id }, { body: 'segredo', visibility: 'private' });
    await asAgent.tickets.addNote({ id }, { body: 'para todos' });
    await eventually(async () => (seen.length > 0 ? true : undefined));
    stop.abort();
    await following;

    expect(seen).to.deep.equal(['para todos']);
  });

  it('pages the timeline without a gap or a repetition', async () => {
    const { id } = await opened();
    for (let index = 0; index < 7; index++) {
      await client.tickets.addNote({ id }, { body: `nota ${String(index)}` });
      await client.tickets.moveStage({ id }, { stage: index % 2 === 0 ? 'reciclar' : 'novo' });
    }
    const whole = (await client.tickets.timeline({ id })).data;
    const paged = await client.tickets.timeline({ id, limit: 4 }).toArray({ limit: 100 });

    expect(whole).to.have.length(15);
    expect(paged).to.deep.equal(whole);
    expect(whole.map(({ at }) => at)).to.deep.equal([...whole.map(({ at }) => at)].sort().reverse());
  });

  it('takes its own ids and times as plain JSON on every route', async () => {
    const { id, queueId, createdAt } = await opened();
    const { token } = agent;
    const requests = [
      ['GET', `/v1/tickets/${id}`],
      ['GET', `/v1/tickets?createdFrom=${createdAt}&queue=${String(queueId)}&assignee=${agent.id}`],
      ['PATCH', `/v1/tickets/${id}`, { queueId, nextStep: { text: 'Ligar', dueAt: createdAt } }],
      ['POST', `/v1/tickets/${id}/assign`, { assigneeId: agent.id }],
      ['POST', `/v1/tickets/${id}/transfer`, { queueId, assigneeId: agent.id, reason: 'x' }],
      ['POST', `/v1/tickets/${id}/stage`, { stage: 'conectado' }],
      ['POST', `/v1/tickets/${id}/read`],
      ['GET', `/v1/tickets/${id}/timeline`],
      ['POST', `/v1/tickets/${id}/resolve`, {}],
      ['POST', `/v1/tickets/${id}/close`, {}],
      ['POST', `/v1/tickets/${id}/reopen`],
    ] as const;
    for (const [method, path, body] of requests) {
      const { status } = await app.request(method, path, { token, ...(body === undefined ? {} : { body }) });
      expect(status, `${method} ${path}`).to.equal(200);
    }
  });

  it('plans the next step and keeps what brought the contact here', async () => {
    const contact = await client.contacts.create({ name: 'Rosa', phone: `+55119000000${String((numbers += 1))}` });
    const attribution = { campaignId: nobody, campaignName: 'Maio', productType: 'consigned_credit', strategy: 'hot' };
    const { id } = await client.tickets.create({ contactId: contact.id, instanceId, attribution });

    const planned = await client.tickets.update({ id }, { nextStep: { text: 'Ligar', dueAt: '2027-01-04T12:00:00.000Z' } });
    const cleared = await client.tickets.update({ id }, { nextStep: null });

    expect(planned.nextStep).to.deep.equal({ text: 'Ligar', dueAt: '2027-01-04T12:00:00.000Z' });
    expect(planned.attribution).to.deep.equal(attribution);
    expect(cleared.nextStep).to.equal(null);
  });

  it('tells in the timeline that a queue was removed under a ticket', async () => {
    const { id } = await opened();
    const [from, to] = [await client.queues.create({ name: `De ${id}` }), await client.queues.create({ name: `Para ${id}` })];
    await client.tickets.update({ id }, { queueId: from.id });
    await client.queues.delete({ id: from.id, moveTo: to.id });

    expect((await client.tickets.timeline({ id })).data[0]).to.deep.include({
      queueId: { from: from.id, to: to.id },
      actor: `user:${app.admin.id}`,
    });
  });

  it('carries tags, by which it is listed in the order of activity', async () => {
    const [one, other, third] = [await opened(), await opened(), await opened()];
    for (const { id } of [one, other]) await client.tickets.addTags({ id }, { names: ['Quente', 'quente'] });
    const { tagIds } = await client.tickets.addTags({ id: one.id }, { names: ['quente', 'VIP'] });
    const tag = tagIds[0] ?? '';
    expect(tagIds).to.have.length(2);
    await asAgent.messages.send({ id: one.id }, { type: 'text', text: 'Bom dia' });

    const listed = async (query: object = {}): Promise<string[]> =>
      (await client.tickets.list({ tag, ...query }).toArray({ limit: 20 })).map(({ id }) => id);
    expect(await listed()).to.deep.equal([one.id, other.id]);
    expect(await listed({ limit: 1 })).to.deep.equal([one.id, other.id]);
    expect(await listed({ sort: 'created' })).to.deep.equal([other.id, one.id]);
    await client.tickets.close({ id: other.id }, {});
    expect(await listed({ status: 'active' })).to.deep.equal([one.id]);

    const bare = await client.tickets.removeTag({ id: one.id, tagId: tag });
    expect(bare.tagIds).to.deep.equal(tagIds.slice(1));
    expect(await listed()).to.deep.equal([other.id]);
    expect((await client.tickets.get({ id: third.id })).tagIds).to.deep.equal([]);
    const used = (await client.tags.list().toArray({ limit: 50 })).find(({ id }) => id === tag);
    expect(used?.uses).to.deep.include({ kind: 'tickets', count: 1 });
    await client.tags.delete({ id: tag });
    expect((await client.tickets.get({ id: other.id })).tagIds).to.deep.equal([]);
  });

  it('keeps the order of a tag while messages arrive and tags are put at once', async () => {
    const { id } = await opened();
    const { tagIds } = await client.tickets.addTags({ id }, { names: ['fixo'] });
    const names = Array.from({ length: 6 }, (_, index) => `corrida ${String(index)}`);

    await Promise.all([
      ...names.map((name) => client.tickets.addTags({ id }, { names: [name] })),
      ...names.map((text) => asAgent.messages.send({ id }, { type: 'text', text })),
    ]);

    const ticket = await client.tickets.get({ id });
    expect(ticket.tagIds).to.have.length(7).and.include(tagIds[0]);
    const behind = await asOwner(
      app.databaseUrl,
      `select 1 from ticket_tags g join tickets t on t.tenant_id = g.tenant_id and t.id = g.ticket_id
       where g.ticket_id = $1 and g.last_activity_at <> t.last_activity_at`,
      [id],
    );
    expect(behind).to.deep.equal([]);
    for (const tag of ticket.tagIds) expect((await client.tickets.list({ tag })).data.map((each) => each.id)).to.deep.equal([id]);
  });

  it('closes and assigns many at once, each on its own', async () => {
    const ids = [];
    for (let index = 0; index < 4; index++) ids.push((await opened()).id);
    await client.tickets.close({ id: ids[0] ?? '' }, {});

    const assigned = await client.tickets.bulk({ action: 'assign', ticketIds: [...ids, nobody], assigneeId: agent.id });
    expect(assigned.data.map(({ code }) => code)).to.deep.equal(['tickets.not_open', null, null, null, 'resource.not_found']);
    const closed = await client.tickets.bulk({ action: 'close', ticketIds: ids, reason: 'campanha encerrada', outcome: 'no_answer' });
    expect(closed.data.every(({ ok }) => ok)).to.equal(true);
    for (const id of ids.slice(1)) {
      expect(await client.tickets.get({ id })).to.include({ status: 'closed', closeReason: 'campanha encerrada', assigneeId: agent.id });
    }
    expect(await rejection(client.tickets.bulk({ action: 'close', ticketIds: [nobody] }))).to.include({ status: 404 });
    const many = Array.from({ length: 201 }, (_, index) => `01900000-0000-7000-8000-${String(index).padStart(12, '0')}`);
    expect(await rejection(client.tickets.bulk({ action: 'close', ticketIds: many }))).to.include({ status: 400 });
  });

  it('shows nothing to another tenant', async () => {
    const { id } = await opened({ text: 'segredo-da-tenant-a' });
    await client.tickets.addNote({ id }, { body: 'segredo-da-tenant-a' });
    await client.tickets.addTags({ id }, { names: ['segredo-da-tenant-a'] });
    await client.tickets.moveStage({ id }, { stage: 'conectado', reason: 'segredo-da-tenant-a' });

    const { leaks, operations } = await findTenantLeaks({
      app,
      owner: app.admin,
      stranger: await app.addTenant(),
      secret: 'segredo-da-tenant-a',
      watchedTables: ['ticket_tags', 'ticket_notes', 'ticket_stage_changes', 'ticket_transitions'],
    });

    expect(leaks).to.deep.equal([]);
    expect(operations).to.include.members([
      'tickets.moveStage',
      'tickets.transfer',
      'tickets.addNote',
      'tickets.removeNote',
      'tickets.timeline',
    ]);
  });
});
