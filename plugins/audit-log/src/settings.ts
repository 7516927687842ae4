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
  s3Bucket: Type.Optional(
    Type.String({
      minLength: 3,
      env: 'LEADENGINE_AUDIT_S3_BUCKET',
      description: 'Bucket that keeps checkpoints as well; best with object lock',
    }),
  ),
  s3Endpoint: Type.Optional(
    Type.String({
      pattern: '^https?://',
      env: 'LEADENGINE_AUDIT_S3_ENDPOINT',
      description: 'Server of that bucket that speaks S3; that of AWS when unset',
    }),
  ),
  s3Region: Type.String({ default: 'us-east-1', minLength: 1, env: 'LEADENGINE_AUDIT_S3_REGION', description: 'Region of that bucket' }),
  s3AccessKeyId: Type.Optional(
    Type.String({ minLength: 1, secret: true, env: 'LEADENGINE_AUDIT_S3_ACCESS_KEY_ID', description: 'Who writes to that bucket' }),
  ),
  s3SecretAccessKey: Type.Optional(
    Type.String({
      minLength: 1,
      secret: true,
      env: 'LEADENGINE_AUDIT_S3_SECRET_ACCESS_KEY',
      description: 'Secret of LEADENGINE_AUDIT_S3_ACCESS_KEY_ID',
    }),
  ),
  webhookUrl: Type.Optional(
    Type.String({
      pattern: '^https?://',
      env: 'LEADENGINE_AUDIT_WEBHOOK_URL',
      description: 'Where checkpoints of all tenants are posted as well, such as a witness of the operator',
    }),
  ),
  webhookSecret: Type.Optional(
    Type.String({
      pattern: '^whsec_[A-Za-z0-9+/]{32,}=*$',
      secret: true,
      env: 'LEADENGINE_AUDIT_WEBHOOK_SECRET',
      description: 'Signs what is posted to LEADENGINE_AUDIT_WEBHOOK_URL: whsec_ and the key in base64',
    }),
  ),
});
export type AuditSettings = Static<typeof auditConfig>;
