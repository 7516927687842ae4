import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { Tenant } from '../src/domain/tenants/contract.js';
import { adminOf, freshIp, password, startIdentity, type IdentityApp } from './identity-fixture.js';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe('guessing passwords', function () {
  this.timeout(120_000);
  let engine: IdentityApp;
  let tenant: Tenant;

  before(async () => {
    engine = await startIdentity();
  });
  beforeEach(async () => {
    tenant = await engine.tenant();
  });
  after(() => engine.stop());

  const attempt = (typed: string, ip: string, email = adminOf(tenant), at = engine) =>
    at.logIn(tenant, email, typed, { 'x-forwarded-for': ip });

  const guess = async (times: number, ip: string, email?: string): Promise<readonly number[]> => {
    const statuses: number[] = [];
    for (let index = 0; index < times; index += 1) statuses.push((await attempt(`wrong ${String(index)}`, ip, email)).status);
    return statuses;
  };

  it('is slowed down after a few attempts, with a delay that grows', async () => {
    const ip = freshIp();
    expect(await guess(7, ip)).to.deep.equal([401, 401, 401, 401, 401, 401, 429]);
    const refused = await attempt(password, ip);
    expect(refused.body).to.include({ status: 429, code: 'rate.limited' });
    const first = Number(refused.headers.get('retry-after'));
    expect(first).to.be.within(1, 2);
    await sleep(first * 1000 + 200);
    expect((await attempt('wrong again', ip)).status).to.equal(401);
    expect(Number((await attempt('wrong again', ip)).headers.get('retry-after'))).to.be.within(3, 4);
  });

  it('treats unknown accounts alike', async () => {
    expect(await guess(7, freshIp(), 'nobody@example.com')).to.deep.equal([401, 401, 401, 401, 401, 401, 429]);
  });

  it('admits no more of many attempts at once than of as many in a row', async () => {
    const ip = freshIp();
    const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => attempt(`wrong ${String(index)}`, ip)));
    expect(answers.filter(({ status }) => status === 401)).to.have.length(6);
  });

  it('does not lock the owner out who comes from elsewhere', async () => {
    await guess(10, freshIp());
    expect((await attempt(password, freshIp())).status).to.equal(200);
  });

  it('does not lock the owner out of a familiar address while many strangers guess', async () => {
    const home = freshIp();
    expect((await attempt(password, home)).status).to.equal(200);
    const strangers = await Promise.all(Array.from({ length: 40 }, (_, index) => attempt(`wrong ${String(index)}`, freshIp())));
    expect(strangers.filter(({ status }) => status === 429).length).to.be.greaterThan(10);
    expect((await attempt('wrong', freshIp())).status).to.equal(429);
    expect((await attempt(password, home)).status).to.equal(200);
  });

  it('is forgotten when the password is right', async () => {
    const ip = freshIp();
    await guess(4, ip);
    expect((await attempt(password, ip)).status).to.equal(200);
    expect(await guess(5, ip)).to.deep.equal([401, 401, 401, 401, 401]);
  });

  it('is remembered over a restart', async () => {
    const ip = freshIp();
    await guess(7, ip);
    const restarted = await startIdentity({}, engine);
    try {
      const again = () => attempt('wrong', ip, adminOf(tenant), restarted);
      // The first delay may have passed while the engine started. Were the failures forgotten, five more would be free.
      await sleep(2000);
      expect((await again()).status).to.equal(401);
      const refused = await again();
      expect(refused.status).to.equal(429);
      expect(Number(refused.headers.get('retry-after'))).to.be.within(3, 4);
    } finally {
      await restarted.stop();
    }
  });

  it('counts a whole IPv6 network as one address', async () => {
    const statuses: number[] = [];
    for (let index = 1; index <= 7; index += 1) statuses.push((await attempt('wrong', `2001:db8:1:2::${String(index)}`)).status);
    expect(statuses.at(-1)).to.equal(429);
    expect((await attempt('wrong', '2001:db8:1:3::1')).status).to.equal(401);
  });

  it('takes as long for an unknown user and an unknown tenant as for a known user', async () => {
    const slow = await startIdentity({ LEADENGINE_PASSWORD_COST: '10' });
    try {
      const here = await slow.tenant();
      const took: Record<'known' | 'user' | 'tenant', number[]> = { known: [], user: [], tenant: [] };
      const time = async (kind: keyof typeof took, at: Tenant, email: string): Promise<void> => {
        const start = performance.now();
        const { status } = await slow.logIn(at, email, 'wrong password');
        took[kind].push(performance.now() - start);
        expect(status).to.equal(401);
      };
      await slow.logIn(here, 'warm@example.com');
      for (let round = 0; round < 18; round += 1) {
        // A fresh account each time for the unknown, and few enough attempts at the known one to stay below its limit.
        await time('known', here, adminOf(here));
        await time('user', here, `${randomUUID()}@example.com`);
        await time('tenant', { ...here, slug: `no-${randomUUID().slice(0, 6)}` }, adminOf(here));
      }
      const [known, user, other] = [median(took.known), median(took.user), median(took.tenant)];
      expect(user / known, 'unknown user').to.be.within(0.8, 1.25);
      expect(other / known, 'unknown tenant').to.be.within(0.8, 1.25);
    } finally {
      await slow.stop();
    }
  });
});
