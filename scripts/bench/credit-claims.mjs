import { randomUUID } from 'node:crypto';
import { pg } from './engine-packages.mjs';
import { quantile, round, say } from './report.mjs';

const agents = 200;
/** How often each agent takes the next person; with 200 of them that is 200 claims a second. */
const thinkMs = 1000;
const peoplePerCall = 1000;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The n-th of many valid CPFs. */
const cpf = (n) => {
  const digits = Array.from(String(200_000_000 + n), Number);
  for (const length of [9, 10]) {
    const sum = digits.slice(0, length).reduce((total, digit, at) => total + digit * (length + 1 - at), 0);
    digits.push(((sum * 10) % 11) % 10);
  }
  return digits.join('');
};

/** Users that nobody logs in as: a hash takes longer than all that is measured. */
const addAgents = async (database, tenantId) => {
  const ids = Array.from({ length: agents }, () => randomUUID());
  await database.query(
    `insert into users (tenant_id, id, email, name, role, password_hash, created_at, updated_at)
     select $1, id, 'agent' || n || '@measured.example', 'Agent ' || n, 'agent', 'x', now(), now()
     from unnest($2::uuid[]) with ordinality as a(id, n)`,
    [tenantId, ids],
  );
  return ids;
};

let people = 0;
const startCampaign = async (call, slug, leads) => {
  const agreement = await call('POST', '/agreements', { name: slug, slug, payer: 'municipal' });
  await call('POST', `/agreements/${agreement.id}/status`, { status: 'active' });
  for (let done = 0; done < leads; done += peoplePerCall) {
    const batch = Array.from({ length: Math.min(peoplePerCall, leads - done) }, () => {
      people += 1;
      return { document: cpf(people), name: `Pessoa ${people}`, registrationNumber: String(people), score: people % 100 };
    });
    await call('POST', `/agreements/${agreement.id}/leads`, { source: 'medida', leads: batch });
  }
  return (await call('POST', '/campaigns', { agreementId: agreement.id, name: slug })).id;
};

/** Everybody takes one person after the other until there are none. */
const claimAll = async (call, campaignId, ids, everyMs) => {
  const took = [];
  const people = [];
  const startedAt = performance.now();
  await Promise.all(
    ids.map(async (ownerId, at) => {
      // Spread over the first turn, as people are.
      if (everyMs > 0) await pause((everyMs * at) / ids.length);
      for (;;) {
        const from = performance.now();
        const { data } = await call('POST', '/allocations/assign', { campaignId, ownerId, take: 1 });
        took.push(performance.now() - from);
        if (data.length === 0) return;
        people.push(data[0].person.id);
        if (everyMs > 0) await pause(Math.max(0, everyMs - (performance.now() - from)));
      }
    }),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  return { took, people, seconds };
};

/** 200 agents and the people of a campaign. */
export const measureClaims = async ({ call, databaseUrl, tenantId, quick }) => {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    const ids = await addAgents(database, tenantId);
    const leads = quick ? 2000 : 10_000;
    const paced = await startCampaign(call, 'bench-claims', leads);
    const burst = await startCampaign(call, 'bench-burst', quick ? 600 : 2000);
    await database.query('analyze');
    await claimAll(call, await startCampaign(call, 'bench-warm', 200), ids, 0);
    const usual = await claimAll(call, paced, ids, thinkMs);
    const atOnce = await claimAll(call, burst, ids, 0);
    const { rows: doubles } = await database.query(
      'select count(*)::int as count from (select 1 from credit_allocations where is_active group by tenant_id, person_id having count(*) > 1) d',
    );
    const result = {
      agents,
      leads,
      claimed: usual.people.length,
      lost: leads - new Set(usual.people).size,
      doubleOwners: doubles[0].count + (usual.people.length - new Set(usual.people).size),
      perSecond: round(usual.took.length / usual.seconds, 1),
      p50Ms: round(quantile(usual.took, 0.5)),
      p95Ms: round(quantile(usual.took, 0.95)),
      p99Ms: round(quantile(usual.took, 0.99)),
      // All 200 without a pause: how many the engine does, and how long the queue makes each wait.
      burst: { perSecond: round(atOnce.took.length / atOnce.seconds, 1), p95Ms: round(quantile(atOnce.took, 0.95)) },
    };
    say(`claims: ${result.p95Ms} ms (p95), ${result.doubleOwners} double owners, ${result.burst.perSecond}/s at most`);
    return result;
  } finally {
    await database.end();
  }
};
