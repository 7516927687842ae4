import { proto } from 'baileys';
import { expect } from 'chai';
import type { Message } from '@leadengine/core/contract';
import { Contacts, Messages, Tickets } from '@leadengine/core/contract';
import { findPairs, savePairs } from '../src/baileys/identity/identity.repository.js';
import { pruneInboxes } from '../src/baileys/inbound/prune-inboxes.js';
import { createInboundFixture, own, type InboundFixture } from './inbound-fixture.js';

const ana = { from: '77@lid', sender_pn: '5511911111111@s.whatsapp.net', notify: 'Ana' };

describe('reading the durable inbox', () => {
  let fixture: InboundFixture;

  before(async () => {
    fixture = await createInboundFixture();
  });
  after(() => fixture.app.stop());
  afterEach(async () => {
    await fixture.unitOfWork.run(fixture.scope, (tx) => tx.sql('delete from whatsapp_inbox where tenant_id = $1', [tx.scope.tenantId]));
  });

  const contactOf = async (address: string) => {
    const { scope, app, unitOfWork } = fixture;
    return unitOfWork.read(scope, (sql) => app.app.service(Contacts).findByAddress(sql, 'whatsapp', address));
  };
  const messagesOf = async (address: string): Promise<readonly Message[]> => {
    const contact = await contactOf(address);
    if (!contact) return [];
    const { data: tickets } = await fixture.app.app.service(Tickets).list(fixture.scope, { contact: contact.id });
    const pages = await Promise.all(tickets.map(({ id }) => fixture.app.app.service(Messages).list(fixture.scope, id, { limit: 100 })));
    return pages.flatMap(({ data }) => data).toReversed();
  };
  const textsOf = async (address: string) =>
    (await messagesOf(address)).map(({ content }) => (content.type === 'text' ? content.text : content.type));
  const outcomes = async () =>
    (
      await fixture.rows<{ outcome: string | null }>(
        'select outcome from whatsapp_inbox where tenant_id = $1 and instance_id = $2 order by seq',
      )
    ).map(({ outcome }) => outcome);

  it('shows messages of several chats, each in the order of arrival', async () => {
    for (let index = 0; index < 30; index++) {
      await fixture.arrive({ ...ana, t: '1764331200' }, { conversation: `a${String(index)}` });
      await fixture.arrive({ from: '78@lid', sender_pn: '5511911111112@s.whatsapp.net' }, { conversation: `b${String(index)}` });
    }
    await fixture.read();

    const expected = (letter: string) => Array.from({ length: 30 }, (_, index) => `${letter}${String(index)}`);
    expect(await textsOf('+5511911111111')).to.deep.equal(expected('a'));
    expect(await textsOf('+5511911111112')).to.deep.equal(expected('b'));
    expect((await contactOf('+5511911111111'))?.name).to.equal('Ana');
  });

  it('shows what our own phone wrote in the conversation, as ours', async () => {
    const bia = '5511911111113@s.whatsapp.net';
    await fixture.arrive({ from: bia }, { conversation: 'oi' });
    await fixture.arrive(
      { from: own.pn?.replace('@', ':0@') ?? '', recipient: bia, notify: 'Loja' },
      { deviceSentMessage: { destinationJid: bia, message: { conversation: 'olá Bia' } } },
    );
    await fixture.read();

    expect((await messagesOf('+5511911111113')).map(({ direction }) => direction)).to.deep.equal(['inbound', 'outbound']);
    expect(await outcomes()).to.deep.equal(['stored', 'stored']);
  });

  it('shows reactions, edits and revocations at their message', async () => {
    const caio = { from: '5511911111114@s.whatsapp.net' };
    const id = await fixture.arrive(caio, { conversation: 'ola' });
    const gone = await fixture.arrive(caio, { conversation: 'errado' });
    await fixture.arrive(caio, { protocolMessage: { key: { id, fromMe: true }, type: 14, editedMessage: { conversation: 'olá' } } });
    await fixture.arrive(caio, { protocolMessage: { key: { id: gone, fromMe: true }, type: 0 } });
    await fixture.arrive(caio, { reactionMessage: { key: { id, fromMe: true }, text: '😀' } });
    await fixture.read();

    const [first, second] = await messagesOf('+5511911111114');
    expect(first?.content).to.deep.equal({ type: 'text', text: 'olá' });
    expect(first?.reactions.map(({ emoji, author }) => [emoji, author])).to.deep.equal([['😀', 'contact']]);
    expect(second?.content).to.deep.equal({ type: 'revoked' });
  });

  it('says where it is that something was written which is not known here', async () => {
    await fixture.arrive({ from: '5511911111115@s.whatsapp.net' }, { eventMessage: { name: 'Feira' } });
    await fixture.read();

    expect((await messagesOf('+5511911111115'))[0]?.content).to.deep.equal({
      type: 'unavailable',
      reason: 'unsupported',
      kind: 'eventMessage',
    });
  });

  it('shows nothing of groups, statuses and newsletters, and notes why', async () => {
    await fixture.arrive({ from: '1@g.us', participant: '77@lid' }, { conversation: 'grupo' });
    await fixture.arrive({ from: 'status@broadcast', participant: '77@lid' }, { conversation: 'status' });
    await fixture.arrive({ from: '1@newsletter' }, { conversation: 'canal' });
    await fixture.arrive({ from: '1@g.us', participant: '77@lid' });
    await fixture.read();

    expect(await outcomes()).to.deep.equal(['ignored:group', 'ignored:status', 'ignored:newsletter', null]);
  });

  it('never lets a row that cannot be read hold up another chat, and shows what is wrong with it', async () => {
    const poison = await fixture.arrive({ from: '5511911111116@s.whatsapp.net' }, { conversation: 'x' });
    await fixture.unitOfWork.run(fixture.scope, (tx) =>
      tx.sql(`update whatsapp_inbox set sealed = 'x.y' where tenant_id = $1 and stanza ->> 'id' = $2`, [tx.scope.tenantId, poison]),
    );
    await fixture.arrive({ from: '5511911111116@s.whatsapp.net' }, { conversation: 'depois' });
    await fixture.arrive({ from: '5511911111117@s.whatsapp.net' }, { conversation: 'outra' });
    const fromPhone = await fixture.arrive({ from: own.pn ?? '', category: 'peer' }, { conversation: 'x' });
    await fixture.unitOfWork.run(fixture.scope, (tx) =>
      tx.sql(`update whatsapp_inbox set sealed = 'x.y' where tenant_id = $1 and stanza ->> 'id' = $2`, [tx.scope.tenantId, fromPhone]),
    );
    await fixture.read();

    expect(await textsOf('+5511911111117')).to.deep.equal(['outra']);
    expect(await textsOf('+5511911111116')).to.deep.equal([]);
    const [row] = await fixture.rows<{ attempts: number; last_error: string; done_at: Date | null }>(
      'select attempts, last_error, done_at from whatsapp_inbox where tenant_id = $1 and instance_id = $2 order by seq limit 1',
    );
    expect(row).to.deep.include({ attempts: 1, done_at: null });
    expect(row?.last_error).to.match(/does not open/);

    await fixture.unitOfWork.run(fixture.scope, (tx) =>
      tx.sql('update whatsapp_inbox set attempts = 8, retry_at = $2 where tenant_id = $1 and attempts > 0', [
        tx.scope.tenantId,
        new Date(Date.now() + 60_000),
      ]),
    );
    await fixture.read();
    expect(await textsOf('+5511911111116')).to.deep.equal(['depois']);
  });

  describe('what cannot be decrypted', () => {
    it('shows after a while that something was written, and its content when it comes', async () => {
      const patient = { from: '5511911111118@s.whatsapp.net' };
      const id = await fixture.arrive(patient);
      await fixture.read();
      expect(await messagesOf('+5511911111118')).to.have.length(0);

      await fixture.unitOfWork.run(fixture.scope, (tx) =>
        tx.sql(`update whatsapp_inbox set arrived_at = arrived_at - interval '3 minutes' where tenant_id = $1`, [tx.scope.tenantId]),
      );
      await fixture.read();
      const [placeholder] = await messagesOf('+5511911111118');
      expect(placeholder?.content).to.deep.equal({ type: 'unavailable', reason: 'waiting' });

      await fixture.arrive({ ...patient, id }, { conversation: 'enfim' });
      await fixture.read();
      const shown = await messagesOf('+5511911111118');
      expect(shown.map(({ id: messageId, content }) => [messageId, content])).to.deep.equal([
        [placeholder?.id, { type: 'text', text: 'enfim' }],
      ]);
    });

    it('shows at once where linked devices never get what was written', async () => {
      await fixture.arrive({ from: '5511911111120@s.whatsapp.net', unavailable: 'view_once_unavailable_fanout' });
      await fixture.read();

      expect((await messagesOf('+5511911111120')).map(({ content }) => content)).to.deep.equal([
        { type: 'unavailable', reason: 'unsupported', kind: 'viewOnceMessage' },
      ]);
    });

    it('gets its content from our own phone, which is asked for it', async () => {
      const eva = { from: '87@lid', sender_pn: '5511911111121@s.whatsapp.net', notify: 'Eva' };
      const id = await fixture.arrive({ ...eva, unavailable: '' });
      const web = proto.WebMessageInfo.encode({
        key: { id, remoteJid: eva.sender_pn, fromMe: false },
        messageTimestamp: Math.floor(Date.now() / 1000),
        message: { conversation: 'vi o anúncio' },
      }).finish();
      await fixture.arrive(
        { from: own.pn ?? '', category: 'peer' },
        {
          protocolMessage: {
            type: 17,
            peerDataOperationRequestResponseMessage: {
              peerDataOperationResult: [{ placeholderMessageResendResponse: { webMessageInfoBytes: web } }],
            },
          },
        },
      );
      await fixture.read();

      expect(await textsOf('+5511911111121')).to.deep.equal(['vi o anúncio']);
      expect((await contactOf('+5511911111121'))?.name).to.equal('Eva');
      expect(await outcomes()).to.deep.equal(['replaced', 'resent']);
    });

    it('keeps its place before what follows, and is withdrawn when it turns out to be no message', async () => {
      const person = { from: '5511911111122@s.whatsapp.net' };
      const first = await fixture.arrive(person, { conversation: 'primeira' });
      const middle = await fixture.arrive(person);
      const reaction = await fixture.arrive(person);
      await fixture.arrive(person, { conversation: 'última' });
      await fixture.read();
      expect(await textsOf('+5511911111122')).to.deep.equal(['primeira', 'unavailable', 'unavailable', 'última']);

      await fixture.arrive({ ...person, id: middle }, { conversation: 'do meio' });
      await fixture.arrive({ ...person, id: reaction }, { reactionMessage: { key: { id: first, fromMe: true }, text: '😀' } });
      await fixture.read();
      expect(await textsOf('+5511911111122')).to.deep.equal(['primeira', 'do meio', 'revoked', 'última']);
      expect((await messagesOf('+5511911111122'))[0]?.reactions.map(({ emoji }) => emoji)).to.deep.equal(['😀']);
    });

    it('is never shown when its content comes in time', async () => {
      const quick = { from: '5511911111119@s.whatsapp.net' };
      const id = await fixture.arrive(quick);
      await fixture.arrive({ ...quick, id }, { conversation: 'já' });
      await fixture.read();

      expect(await textsOf('+5511911111119')).to.deep.equal(['já']);
    });
  });

  describe('people with two addresses', () => {
    it('are one contact when the LID comes first and the number later', async () => {
      await fixture.arrive({ from: '81@lid', notify: 'Davi' }, { conversation: 'um' });
      await fixture.read();
      expect(await contactOf('81@lid')).to.deep.include({ name: 'Davi', phone: null });

      await fixture.arrive({ from: '81@lid', sender_pn: '5511922222281@s.whatsapp.net' }, { conversation: 'dois' });
      await fixture.arrive({ from: '5511922222281@s.whatsapp.net' }, { conversation: 'três' });
      await fixture.read();

      expect(await textsOf('+5511922222281')).to.deep.equal(['um', 'dois', 'três']);
      expect((await contactOf('81@lid'))?.id).to.equal((await contactOf('+5511922222281'))?.id);
    });

    it('are merged when both had written before', async () => {
      await fixture.arrive({ from: '5511922222282@s.whatsapp.net' }, { conversation: 'um' });
      await fixture.arrive({ from: '82@lid' }, { conversation: 'dois' });
      await fixture.read();
      expect((await contactOf('82@lid'))?.id).to.not.equal((await contactOf('+5511922222282'))?.id);

      await fixture.arrive({ from: '82@lid', sender_pn: '5511922222282@s.whatsapp.net' }, { conversation: 'três' });
      await fixture.read();
      expect((await contactOf('82@lid'))?.id).to.equal((await contactOf('+5511922222282'))?.id);
    });

    it('have one message when it comes under either address', async () => {
      const id = await fixture.arrive({ from: '5511922222283@s.whatsapp.net' }, { conversation: 'um' });
      await fixture.read();
      await fixture.arrive({ id, from: '83@lid', sender_pn: '5511922222283@s.whatsapp.net' }, { conversation: 'um' });
      await fixture.read();

      expect(await textsOf('+5511922222283')).to.deep.equal(['um']);
      expect(await outcomes()).to.deep.equal(['stored', 'duplicate']);
    });

    it('get the content under one address of what could not be read under the other', async () => {
      const id = await fixture.arrive({ from: '5511922222284@s.whatsapp.net' });
      await fixture.arrive({ id, from: '84@lid', sender_pn: '5511922222284@s.whatsapp.net' }, { conversation: 'um' });
      await fixture.read();

      expect(await textsOf('+5511922222284')).to.deep.equal(['um']);
      expect(await outcomes()).to.deep.equal(['replaced', 'stored']);
    });

    it('are one contact with and without the ninth digit of Brazil', async () => {
      await fixture.arrive({ from: '551192222285@s.whatsapp.net' }, { conversation: 'oito' });
      await fixture.arrive({ from: '5511992222285@s.whatsapp.net' }, { conversation: 'nove' });
      await fixture.read();

      expect(await textsOf('+5511992222285')).to.deep.equal(['oito', 'nove']);
    });

    it('are learned from all who say so at the same moment', async () => {
      const { scope, instanceId, unitOfWork } = fixture;
      for (let round = 100; round < 200; round += 1) {
        const pair = { lid: `9${String(round)}@lid`, pn: `5511955555${String(round)}@s.whatsapp.net` };
        await Promise.all([1, 2, 3, 4].map(() => unitOfWork.run(scope, (tx) => savePairs(tx, instanceId, [pair]))));
        expect(await unitOfWork.read(scope, (sql) => findPairs(sql, instanceId, [pair.lid]))).to.deep.equal([pair]);
      }
    });

    it('keep a number that went to somebody else with its new owner', async () => {
      await fixture.arrive({ from: '85@lid', sender_pn: '5511922222286@s.whatsapp.net' }, { conversation: 'antes' });
      await fixture.arrive({ from: '86@lid', sender_pn: '5511922222286@s.whatsapp.net' }, { conversation: 'depois' });
      await fixture.read();

      expect(
        await fixture.rows('select lid, pn from whatsapp_identities where tenant_id = $1 and instance_id = $2 and lid in ($3, $4)', [
          '85@lid',
          '86@lid',
        ]),
      ).to.deep.equal([{ lid: '86@lid', pn: '5511922222286@s.whatsapp.net' }]);
    });
  });

  it('reads again on request and changes nothing by it', async () => {
    await fixture.arrive({ from: '5511933333331@s.whatsapp.net' }, { conversation: 'um' });
    await fixture.read();
    const { instanceId, scope, care } = fixture;

    expect(await care.replay(scope, { instanceId, since: undefined, failedOnly: false })).to.deep.equal({ reopened: 1, read: 1 });
    expect(await textsOf('+5511933333331')).to.deep.equal(['um']);
    expect(await outcomes()).to.deep.equal(['duplicate']);
    expect(await care.replay(scope, { instanceId: scope.tenantId, since: undefined, failedOnly: false })).to.equal(undefined);
  });

  it('deletes what was read long ago, and nothing else', async () => {
    await fixture.arrive({ from: '5511933333332@s.whatsapp.net' }, { conversation: 'um' });
    await fixture.read();
    await fixture.arrive({ from: '5511933333332@s.whatsapp.net' }, { conversation: 'dois' });
    await fixture.unitOfWork.run(fixture.scope, (tx) =>
      tx.sql(`update whatsapp_inbox set done_at = done_at - interval '15 days' where tenant_id = $1`, [tx.scope.tenantId]),
    );
    await pruneInboxes(fixture.scope, { unitOfWork: fixture.unitOfWork, clock: { now: () => new Date() }, keptDays: 14 });

    expect(await outcomes()).to.deep.equal([null]);
  });
});
