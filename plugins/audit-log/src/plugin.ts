import { Contacts, DerivedKeys } from '@leadengine/core/contract';
import { AuditTrail, definePlugin, defineSchedule } from '@leadengine/plugin-kit';
import { createContactHolder, createSubjectErasure } from './erasure/subject-erasure.js';
import { erasureRoutes } from './erasure/erasure.routes.js';
import { createAuditLog } from './events/audit-log.service.js';
import { createEventReader } from './events/event-reader.js';
import { eventRoutes } from './events/event.routes.js';
import { exportRoutes } from './export/export.routes.js';
import { createLogExports } from './export/export-log.js';
import { createStreamSigner } from './export/stream-secret.js';
import { migrations } from './migrations/index.js';
import { monthsAhead } from './migrations/partitions.js';
import { createSinks } from './sealer/create-sinks.js';
import { hasUnsealed } from './sealer/seal.repository.js';
import { createSealerCalls } from './sealer/sealer-calls.js';
import { AuditCheckpointed } from './sealer/audit-checkpointed.js';
import { createSealer, sealerId, sealerKey } from './sealer/sealer.js';
import { rewrapPersonalKeys } from './retention/rewrap-personal-keys.js';
import { pruneEvents } from './retention/prune.js';
import { auditConfig } from './settings.js';
import { createAuditKeys } from './trail/audit-keys.js';
import { createAuditTrail } from './trail/audit-trail.js';
import { createLogKeyRing } from './trail/log-keys.js';
import { createPersonalKeys } from './trail/personal-keys.js';
import { createRetentionClasses } from './trail/retention-classes.js';
import { AuditVerifier } from './verify/audit-verifier.js';
import { verifyLog } from './verify/verify-log.js';
import { verifyRoutes } from './verify/verify.routes.js';

/** A record of who did what that proves itself: append-only, sealed into a Merkle tree per tenant, erasable per person. */
export const auditLogPlugin = definePlugin({
  name: 'audit',
  contract: 1,
  config: auditConfig,
  requires: { keys: DerivedKeys, contacts: Contacts },
  provides: { trail: AuditTrail, verifier: AuditVerifier },
  permissions: {
    'audit:read': 'See who did what, and prove it',
    'audit:export': 'Take the audit log out',
    'audit:erase': 'Make unreadable what the audit log says of a person',
  },
  migrations,
  events: [AuditCheckpointed],
  setup({ config: settings, services: { keys: derived, contacts }, unitOfWork, scopes, leases, clock, log, auditLog, metrics, http }) {
    const keys = createAuditKeys(derived);
    const logKeys = createLogKeyRing(unitOfWork, keys, settings.origin);
    const personalKeys = createPersonalKeys(keys, clock);
    const calls = createSealerCalls({ unitOfWork, scopes, leases, log });
    const trail = createAuditTrail({
      keys,
      personalKeys,
      keepDaysOf: createRetentionClasses(settings.retention),
      clock,
      auditLog,
      onRecorded: calls.recorded,
    });
    const sinks = createSinks(settings, { http, clock });
    const reader = createEventReader(personalKeys);
    const erasure = createSubjectErasure(trail, personalKeys);
    const verifier: AuditVerifier = {
      verify: (scope, notes) => verifyLog({ unitOfWork, keys, logKeys }, scope, notes),
      verifierKey: async (scope) => (await logKeys.of(scope)).signer.verifierKey,
    };
    contacts.registerDataHolder(createContactHolder(erasure, reader));
    return {
      services: { trail, verifier },
      routes: [
        ...eventRoutes(createAuditLog(unitOfWork, reader)),
        ...erasureRoutes(unitOfWork, erasure),
        ...verifyRoutes(unitOfWork, verifier),
        ...exportRoutes({
          unitOfWork,
          reader,
          exports: createLogExports({ unitOfWork, reader, logKeys, clock }),
          signer: createStreamSigner(logKeys, clock),
        }),
      ],
      runners: [
        createSealer({
          unitOfWork,
          keys,
          logKeys,
          clock,
          leases,
          sinks: sinks.all,
          checkpointMs: settings.checkpointSeconds * 1000,
          refused: metrics.counter('refused_events_total', 'Events that the engine did not write and the sealer refused'),
        }),
      ],
      schedules: [
        defineSchedule({
          id: 'audit.prepare',
          summary: 'Makes partitions for the months to come',
          everyMs: 3_600_000,
          async run(scope) {
            await unitOfWork.run(scope, (tx) => tx.sql('select audit_make_partitions($1)', [monthsAhead]));
            // Brings the root under the current secret as well.
            await logKeys.of(scope);
          },
        }),
        defineSchedule({
          id: 'audit.call-sealers',
          summary: 'Has events sealed whose process ended before it could say that there are any',
          everyMs: 60_000,
          async run(scope) {
            if (!(await unitOfWork.read(scope, hasUnsealed))) return;
            await unitOfWork.run(scope, (tx) => leases.want(tx, sealerId, sealerKey));
          },
        }),
        defineSchedule({
          id: 'audit.prune',
          summary: 'Removes events whose time is over and empty partitions, and brings keys under the current secret',
          everyMs: 6 * 3_600_000,
          async run(scope) {
            await rewrapPersonalKeys(unitOfWork, keys, scope);
            await pruneEvents({ unitOfWork, trail, clock }, scope);
            await unitOfWork.run(scope, (tx) => tx.sql('select audit_drop_partitions()'));
          },
        }),
      ],
      stop: () => {
        calls.stop();
        sinks.close();
        return Promise.resolve();
      },
    };
  },
});
