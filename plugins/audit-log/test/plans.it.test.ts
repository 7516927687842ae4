import type { TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { Client } from 'pg';
import { eventPageSql } from '../src/events/event.repository.js';
import { createAuditApp } from './audit-fixture.js';

const filled = 20_000;

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

const nodesOf = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** Pages are read as the app role, with values that the plan does not know. */
describe('a page of the audit log', function () {
  this.timeout(120_000);
  let app: TestApp;
  let database: Client;
  let tenantId: string;

  before(async () => {
    app = await createAuditApp({ roles: ['api'] });
    tenantId = app.admin.tenant.id;
    database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    await database.query(
      `insert into audit_events (tenant_id, id, received_at, occurred_at, keep_days, action, actor_kind, actor_id, target_type, target_id, outcome, body)
       select $1, gen_random_uuid(), t, t, 365, 'a.' || n % 50, 'user', 'u' || n % 100, 'ticket', 't' || n % 500,
         case when n % 400 = 0 then 'denied' else 'success' end, '{}'
       from generate_series(1, $2::int) n, lateral (select date_trunc('month', now()) + n * interval '90 seconds' as t) at`,
      [tenantId, filled],
    );
    await database.query(
      `insert into audit_further_targets select tenant_id, 'contact', 'c' || right(target_id, 1), received_at, id from audit_events where target_id like 't1%'`,
    );
    await database.query('analyze audit_events');
    await database.query('analyze audit_further_targets');
    await database.query('set role leadengine_app');
    await database.query(`select set_config('app.tenant_id', $1, false)`, [tenantId]);
    await database.query('set plan_cache_mode = force_generic_plan');
  });
  after(async () => {
    await database.end();
    await app.stop();
  });

  const middle = (): string => new Date(Date.now() - 10_000).toISOString();
  const filters = {
    all: {},
    action: { action: 'a.7' },
    actor: { actorKind: 'user', actorId: 'u7' },
    target: { targetType: 'ticket', targetId: 't77' },
    furtherTarget: { targetType: 'contact', targetId: 'c3' },
    outcome: { outcome: 'denied' },
    time: { from: '2020-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' },
  } as const;

  for (const [name, filter] of Object.entries(filters)) {
    for (const isLater of [false, true]) {
      it(`by ${name}${isLater ? ', a later one' : ''}, is a range of an index`, async () => {
        const position = isLater ? { receivedAt: middle(), id: '00000000-0000-7000-8000-000000000000' } : undefined;
        const { text, parameters } = eventPageSql(tenantId, filter, 21, position);
        const values = parameters.map((value) => value as string);
        const { rows } = await database.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(`explain (analyze, format json) ${text}`, values);
        const nodes = nodesOf((rows[0] as { 'QUERY PLAN': [{ Plan: PlanNode }] })['QUERY PLAN'][0].Plan);
        const read = nodes
          .filter((node) => node['Relation Name']?.startsWith('audit_') === true)
          .reduce(
            (sum, node) => sum + ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 1),
            0,
          );
        // Of a page of 21 rows, with its seals, and a few of each partition that is merged.
        expect(read, JSON.stringify(nodes.map((node) => `${node['Node Type']} ${node['Relation Name'] ?? ''}`))).to.be.below(150);
        const scans = nodes.filter(
          (node) =>
            node['Node Type'] === 'Seq Scan' &&
            node['Relation Name']?.startsWith('audit_events') === true &&
            (node['Actual Rows'] ?? 0) > 0,
        );
        expect(scans).to.deep.equal([]);
      });
    }
  }
});
