import { ChannelIngestion, ChannelRegistry, definePlugin, type Plugin } from '@leadengine/plugin-kit';
import { createTestApp, eventually, findTenantLeaks, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** Stands for a channel: takes every message. */
const line: Plugin = definePlugin({
  name: 'line',
  contract: 1,
  requires: { registry: ChannelRegistry },
  setup({ services: { registry } }) {
    registry.register({
      name: 'line',
      capabilities: () => Promise.resolve(new Set<never>()),
      send: () => Promise.resolve({ kind: 'sent' }),
    });
    return {};
  },
});

interface TicketRow {
  readonly id: string;
  readonly assigneeId: string | null;
  readonly queueId: string | null;
  readonly status: string;
}

describe('queues hand out tickets', function () {
  this.timeout(120_000);
  let app: TestApp;
  let admin: TestUser;
  let instanceId: string;

  before(async () => {
    app = await createTestApp({ plugins: [line], env: { LEADENGINE_DATABASE_POOL_SIZE: '12' } });
  });
  beforeEach(async () => {
    admin = await app.addTenant();
    instanceId = await addInstance(admin);
  });
  after(() => app.stop());

  const addInstance = async ({ tenant }: TestUser): Promise<string> => {
    const id = randomUUID();
    await app.app.database.unitOfWork.run(app.scope(tenant.id), (tx) =>
      app.app.service(ChannelRegistry).saveInstance(tx, { id, channel: 'line', name: 'Main', status: 'connected', address: undefined }),
    );
    return id;
  };
  const call = <T = Record<string, unknown>>(user: TestUser, method: string, path: string, body?: unknown) =>
    app.request<T>(method, path, { token: user.token, ...(body !== undefined && { body }) });
  const queueWith = async (settings: object, agents: readonly TestUser[]): Promise<string> => {
    const { body, status } = await call(admin, 'POST', '/v1/queues', { name: `Fila ${randomUUID()}`, isDefault: true, ...settings });
    expect(status, JSON.stringify(body)).to.equal(201);
    const id = String(body['id']);
    for (const agent of agents) expect((await call(admin, 'PUT', `/v1/queues/${id}/members/${agent.id}`)).status).to.equal(204);
    return id;
  };
  const agents = (count: number): Promise<TestUser[]> => Promise.all(Array.from({ length: count }, () => app.addUser(admin, 'agent')));
  const receive = async (from: string): Promise<string> => {
    const id = randomUUID();
    const outcome = await app.app.service(ChannelIngestion).receive(app.scope(admin.tenant.id), {
      channel: 'line',
      instanceId,
      providerEventId: id,
      providerMessageId: id,
      from,
      displayName: 'Rosa Lima',
      occurredAt: new Date(),
      content: { type: 'text', text: 'oi' },
      raw: { id },
    });
    return outcome.kind === 'stored' ? outcome.ticketId : '';
  };
  const address = (index: number): string => `+551190000${String(index).padStart(4, '0')}`;
  const ticket = async (id: string): Promise<TicketRow> => (await call<TicketRow>(admin, 'GET', `/v1/tickets/${id}`)).body;
  const assigned = (id: string, withinMs = 60_000): Promise<string> =>
    eventually(async () => (await ticket(id)).assigneeId ?? undefined, withinMs);
  const sql = async <T>(text: string, values: readonly unknown[] = []): Promise<T[]> => {
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    try {
      return (await client.query(text, [...values])).rows as T[];
    } finally {
      await client.end();
    }
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 1000));

  it('in turn, so that 200 that come in parallel differ by one at most among four', async () => {
    const four = await agents(4);
    await queueWith({ assignmentStrategy: 'round_robin' }, four);
    const ids: string[] = [];
    for (let round = 0; round < 10; round += 1)
      ids.push(...(await Promise.all(Array.from({ length: 20 }, (_, index) => receive(address(round * 20 + index))))));
    const counts = await eventually(async () => {
      const rows = await sql<{ assignee_id: string; count: number }>(
        `select assignee_id, count(*)::int as count from tickets where tenant_id = $1 and status = 'assigned' group by 1`,
        [admin.tenant.id],
      );
      return rows.reduce((sum, { count }) => sum + count, 0) === ids.length ? rows : undefined;
    }, 60_000);
    expect(counts.map(({ assignee_id }) => assignee_id)).to.have.members(four.map(({ id }) => id));
    const numbers = counts.map(({ count }) => count);
    expect(Math.max(...numbers) - Math.min(...numbers)).to.be.at.most(1);
  });

  it('to whoever is least busy, up to the capacity, and go on when there is room again', async () => {
    const [one, two] = (await agents(2)) as [TestUser, TestUser];
    await queueWith({ assignmentStrategy: 'least_busy', agentCapacity: 2 }, [one, two]);
    const ids: string[] = [];
    for (let index = 0; index < 4; index += 1) {
      ids.push(await receive(address(index)));
      await assigned(String(ids[index]));
    }
    const owners = await Promise.all(ids.map(async (id) => (await ticket(id)).assigneeId));
    expect(owners.filter((id) => id === one.id)).to.have.length(2);
    expect(owners.filter((id) => id === two.id)).to.have.length(2);
    const waiting = await receive(address(9));
    await settle();
    expect(await ticket(waiting)).to.include({ assigneeId: null, status: 'open' });
    await call(admin, 'POST', `/v1/tickets/${String(ids[0])}/close`, {});
    expect(await assigned(waiting)).to.equal(owners[0]);
  });

  it("to the contact's last agent, who is also the one with more to do", async () => {
    const [one, two] = (await agents(2)) as [TestUser, TestUser];
    await queueWith({ assignmentStrategy: 'sticky' }, [one, two]);
    const first = await receive(address(1));
    const last = await assigned(first);
    const busy = await receive(address(2));
    await call(admin, 'POST', `/v1/tickets/${busy}/assign`, { assigneeId: last });
    await call(admin, 'POST', `/v1/tickets/${first}/close`, {});
    expect(await assigned(await receive(address(1)))).to.equal(last);
  });

  it('never to users who are away or gone, and later when one comes back', async () => {
    const [away, gone] = (await agents(2)) as [TestUser, TestUser];
    await queueWith({ assignmentStrategy: 'round_robin' }, [away, gone]);
    await call(away, 'PATCH', '/v1/me', { isAvailable: false });
    await call(admin, 'PATCH', `/v1/users/${gone.id}`, { status: 'inactive' });
    const id = await receive(address(1));
    await settle();
    expect(await ticket(id)).to.include({ assigneeId: null, status: 'open' });
    await call(away, 'PATCH', '/v1/me', { isAvailable: true });
    expect(await assigned(id)).to.equal(away.id);
  });

  it('not at all when they are worked by hand, and not again what an agent gave back', async () => {
    const [agent] = (await agents(1)) as [TestUser];
    const manual = await queueWith({}, [agent]);
    const byHand = await receive(address(1));
    const automatic = await queueWith({ assignmentStrategy: 'round_robin' }, [agent]);
    const id = await receive(address(2));
    await assigned(id);
    await call(agent, 'POST', `/v1/tickets/${id}/assign`, { assigneeId: null });
    await new Promise((resolve) => setTimeout(resolve, 7000));
    expect(await ticket(byHand)).to.include({ assigneeId: null, queueId: manual });
    expect(await ticket(id)).to.include({ assigneeId: null, queueId: automatic });
    await call(admin, 'PATCH', `/v1/tickets/${byHand}`, { queueId: automatic });
    expect(await assigned(byHand)).to.equal(agent.id);
  });

  it('anew when the access of their agent ends', async () => {
    const [first, second] = (await agents(2)) as [TestUser, TestUser];
    await queueWith({ assignmentStrategy: 'round_robin' }, [first]);
    const ids = await Promise.all([1, 2, 3].map((index) => receive(address(index))));
    for (const id of ids) expect(await assigned(id)).to.equal(first.id);
    await call(admin, 'PATCH', `/v1/users/${first.id}`, { status: 'inactive' });
    for (const id of ids) {
      const open = await eventually(async () => {
        const row = await ticket(id);
        return row.assigneeId === null ? row : undefined;
      });
      expect(open.status).to.equal('open');
    }
    const queueId = (await ticket(String(ids[0]))).queueId;
    await call(admin, 'PUT', `/v1/queues/${String(queueId)}/members/${second.id}`);
    for (const id of ids) expect(await assigned(id)).to.equal(second.id);
  });

  it('to members, who come and go', async () => {
    const [agent] = (await agents(1)) as [TestUser];
    const id = await queueWith({}, [agent]);
    const { body } = await call<{ data: object[] }>(admin, 'GET', `/v1/queues/${id}/members`);
    expect(body.data).to.have.length(1);
    expect(body.data[0]).to.include({ userId: agent.id, isAvailable: true, assignedTickets: 0 });
    expect((await call(admin, 'PUT', `/v1/queues/${id}/members/${agent.id}`)).status).to.equal(204);
    expect((await call(agent, 'PUT', `/v1/queues/${id}/members/${agent.id}`)).status).to.equal(403);
    expect((await call(admin, 'PUT', `/v1/queues/${id}/members/${randomUUID()}`)).status).to.equal(404);
    expect((await call(admin, 'DELETE', `/v1/queues/${id}/members/${agent.id}`)).status).to.equal(204);
    expect((await call(admin, 'DELETE', `/v1/queues/${id}/members/${agent.id}`)).status).to.equal(404);
  });

  it('answer whoever writes while they are closed, once per ticket and closed period', async () => {
    const hours = { timeZone: 'America/Sao_Paulo', weekly: [], holidays: [] };
    await queueWith({ businessHours: hours, outOfHoursReply: 'Voltamos às 8h.' }, []);
    const id = await receive(address(1));
    const replies = async () => {
      const { body } = await call<{ data: { direction: string; senderId: string | null; content: { text: string } }[] }>(
        admin,
        'GET',
        `/v1/tickets/${id}/messages`,
      );
      return body.data.filter(({ direction }) => direction === 'outbound');
    };
    const [reply] = await eventually(async () => ((await replies()).length > 0 ? replies() : undefined));
    expect(reply?.content.text).to.equal('Voltamos às 8h.');
    expect(reply?.senderId).to.equal(null);
    expect(await receive(address(1))).to.equal(id);
    await new Promise((resolve) => setTimeout(resolve, 7000));
    expect(await replies()).to.have.length(1);
  });

  it('in an order that changes for all of them or for none', async () => {
    const names = ['A', 'B', 'C'];
    const ids: string[] = [];
    for (const name of names) ids.push(String((await call(admin, 'POST', '/v1/queues', { name })).body['id']));
    const items = ids.map((id, index) => ({ id, position: 100 - index }));
    const { status, body } = await call<{ data: { id: string }[] }>(admin, 'PATCH', '/v1/queues/reorder', { items });
    expect(status).to.equal(200);
    expect(body.data.map(({ id }) => id).filter((id) => ids.includes(id))).to.deep.equal([...ids].reverse());
    const refused = await call(admin, 'PATCH', '/v1/queues/reorder', {
      items: [
        { id: ids[0], position: 0 },
        { id: randomUUID(), position: 1 },
      ],
    });
    expect(refused.body['code']).to.equal('queues.unknown');
    const after = await call<{ data: { id: string }[] }>(admin, 'GET', '/v1/queues');
    expect(after.body.data.map(({ id }) => id)).to.deep.equal(body.data.map(({ id }) => id));
  });

  it('within hours that a clock can show', async () => {
    const businessHours = { timeZone: 'Mars/Olympus', weekly: [], holidays: [] };
    const refused = await call(admin, 'POST', '/v1/queues', { name: 'Marte', businessHours });
    expect(`${String(refused.status)} ${String(refused.body['code'])}`).to.equal('422 queues.invalid_business_hours');
  });

  it('of their own tenant only', async () => {
    const [agent] = (await agents(1)) as [TestUser];
    await queueWith({ assignmentStrategy: 'round_robin' }, [agent]);
    await assigned(await receive(address(7)));
    const stranger = await app.addTenant();
    const { leaks, operations } = await findTenantLeaks({
      app,
      owner: admin,
      stranger,
      secret: address(7),
      watchedTables: ['queue_members', 'queue_offers', 'queue_turns', 'queue_auto_replies'],
    });
    expect(leaks).to.deep.equal([]);
    expect(operations).to.include.members(['queueMembers.add', 'queues.reorder']);
  });
});
