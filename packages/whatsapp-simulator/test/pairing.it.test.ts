import { expect } from 'chai';
import { simulatedWorld, type SimulatedWorld } from './simulated-world.js';
import { sleep, until } from './until.js';

describe('linking a client', () => {
  let world: SimulatedWorld;

  beforeEach(async () => {
    world = await simulatedWorld();
  });
  afterEach(() => world.close());

  it('links by QR code: restart, login, open, one-time keys left with the server', async () => {
    const { client, device } = await world.linked({ sendsHistory: false });

    expect(client.socket.user?.id).to.equal('5511990000001:1@s.whatsapp.net');
    expect(client.closes.map(({ code }) => code)).to.deep.equal([515]);
    await until('one-time keys', () => device.preKeys.size >= 812);
    expect(world.simulator.observations.list('login')).to.have.length(1);
    expect(world.failures()).to.deep.equal([]);
  });

  it('links by the code that is typed into the phone', async () => {
    const client = world.client().start();
    await client.qr();
    const code = await client.socket.requestPairingCode(world.shop.phoneNumber);

    await world.simulator.enterCode(world.shop, code);

    await client.opened();
    expect(client.credentials.registered).to.equal(true);
  });

  it('refuses a wrong code', async () => {
    const client = world.client().start();
    await client.qr();
    await client.socket.requestPairingCode(world.shop.phoneNumber);

    await world.simulator.typeCode(world.shop, 'AAAAAAAA');

    expect((await client.closed()).code).to.equal(401);
    expect(world.shop.devices.size).to.equal(0);
  });

  it('is refused by the client when the phone forges its proof', async () => {
    const client = world.client().start();

    world.simulator.offerPairing(world.shop, await client.qr(), { forgesProof: true });

    expect(await client.closed()).to.deep.equal({ code: 500, message: 'Invalid account signature' });
  });

  it('demands a passkey, which the client can see on the raw stanza only', async () => {
    world.simulator.faults.lasting.demandsPasskey = true;
    const client = world.client().start();
    const qr = await client.qr();
    const demanded = new Promise((resolve) => client.socket.ws.on('CB:notification,type:passkey_prologue_request', resolve));

    world.simulator.offerPairing(world.shop, qr);

    await demanded;
    await sleep(100);
    expect(client.closes).to.deep.equal([]);
  });
});
