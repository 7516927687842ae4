import { expect } from 'chai';
import { simulatedWorld, type SimulatedWorld } from './simulated-world.js';
import { until } from './until.js';

describe('messages', () => {
  let world: SimulatedWorld;

  before(async () => {
    world = await simulatedWorld();
  });
  after(() => world.close());

  it('go both ways, with a status that climbs', async () => {
    const { client, device } = await world.linked();
    const sent = await client.socket.sendMessage(world.ana.jid, { text: 'oi' });
    const id = sent?.key.id ?? '';
    expect(await client.acked(id)).to.deep.equal({ id, error: undefined });
    expect(world.ana.received.map(({ content }) => content.extendedTextMessage?.text)).to.deep.equal(['oi']);
    world.simulator.receipt(world.ana, device, id, { type: 'read' });
    await until('read', () => client.statuses(id).includes(4));
    expect(client.statuses(id)).to.include.members([3, 4]);

    const reply = await world.simulator.text(world.ana, device, 'tudo bem?');

    expect((await client.incoming(reply)).message?.conversation).to.equal('tudo bem?');
    await world.simulator.observations.until('receipted', (seen) => seen.id === reply);
    expect(device.queue.list('message')).to.deep.equal([]);
    expect(world.failures()).to.deep.equal([]);
  });
});
