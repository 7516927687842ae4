import { gunzipSync, gzipSync } from 'node:zlib';
import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { sha256 } from '../saga/step.repository.js';
import type { Step } from '../saga/step.js';
import { jsonArtifact, type StepParts } from './step-parts.js';

interface ExportedRow {
  readonly source: string;
  readonly content: Readonly<Record<string, unknown>>;
}

const countByTable = (rows: readonly { readonly source: string }[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { source } of rows) counts[source] = (counts[source] ?? 0) + 1;
  return counts;
};

/** One line of JSON per row of the tenant, compressed, with what was counted; read back before it is believed. */
export const exportTenant = async (
  unitOfWork: UnitOfWork,
  scope: Scope,
): Promise<{ readonly content: Buffer; readonly facts: Readonly<Record<string, unknown>> }> => {
  const rows = await unitOfWork.read(scope, (sql) => sql<ExportedRow>('select source, content from export_tenant_rows()'));
  const foreign = rows.filter(({ content }) => content['tenant_id'] !== scope.tenantId);
  if (rows.length === 0 || foreign.length > 0) throw new Error('The export is empty, or has rows of somebody else.');
  const content = gzipSync(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const read = gunzipSync(content)
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ExportedRow);
  const [written, found] = [countByTable(rows), countByTable(read)].map((counts) => JSON.stringify(counts));
  if (written !== found) throw new Error('The export does not read back as it was written.');
  return {
    content,
    facts: {
      method: 'rows under row level security, as JSON lines',
      rows: rows.length,
      tables: countByTable(rows),
      sha256: sha256(content),
      bytes: content.length,
    },
  };
};

/** What the tenant had before anybody used it. */
export const dumpStep = ({ unitOfWork }: Pick<StepParts, 'unitOfWork'>): Step => ({
  name: 'dump',
  summary: 'Exports the tenant as it starts',
  plan: ({ request }) => [{ action: 'create', kind: 'dump', name: request.slug }],
  observe: () => Promise.resolve('absent'),
  apply: () => Promise.resolve({}),
  verify: () => Promise.resolve(),
  async evidence({ scope }) {
    const { content, facts } = await exportTenant(unitOfWork, scope);
    return [{ name: 'dump.ndjson.gz', contentType: 'application/gzip', content }, jsonArtifact('dump.json', facts)];
  },
});
