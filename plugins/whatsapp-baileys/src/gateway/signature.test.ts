import { expect } from 'chai';
import { Webhook as Signer } from 'standardwebhooks';
import { verifyCall } from './signature.js';

const [first, second, third] = [1, 2, 3].map((fill) => `whsec_${Buffer.alloc(32, fill).toString('base64')}`) as [string, string, string];
const at = new Date(1_700_000_000_000);
const body = '{"events":[]}';

const call = (secret: string, changes: Record<string, string> = {}, bytes = body) => ({
  headers: {
    'webhook-id': 'm1',
    'webhook-timestamp': String(at.getTime() / 1000),
    'webhook-signature': new Signer(secret).sign('m1', at, body),
    ...changes,
  },
  body: Buffer.from(bytes),
});
const outcome = (signed: ReturnType<typeof call>, secrets: readonly string[], now = at): string => {
  try {
    verifyCall(signed, secrets, now);
    return 'taken';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the signature of a gateway', () => {
  it('fits any secret that is valid, and no other', () => {
    expect(outcome(call(first), [first, second])).to.equal('taken');
    expect(outcome(call(second), [first, second])).to.equal('taken');
    expect(outcome(call(third), [first, second])).to.equal('whatsapp.webhook_signature_invalid');
    expect(outcome(call(first), [])).to.equal('whatsapp.webhook_signature_invalid');
  });

  it('covers the id, the time and every byte of the body', () => {
    expect(outcome(call(first, { 'webhook-id': 'm2' }), [first])).to.equal('whatsapp.webhook_signature_invalid');
    expect(outcome(call(first, { 'webhook-timestamp': '1700000001' }), [first])).to.equal('whatsapp.webhook_signature_invalid');
    expect(outcome(call(first, {}, `${body} `), [first])).to.equal('whatsapp.webhook_signature_invalid');
  });

  it('may be one of several that were sent', () => {
    const signature = `v1,AAAA ${new Signer(second).sign('m1', at, body)}`;
    expect(outcome(call(first, { 'webhook-signature': signature }), [second])).to.equal('taken');
  });

  it('holds for five minutes either way', () => {
    const later = (ms: number) => new Date(at.getTime() + ms);
    expect([-300_000, 0, 300_000].map((ms) => outcome(call(first), [first], later(ms)))).to.deep.equal(['taken', 'taken', 'taken']);
    expect(outcome(call(first), [first], later(300_001))).to.equal('whatsapp.webhook_stale');
    expect(outcome(call(third), [first], later(300_001))).to.equal('whatsapp.webhook_signature_invalid');
  });

  it('is missed when a header is', () => {
    for (const name of ['webhook-id', 'webhook-timestamp', 'webhook-signature'])
      expect(outcome(call(first, { [name]: '' }), [first]), name).to.equal('whatsapp.webhook_signature_invalid');
    expect(outcome(call(first, { 'webhook-timestamp': 'soon' }), [first])).to.equal('whatsapp.webhook_signature_invalid');
  });
});
