import { Type, type Static } from 'typebox';

export const auditConfig = Type.Object({
  origin: Type.String({
    default: 'leadengine',
    pattern: '^[A-Za-z0-9][A-Za-z0-9./-]{0,99}$',
    env: 'LEADENGINE_AUDIT_ORIGIN',
    description: 'Names this installation in checkpoints, such as a domain; the log of a tenant is <origin>/<tenant id>',
  }),
  directory: Type.String({
    default: '.leadengine/audit',
    minLength: 1,
    env: 'LEADENGINE_AUDIT_DIRECTORY',
    description: 'Where signed checkpoints are kept outside the database; best on another volume',
  }),
  checkpointSeconds: Type.Number({
    default: 60,
    minimum: 0.1,
    maximum: 86_400,
    env: 'LEADENGINE_AUDIT_CHECKPOINT_SECONDS',
    description: 'Least time between two checkpoints of a tenant',
  }),
  retention: Type.Array(Type.String({ minLength: 3, maxLength: 100 }), {
    default: ['*=1825'],
    env: 'LEADENGINE_AUDIT_RETENTION_DAYS',
    description:
      'Days that events are kept, by the beginning of their action: <prefix>=<days>, separated by commas, 30 to 3650 days; * stands for all others',
  }),
});
export type AuditSettings = Static<typeof auditConfig>;
