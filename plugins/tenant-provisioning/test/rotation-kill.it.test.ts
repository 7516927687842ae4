import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { SecretRotations, SecretStore } from '@leadengine/plugin-kit';
import { createFakeClock, type FakeClock } from '@leadengine/testing';
import type { Rotation } from '@leadengine/core/contract';
import { expect } from 'chai';
import { createRotationEngine } from '../src/rotation/rotation-engine.js';
import type { RotationKinds } from '../src/rotation/rotation-kinds.js';
import { lethalPlugin } from './lethal-plugin.js';
import { requestedBy, startRotationApp, type RotationApp } from './rotation-fixture.js';

describe('a rotation whose worker is killed', function () {
  this.timeout(180_000);
  let app: RotationApp;
  let clock: FakeClock;

  before(async () => {
    clock = createFakeClock(new Date());
    app = await startRotationApp({ roles: ['api'], clock, plugins: [lethalPlugin()] });
  });
  after(() => app.stop());

  /** Asks for a rotation and runs a worker that dies in it. Its clock is the real one, so nothing may have moved ours yet. */
  const die = async (step: 'create' | 'finish') => {
    const { tenant } = await app.addTenant();
    const scope = app.scope(tenant.id);
    await app.issue(scope, 'JWT_SECRET', 'the first one');
    const input = { tenantId: tenant.id, kind: 'lethal_secret', subject: 'JWT_SECRET', reason: 'test', requestedBy, graceSeconds: 0 };
    const { body } = await app.platform<Rotation>('POST', '/rotations', input);
    const child = fork(fileURLToPath(new URL('rotation-child.ts', import.meta.url)), [step, JSON.stringify(app.env)], {
      execArgv: ['--import=tsx'],
      timeout: 120_000,
      killSignal: 'SIGTERM',
    });
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect(signal).to.equal('SIGKILL');
    return { id: body.id, scope };
  };

  it('is ended by another one, wherever the SIGKILL came, with each step done once', async () => {
    const killed = [await die('create'), await die('finish')];
    const left = await app.query<{ state: string }>('select state from rotations order by id');
    expect(left.map(({ state }) => state)).to.deep.equal(['creating', 'finishing']);

    // Beyond the claims of the dead, which began by the real clock.
    clock.advance(600_000);
    const kinds = app.app.service(SecretRotations) as RotationKinds;
    const engine = createRotationEngine({ unitOfWork: app.app.database.unitOfWork, kinds, trail: undefined });
    for (const { id, scope } of killed) {
      await engine.advance(scope, id);
      const steps = ['request', 'create', 'set', 'test', 'finish', 'grace', 'revoke'];
      expect(await app.stepsOf(scope.tenantId, id)).to.deep.equal(steps.map((one) => `${one} done`));
      const versions = await app.app.service(SecretStore).list(scope);
      expect(versions.map(({ version, stage }) => `${String(version)} ${stage}`)).to.deep.equal(['2 current']);
    }
  });
});
