import { expect } from 'chai';
import type { Break } from '../src/index.js';
import { simulatedWorld, type SimulatedWorld } from './simulated-world.js';
import { sleep, until } from './until.js';

const breaks: [Break, number][] = [
  ['restartRequired', 515],
  ['serviceUnavailable', 503],
  ['internalError', 500],
  ['replaced', 440],
  ['streamEnd', 428],
  ['tcpReset', 428],
  ['webSocketClose', 428],
  ['deviceRemoved', 401],
];

describe('connections of a linked client', () => {
  let world: SimulatedWorld;

  before(async () => {
    world = await simulatedWorld();
  });
  after(() => world.close());
  afterEach(() => {
    world.simulator.faults.clear();
  });

  it('end in all the ways WhatsApp ends them', async () => {
    const { client, device } = await world.linked({ sendsHistory: false });
    client.reconnects = () => false;
    for (const [how, code] of breaks) {
      const count = client.closes.length + 1;
      world.simulator.break(device, how);
      expect((await client.closed(count)).code, how).to.equal(code);
      client.start();
      if (how !== 'deviceRemoved') await until(`online again after ${how}`, () => device.connection?.isLive === true);
    }
    expect((await client.closed(breaks.length + 2)).code).to.equal(401);
  });

  it('are refused at the login, with the reason', async () => {
    const { client } = await world.linked({ sendsHistory: false });
    await client.stop();
    for (const reason of ['401', '403', '402', '405', '409', '500', '503']) {
      world.simulator.faults.lasting.loginFailure = reason;
      expect((await world.keep(client.reborn()).start().closed()).code).to.equal(Number(reason));
    }
    world.simulator.faults.clear();
    world.simulator.faults.lasting.minimumRevision = 2 ** 31 - 1;
    expect((await world.keep(client.reborn()).start().closed()).code).to.equal(405);
  });

  it('stay open with nobody at the other end, until the client looks', async () => {
    const { client, device } = await world.linked({ sendsHistory: false, overrides: { keepAliveIntervalMs: 500 } });
    client.reconnects = () => false;
    const count = client.closes.length + 1;

    world.simulator.break(device, 'freeze');

    expect((await until('lost', () => client.closes.length >= count && client.closes.at(-1))).code).to.equal(408);
  });

  it('never come to be when the upgrade is refused', async () => {
    world.simulator.faults.lasting.refuseUpgrade = 503;
    const client = world.client().start();
    await sleep(500);
    expect(client.told('connection.update').map(({ connection }) => connection)).to.deep.equal(['connecting']);
    expect(client.closes).to.deep.equal([]);
  });

  it('evict each other when one device logs in twice', async () => {
    const { client } = await world.linked({ sendsHistory: false });
    client.reconnects = () => false;
    const twin = world.keep(client.reborn()).start();
    await twin.opened();
    expect((await client.closed(2)).code).to.equal(440);
  });

  it('end for good when the client logs out', async () => {
    const { client, device } = await world.linked({ sendsHistory: false });
    client.reconnects = () => false;
    await client.socket.logout();
    await world.simulator.observations.until('unlinked', (seen) => seen.device === device);
    expect((await world.keep(client.reborn()).start().closed()).code).to.equal(401);
  });

  it('are given what waited, in order and again until it is receipted', async () => {
    const { client, device } = await world.linked();
    await client.stop();
    const ids: string[] = [];
    for (const text of ['um', 'dois', 'três']) ids.push(await world.simulator.text(world.ana, device, text));
    world.simulator.receipt(world.ana, device, 'SOMETHING', { type: 'read' });
    // Goes away before it has read anything.
    world.simulator.faults.lasting.isSilent = true;
    await world.keep(client.reborn()).start().stop();
    world.simulator.faults.clear();

    const back = world.keep(client.reborn()).start();

    for (const id of ids) expect((await back.incoming(id)).upsert).to.equal('append');
    expect(back.messages().map(({ key }) => key.id)).to.deep.equal(ids);
    await until('nothing waits', () => device.queue.size === 0);
    const sent = world.simulator.observations.list('sent', (seen) => ids.includes(seen.id));
    expect(sent.map(({ id }) => id)).to.deep.equal(ids);
  });
});
