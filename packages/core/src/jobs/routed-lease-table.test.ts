import type { Logger } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import type { HeldLease, LeaseTable } from './lease-table.js';
import { createRoutedLeaseTable } from './routed-lease-table.js';

const ignore = (): void => undefined;
const silentLog: Logger = { debug: ignore, info: ignore, warn: ignore, error: ignore, child: () => silentLog };

const nothing: LeaseTable = { take: () => Promise.resolve([]), renew: () => Promise.resolve([]), giveBack: () => Promise.resolve() };

describe('leases in the databases of many tenants', () => {
  const tenants = Array.from({ length: 120 }, (_, number) => `tenant-${String(number).padStart(3, '0')}`);
  const looked: string[] = [];
  let most = 0;
  let atWork = 0;

  const table = createRoutedLeaseTable({
    control: nothing,
    tableOf: (tenantId) =>
      Promise.resolve({
        ...nothing,
        async take(_runners, limit) {
          atWork += 1;
          most = Math.max(most, atWork);
          looked.push(tenantId);
          await new Promise((resolve) => setImmediate(resolve));
          atWork -= 1;
          return Array.from({ length: tenantId === 'tenant-007' ? limit : 0 }, () => ({ tenantId }) as HeldLease);
        },
      }),
    withRunners: (after, limit) => Promise.resolve(tenants.filter((id) => after === undefined || id > after).slice(0, limit)),
    log: silentLog,
  });

  it('looks at some of them in each round, at all of them in turn, and at few at once', async () => {
    for (let round = 0; round < 3; round++) await table.take([], 1000);
    expect(looked.slice(0, 120)).to.have.members(tenants);
    expect(looked).to.have.length(150);
    expect(most).to.equal(5);
  });

  it('takes no more than it may, and goes on with the others in the next round', async () => {
    looked.splice(0);
    const taken = [];
    for (let round = 0; round < 3; round++) taken.push(await table.take([], 4));
    expect(Math.max(...taken.map((each) => each.length))).to.be.lessThanOrEqual(4);
    expect(looked.length).to.be.greaterThan(100);
  });
});
