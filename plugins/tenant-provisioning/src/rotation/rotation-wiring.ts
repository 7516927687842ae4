import { actingAs, type DedicatedDatabases, type GeneratedCredentials, type Logins, type TenantDirectory } from '@leadengine/core/contract';
import {
  defineProcessor,
  defineSchedule,
  type AuditTrail,
  type Clock,
  type ProcessorDefinition,
  type RotationKind,
  type RouteDefinition,
  type ScheduleDefinition,
  type SecretStore,
  type SystemScopes,
  type UnitOfWork,
} from '@leadengine/plugin-kit';
import { createDatabaseLoginKind } from '../isolation/database-login.kind.js';
import { operatorEmail } from '../steps/step-parts.js';
import { createAdminCredentialKind } from './admin-credential.kind.js';
import { createRotationEngine } from './rotation-engine.js';
import { advanceRotation } from './rotation.jobs.js';
import { createRotationKinds, type RotationKinds } from './rotation-kinds.js';
import { createRotationPolicies, type RotationPolicies } from './rotation-policies.js';
import { rotationRoutes, type ActIn } from './rotation.routes.js';
import { createRotations, type Rotations } from './rotation.service.js';
import { createStoredSecretKind } from './stored-secret.kind.js';

export interface RotationWiring {
  readonly kinds: RotationKinds;
  readonly rotations: Rotations;
  readonly policies: RotationPolicies;
  readonly actIn: ActIn;
  readonly routes: readonly RouteDefinition[];
  readonly processor: ProcessorDefinition;
  readonly schedule: ScheduleDefinition;
}

export interface RotationParts {
  readonly unitOfWork: UnitOfWork;
  readonly scopes: SystemScopes;
  readonly trail: AuditTrail | undefined;
  readonly clock: Clock;
  readonly secrets: SecretStore;
  readonly dedicated: DedicatedDatabases;
  readonly credentials: GeneratedCredentials;
  readonly logins: Logins;
  readonly tenants: TenantDirectory;
  readonly webhookSecrets: RotationKind;
}

/** Replaces secrets: on demand, and when a policy says so. */
export const wireRotations = (parts: RotationParts): RotationWiring => {
  const { unitOfWork, scopes, trail, clock, secrets, dedicated, webhookSecrets } = parts;
  const kinds = createRotationKinds();
  kinds.register(webhookSecrets);
  kinds.register(createStoredSecretKind(secrets));
  kinds.register(createDatabaseLoginKind(dedicated, secrets));
  kinds.register(createAdminCredentialKind({ ...parts, store: secrets, emailOf: operatorEmail }));
  const engine = createRotationEngine({ unitOfWork, kinds, trail });
  const rotations = createRotations({ unitOfWork, kinds, engine, trail });
  const policies = createRotationPolicies({ unitOfWork, kinds, engine, rotations, trail, clock });
  const actIn: ActIn = (tenantId, platformKeyId) => {
    const scope = scopes.system(tenantId, 'rotation of secrets', { isRoutine: true });
    return platformKeyId === undefined ? scope : actingAs(scope, { kind: 'platform', id: platformKeyId });
  };
  return {
    kinds,
    rotations,
    policies,
    actIn,
    routes: rotationRoutes(rotations, policies, actIn),
    processor: defineProcessor(advanceRotation, ({ scope, payload: { rotationId } }) => engine.advance(scope, rotationId)),
    schedule: defineSchedule({
      id: 'provisioning.rotate-secrets',
      summary: 'Replaces secrets that are due, and goes on with replacements that wait',
      everyMs: 300_000,
      run: (scope) => policies.tick(scope),
    }),
  };
};
