import { SecretStore, type RotationKind, type Scope } from '@leadengine/plugin-kit';
import { createFakeClock, type FakeClock } from '@leadengine/testing';
import { expect } from 'chai';
import { createRotationPolicies } from '../src/rotation/rotation-policies.js';
import { createRotations } from '../src/rotation/rotation.service.js';
import { engineOf, requestedBy, startRotationApp, type RotationApp } from './rotation-fixture.js';

type StepName = 'create' | 'set' | 'test' | 'finish' | 'revoke';
const afterClaimMs = 91_000;

describe('rotations that are interrupted', function () {
  this.timeout(180_000);
  let app: RotationApp;
  let clock: FakeClock;
  let scope: Scope;
  const versions = async () =>
    (await app.app.service(SecretStore).list(scope)).map(({ version, stage }) => `${String(version)} ${stage}`).sort();

  /** What asks and ticks, over these kinds. */
  const parts = (change?: (kind: RotationKind) => RotationKind) => {
    const { kinds, engine } = engineOf(app, change);
    const common = { unitOfWork: app.app.database.unitOfWork, kinds, engine, trail: undefined };
    const rotations = createRotations(common);
    return { engine, rotations, policies: createRotationPolicies({ ...common, rotations, clock }) };
  };
  const ask = () =>
    parts().rotations.request(scope, { kind: 'stored_secret', subject: 'JWT_SECRET', reason: 'test', requestedBy, graceSeconds: 0 });

  before(async () => {
    clock = createFakeClock(new Date());
    app = await startRotationApp({ roles: ['api'], clock });
  });
  beforeEach(async () => {
    scope = app.scope((await app.addTenant()).tenant.id);
    await app.issue(scope, 'JWT_SECRET', 'the first one');
  });
  after(() => app.stop());

  for (const step of ['create', 'test', 'finish', 'revoke'] as const satisfies readonly StepName[])
    it(`ends well when the process dies after the effect of "${step}" and before it is written down`, async () => {
      const { id } = await ask();
      let hasDied = false;
      const dying = parts((kind) => ({
        ...kind,
        [step]: async (...given: Parameters<RotationKind['finish']>) => {
          await kind[step](...given);
          hasDied = true;
          // Nothing of what follows happens in a process that is gone.
          await new Promise(() => undefined);
        },
      }));
      void dying.engine.advance(scope, id);
      while (!hasDied) await new Promise((resolve) => setTimeout(resolve, 10));

      await parts().engine.advance(scope, id);
      expect((await parts().rotations.get(scope, id)).state, 'claimed').not.to.equal('completed');
      clock.advance(afterClaimMs);
      await parts().policies.tick(scope);
      const ended = await parts().rotations.get(scope, id);
      expect(ended.state).to.equal('completed');
      expect(ended.steps.map((one) => one.step)).to.deep.equal(['request', 'create', 'set', 'test', 'finish', 'grace', 'revoke']);
      expect(await versions()).to.deep.equal(['2 current']);
    });

  it('tries a step that fails again and again, later each time, and takes back what it did when it gives up', async () => {
    const { id } = await ask();
    let tries = 0;
    const failing = parts((kind) => ({
      ...kind,
      test: () => {
        tries += 1;
        return Promise.reject(new Error('the broker does not answer'));
      },
    }));
    for (let round = 1; round <= 8; round++) {
      await failing.policies.tick(scope);
      await failing.policies.tick(scope);
      expect(tries).to.equal(round);
      if (round < 8)
        expect(await failing.rotations.get(scope, id)).to.include({ state: 'testing', attempts: round, lastError: 'unexpected' });
      clock.advance(6 * 3_600_000 + 1);
    }
    const ended = await failing.rotations.get(scope, id);
    expect(ended).to.include({ state: 'failed', nextAt: null });
    expect(JSON.stringify(ended)).not.to.include('broker');
    expect(await versions()).to.deep.equal(['1 current']);
  });

  it('cancels before the new secret is in use, also under the hands of a worker', async () => {
    const { id } = await ask();
    let release: () => void = () => undefined;
    let isTesting = false;
    const slow = parts((kind) => ({
      ...kind,
      test: () =>
        new Promise((resolve) => {
          isTesting = true;
          release = resolve;
        }),
    }));
    const working = slow.engine.advance(scope, id);
    while (!isTesting) await new Promise((resolve) => setTimeout(resolve, 10));
    expect((await parts().rotations.cancel(scope, id)).state).to.equal('canceled');
    release();
    await working;
    expect((await parts().rotations.get(scope, id)).steps.map(({ step }) => step)).to.deep.equal(['request', 'create', 'set', 'cancel']);
    expect(await versions()).to.deep.equal(['1 current']);
    expect((await ask()).id).not.to.equal(id);
  });

  it('asks once for what a policy makes due, however often it ticks', async () => {
    const { policies, rotations } = parts();
    const saved = await policies.save(scope, 'stored_secret', { everyDays: 30, graceSeconds: 0, reason: 'every month', requestedBy });
    await policies.tick(scope);
    expect(await rotations.list(scope, { kind: undefined, before: undefined, limit: 10 })).to.deep.equal([]);
    clock.advance(Date.parse(saved.nextAt) - clock.now().getTime());
    await Promise.all([policies.tick(scope), parts().policies.tick(scope)]);
    clock.advance(afterClaimMs);
    await policies.tick(scope);
    const made = await rotations.list(scope, { kind: 'stored_secret', before: undefined, limit: 10 });
    expect(made.map(({ state, isScheduled, reason }) => ({ state, isScheduled, reason }))).to.deep.equal([
      { state: 'completed', isScheduled: true, reason: 'every month' },
    ]);
    const [policy] = await policies.list(scope);
    expect(Date.parse(policy?.nextAt ?? '') - Date.parse(saved.nextAt)).to.be.within(30 * 86_400_000, 30 * 86_400_000 + 3_700_000);
    await policies.remove(scope, 'stored_secret');
    expect(await policies.list(scope)).to.deep.equal([]);
  });
});
