import { expect } from 'chai';
import { randomBytes } from 'node:crypto';
import { downloadMediaMessage, proto, type WAMessage } from 'baileys';
import type { LinkedDevice } from '../src/world/linked-device.js';
import type { RealClient } from './real-client.js';
import { simulatedWorld, type SimulatedWorld } from './simulated-world.js';
import { until } from './until.js';

const download = (message: WAMessage) => downloadMediaMessage(message, 'buffer', {});

describe('files', () => {
  let world: SimulatedWorld;
  let client: RealClient;
  let device: LinkedDevice;

  before(async () => {
    world = await simulatedWorld();
    ({ client, device } = await world.linked());
  });
  after(() => world.close());
  afterEach(() => {
    world.simulator.faults.clear();
  });

  it('of a person are downloaded and decrypted by the client', async () => {
    const file = randomBytes(100_000);
    const about = { kind: 'document', mimetype: 'application/pdf', fileName: 'nota.pdf' } as const;
    const message = await client.incoming(await world.simulator.sendFile(world.ana, device, file, about));

    expect(message.message?.documentMessage?.fileName).to.equal('nota.pdf');
    expect((await download(message)).equals(file)).to.equal(true);
  });

  it('of the client come to the person encrypted, and can be forwarded back', async () => {
    const file = randomBytes(5000);
    await client.socket.sendMessage(world.ana.jid, { document: file, mimetype: 'application/pdf', fileName: 'tabela.pdf' });
    const sent = await until<proto.IMessage>('the document', () => world.ana.received.at(-1)?.content);
    expect([...world.simulator.media.files.values()].some((stored) => stored.includes(file.subarray(0, 64)))).to.equal(false);

    const back = await client.incoming(await world.simulator.send(world.ana, device, sent));

    expect((await download(back)).equals(file)).to.equal(true);
  });

  it('expire, and uploads fail, as scripted', async () => {
    const about = { kind: 'image', mimetype: 'image/png' } as const;
    const message = await client.incoming(await world.simulator.sendFile(world.ana, device, randomBytes(100), about));
    world.simulator.media.files.clear();
    expect(await download(message).catch((error: unknown) => error)).to.have.nested.property('output.statusCode', 404);

    const again = await client.socket.updateMediaMessage(message);
    expect(await download(again)).to.have.length(100);
    world.simulator.media.forget();
    world.simulator.media.files.clear();
    expect(await client.socket.updateMediaMessage(message).catch((error: unknown) => error)).to.have.nested.property(
      'output.statusCode',
      404,
    );

    world.simulator.faults.lasting.mediaStatus = 503;
    const upload = client.socket.sendMessage(world.ana.jid, { document: randomBytes(10), mimetype: 'text/plain' });
    expect(await upload.catch((error: unknown) => String(error))).to.contain('Media upload failed');
  });

  it('carry the history of the phone', async () => {
    const message = {
      key: { remoteJid: world.bia.jid, fromMe: false, id: 'HISTORY1' },
      message: { conversation: 'antiga' },
      messageTimestamp: 1,
    };
    await world.simulator.history(
      device,
      {
        syncType: proto.HistorySync.HistorySyncType.RECENT,
        chunkOrder: 2,
        progress: 100,
        conversations: [{ id: world.bia.jid, name: 'Bia', messages: [{ message }] }],
      },
      { asFile: true },
    );

    const told = await until('history', () => client.told('messaging-history.set').find(({ messages }) => messages.length > 0));

    expect(told.messages.map(({ key }) => key.id)).to.deep.equal(['HISTORY1']);
    expect(told.chats[0]?.id).to.equal(world.bia.jid);
  });
});
