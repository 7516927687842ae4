import { expect } from 'chai';
import { createKeyring } from '../domain/identity/access-tokens.js';
import { createAnswerSeal } from './idempotency-seal.js';

const [first, second] = ['the first secret of the tests, long enough', 'the second secret of the tests, long enough'];

describe('answer seal', () => {
  const content = { headers: { location: '/v1/keys/1' }, body: { key: 'lek_live_secret' } };

  it('opens beside its own proof only', async () => {
    const seal = createAnswerSeal(createKeyring([first]));
    const sealed = await seal.seal(content, 'proof');
    expect(Buffer.from(sealed.split('.').join(''), 'base64url').toString()).not.to.contain('lek_live');
    expect(await seal.open(sealed, 'proof')).to.deep.equal(content);
    expect(await seal.open(sealed, 'another')).to.equal(undefined);
  });

  it('does not open once its header or content was changed', async () => {
    const seal = createAnswerSeal(createKeyring([first]));
    const parts = (await seal.seal(content, 'proof')).split('.');
    const header = JSON.parse(Buffer.from(parts[0] ?? '', 'base64url').toString()) as object;
    const moved = [Buffer.from(JSON.stringify({ ...header, proof: 'another' })).toString('base64url'), ...parts.slice(1)].join('.');
    expect(await seal.open(moved, 'another')).to.equal(undefined);
    const other = (await seal.seal({ headers: {}, body: null }, 'proof')).split('.');
    expect(await seal.open([...parts.slice(0, 3), other[3], parts[4]].join('.'), 'proof')).to.equal(undefined);
    expect(await seal.open('nonsense', 'proof')).to.equal(undefined);
  });

  it('opens under an older secret while that is accepted', async () => {
    const sealed = await createAnswerSeal(createKeyring([first])).seal(content, 'proof');
    expect(await createAnswerSeal(createKeyring([second, first])).open(sealed, 'proof')).to.deep.equal(content);
    expect(await createAnswerSeal(createKeyring([second])).open(sealed, 'proof')).to.equal(undefined);
  });
});
