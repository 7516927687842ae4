import { rejection } from '@leadengine/testing';
import type { SimulatedUser } from '@leadengine/whatsapp-simulator';
import { expect } from 'chai';
import { createLinkedFixture, type LinkedFixture } from './linked-fixture.js';

describe('linking a phone', function () {
  this.timeout(120_000);
  let engine: LinkedFixture;
  let users = 0;

  before(async () => {
    engine = await createLinkedFixture();
  });
  after(() => engine.close());
  afterEach(() => {
    engine.simulator.faults.clear();
  });

  const owner = (): SimulatedUser => engine.simulator.user({ phoneNumber: String(5511990000000 + ++users), name: 'Loja' });

  const keysOf = async (id: string): Promise<number> => {
    const [row] = await engine.rows<{ count: number }>(
      `select (select count(*) from whatsapp_keys where tenant_id = $1 and instance_id = $2)::int
            + (select count(*) from whatsapp_credentials where tenant_id = $1 and instance_id = $2)::int as count`,
      [engine.app.admin.tenant.id, id],
    );
    return row?.count ?? -1;
  };

  const historyOf = async (id: string): Promise<readonly string[]> => {
    const { data } = await engine.call<{ data: { from: string; to: string }[] }>('GET', `/${id}/status/history?limit=50`);
    // A process that takes the number over notes that it did, in the state that it finds.
    return data
      .map(({ to }) => to)
      .reverse()
      .filter((state, index, all) => state !== all[index - 1]);
  };

  it('shows a QR code, and is online once it was scanned', async () => {
    const shop = owner();
    const { id } = await engine.link(shop);
    expect(await engine.status(id)).to.include({ status: 'connected', state: 'online', action: 'none', reason: null });
    expect(await engine.call('GET', `/${id}`)).to.include({ phoneNumber: `+${shop.phoneNumber}` });
    expect(await historyOf(id)).to.deep.equal(['linking', 'restarting', 'draining', 'online']);
  });

  it('shows a pairing code, and is online once it was typed', async () => {
    const shop = owner();
    const { id } = await engine.create();
    const asked = await engine.call('POST', `/${id}/pairing-code`, { phoneNumber: `+${shop.phoneNumber}` });
    expect(asked).to.include({ state: 'linking', action: 'scan' });
    const { method, value } = await engine.code(id);
    expect(method).to.equal('code');
    expect(value).to.match(/^[1-9A-HJ-NP-TV-Z]{8}$/);
    await engine.simulator.enterCode(shop, value);
    await engine.reaches(id, 'online');
  });

  it('draws the QR code as PNG or SVG, by format or by Accept', async () => {
    const { id } = await engine.create();
    await engine.call('POST', `/${id}/connect`);
    await engine.code(id);
    const get = async (query: string, accept?: string) => {
      const { headers, status, body } = await engine.app.request<string>('GET', `/v1/whatsapp/instances/${id}/qr${query}`, {
        token: engine.app.admin.token,
        ...(accept === undefined ? {} : { headers: { accept } }),
      });
      return { status, type: headers.get('content-type'), cache: headers.get('cache-control'), body };
    };
    const svg = await get('?format=svg');
    expect(svg).to.include({ status: 200, type: 'image/svg+xml', cache: 'no-store' });
    expect(svg.body).to.match(/^<svg /);
    expect(await get('', 'image/png')).to.include({ status: 200, type: 'image/png' });
    expect((await get('', 'image/png')).body.slice(1, 4)).to.equal('PNG');
    expect((await get('?format=json', 'image/png')).type).to.match(/^application\/json/);
    expect((await get('', 'text/html, */*')).type).to.match(/^application\/json/);
    await engine.call('POST', `/${id}/disconnect`);
  });

  it('goes over from QR codes to a pairing code while it is linking', async () => {
    const shop = owner();
    const { id } = await engine.create();
    await engine.call('POST', `/${id}/connect`);
    expect((await engine.code(id)).method).to.equal('qr');
    await engine.call('POST', `/${id}/pairing-code`, { phoneNumber: `+${shop.phoneNumber}` });
    const before = await engine.codeBy(id, 'code');
    await engine.call('POST', `/${id}/pairing-code`, { phoneNumber: `+${shop.phoneNumber}` });
    expect((await engine.codeBy(id, 'code')).value, 'asked again, the same code').to.equal(before.value);
  });

  it('begins anew after a code was mistyped, not as a device that nobody linked', async () => {
    const shop = owner();
    const { id } = await engine.create();
    await engine.call('POST', `/${id}/pairing-code`, { phoneNumber: `+${shop.phoneNumber}` });
    const wrong = await engine.code(id);
    await engine.simulator.typeCode(shop, 'AAAAAAAA');
    const next = await engine.codeOtherThan(id, wrong.value);
    await engine.simulator.enterCode(shop, next.value);
    await engine.reaches(id, 'online');
  });

  it('refuses a phone that proves the wrong secret, twice, and then gives up', async () => {
    const shop = owner();
    const { id } = await engine.create();
    await engine.call('POST', `/${id}/connect`);
    const first = await engine.code(id);
    engine.simulator.offerPairing(shop, first.value, { forgesProof: true });
    const second = await engine.codeOtherThan(id, first.value);
    engine.simulator.offerPairing(shop, second.value, { forgesProof: true });
    const shown = await engine.reaches(id, 'link_expired');
    expect(shown).to.include({ status: 'failed', reason: 'invalid_account_signature', action: 'rescan' });
  });

  it('says so when the account demands a passkey', async () => {
    const shop = owner();
    engine.simulator.faults.lasting.demandsPasskey = true;
    const { id } = await engine.create();
    await engine.call('POST', `/${id}/connect`);
    engine.simulator.offerPairing(shop, (await engine.code(id)).value);
    expect(await engine.reaches(id, 'passkey_required')).to.include({ action: 'link_without_passkey' });
  });

  it('has no code for numbers that need none, and says why', async () => {
    const { id } = await engine.create();
    const fresh = await rejection(engine.call('GET', `/${id}/qr`));
    expect(String(fresh)).to.include('whatsapp.code_not_ready');
    const linked = await engine.link(owner());
    const online = await rejection(engine.call('GET', `/${linked.id}/qr`));
    expect(String(online)).to.include('whatsapp.already_linked');
    const again = await rejection(engine.call('POST', `/${linked.id}/pairing-code`, { phoneNumber: '+5511900000001' }));
    expect(String(again)).to.include('whatsapp.already_linked');
  });

  it('keeps keys, credentials and codes sealed', async () => {
    const { id } = await engine.link(owner());
    const { id: open } = await engine.create();
    await engine.call('POST', `/${open}/connect`);
    const { value } = await engine.code(open);
    const sealed = await engine.rows<{ sealed: string }>(
      `select sealed from whatsapp_keys where tenant_id = $1 and instance_id = $2
       union all select sealed from whatsapp_credentials where tenant_id = $1 and instance_id = $2
       union all select sealed from whatsapp_pairings where tenant_id = $1 and instance_id = $3`,
      [engine.app.admin.tenant.id, id, open],
    );
    expect(sealed.length).to.be.above(800);
    for (const row of sealed) {
      expect(row.sealed).to.match(/^[\w-]+\.[\w-]+$/);
      expect(row.sealed).to.not.include(value);
    }
  });

  it('logs out at WhatsApp and wipes the link', async () => {
    const { id, device } = await engine.link(owner());
    expect(await keysOf(id)).to.be.above(800);
    await engine.call('POST', `/${id}/logout`);
    await engine.simulator.observations.until('unlinked', (seen) => seen.device === device);
    const shown = await engine.reaches(id, 'unlinked');
    expect(shown).to.include({ status: 'disconnected', action: 'connect' });
    expect(await keysOf(id)).to.equal(0);
    expect((await engine.call('POST', `/${id}/logout`)).state, 'once more').to.equal('unlinked');
  });

  it('wipes the link without a word to WhatsApp, and can be linked again', async () => {
    const shop = owner();
    const { id, device } = await engine.link(shop);
    await engine.call('POST', `/${id}/wipe`);
    await engine.reaches(id, 'unlinked');
    expect(await keysOf(id)).to.equal(0);
    expect(engine.simulator.observations.list('unlinked', (seen) => seen.device === device)).to.deep.equal([]);
    await engine.call('POST', `/${id}/connect`);
    await engine.simulator.scanQr(shop, (await engine.code(id)).value);
    await engine.reaches(id, 'online');
  });

  it('takes the device off the account when a number is archived', async () => {
    const { id, device } = await engine.link(owner());
    await engine.call('DELETE', `/${id}`);
    await engine.simulator.observations.until('unlinked', (seen) => seen.device === device);
  });

  it('is stopped and goes on without a new code', async () => {
    const { id } = await engine.link(owner());
    expect(await engine.call('POST', `/${id}/disconnect`)).to.include({ state: 'stopped', status: 'disconnected', action: 'connect' });
    const shown = await engine.call('POST', `/${id}/connect`);
    expect(shown).to.include({ state: 'connecting', reason: 'requested' });
    await engine.reaches(id, 'online');
  });
});
