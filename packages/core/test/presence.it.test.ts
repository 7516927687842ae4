import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import type { LeadEngineEvent, Ticket } from '@leadengine/sdk';
import { createTestApp, eventually, rejection, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';

describe('presence', function () {
  this.timeout(120_000);
  let app: TestApp;
  let second: TestApp;
  let ana: TestUser;
  let bia: TestUser;
  let ticket: Ticket;
  const stops: (() => Promise<void>)[] = [];

  before(async () => {
    app = await createTestApp({ plugins: [whatsappPlugin] });
    second = await createTestApp({ plugins: [whatsappPlugin], beside: app });
    [ana, bia] = [await app.addUser(app.admin, 'agent'), await app.addUser(app.admin, 'agent')];
    const client = app.client(app.admin);
    const { id: instanceId } = await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' });
    await client.whatsapp.connectInstance({ id: instanceId });
    const contact = await client.contacts.create({ name: 'Rosa', phone: '+5511900000055' });
    ticket = await client.tickets.create({ contactId: contact.id, instanceId });
  });
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
  });
  after(async () => {
    await second.stop();
    await app.stop();
  });

  const follow = async (at: TestApp, user: TestUser, types?: LeadEngineEvent['type'][]): Promise<LeadEngineEvent[]> => {
    const seen: LeadEngineEvent[] = [];
    const controller = new AbortController();
    let isOpen = (): void => undefined;
    const opened = new Promise<void>((resolve) => (isOpen = resolve));
    const following = (async () => {
      for await (const event of at.client(user).subscribe({
        ...(types === undefined ? {} : { types }),
        signal: controller.signal,
        onState: (state) => void (state === 'open' && isOpen()),
      }))
        seen.push(event);
    })();
    stops.push(async () => {
      controller.abort();
      await following;
    });
    await opened;
    return seen;
  };

  it('reaches followers in every process, without a cursor and without a place in the log', async () => {
    const { id } = ticket;
    const [here, there, others] = [
      await follow(app, bia, ['ticket.presence']),
      await follow(second, bia),
      await follow(app, bia, ['message.received']),
    ];

    const said = await app.client(ana).tickets.reportPresence({ id }, { state: 'typing' });

    for (const seen of [here, there]) {
      await eventually(async () => (seen.length > 0 ? true : undefined));
      expect(seen.map(({ type, data }) => [type, data])).to.deep.equal([['ticket.presence', said]]);
    }
    expect(Date.parse(said.expiresAt) - Date.now()).to.be.within(20_000, 30_000);
    expect(others).to.deep.equal([]);
    const stranger = await app.addTenant();
    const elsewhere = await follow(app, stranger);
    await app.client(ana).tickets.reportPresence({ id }, { state: 'viewing' });
    await eventually(async () => (here.length > 1 ? true : undefined));
    expect(elsewhere).to.deep.equal([]);
    const again = await follow(app, bia);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(again).to.deep.equal([]);
  });

  it('is listed by every process until it expires or the person leaves', async () => {
    const { id } = ticket;
    await app.client(ana).tickets.reportPresence({ id }, { state: 'viewing' });
    await eventually(async () => {
      const { data } = await second.client(bia).tickets.listPresence({ id });
      return data.some(({ userId, state }) => userId === ana.id && state === 'viewing') ? true : undefined;
    });

    await app.client(ana).tickets.reportPresence({ id }, { state: 'left' });
    await eventually(async () => ((await second.client(bia).tickets.listPresence({ id })).data.length === 0 ? true : undefined));
  });

  it('names whoever was writing at the same time to whoever sends, and refuses nothing', async () => {
    const { id } = ticket;
    await second.client(ana).tickets.reportPresence({ id }, { state: 'typing' });
    await eventually(async () => ((await app.client(bia).tickets.listPresence({ id })).data.length > 0 ? true : undefined));
    const send = (user: TestUser) =>
      app.request('POST', `/v1/tickets/${id}/messages`, { token: user.token, body: { type: 'text', text: 'Bom dia' } });

    const byBia = await send(bia);
    const byAna = await send(ana);

    expect([byBia.status, byBia.headers.get('le-collision')]).to.deep.equal([202, ana.id]);
    expect([byAna.status, byAna.headers.get('le-collision')]).to.deep.equal([202, null]);
    await app.client(ana).tickets.reportPresence({ id }, { state: 'left' });
    expect((await send(bia)).headers.get('le-collision')).to.equal(null);
  });

  it('is for people who know the ticket', async () => {
    const stranger = await app.addTenant();
    const key = await app.client(app.admin).apiKeys.create({ name: 'bot', scopes: ['tickets:read'] });
    const byKey = await app.request('POST', `/v1/tickets/${ticket.id}/presence`, { token: key.key, body: { state: 'viewing' } });

    expect(await rejection(app.client(stranger).tickets.reportPresence({ id: ticket.id }, { state: 'typing' }))).to.include({
      status: 404,
    });
    expect(await rejection(app.client(stranger).tickets.listPresence({ id: ticket.id }))).to.include({ status: 404 });
    expect(byKey.body).to.include({ code: 'tickets.user_needed' });
  });
});
