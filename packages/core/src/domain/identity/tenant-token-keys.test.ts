import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import { Problem, SecretValue, type Logger } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { createAccessTokens, createKeyring } from './access-tokens.js';
import { createTenantTokenKeys } from './tenant-token-keys.js';
import type { TenantTokenRing } from './tenant-token-secrets.js';

const ignore = (): void => undefined;
const log: Logger = { debug: ignore, info: ignore, warn: ignore, error: ignore, child: () => log };
const [ana, bea] = ['0192f0c1-0000-7000-8000-00000000000a', '0192f0c1-0000-7000-8000-00000000000b'] as const;
const user = { userId: '0192f0c1-0000-7000-8000-000000000001', sessionId: '0192f0c1-0000-7000-8000-000000000002' };
const textOf = (tenantId: string, version: number): string => `secret ${String(version)} of the tenant ${tenantId}`;
const entry = (tenantId: string, version: number, text = textOf(tenantId, version)) => ({ version, secret: new SecretValue(text) });
const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Tokens of tenants over a store that the test fills and breaks. */
const setUp = () => {
  const rings = new Map<string, TenantTokenRing>([
    [ana, { current: entry(ana, 1), previous: undefined }],
    [bea, { current: entry(bea, 1), previous: undefined }],
  ]);
  const state = { looks: 0, isDown: false, nowMs: Date.parse('2026-01-01T00:00:00Z') };
  const clock = { now: () => new Date(state.nowMs) };
  const keys = createTenantTokenKeys({ isActive: (tenantId) => Promise.resolve(rings.has(tenantId)), clock, log });
  keys.from((tenantId) => {
    state.looks += 1;
    if (state.isDown) return Promise.reject(new Error('the store is down'));
    return Promise.resolve(rings.get(tenantId) ?? { current: undefined, previous: undefined });
  });
  const keyring = createKeyring(['the secret of the engine, as long as needed']);
  const tokens = createAccessTokens({ keyring, tenantKeys: keys, clock, lifetimeSeconds: 900 });
  const sign = async (tenantId: string): Promise<string> => (await tokens.signerFor(tenantId)).sign(user);
  const refusalOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      (error: unknown) => (error instanceof Problem ? `${String(error.status)} ${error.code}` : String(error)),
    );
  return { rings, state, keys, keyring, tokens, sign, refusalOf };
};

const invalid = '401 auth.token_invalid';
const unavailable = '503 dependency.unavailable';

describe('access tokens under a key of the tenant', () => {
  it('are named by tenant and version, and accepted without another look at the store', async () => {
    const { sign, tokens, state } = setUp();
    const token = await sign(ana);
    expect(jwt.decode(token, { complete: true })?.header).to.deep.equal({ alg: 'HS256', typ: 'at+jwt', kid: `${ana}.1` });
    state.isDown = true;
    for (let round = 0; round < 5; round += 1) expect(await tokens.verify(token)).to.include({ tenantId: ana });
    await sign(ana);
    expect(state.looks).to.equal(1);
  });

  it('are signed by the new version after a change, and by the one before accepted until that is gone', async () => {
    const { sign, tokens, keys, rings, refusalOf } = setUp();
    const old = await sign(ana);
    rings.set(ana, { current: entry(ana, 2), previous: entry(ana, 1) });
    keys.changed(ana);
    const fresh = await sign(ana);
    expect(jwt.decode(fresh, { complete: true })?.header.kid).to.equal(`${ana}.2`);
    for (const token of [old, fresh]) expect(await tokens.verify(token)).to.include({ tenantId: ana });
    rings.set(ana, { current: entry(ana, 2), previous: undefined });
    keys.changed(ana);
    expect(await refusalOf(tokens.verify(old))).to.equal(invalid);
    expect(await tokens.verify(fresh)).to.include({ tenantId: ana });
  });

  it('are accepted under a version of which this process has not heard yet', async () => {
    const { sign, tokens, rings, state } = setUp();
    await tokens.verify(await sign(ana));
    const elsewhere = setUp();
    elsewhere.rings.set(ana, { current: entry(ana, 2), previous: entry(ana, 1) });
    rings.set(ana, { current: entry(ana, 2), previous: entry(ana, 1) });
    const token = await elsewhere.sign(ana);
    expect(await tokens.verify(token)).to.include({ tenantId: ana });
    expect(state.looks).to.equal(2);
  });

  it('cost the store few looks, whatever versions and tenants somebody makes up', async () => {
    const { sign, tokens, refusalOf, state } = setUp();
    const [, ...rest] = (await sign(ana)).split('.');
    const madeUp = (kid: string): string => [base64url({ alg: 'HS256', typ: 'at+jwt', kid }), ...rest].join('.');
    const kids = Array.from({ length: 50 }, (_, index) => `${ana}.${String(index + 2)}`);
    const strangers = Array.from({ length: 50 }, (_, index) => `0192f0c1-0000-7000-8000-0000000001${String(index + 10)}.1`);
    const answers = await Promise.all([...kids, ...strangers].map((kid) => refusalOf(tokens.verify(madeUp(kid)))));
    expect(new Set(answers)).to.deep.equal(new Set([invalid]));
    expect(state.looks).to.equal(2);
  });

  it('speak for no other tenant, and are taken from no other key', async () => {
    const { sign, tokens, keyring, refusalOf } = setUp();
    const own = await sign(ana);
    await sign(bea);
    const claims = jwt.decode(own) as object;
    const keyOf = (text: string) => createSecretKey(Buffer.from(hkdfSync('sha256', text, 'leadengine', 'access token', 32)));
    const signed = (key: ReturnType<typeof keyOf>, kid: string, header: object = {}, changed: object = {}): string => {
      const input = `${base64url({ alg: 'HS256', typ: 'at+jwt', kid, ...header })}.${base64url({ ...claims, ...changed })}`;
      return `${input}.${createHmac('sha256', key).update(input).digest('base64url')}`;
    };
    const [anas, beas] = [keyOf(textOf(ana, 1)), keyOf(textOf(bea, 1))];
    expect(await tokens.verify(signed(anas, `${ana}.1`))).to.include({ tenantId: ana });
    const forgeries = {
      "another tenant's name, under one's own key": signed(beas, `${bea}.1`),
      "another tenant's key": signed(beas, `${ana}.1`),
      "one's own key under another's name": signed(anas, `${bea}.1`),
      "the engine's key under a tenant's name": signed(keyring.current.key, `${ana}.1`),
      "a tenant's key under the engine's name": signed(anas, keyring.current.id),
      'the raw secret': signed(createSecretKey(Buffer.from(textOf(ana, 1))), `${ana}.1`),
      'another tenant claimed': signed(anas, `${ana}.1`, {}, { tid: bea }),
      'a version with a zero before it': signed(anas, `${ana}.01`),
      'a version and more': signed(anas, `${ana}.1.1`),
      'a jku': signed(anas, `${ana}.1`, { jku: 'https://example.com/keys' }),
      'another algorithm': signed(anas, `${ana}.1`, { alg: 'HS512' }),
      'no algorithm': signed(anas, `${ana}.1`, { alg: 'none' }),
    };
    for (const [what, token] of Object.entries(forgeries)) expect(await refusalOf(tokens.verify(token)), what).to.equal(invalid);
  });

  it('are neither signed nor judged while the store is down, and by no other key', async () => {
    const { sign, tokens, keys, state, refusalOf } = setUp();
    const token = await sign(ana);
    state.isDown = true;
    keys.changed();
    expect(await refusalOf(sign(ana))).to.equal(unavailable);
    expect(await refusalOf(tokens.verify(token))).to.equal(unavailable);
    state.isDown = false;
    expect(await tokens.verify(token)).to.include({ tenantId: ana });
  });

  it('are looked up anew after a minute, in case a notice was lost', async () => {
    const { sign, tokens, rings, state, refusalOf } = setUp();
    const token = await sign(ana);
    rings.set(ana, { current: entry(ana, 2), previous: undefined });
    expect(await tokens.verify(token)).to.include({ tenantId: ana });
    state.nowMs += 60_001;
    expect(await refusalOf(tokens.verify(token))).to.equal(invalid);
  });

  it('forget what was read before a notice and came after it', async () => {
    const { sign, keys, rings, tokens, refusalOf } = setUp();
    const old = await sign(ana);
    keys.changed(ana);
    const slow = sign(ana);
    rings.set(ana, { current: entry(ana, 2), previous: undefined });
    keys.changed(ana);
    await slow;
    expect(await refusalOf(tokens.verify(old))).to.equal(invalid);
  });

  it('need a secret of 32 characters', async () => {
    const { sign, keys, rings, tokens, refusalOf } = setUp();
    const old = await sign(ana);
    rings.set(ana, { current: entry(ana, 2, 'x'.repeat(31)), previous: entry(ana, 1) });
    keys.changed(ana);
    expect(await refusalOf(sign(ana))).to.equal(unavailable);
    rings.set(ana, { current: entry(ana, 3), previous: entry(ana, 2, 'x'.repeat(31)) });
    keys.changed(ana);
    expect(await tokens.verify(await sign(ana))).to.include({ tenantId: ana });
    expect(await refusalOf(tokens.verify(old))).to.equal(invalid);
  });

  it("leave those that the engine's key has signed before good until they expire", async () => {
    const { sign, keys, rings, tokens, state, refusalOf } = setUp();
    rings.set(ana, { current: undefined, previous: undefined });
    const before = await sign(ana);
    expect(jwt.decode(before, { complete: true })?.header.kid).not.to.contain(ana);
    rings.set(ana, { current: entry(ana, 1), previous: undefined });
    keys.changed(ana);
    expect(jwt.decode(await sign(ana), { complete: true })?.header.kid).to.equal(`${ana}.1`);
    expect(await tokens.verify(before)).to.include({ tenantId: ana });
    state.nowMs += 901_000;
    expect(await refusalOf(tokens.verify(before))).to.equal('401 auth.token_expired');
  });
});
