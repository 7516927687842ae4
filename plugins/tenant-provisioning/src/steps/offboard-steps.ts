import { CompactEncrypt, importJWK } from 'jose';
import { canonicalJson } from '../saga/plan.js';
import { StepFailure } from '../saga/step-failure.js';
import { listSteps } from '../saga/step.repository.js';
import { eraseDatabaseStep } from '../isolation/erase-database.step.js';
import type { TenantMode } from '../saga/run.js';
import type { Step } from '../saga/step.js';
import { listArtifacts } from '../evidence/artifact.repository.js';
import { deleteReservationsOf } from '../headroom/headroom.repository.js';
import { exportTenant } from './dump.step.js';
import { jsonArtifact, type StepParts } from './step-parts.js';

/** Nobody gets in from here on. */
const suspendStep = ({ tenants }: StepParts): Step => ({
  name: 'suspend',
  summary: 'Ends all access to the tenant',
  plan: ({ request }) => [{ action: 'change', kind: 'tenant', name: request.slug }],
  observe: () => Promise.resolve('present'),
  apply: async ({ run }) => ({ status: (await tenants.update(run.tenantId, { status: 'suspended' })).status }),
  async verify({ run }) {
    if ((await tenants.find(run.tenantId))?.status !== 'suspended') throw new Error('The tenant is not suspended.');
  },
  evidence: () => Promise.resolve([]),
});

/** To a key of the one who asked: what lies here afterwards is unreadable to us. */
const exportStep = ({ unitOfWork }: StepParts): Step => ({
  name: 'export',
  summary: 'Exports all rows, encrypted to the key of who asked',
  plan: ({ request }) => (request.exportKey === undefined ? [] : [{ action: 'create', kind: 'export', name: request.slug }]),
  observe: () => Promise.resolve('absent'),
  apply: () => Promise.resolve({}),
  verify: () => Promise.resolve(),
  async evidence({ run, scope }) {
    const { exportKey } = run.request;
    if (exportKey === undefined) return [];
    const { content, facts } = await exportTenant(unitOfWork, scope);
    const key = await importJWK({ ...exportKey }, 'ECDH-ES+A256KW').catch((cause: unknown) => {
      throw new StepFailure('provisioning.export_key_unusable', 'The key to encrypt the export to is not usable.', { cause });
    });
    const sealed = await new CompactEncrypt(content).setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM' }).encrypt(key);
    return [
      { name: 'export.ndjson.gz.jwe', contentType: 'application/jose', content: Buffer.from(sealed) },
      jsonArtifact('export.json', facts),
    ];
  },
});

const destroySecretsStep = ({ secrets }: StepParts): Step => ({
  name: 'destroy-secrets',
  summary: 'Destroys the key of the tenant, in backups too',
  plan: ({ request }) => [{ action: 'remove', kind: 'secrets', name: request.slug }],
  observe: async ({ scope }) => ((await secrets.list(scope)).length > 0 ? 'present' : 'absent'),
  async apply({ scope }) {
    const names = (await secrets.list(scope)).map(({ name, version, fingerprint }) => ({ name, version, fingerprint }));
    await secrets.destroyTenant(scope);
    return { destroyed: names };
  },
  async verify({ scope }) {
    if ((await secrets.list(scope)).length > 0) throw new Error('Secrets are left.');
  },
  evidence: ({ outputs }) => Promise.resolve([jsonArtifact('destroyed-secrets.json', outputs['destroy-secrets'])]),
});

const eraseStep = ({ platform, unitOfWork }: StepParts): Step => ({
  name: 'erase',
  summary: 'Deletes all rows of the tenant but its audit log',
  plan: ({ request }) => [{ action: 'remove', kind: 'rows', name: request.slug }],
  observe: () => Promise.resolve('present'),
  async apply({ run }) {
    await platform.run(async (sql) => {
      await sql('select platform.erase_tenant($1)', [run.id]);
      await deleteReservationsOf(sql, run.tenantId);
    });
    return {};
  },
  async verify({ scope }) {
    const kept = await unitOfWork.read(scope, (sql) =>
      sql<{ source: string }>(
        `select distinct source from export_tenant_rows() where source not like 'audit\\_%' and source not like 'secret%'`,
      ),
    );
    if (kept.length > 0) throw new Error(`Rows are left in ${kept.map(({ source }) => source).join(', ')}.`);
  },
  evidence: () => Promise.resolve([]),
});

/** What rows pointed to, and what was made of them on the way: gone after the rows, so that nothing new comes. */
const eraseRemainsStep = ({ media, jobs }: StepParts): Step => ({
  name: 'erase-remains',
  summary: 'Deletes files, and jobs that wait or are kept',
  plan: ({ request }) => [
    { action: 'remove', kind: 'files', name: request.slug },
    { action: 'remove', kind: 'jobs', name: request.slug },
  ],
  observe: () => Promise.resolve('present'),
  async apply({ run, scope }) {
    await media.eraseAll(scope);
    return { jobs: await jobs.removeAll(run.tenantId) };
  },
  async verify({ run }) {
    if ((await jobs.removeAll(run.tenantId)) > 0) throw new Error('There were more jobs of the tenant.');
  },
  evidence: () => Promise.resolve([]),
});

const certificateStep = ({ platform, signer, clock }: StepParts): Step => ({
  name: 'certificate',
  summary: 'Signs what was deleted, and keeps the slug from being given again',
  plan: ({ request }) => [{ action: 'create', kind: 'certificate', name: request.slug }],
  observe: () => Promise.resolve('absent'),
  apply: () => Promise.resolve({}),
  verify: () => Promise.resolve(),
  async evidence({ run, outputs }) {
    const certificate = await platform.read(async (sql) => ({
      runId: run.id,
      tenantId: run.tenantId,
      slug: run.request.slug,
      requestedBy: run.request.createdBy,
      justification: run.request.justification,
      deletedAt: clock.now().toISOString(),
      completedSteps: (await listSteps(sql, run.id)).filter(({ status }) => status === 'done').map(({ name }) => name),
      secrets: outputs['destroy-secrets'],
      artifacts: (await listArtifacts(sql, run.id))
        .filter(({ name }) => !name.startsWith('certificate'))
        .map(({ name, step, sha256: hash, bytes }) => ({ name, step, sha256: hash, bytes })),
    }));
    const content = Buffer.from(canonicalJson(certificate));
    return [jsonArtifact('certificate.json', await signer.sign(content))];
  },
});

/** How a tenant ends. Nothing of it is taken back: what is destroyed stays so, and a step that fails is tried until it is done. */
export const offboardSteps = (parts: StepParts): Readonly<Record<TenantMode, readonly Step[]>> => ({
  pooled: [
    suspendStep(parts),
    exportStep(parts),
    destroySecretsStep(parts),
    eraseStep(parts),
    eraseRemainsStep(parts),
    certificateStep(parts),
  ],
  // The passwords of its database are secrets as well, so it is closed before they go.
  dedicated: [
    suspendStep(parts),
    exportStep(parts),
    eraseDatabaseStep(parts),
    destroySecretsStep(parts),
    eraseRemainsStep(parts),
    certificateStep(parts),
  ],
});
