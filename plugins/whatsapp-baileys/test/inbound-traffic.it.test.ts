import { proto } from 'baileys';
import { expect } from 'chai';
import { eventually } from '@leadengine/testing';
import {
  editContent,
  pollContent,
  reactionContent,
  replyContent,
  revokeContent,
  textContent,
  voteContent,
  type LinkedDevice,
  type SimulatedUser,
} from '@leadengine/whatsapp-simulator';
import { createLinkedFixture, type LinkedFixture } from './linked-fixture.js';

interface Shown {
  readonly content: {
    readonly type: string;
    readonly text?: string;
    readonly caption?: string;
    readonly media?: { readonly status?: string };
  };
  readonly direction: string;
  readonly reactions: readonly { readonly emoji: string }[];
  readonly reply_to: { readonly author: string; readonly preview: string } | null;
  readonly poll_results: { readonly options: readonly { readonly name: string; readonly votes: number }[] } | null;
}

describe('what people do with a linked number', () => {
  let fixture: LinkedFixture;
  let device: LinkedDevice;
  let shop: SimulatedUser;
  let id: string;
  let people = 0;

  before(async function () {
    this.timeout(120_000);
    fixture = await createLinkedFixture({ LEADENGINE_WHATSAPP_PLACEHOLDER_AFTER_SECONDS: '5' });
    shop = fixture.simulator.user({ phoneNumber: '5511990000001', name: 'Loja' });
    ({ id, device } = await fixture.link(shop));
    await fixture.simulator.emptyHistory(device);
  });
  after(() => fixture.close());

  const somebody = (): SimulatedUser => {
    const phoneNumber = String(5_511_972_000_000 + people++);
    return fixture.simulator.user({ phoneNumber, name: `Cliente ${String(people)}` });
  };
  const shown = (person: SimulatedUser) =>
    fixture.rows<Shown>(
      `select m.content, m.direction, m.reactions, m.poll_results, m.reply_to from messages m
       join contacts c on c.tenant_id = m.tenant_id and c.id = m.contact_id
       where m.tenant_id = $1 and c.phone = $2 and c.merged_into is null order by m.created_at, m.id`,
      [fixture.app.admin.tenant.id, `+${person.phoneNumber}`],
    );
  const until = (person: SimulatedUser, holds: (messages: readonly Shown[]) => boolean, withinMs = 10_000) =>
    eventually(async () => {
      const messages = await shown(person);
      return holds(messages) ? messages : undefined;
    }, withinMs);
  const textsOf = (messages: readonly Shown[]) => messages.map(({ content }) => content.text ?? content.type);

  it('reacts, edits, revokes', async () => {
    const ana = somebody();
    const first = await fixture.simulator.text(ana, device, 'ola');
    const second = await fixture.simulator.text(ana, device, 'errado');
    const target = { chat: shop.jid, isOwn: true };
    await fixture.simulator.send(ana, device, editContent({ ...target, id: first }, 'olá'));
    await fixture.simulator.send(ana, device, revokeContent({ ...target, id: second }));
    await fixture.simulator.send(ana, device, reactionContent({ ...target, id: first }, '👍'));

    const messages = await until(ana, ([one]) => (one?.reactions.length ?? 0) > 0);
    expect(textsOf(messages)).to.deep.equal(['olá', 'revoked']);
    expect(messages[0]?.reactions.map(({ emoji }) => emoji)).to.deep.equal(['👍']);
  });

  it('answers a poll', async () => {
    const ana = somebody();
    const secret = Buffer.alloc(32, 9);
    const poll = await fixture.simulator.send(ana, device, pollContent('Cor?', ['Azul', 'Verde'], secret));
    await fixture.simulator.send(
      ana,
      device,
      voteContent({ poll: { chat: shop.jid, id: poll, isOwn: true }, secret, creator: ana.lid, voter: ana.jid, options: ['Verde'] }),
    );

    const [message] = await until(ana, ([one]) => one?.poll_results?.options.some(({ votes }) => votes > 0) ?? false);
    expect(message?.poll_results?.options).to.deep.equal([
      { name: 'Azul', votes: 0 },
      { name: 'Verde', votes: 1 },
    ]);
  });

  it('answers a poll of ours', async () => {
    const ana = somebody();
    const since = fixture.simulator.observations.latest;
    await fixture.app.request('POST', `/v1/whatsapp/instances/${id}/messages`, {
      token: fixture.app.admin.token,
      headers: { 'idempotency-key': `poll-${ana.phoneNumber}` },
      body: { to: `+${ana.phoneNumber}`, content: { type: 'poll', question: 'Dia?', options: ['Seg', 'Ter'] } },
    });
    const sent = await fixture.simulator.observations.until('message', (seen) => seen.recipient === ana, { after: since });
    const secret = sent.content.messageContextInfo?.messageSecret ?? Buffer.alloc(0);
    const poll = { chat: shop.jid, id: sent.id, isOwn: false };
    await fixture.simulator.send(ana, device, voteContent({ poll, secret, creator: shop.lid, voter: ana.jid, options: ['Ter'] }));

    const [message] = await until(ana, ([one]) => one?.poll_results?.options.some(({ votes }) => votes > 0) ?? false);
    expect(message?.poll_results?.options).to.deep.equal([
      { name: 'Seg', votes: 0 },
      { name: 'Ter', votes: 1 },
    ]);
  });

  it('answers one of our messages', async () => {
    const ana = somebody();
    const since = fixture.simulator.observations.latest;
    await fixture.app.request('POST', `/v1/whatsapp/instances/${id}/messages`, {
      token: fixture.app.admin.token,
      headers: { 'idempotency-key': `ask-${ana.phoneNumber}` },
      body: { to: `+${ana.phoneNumber}`, content: { type: 'text', text: 'tudo bem?' } },
    });
    const sent = await fixture.simulator.observations.until('message', (seen) => seen.recipient === ana, { after: since });
    const quoted = { chat: shop.jid, id: sent.id, isOwn: false, author: shop.jid, text: 'tudo bem?' };
    await fixture.simulator.send(ana, device, replyContent('sim', quoted));

    const messages = await until(ana, ({ length }) => length === 2);
    expect(messages[1]?.reply_to).to.deep.include({ author: 'us', preview: 'tudo bem?' });
  });

  it('answers from the phone of the number itself', async () => {
    const ana = somebody();
    await fixture.simulator.text(ana, device, 'oi');
    await fixture.simulator.sendFromOwnPhone(device, ana.jid, textContent('olá Ana'));

    const messages = await until(ana, ({ length }) => length === 2);
    expect(messages.map(({ direction, content }) => [direction, content.text])).to.deep.equal([
      ['inbound', 'oi'],
      ['outbound', 'olá Ana'],
    ]);
  });

  it('writes under the LID first and under both addresses later', async () => {
    const ana = somebody();
    await fixture.simulator.text(ana, device, 'um', { addressing: 'lid', hidesAlternate: true });
    await eventually(async () =>
      (await fixture.rows('select 1 from contacts where tenant_id = $1 and phone is null', [fixture.app.admin.tenant.id])).length > 0
        ? true
        : undefined,
    );
    await fixture.simulator.text(ana, device, 'dois', { addressing: 'lid' });
    await fixture.simulator.text(ana, device, 'três', { addressing: 'pn' });

    expect(textsOf(await until(ana, ({ length }) => length === 3))).to.deep.equal(['um', 'dois', 'três']);
  });

  it('answers under the LID alone, whose number was heard of when we wrote first', async () => {
    const ana = somebody();
    const since = fixture.simulator.observations.latest;
    await fixture.app.request('POST', `/v1/whatsapp/instances/${id}/messages`, {
      token: fixture.app.admin.token,
      headers: { 'idempotency-key': `first-${ana.phoneNumber}` },
      body: { to: `+${ana.phoneNumber}`, content: { type: 'text', text: 'olá' } },
    });
    await fixture.simulator.observations.until('message', (seen) => seen.recipient === ana, { after: since });
    await fixture.simulator.text(ana, device, 'oi', { addressing: 'lid', hidesAlternate: true });

    expect(textsOf(await until(ana, ({ length }) => length === 2))).to.deep.equal(['olá', 'oi']);
  });

  it('is heard in order though a message came broken at first', async () => {
    const ana = somebody();
    await fixture.simulator.text(ana, device, 'um');
    await fixture.simulator.text(ana, device, 'dois', { isCorrupt: true });
    await fixture.simulator.text(ana, device, 'três');

    const messages = await until(ana, (all) => all.length === 3);
    expect(textsOf(messages)).to.deep.equal(['um', 'dois', 'três']);
  });

  it('is heard once though the server delivers again', async () => {
    const ana = somebody();
    fixture.simulator.faults.add({ direction: 'toClient', fault: { kind: 'duplicate' }, every: 1, times: 4 });
    const texts = ['um', 'dois', 'três', 'quatro'];
    for (const text of texts) await fixture.simulator.text(ana, device, text);

    expect(textsOf(await until(ana, ({ length }) => length >= 4))).to.deep.equal(texts);
  });

  it('wrote while we were away', async () => {
    const ana = somebody();
    fixture.simulator.break(device, 'tcpReset');
    const texts = ['um', 'dois', 'três'];
    for (const text of texts) await fixture.simulator.text(ana, device, text);

    expect(textsOf(await until(ana, ({ length }) => length >= 3))).to.deep.equal(texts);
  });

  it('wrote before the number was linked, in a file that the phone uploads', async () => {
    const ana = somebody();
    const at = Math.floor(Date.UTC(2025, 4, 1) / 1000);
    const entry = (key: string, second: number, text: string) => ({
      message: { key: { id: key, remoteJid: ana.lid, fromMe: false }, messageTimestamp: at + second, message: textContent(text) },
    });
    await fixture.simulator.history(
      device,
      {
        syncType: proto.HistorySync.HistorySyncType.RECENT,
        chunkOrder: 2,
        phoneNumberToLidMappings: [{ lidJid: ana.lid, pnJid: ana.jid }],
        conversations: [{ id: ana.lid, messages: [entry('B', 2, 'dois'), entry('A', 1, 'um')] }],
      },
      { asFile: true },
    );

    expect(textsOf(await until(ana, ({ length }) => length === 2))).to.deep.equal(['um', 'dois']);
  });

  it('writes in a group, which is listed and makes no conversation', async () => {
    const ana = somebody();
    const group = fixture.simulator.group({ subject: 'Família', owner: shop, members: [ana], addressing: 'lid' });
    await fixture.simulator.text(ana, device, 'oi grupo', { group });
    await eventually(async () =>
      (await fixture.rows(`select 1 from whatsapp_inbox where tenant_id = $1 and outcome = 'ignored:group'`, [fixture.app.admin.tenant.id]))
        .length > 0
        ? true
        : undefined,
    );
    expect(await shown(ana)).to.deep.equal([]);

    fixture.simulator.break(device, 'tcpReset');
    const page = await eventually(async () => {
      const { body } = await fixture.app.request<{ data: readonly { subject: string; participantCount: number }[] }>(
        'GET',
        `/v1/whatsapp/instances/${id}/groups`,
        { token: fixture.app.admin.token },
      );
      return body.data.length > 0 ? body.data : undefined;
    });
    expect(page.map(({ subject, participantCount }) => [subject, participantCount])).to.deep.equal([['Família', 2]]);
  });
});
