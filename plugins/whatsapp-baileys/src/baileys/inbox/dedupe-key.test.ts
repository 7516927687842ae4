import { expect } from 'chai';
import { dedupeKeyOf, possibleKeysOf } from './dedupe-key.js';
import { readEnvelope, type StanzaAttributes } from './stanza.js';

const own = { pn: '5511900000001@s.whatsapp.net', lid: '900000000000001@lid' };
const instance = '0192f0c1-0000-7000-8000-000000000001';
const keyOf = (stanza: StanzaAttributes): string => dedupeKeyOf(instance, stanza, own);

describe('dedupe key', () => {
  it('is the same for a person with and without a device', () => {
    expect(keyOf({ id: 'A1', from: '5511911111111:7@s.whatsapp.net' })).to.equal(keyOf({ id: 'A1', from: '5511911111111@s.whatsapp.net' }));
  });

  it('is the same under either address when the stanza names both', () => {
    const byLid = keyOf({ id: 'A1', from: '77@lid', sender_pn: '5511911111111@s.whatsapp.net', addressing_mode: 'lid' });
    const byPn = keyOf({ id: 'A1', from: '5511911111111@s.whatsapp.net', sender_lid: '77@lid' });

    expect(byLid).to.equal(byPn);
  });

  it('differs between senders, so that nobody can hide the message of another', () => {
    expect(keyOf({ id: 'A1', from: '77@lid' })).to.not.equal(keyOf({ id: 'A1', from: '78@lid' }));
  });

  it('differs between conversations of two, groups and what we wrote', () => {
    const keys = [
      keyOf({ id: 'A1', from: '77@lid' }),
      keyOf({ id: 'A1', from: '120@g.us', participant: '77@lid' }),
      keyOf({ id: 'A1', from: '121@g.us', participant: '77@lid' }),
      keyOf({ id: 'A1', from: '5511900000001:2@s.whatsapp.net', recipient: '77@lid' }),
    ];

    expect(new Set(keys).size).to.equal(4);
  });

  it('differs between numbers of ours', () => {
    expect(dedupeKeyOf('0192f0c1-0000-7000-8000-000000000002', { id: 'A1', from: '77@lid' }, own)).to.not.equal(
      keyOf({ id: 'A1', from: '77@lid' }),
    );
  });

  it('names the keys of before a sender was known under both addresses', () => {
    const before = keyOf({ id: 'A1', from: '5511911111111@s.whatsapp.net' });
    const after: StanzaAttributes = { id: 'A1', from: '77@lid' };

    expect(possibleKeysOf(instance, after, own, { lid: '77@lid', pn: '5511911111111@s.whatsapp.net' })).to.have.members([
      before,
      keyOf(after),
    ]);
  });
});

describe('envelope of a stanza', () => {
  it('never files a LID as a telephone number', () => {
    expect(readEnvelope({ id: 'A', from: '77:3@lid' }, own).sender).to.deep.equal({ lid: '77@lid', pn: undefined });
    expect(readEnvelope({ id: 'A', from: '77@hosted.lid', sender_pn: '5511@hosted' }, own).sender).to.deep.equal({
      lid: '77@lid',
      pn: '5511@s.whatsapp.net',
    });
  });

  it('takes what our own phone wrote for the conversation of its recipient', () => {
    const envelope = readEnvelope(
      { id: 'A', from: '900000000000001:0@lid', recipient: '77@lid', peer_recipient_pn: '5511@s.whatsapp.net' },
      own,
    );

    expect(envelope).to.deep.include({ chatKind: 'dm', fromMe: true, peer: { lid: '77@lid', pn: '5511@s.whatsapp.net' } });
  });

  it('takes a message to a list for one to us, but a status for none', () => {
    expect(readEnvelope({ id: 'A', from: '123@broadcast', participant: '77@lid' }, own).chatKind).to.equal('dm');
    expect(readEnvelope({ id: 'A', from: 'status@broadcast', participant: '77@lid' }, own).chatKind).to.equal('status');
  });

  it('tells groups and newsletters', () => {
    expect(readEnvelope({ id: 'A', from: '120@g.us', participant: '900000000000001:4@lid' }, own)).to.deep.include({
      chatKind: 'group',
      fromMe: true,
      group: '120@g.us',
    });
    expect(readEnvelope({ id: 'A', from: '120@newsletter' }, own).chatKind).to.equal('newsletter');
  });
});
