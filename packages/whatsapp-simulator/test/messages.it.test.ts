import { expect } from 'chai';
import { decryptPollVote, type proto } from 'baileys';
import { createHash } from 'node:crypto';
import { editContent, pollContent, reactionContent, revokeContent, voteContent } from '../src/index.js';
import type { LinkedDevice } from '../src/world/linked-device.js';
import type { RealClient } from './real-client.js';
import { simulatedWorld, type SimulatedWorld } from './simulated-world.js';
import { until } from './until.js';

const textOf = (content: proto.IMessage | null | undefined) => content?.conversation ?? content?.extendedTextMessage?.text;

describe('messages between people and a linked client', () => {
  let world: SimulatedWorld;
  let client: RealClient;
  let device: LinkedDevice;

  const send = async (to: string, content: Parameters<RealClient['socket']['sendMessage']>[1]) => {
    const sent = await client.socket.sendMessage(to, content);
    const id = sent?.key.id ?? '';
    await client.acked(id);
    return { id, message: sent?.message };
  };

  before(async () => {
    world = await simulatedWorld();
    ({ client, device } = await world.linked());
  });
  after(() => world.close());
  afterEach(() => {
    world.simulator.faults.clear();
    expect(world.failures()).to.deep.equal([]);
  });

  it('go out to the person and to the own phone, and their status climbs', async () => {
    const { id } = await send(world.ana.jid, { text: 'oi' });
    expect(textOf(world.ana.received.at(-1)?.content)).to.equal('oi');
    expect(world.shop.received.at(-1)).to.include({ id, isOwnCopy: true });

    await until('delivered', () => client.statuses(id).includes(3));
    world.simulator.receipt(world.ana, device, id, { type: 'read' });
    await until('read', () => client.statuses(id).includes(4));
    world.simulator.receipt(world.ana, device, id, { type: 'played' });
    await until('played', () => client.statuses(id).includes(5));
  });

  it('come in by phone number and by LID over one Signal session, and leave the queue with the receipt', async () => {
    const first = await world.simulator.text(world.ana, device, 'olá');
    expect((await client.incoming(first)).key).to.include({ remoteJid: world.ana.jid, remoteJidAlt: world.ana.lid, fromMe: false });
    const second = await world.simulator.text(world.ana, device, 'de novo', { addressing: 'lid' });
    expect((await client.incoming(second)).key).to.include({ remoteJid: world.ana.lid, remoteJidAlt: world.ana.jid });

    await world.simulator.observations.until('receipted', (seen) => seen.id === second);
    expect(device.queue.list('message')).to.deep.equal([]);
  });

  it('heal after the person moved to a LID that nothing ties to the number', async () => {
    await client.incoming(await world.simulator.text(world.bia, device, 'pelo número'));
    await send(world.bia.jid, { text: 'ok' });
    world.bia.addressing = 'lid';
    world.bia.hidesAlternate = true;

    const id = await world.simulator.text(world.bia, device, 'pelo LID');

    await until('the content', () => client.messages().some(({ key, message }) => key.id === id && textOf(message) === 'pelo LID'));
    expect(world.simulator.observations.list('retryAsked', (seen) => seen.id === id).length).to.be.within(0, 1);
  });

  it('come again when the client could not decrypt them', async () => {
    world.simulator.faults.add({ direction: 'toClient', fault: { kind: 'corrupt' }, at: 1 });

    const id = await world.simulator.text(world.ana, device, 'segredo');

    await until('the content', () => client.messages().some(({ key, message }) => key.id === id && textOf(message) === 'segredo'));
    expect(client.messages().filter(({ key }) => key.id === id)).to.have.length(2);
    expect(world.simulator.observations.list('retryAsked', (seen) => seen.id === id)).to.have.length(1);
  });

  it('are encrypted again when a person asks', async () => {
    const { id } = await send(world.ana.jid, { text: 'repete' });

    world.simulator.askForRetry(world.ana, device, id);

    await until('the repetition', () => world.ana.received.filter((message) => message.id === id).length === 2);
  });

  it('are delivered twice, refused, or never answered, as scripted', async () => {
    world.simulator.faults.add({ direction: 'toClient', fault: { kind: 'duplicate' }, at: 1 });
    const twice = await world.simulator.text(world.ana, device, 'em dobro');
    await client.incoming(twice);
    const refusal = await world.simulator.observations.until('acked', (seen) => seen.id === twice && seen.error !== undefined);
    expect(refusal.error).to.be.oneOf(['487', '500']);
    expect(client.messages().filter(({ key, message }) => key.id === twice && message)).to.have.length(1);

    world.simulator.faults.add({ direction: 'fromClient', fault: { kind: 'nack', code: '463' }, at: 1 });
    const refused = await client.socket.sendMessage(world.ana.jid, { text: 'proibido' });
    expect((await client.acked(refused?.key.id ?? '')).error).to.equal('463');

    world.simulator.faults.add({ direction: 'fromClient', fault: { kind: 'swallowAck' }, at: 1 });
    const unanswered = await client.socket.sendMessage(world.ana.jid, { text: 'sem resposta' });
    await until('delivery', () => world.ana.received.some(({ id }) => id === unanswered?.key.id));
    expect(client.acks.some(({ id }) => id === unanswered?.key.id)).to.equal(false);
  });

  it('react, edit and revoke', async () => {
    const { id } = await send(world.ana.jid, { text: 'oferta' });
    await world.simulator.send(world.ana, device, reactionContent({ chat: world.shop.jid, id, isOwn: false }, '👍'));
    const [reaction] = await until('reaction', () => client.told('messages.reaction').at(-1));
    expect(reaction?.key).to.include({ id, fromMe: true });
    const wrong = await world.simulator.text(world.ana, device, 'erro');
    await client.incoming(wrong);
    const target = { chat: world.shop.jid, id: wrong, isOwn: true };

    await world.simulator.send(world.ana, device, editContent(target, 'certo'));
    await world.simulator.send(world.ana, device, revokeContent(target));

    const updates = () =>
      client
        .told('messages.update')
        .flat()
        .filter(({ key }) => key.id === wrong);
    await until('edit', () => updates().some(({ update }) => textOf(update.message?.editedMessage?.message) === 'certo'));
    await until('revocation', () => updates().some(({ update }) => update.message === null));
  });

  it('vote in the polls of the client', async () => {
    const { id, message } = await send(world.ana.jid, { poll: { name: 'Quando?', values: ['seg', 'ter'], selectableCount: 1 } });
    const secret = message?.messageContextInfo?.messageSecret ?? Buffer.alloc(0);
    expect(world.ana.received.at(-1)?.content.messageContextInfo?.messageSecret).to.deep.equal(Buffer.from(secret));
    const voters = { creator: world.shop.jid, voter: world.ana.jid };

    const vote = voteContent({ poll: { chat: world.shop.jid, id, isOwn: false }, secret, ...voters, options: ['ter'] });
    const told = await client.incoming(await world.simulator.send(world.ana, device, vote));

    const names = { pollEncKey: Buffer.from(secret), pollCreatorJid: voters.creator, pollMsgId: id, voterJid: voters.voter };
    const { selectedOptions } = decryptPollVote(told.message?.pollUpdateMessage?.vote ?? {}, names);
    expect(selectedOptions?.map((option) => Buffer.from(option).toString('hex'))).to.deep.equal([
      createHash('sha256').update('ter').digest('hex'),
    ]);
    expect(
      (await client.incoming(await world.simulator.send(world.ana, device, pollContent('E aí?', ['sim', 'não'])))).message,
    ).to.have.property('pollCreationMessageV3');
  });

  it('go through groups, addressed by number or LID', async () => {
    const team = world.simulator.group({ subject: 'Equipe', owner: world.shop, members: [world.ana, world.bia] });
    const { id } = await send(team.jid, { text: 'bom dia' });
    expect([world.ana, world.bia].map(({ received }) => received.at(-1)?.id)).to.deep.equal([id, id]);
    const presence = await client.incoming(await world.simulator.text(world.ana, device, 'presente', { group: team }));
    expect(presence.key).to.include({ remoteJid: team.jid, participant: world.ana.jid, participantAlt: world.ana.lid });

    world.simulator.changeGroup(team, world.shop, { kind: 'subject', subject: 'Vendas' });
    world.simulator.changeGroup(team, world.shop, { kind: 'remove', people: [world.bia] });
    await until('the subject', () =>
      client
        .told('groups.update')
        .flat()
        .some(({ id: jid, subject }) => jid === team.jid && subject === 'Vendas'),
    );
    const removed = await until('the removal', () => client.told('group-participants.update').find(({ action }) => action === 'remove'));
    expect(removed.participants[0]).to.include({ id: world.bia.jid });

    const modern = world.simulator.group({ subject: 'LID', owner: world.shop, members: [world.ana], addressing: 'lid' });
    const told = await client.incoming(await world.simulator.text(world.ana, device, 'oi', { group: modern }));

    expect(told.key).to.include({ participant: world.ana.lid, participantAlt: world.ana.jid });
    expect(textOf(told.message)).to.equal('oi');
  });

  it('of the own phone, calls, and restrictions are told to the client', async () => {
    const own = await world.simulator.sendFromOwnPhone(device, world.ana.jid, { conversation: 'do celular' });
    expect((await client.incoming(own)).key).to.include({ fromMe: true, remoteJid: world.ana.jid });

    const call = world.simulator.call(world.ana, device);
    await until('offer', () =>
      client
        .told('call')
        .flat()
        .some((told) => told.id === call.id && told.status === 'offer'),
    );
    call.end('timeout');
    await until('timeout', () =>
      client
        .told('call')
        .flat()
        .some((told) => told.status === 'timeout'),
    );

    world.simulator.capping(device, { status: 'CAPPED', total: 20, used: 20 });
    const capping = await until('capping', () => client.told('message-capping.update').at(0));
    expect(capping).to.include({ capping_status: 'CAPPED', used_quota: 20 });
    world.simulator.timeLock(device, new Date('2030-01-01T00:00:00Z'));
    const lock = await until('time lock', () =>
      client.told('connection.update').find(({ reachoutTimeLock }) => reachoutTimeLock?.isActive),
    );
    expect(lock.reachoutTimeLock?.timeEnforcementEnds).to.deep.equal(new Date('2030-01-01T00:00:00Z'));
  });

  it('carry names that the owner of the phone saves, and chats that the client archives', async () => {
    await world.simulator.saveName(device, world.ana, 'Ana da Silva');
    await world.simulator.saveName(device, world.bia, 'Bia');

    const named = (name: string) =>
      client
        .told('contacts.upsert')
        .flat()
        .find((contact) => contact.name === name);
    expect(await until('the names', () => named('Bia') && named('Ana da Silva'))).to.include({ id: world.ana.jid, lid: world.ana.lid });

    await client.socket.chatModify({ mute: 1 }, world.ana.jid);
    expect(world.shop.appState.versionOf('regular_high')).to.equal(1);
  });

  it('to numbers that are not registered are known beforehand', async () => {
    world.bia.isRegistered = false;
    expect(await client.socket.onWhatsApp(world.ana.phoneNumber, world.bia.phoneNumber)).to.deep.equal([
      { jid: world.ana.jid, exists: true },
    ]);
  });
});
