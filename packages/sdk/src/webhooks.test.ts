import { expect } from 'chai';
import fc from 'fast-check';
import { verifyWebhook, WebhookVerificationError, type WebhookFault } from './webhooks.js';

/** Published with the specification. */
const vector = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: 1_614_265_330,
  payload: '{"test": 2432232314}',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};
const headersOf = (parts: Partial<typeof vector> = {}) => {
  const { id, timestamp, signature } = { ...vector, ...parts };
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': signature };
};
const at = { now: () => vector.timestamp * 1000 };

const faultOf = async (promise: Promise<unknown>): Promise<WebhookFault | 'none'> =>
  promise.then(
    () => 'none',
    (error: unknown) => {
      if (error instanceof WebhookVerificationError) return error.fault;
      throw error;
    },
  );

describe('verifyWebhook', () => {
  it('accepts the vector of the specification, from text and bytes, records and Headers', async () => {
    const expected = { test: 2_432_232_314 };
    expect(await verifyWebhook(vector.payload, headersOf(), vector.secret, at)).to.deep.equal(expected);
    expect(await verifyWebhook(new TextEncoder().encode(vector.payload), new Headers(headersOf()), [vector.secret], at)).to.deep.equal(
      expected,
    );
    expect(await verifyWebhook(vector.payload, headersOf(), vector.secret.slice(6), at)).to.deep.equal(expected);
  });

  it('accepts one of several secrets and one of several signatures', async () => {
    const other = `whsec_${btoa('another secret of the receiver')}`;
    const many = headersOf({ signature: `v1a,AAAA v1,AAAA v1,%%% ${vector.signature}` });
    expect(await faultOf(verifyWebhook(vector.payload, many, [other, vector.secret], at))).to.equal('none');
    expect(await faultOf(verifyWebhook(vector.payload, many, [other], at))).to.equal('signature');
    expect(await faultOf(verifyWebhook(vector.payload, many, [], at))).to.equal('signature');
    expect(await faultOf(verifyWebhook(vector.payload, many, ['', 'whsec_', 'whsec_%'], at))).to.equal('signature');
  });

  it('refuses whatever was changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('payload' as const, 'id' as const, 'timestamp' as const, 'signature' as const),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        async (part, place, shift) => {
          const text = String(vector[part]);
          // The last character before the padding carries bits that base64 ignores.
          const index = part === 'signature' ? 3 + (place % 40) : place % text.length;
          const digits = '0123456789';
          const character = text[index] ?? '';
          const changed = digits.includes(character)
            ? (digits[(digits.indexOf(character) + shift) % 10] ?? '')
            : character === 'x'
              ? 'y'
              : 'x';
          const tampered = `${text.slice(0, index)}${changed}${text.slice(index + 1)}`;
          const payload = part === 'payload' ? tampered : vector.payload;
          const headers = { ...headersOf(), ...(part === 'payload' ? {} : { [`webhook-${part}`]: tampered }) };
          expect(await faultOf(verifyWebhook(payload, headers, vector.secret, { ...at, toleranceSeconds: 1e12 }))).to.equal('signature');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('refuses what is too old, from the future or undated', async () => {
    const seen = (seconds: number, toleranceSeconds?: number) =>
      faultOf(
        verifyWebhook(vector.payload, headersOf(), vector.secret, { now: () => (vector.timestamp + seconds) * 1000, toleranceSeconds }),
      );
    expect([await seen(300), await seen(-300), await seen(301), await seen(-301)]).to.deep.equal([
      'none',
      'none',
      'timestamp',
      'timestamp',
    ]);
    expect([await seen(30, 10), await seen(3000, 3600)]).to.deep.equal(['timestamp', 'none']);
    for (const timestamp of ['', 'soon', '1e9', '-1', ' 1614265330', 'NaN'])
      expect(
        await faultOf(verifyWebhook(vector.payload, { ...headersOf(), 'webhook-timestamp': timestamp }, vector.secret, at)),
      ).to.be.oneOf(['timestamp', 'header']);
  });

  it('refuses missing and doubled headers', async () => {
    for (const name of ['webhook-id', 'webhook-timestamp', 'webhook-signature']) {
      expect(await faultOf(verifyWebhook(vector.payload, { ...headersOf(), [name]: undefined }, vector.secret, at))).to.equal('header');
      expect(await faultOf(verifyWebhook(vector.payload, { ...headersOf(), [name]: ['a', 'b'] }, vector.secret, at))).to.equal('header');
    }
    expect(await faultOf(verifyWebhook(vector.payload, new Headers(), vector.secret, at))).to.equal('header');
  });
});
