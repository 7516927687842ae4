import { canonicalJson } from '../saga/plan.js';
import { findRun } from '../saga/run.repository.js';
import { sha256, listSteps } from '../saga/step.repository.js';
import type { NewArtifact, Step } from '../saga/step.js';
import { listArtifacts } from '../evidence/artifact.repository.js';
import { handoverNote } from '../evidence/handover-note.js';
import type { Manifest, ManifestEntry } from '../evidence/verify-evidence.js';
import { jsonArtifact, type StepParts } from './step-parts.js';
import { tenantSecretNames } from './tenant-secrets.js';

const entryOf = ({ name, content }: NewArtifact): ManifestEntry => ({
  name,
  step: 'evidence',
  sha256: sha256(content),
  bytes: content.length,
});

/** Signs what all steps before it have left. */
export const evidenceStep = ({ platform, signer }: StepParts): Step => ({
  name: 'evidence',
  summary: 'Writes the hand-over note and signs a manifest of all documents',
  plan: ({ request }) => [{ action: 'create', kind: 'manifest', name: request.slug }],
  observe: () => Promise.resolve('absent'),
  apply: () => Promise.resolve({}),
  verify: () => Promise.resolve(),
  async evidence({ run }) {
    const { slug } = run.request;
    const note = {
      name: 'handover.md',
      contentType: 'text/markdown',
      content: Buffer.from(handoverNote(run, tenantSecretNames)),
    };
    const manifest = await platform.read(async (sql): Promise<Manifest> => {
      const own = new Set([note.name, 'manifest.json']);
      const known = (await listArtifacts(sql, run.id)).filter(({ name }) => !own.has(name));
      return {
        runId: run.id,
        tenantId: run.tenantId,
        slug,
        planHash: (await findRun(sql, run.id))?.planHash ?? '',
        completedSteps: (await listSteps(sql, run.id)).filter(({ status }) => status === 'done').map(({ name }) => name),
        artifacts: [...known.map(({ name, step, sha256: hash, bytes }) => ({ name, step, sha256: hash, bytes })), entryOf(note)],
      };
    });
    return [note, jsonArtifact('manifest.json', await signer.sign(Buffer.from(canonicalJson(manifest))))];
  },
});
