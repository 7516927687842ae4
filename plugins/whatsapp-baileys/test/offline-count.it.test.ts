import { EventEmitter } from 'node:events';
import { eventually } from '@leadengine/testing';
import { expect } from 'chai';
import { watchOfflineCount } from '../src/baileys/inbound/offline-count.js';
import type { LiveSession } from '../src/baileys/session/live-session.js';
import { createInboundFixture, own, type InboundFixture } from './inbound-fixture.js';

describe('count of the offline queue', () => {
  let fixture: InboundFixture;

  before(async () => {
    fixture = await createInboundFixture();
  });
  after(() => fixture.app.stop());

  const watch = () => {
    const ws = new EventEmitter();
    let lost = 0;
    const { scope, instanceId, unitOfWork } = fixture;
    const session = { socket: { ws }, scope, instanceId, signal: scope.signal, self: () => own } as unknown as LiveSession;
    watchOfflineCount(session, unitOfWork, { add: (value = 1) => void (lost += value) }, 50);
    const frame = (id: string, from: string, tag = 'enc') =>
      ws.emit('frame', { tag: 'message', attrs: { id, from, offline: '0' }, content: [{ tag, attrs: {} }] });
    return { frame, end: () => ws.emit('CB:ib,,offline'), lost: () => lost };
  };

  it('is that of the inbox when all is well', async () => {
    const { frame, end, lost } = watch();
    const from = '5511911111111@s.whatsapp.net';
    const id = await fixture.arrive({ from }, { conversation: 'oi' });
    frame(id, from);
    frame('S', 'status@broadcast');
    frame('N', '1@newsletter');
    frame('U', from, 'unavailable');
    end();
    await new Promise((resolve) => setTimeout(resolve, 200));

    expect(lost()).to.equal(0);
  });

  it('shows what is missing', async () => {
    const { frame, end, lost } = watch();
    frame('LOST1', '5511911111112@s.whatsapp.net');
    frame('LOST2', '77@lid');
    end();

    expect(await eventually(() => Promise.resolve(lost() || undefined))).to.equal(2);
  });
});
