import { setTimeout as sleep } from 'node:timers/promises';
import { proto } from 'baileys';
import { expect } from 'chai';
import { Client } from 'pg';
import { openMessage } from '../src/baileys/inbox/sealed-message.js';
import type { LiveSession } from '../src/baileys/session/live-session.js';
import { createHeldFixture, type HeldFixture } from './held-fixture.js';
import { eventually } from './sandbox-fixture.js';

interface InboxRow {
  readonly seq: string;
  readonly dedupe_key: string;
  readonly kind: string;
  readonly stanza: { readonly id: string; readonly from: string };
  readonly sealed: string | null;
}

describe('the durable inbox', function () {
  this.timeout(120_000);
  let engine: HeldFixture;

  before(async () => {
    engine = await createHeldFixture();
  });
  after(() => engine.close());
  afterEach(() => {
    engine.simulator.faults.clear();
  });

  let users = 0;
  const people = () => {
    users += 2;
    return {
      shop: engine.simulator.user({ phoneNumber: String(5511990000000 + users), name: 'Loja' }),
      ana: engine.simulator.user({ phoneNumber: String(5511990000001 + users), name: 'Ana' }),
    };
  };

  const rowsOf = (id: string): Promise<InboxRow[]> =>
    engine.asOwner<InboxRow>(
      `select seq, dedupe_key, kind, stanza, sealed from whatsapp_inbox where instance_id = $1 and stanza ->> 'category' is null order by seq`,
      [id],
    );

  const textOf = (id: string, { dedupe_key: key, sealed }: InboxRow): string | null | undefined =>
    proto.Message.decode(openMessage(engine.sealOf(id), key, sealed ?? '')).conversation;

  /** Nothing gets into the table until released. */
  const lockTable = async (table: string) => {
    const client = new Client({ connectionString: engine.databaseUrl });
    await client.connect();
    await client.query(`begin; lock table ${table} in share mode`);
    return async () => {
      await client.query('rollback');
      await client.end();
    };
  };

  it('has the message before WhatsApp hears of a receipt, however slow the commit is', async () => {
    const { shop, ana } = people();
    const { id, device, holder } = await engine.link(shop);
    const release = await lockTable('whatsapp_inbox');
    const messageId = await engine.simulator.text(ana, device, 'não posso sumir');
    await sleep(700);
    const { observations } = engine.simulator;
    expect(
      observations.list('receipted', (seen) => seen.id === messageId),
      'while the commit waits',
    ).to.deep.equal([]);
    const rowsAtReceipt = observations.until('receipted', (seen) => seen.id === messageId).then(() => rowsOf(id));
    await release();
    const rows = await rowsAtReceipt;
    expect(rows.map((row) => [row.kind, row.stanza.id, textOf(id, row)])).to.deep.equal([['message', messageId, 'não posso sumir']]);
    await holder.stop();
  });

  it('takes the ratchet back with a commit that failed, and gets the message on the next try', async () => {
    const { shop, ana } = people();
    const { id, device, holder } = await engine.link(shop);
    const { observations } = engine.simulator;
    await engine.simulator.text(ana, device, 'abre a conversa');
    await eventually(async () => ((await rowsOf(id)).length === 1 ? true : undefined));
    await engine.asOwner(`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$;
      create trigger refuse before insert on whatsapp_inbox for each row execute function refuse()`);
    const messageId = await engine.simulator.text(ana, device, 'o banco caiu');
    await observations.until('retryAsked', (seen) => seen.id === messageId);
    expect(await rowsOf(id)).to.have.length(1);
    await engine.asOwner('drop trigger refuse on whatsapp_inbox; drop function refuse()');
    await engine.simulator.text(ana, device, 'o banco caiu', { id: messageId, opensSession: true });
    await eventually(async () => ((await rowsOf(id)).length === 2 ? true : undefined));
    await engine.simulator.text(ana, device, 'e voltou');
    await eventually(async () => ((await rowsOf(id)).length === 3 ? true : undefined));
    expect((await rowsOf(id)).map((row) => textOf(id, row))).to.deep.equal(['abre a conversa', 'o banco caiu', 'e voltou']);
    await holder.stop();
  });

  it('cuts a connection over which it can neither store messages nor ask for them again, and gets them over the next', async () => {
    const { shop, ana } = people();
    const { id, device, holder } = await engine.link(shop);
    const { observations } = engine.simulator;
    await engine.simulator.text(ana, device, 'abre a conversa');
    await eventually(async () => ((await rowsOf(id)).length === 1 ? true : undefined));
    await engine.asOwner(`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$;
      create trigger refuse before insert on whatsapp_inbox for each row execute function refuse();
      create trigger refuse before insert or update on whatsapp_keys for each row execute function refuse();
      create trigger refuse before insert or update on whatsapp_credentials for each row execute function refuse()`);
    await engine.simulator.text(ana, device, 'o banco caiu de vez');
    await observations.until('disconnected', ({ device: whose }) => whose === device);
    await engine.asOwner(`
      drop trigger refuse on whatsapp_inbox; drop trigger refuse on whatsapp_keys; drop trigger refuse on whatsapp_credentials;
      drop function refuse()`);
    await eventually(async () => ((await rowsOf(id)).length === 2 ? true : undefined));
    expect((await rowsOf(id)).map((row) => textOf(id, row))).to.deep.equal(['abre a conversa', 'o banco caiu de vez']);
    await holder.stop();
  });

  it('keeps the place of a message that could not be decrypted, and fills it when its content comes', async () => {
    const { shop, ana } = people();
    const { id, device, holder } = await engine.link(shop);
    await engine.simulator.text(ana, device, 'um');
    engine.simulator.faults.add({ direction: 'toClient', fault: { kind: 'corrupt' }, times: 1 });
    const damaged = await engine.simulator.text(ana, device, 'dois');
    await engine.simulator.text(ana, device, 'três');
    const rows = await eventually(async () => {
      const found = await rowsOf(id);
      return found.length === 3 && found.every(({ kind }) => kind === 'message') ? found : undefined;
    });
    expect(rows.map((row) => textOf(id, row))).to.deep.equal(['um', 'dois', 'três']);
    expect(rows[1]?.stanza.id).to.equal(damaged);
    await holder.stop();
  });

  it('numbers a burst in the order of the wire, and shows no row above one that is still under way', async () => {
    const { shop, ana } = people();
    const floors: { readonly floor: number; readonly session: LiveSession }[] = [];
    const { id, device, holder } = await engine.link(shop, {
      parts: [{ attach: () => undefined, stored: (session) => void floors.push({ floor: session.inboxFloor(), session }) }],
    });
    const sent: string[] = [];
    for (let index = 0; index < 100; index += 1) sent.push(await engine.simulator.text(ana, device, `m${String(index)}`));
    const rows = await eventually(async () => {
      const found = await rowsOf(id);
      return found.length === 100 ? found : undefined;
    });
    expect(rows.map(({ stanza }) => stanza.id)).to.deep.equal(sent);
    await eventually(() => {
      const last = floors.at(-1);
      return last !== undefined && last.session.inboxFloor() > Number(rows.at(-1)?.seq) ? true : undefined;
    });
    expect(new Set(rows.map(({ dedupe_key: key }) => key)).size).to.equal(100);
    await holder.stop();
  });

  it('has each message once that WhatsApp hands over twice', async () => {
    const { shop, ana } = people();
    const { id, device, holder } = await engine.link(shop);
    engine.simulator.faults.add({ direction: 'toClient', fault: { kind: 'duplicate' }, every: 1 });
    for (let index = 0; index < 5; index += 1) await engine.simulator.text(ana, device, `d${String(index)}`);
    await eventually(async () => ((await rowsOf(id)).length >= 5 ? true : undefined));
    await sleep(300);
    expect((await rowsOf(id)).map((row) => textOf(id, row))).to.deep.equal(['d0', 'd1', 'd2', 'd3', 'd4']);
    await holder.stop();
  });
});
