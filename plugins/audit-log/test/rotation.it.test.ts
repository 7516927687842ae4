import { DerivedKeys } from '@leadengine/core/contract';
import { eventually, rejection, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { AuditVerifier, type AuditEvent } from '../src/contract.js';
import { rewrapPersonalKeys } from '../src/retention/rewrap-personal-keys.js';
import { createAuditKeys } from '../src/trail/audit-keys.js';
import { retryRefused } from '../src/sealer/seal.repository.js';
import { sealBatch } from '../src/sealer/seal-batch.js';
import { createLogKeyRing, LogKeysLostError } from '../src/trail/log-keys.js';
import { asSuperuser, createAuditApp, recordAll, sampleEntries, sealed } from './audit-fixture.js';

const secrets = ['first', 'second', 'third'].map((name) => `the ${name} secret of this test, long enough for the engine`);

describe('the audit log of an engine whose secret is replaced twice', function () {
  this.timeout(120_000);
  let app: TestApp;
  let tenantId: string;

  before(async () => {
    app = await createAuditApp({ env: { LEADENGINE_JWT_SECRET: secrets[0] ?? '' } });
    tenantId = app.admin.tenant.id;
    await recordAll(app, tenantId, [
      ...sampleEntries(10),
      { action: 'sample.seen', targets: [], personal: [{ subject: { kind: 'contact', id: 'c1' }, values: { name: 'Rosa' } }] },
    ]);
    await sealed(app, tenantId, 11);
  });
  after(() => app.stop());

  const under = async <T>(secret: number, previous: number | undefined, work: (engine: TestApp) => Promise<T>): Promise<T> => {
    const engine = await createAuditApp({
      beside: app,
      roles: ['api'],
      env: {
        LEADENGINE_JWT_SECRET: secrets[secret] ?? '',
        ...(previous !== undefined && { LEADENGINE_PREVIOUS_JWT_SECRET: secrets[previous] ?? '' }),
      },
    });
    try {
      return await work(engine);
    } finally {
      await engine.stop();
    }
  };

  it('seals what the former sealer did not know the secret of', async () => {
    const scope = app.scope(tenantId);
    await under(1, 0, async (engine) => {
      await recordAll(engine, tenantId, [{ action: 'sample.early', targets: [] }]);
      const isRefused = async (): Promise<true | undefined> => {
        const [row] = await asSuperuser<{ count: number }>(
          app,
          `select count(*)::int as count from audit_unsealed u join audit_recorded e on e.id = u.id where e.action = 'sample.early' and u.refused_at is not null`,
        );
        return row?.count === 1 ? true : undefined;
      };
      await eventually(isRefused);
      const { unitOfWork } = engine.app.database;
      const keys = createAuditKeys(engine.app.service(DerivedKeys));
      const logKeys = createLogKeyRing(unitOfWork, keys, 'leadengine');
      // As the next holder of the lease does.
      await unitOfWork.run(scope, retryRefused);
      expect((await sealBatch({ unitOfWork, keys, logKeys, clock: { now: () => new Date() } }, scope)).sealed).to.be.at.least(1);
      expect((await engine.app.service(AuditVerifier).verify(scope)).faults).to.deep.equal([]);
    });
  });

  it('verifies under the same verifier key, and its personal data stays legible', async () => {
    const before = await app.app.service(AuditVerifier).verifierKey(app.scope(tenantId));
    await under(1, 0, async (engine) => {
      const scope = engine.scope(tenantId);
      expect(await engine.app.service(AuditVerifier).verifierKey(scope)).to.equal(before);
      await rewrapPersonalKeys(engine.app.database.unitOfWork, createAuditKeys(engine.app.service(DerivedKeys)), scope);
    });
    await under(2, 1, async (engine) => {
      const verifier = engine.app.service(AuditVerifier);
      expect(await verifier.verifierKey(engine.scope(tenantId))).to.equal(before);
      expect((await verifier.verify(engine.scope(tenantId))).faults).to.deep.equal([]);
      const { token } = await engine.login(app.admin.tenant, app.admin.email, app.admin.password);
      const { body } = await engine.request<{ data: AuditEvent[] }>('GET', '/v1/audit/events?action=sample.seen', { token });
      expect(body.data[0]?.personal[0]?.values).to.deep.equal({ name: 'Rosa' });
    });
  });

  it('says so when no configured secret opens its keys', async () => {
    await under(0, undefined, async (engine) => {
      const error = await rejection(engine.app.service(AuditVerifier).verify(engine.scope(tenantId)));
      expect(error).to.be.instanceOf(LogKeysLostError);
    });
  });
});
