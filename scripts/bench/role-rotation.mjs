import { setTimeout as delay } from 'node:timers/promises';
import autocannon from 'autocannon';
import { round } from './report.mjs';

const perSecond = 200;

/**
 * A tenant with a database of its own is read at a steady rate while it changes over to its other login, again and again.
 *
 * @param call - Asks the platform's API.
 */
export const measureRoleRotation = async ({ call, origin, tenantId, rotations }) => {
  const requestedBy = { id: 'bench', name: 'Bench', email: 'bench@platform.example' };
  const { token } = await call('POST', '/impersonations', { tenantId, role: 'admin', minutes: 10, reason: 'It is measured', requestedBy });
  const rotate = async () => {
    const { id } = await call('POST', '/rotations', {
      ...{ tenantId, requestedBy, kind: 'database_login', subject: 'database' },
      ...{ reason: 'It is measured', graceSeconds: 1, force: true },
    });
    for (let tries = 0; tries < 600; tries++) {
      const { state } = await call('GET', `/rotations/${id}?tenantId=${tenantId}`);
      if (state === 'completed') return;
      await delay(100);
    }
    throw new Error(`The rotation ${id} did not end within a minute.`);
  };

  const load = autocannon({
    url: `${origin}/v1/contacts`,
    headers: { authorization: `Bearer ${token}` },
    connections: 16,
    overallRate: perSecond,
    duration: 600,
  });
  const startedAt = performance.now();
  await delay(1_000);
  for (let number = 0; number < rotations; number++) await rotate();
  await delay(1_000);
  load.stop();
  const result = await load;
  const seconds = (performance.now() - startedAt) / 1000;

  return {
    rotations,
    requests: result.requests.total,
    perSecond: round(result.requests.total / seconds, 0),
    failed: result.non2xx + result.errors + result.timeouts,
    p99Ms: result.latency.p99,
  };
};
