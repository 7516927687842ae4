import type { AuditEvent, ShownProvisioning } from '@leadengine/sdk';

// What an engine once answered, with times of the stage: its own differ by milliseconds each time.

const minute = (count: number): string => new Date(Date.UTC(2026, 2, 10, 12, count)).toISOString();

const event = (seq: number, action: string, [type, id]: readonly [string, string], outcome: AuditEvent['outcome']): AuditEvent => ({
  id: `01a2297f-8044-718b-93e1-0000000000${String(seq)}`,
  seq,
  action,
  outcome,
  occurredAt: minute(seq - 20),
  receivedAt: minute(seq - 20),
  actor: { kind: 'user', id: '01a2297f-7d14-7787-ba25-38d874b7ea3f' },
  targets: [{ type, id: `01a2297f-805b-736c-9e35-${id}` }],
  context: { requestId: `085c395e-16d2-4cfc-801f-0000000000${String(seq)}`, routeId: 'leads.create' },
  metadata: {},
  personal: [],
  keepDays: 1825,
});

/** A page of an audit trail, the latest first. */
export const trail: readonly AuditEvent[] = [
  event(31, 'lead.created', ['lead', 'dcf88bd2919e'], 'success'),
  event(29, 'whatsapp_instance.created', ['whatsapp_instance', 'dcf88bd2919f'], 'success'),
  event(28, 'auth.login', ['user', 'dcf88bd2919a'], 'denied'),
  event(25, 'queue.created', ['queue', 'dcf88bd2919b'], 'success'),
  event(24, 'queue.deleted', ['queue', 'dcf88bd2919c'], 'failure'),
];

const step = (
  name: string,
  summary: string,
  seconds: readonly [from: number, to: number] | undefined,
): ShownProvisioning['steps'][number] => ({
  name,
  summary,
  status: seconds === undefined ? 'pending' : 'done',
  attempts: seconds === undefined ? 0 : 1,
  startedAt: seconds === undefined ? null : new Date(Date.UTC(2026, 2, 10, 12, 13, seconds[0])).toISOString(),
  finishedAt: seconds === undefined ? null : new Date(Date.UTC(2026, 2, 10, 12, 13, seconds[1])).toISOString(),
});

/** A tenant on its way, whose third step waits for another try. */
export const run: ShownProvisioning = {
  id: '01a2297f-8063-7073-8bc7-ac7108f3674e',
  kind: 'create',
  slug: 'carimbo',
  name: 'Corretora Carimbo',
  mode: 'pooled',
  state: 'running',
  isCancelled: false,
  failure: { step: 'secrets', code: 'pending_approval', message: 'The store waits.' },
  retryAt: minute(15),
  createdAt: minute(13),
  updatedAt: minute(14),
  finishedAt: null,
  steps: [
    step('headroom', 'Reserves capacity for what the tenant expects', [0, 3]),
    step('plan', 'Compares what is going to be done with what was approved', [3, 9]),
    { ...step('secrets', 'Issues the secrets of the tenant', [9, 9]), status: 'failed', finishedAt: null },
    step('tenant', 'Adds the tenant with its operator and first queue', undefined),
    step('smoke', 'Logs in, takes a message in and sends one out, and removes what that made', undefined),
    step('evidence', 'Writes the hand-over note and signs a manifest of all documents', undefined),
  ],
  actions: ['resume', 'cancel'],
  readAt: minute(14),
};
