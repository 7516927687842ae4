import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { pollContent, textContent, voteContent } from '@leadengine/whatsapp-simulator';
import { proto } from 'baileys';
import { expect } from 'chai';
import { Contacts, Messages, Tickets, type Message, type Ticket } from '@leadengine/core/contract';
import { createInboundFixture, own, type InboundFixture } from './inbound-fixture.js';

const ana = { lid: '77@lid', pn: '5511911111111@s.whatsapp.net' };

describe('reading polls and history', () => {
  let fixture: InboundFixture;

  before(async () => {
    fixture = await createInboundFixture();
  });
  after(() => fixture.app.stop());

  const ticketsOf = async (address: string): Promise<readonly Ticket[]> => {
    const { scope, app, unitOfWork } = fixture;
    const contact = await unitOfWork.read(scope, (sql) => app.app.service(Contacts).findByAddress(sql, 'whatsapp', address));
    return contact ? (await app.app.service(Tickets).list(scope, { contact: contact.id })).data : [];
  };
  const messagesOf = async (address: string): Promise<readonly Message[]> => {
    const tickets = await ticketsOf(address);
    const pages = await Promise.all(tickets.map(({ id }) => fixture.app.app.service(Messages).list(fixture.scope, id, { limit: 100 })));
    return pages.flatMap(({ data }) => data).toReversed();
  };

  it('counts votes on a poll of a contact, whichever addresses went into their keys', async () => {
    const secret = randomBytes(32);
    const stanza = { from: ana.lid, sender_pn: ana.pn };
    const id = await fixture.arrive(stanza, pollContent('Cor?', ['Azul', 'Verde'], secret));
    const vote = (creator: string, voter: string, options: readonly string[], t: number) =>
      fixture.arrive(
        { ...stanza, t: String(t) },
        voteContent({ poll: { chat: own.pn ?? '', id, isOwn: true }, secret, creator, voter, options }),
      );
    const now = Math.floor(Date.now() / 1000);
    await vote(ana.lid, ana.pn, ['Azul'], now - 10);
    await fixture.read();
    expect((await messagesOf('+5511911111111'))[0]?.pollResults).to.deep.equal({
      totalVoters: 1,
      totalVotes: 1,
      options: [
        { name: 'Azul', votes: 1 },
        { name: 'Verde', votes: 0 },
      ],
    });

    await vote(ana.pn, ana.lid, ['Verde'], now - 5);
    await fixture.read();
    expect((await messagesOf('+5511911111111'))[0]?.pollResults?.options).to.deep.equal([
      { name: 'Azul', votes: 0 },
      { name: 'Verde', votes: 1 },
    ]);
  });

  it('counts votes on a poll of our own phone, and lets nobody vote with another key', async () => {
    const secret = randomBytes(32);
    const bia = '5511911111112@s.whatsapp.net';
    const id = await fixture.arrive(
      { from: own.pn?.replace('@', ':0@') ?? '', recipient: bia },
      { deviceSentMessage: { destinationJid: bia, message: pollContent('Dia?', ['Seg', 'Ter'], secret) } },
    );
    const vote = (key: Buffer, options: readonly string[]) =>
      fixture.arrive(
        { from: bia },
        voteContent({ poll: { chat: bia, id, isOwn: false }, secret: key, creator: own.pn ?? '', voter: bia, options }),
      );
    await vote(secret, ['Ter']);
    await vote(randomBytes(32), ['Seg']);
    await fixture.read();

    expect((await messagesOf('+5511911111112'))[0]?.pollResults?.options).to.deep.equal([
      { name: 'Seg', votes: 0 },
      { name: 'Ter', votes: 1 },
    ]);
    expect(
      (
        await fixture.rows<{ outcome: string }>(
          'select outcome from whatsapp_inbox where tenant_id = $1 and instance_id = $2 order by seq desc limit 1',
        )
      )[0]?.outcome,
    ).to.equal('ignored:unreadable_vote');
  });

  it('opens edits that are sealed with the secret of their message', async () => {
    const secret = randomBytes(32);
    const caio = '5511911111113@s.whatsapp.net';
    const id = await fixture.arrive({ from: caio }, { messageContextInfo: { messageSecret: secret }, conversation: 'ola' });
    const { createCipheriv, hkdfSync } = await import('node:crypto');
    const key = Buffer.from(hkdfSync('sha256', secret, new Uint8Array(32), `${id}${caio}${caio}Message Edit`, 32));
    const encIv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, encIv);
    const edited = proto.Message.encode({
      protocolMessage: { key: { id, fromMe: true }, type: 14, editedMessage: { conversation: 'olá' } },
    }).finish();
    const encPayload = Buffer.concat([cipher.update(edited), cipher.final(), cipher.getAuthTag()]);
    await fixture.arrive(
      { from: caio },
      { secretEncryptedMessage: { targetMessageKey: { id, fromMe: true }, secretEncType: 2, encPayload, encIv } },
    );
    await fixture.read();

    expect((await messagesOf('+5511911111113')).map(({ content }) => content)).to.deep.equal([{ type: 'text', text: 'olá' }]);
  });

  describe('of before the number was linked', () => {
    const second = Math.floor(Date.UTC(2025, 4, 1) / 1000);
    const davi = { lid: '90@lid', pn: '5511911111190@s.whatsapp.net' };
    const entry = (id: string, at: number, text: string, fromMe = false): proto.IHistorySyncMsg => ({
      message: { key: { id, remoteJid: davi.lid, fromMe }, messageTimestamp: second + at, message: textContent(text) },
    });
    const tell = (history: proto.IHistorySync) =>
      fixture.arrive(
        { from: own.pn ?? '', category: 'peer' },
        {
          protocolMessage: {
            type: 5,
            historySyncNotification: { initialHistBootstrapInlinePayload: deflateSync(proto.HistorySync.encode(history).finish()) },
          },
        },
      );
    const read = async (): Promise<void> => {
      await fixture.read();
      for (;;) {
        const [row] = await fixture.rows<{ open: number }>(
          'select count(*)::int as open from whatsapp_inbox where tenant_id = $1 and instance_id = $2 and done_at is null',
        );
        if (row?.open === 0) return;
        await fixture.read();
      }
    };
    /** What was published that tells of the person. */
    const eventsOf = async (text: string) =>
      fixture.rows<{ name: string }>(
        `select name from outbox where tenant_id = $1 and $2::text is not null and position($3 in payload::text) > 0 order by seq`,
        [text],
      );

    it('keeps it in a closed ticket, oldest first and once, under the name of the person, and wakes nobody', async () => {
      await fixture.read();
      const history: proto.IHistorySync = {
        syncType: proto.HistorySync.HistorySyncType.RECENT,
        chunkOrder: 1,
        pushnames: [{ id: davi.pn, pushname: 'Davi' }],
        phoneNumberToLidMappings: [{ lidJid: davi.lid, pnJid: davi.pn }],
        conversations: [
          {
            id: davi.lid,
            messages: [entry('H4', 9, 'quatro'), entry('H3', 5, 'três', true), entry('H2', 5, 'dois'), entry('H1', 5, 'um')],
          },
          { id: '1@g.us', messages: [entry('G1', 1, 'grupo')] },
        ],
      };
      await tell(history);
      await read();
      await tell(history);
      await read();

      const [ticket, ...others] = await ticketsOf('+5511911111190');
      expect(others).to.deep.equal([]);
      expect(ticket).to.deep.include({ status: 'closed', closeReason: 'imported', unreadCount: 0, messageCount: 4 });
      expect(ticket?.contact.name).to.equal('Davi');
      expect((await messagesOf('+5511911111190')).map(({ content, direction }) => [content, direction])).to.deep.equal([
        [{ type: 'text', text: 'um' }, 'inbound'],
        [{ type: 'text', text: 'dois' }, 'inbound'],
        [{ type: 'text', text: 'três' }, 'outbound'],
        [{ type: 'text', text: 'quatro' }, 'inbound'],
      ]);
      expect([...(await eventsOf('5511911111190')), ...(await eventsOf(ticket?.id ?? ''))]).to.deep.equal([]);
    });

    it('keeps what is in it out when it arrived live already', async () => {
      const eva = { lid: '91@lid', pn: '5511911111191@s.whatsapp.net' };
      const id = await fixture.arrive({ from: eva.lid, sender_pn: eva.pn }, { conversation: 'oi' });
      await fixture.read();
      await tell({
        syncType: proto.HistorySync.HistorySyncType.RECENT,
        conversations: [
          {
            id: eva.pn,
            messages: [
              { message: { key: { id, remoteJid: eva.pn, fromMe: false }, messageTimestamp: second, message: textContent('oi') } },
            ],
          },
        ],
      });
      await read();

      expect(await messagesOf('+5511911111191')).to.have.length(1);
    });
  });
});
