import { setTimeout as delay } from 'node:timers/promises';
import { actingAs } from '@leadengine/core/contract';
import { v4 as uuidv4, v5 as uuidv5 } from 'uuid';
import { databaseTenant } from '../isolation/database-steps.js';
import { StepFailure } from '../saga/step-failure.js';
import type { Step, StepContext } from '../saga/step.js';
import { probeAddress, probeChannel } from './probe-channel.js';
import { jsonArtifact, operatorEmail, originOf, type StepParts } from './step-parts.js';

const longestDeliveryMs = 15_000;
const pollMs = 15;

/** Tables that a smoke test must leave as empty as it found them. */
const touched = ['channel_instances', 'contacts', 'tickets', 'messages', 'leads'] as const;

/**
 * Does what people will do first, over the same services: the operator logs in, somebody writes, a ticket and a lead are there, an
 * answer goes out through the queue. Then removes it all.
 */
export const smokeStep = (parts: StepParts): Step => {
  const { platform, dedicated, unitOfWork, secrets, logins, authenticator, channels, ingestion, tickets, messages, leads } = parts;

  const purge = async ({ run }: StepContext): Promise<void> => {
    if ((await dedicated.findPlacement(run.tenantId)) !== undefined) {
      const roots = ['channel_instances', 'contacts', 'sessions'];
      await dedicated.asOwner(databaseTenant(run), (sql) => sql('select platform.delete_tenant_rows($1, $2)', [run.tenantId, roots]));
      return;
    }
    await platform.run((sql) => sql('select platform.purge_smoke_test($1)', [run.id]));
  };

  const left = ({ scope }: StepContext): Promise<number> =>
    unitOfWork.read(scope, async (sql) => {
      const [row] = await sql<{ count: number }>(
        `select (${touched.map((table) => `(select count(*) from ${table} where tenant_id = $1)`).join(' + ')})::int as count`,
        [scope.tenantId],
      );
      return row?.count ?? 0;
    });

  const login = async ({ run, scope }: StepContext): Promise<string> => {
    const { slug } = run.request;
    const origin = originOf(run.id);
    const { value } = await secrets.get(scope, 'ADMIN_PASSWORD');
    const session = await logins.login({ tenant: slug, email: operatorEmail(slug), password: value.reveal() }, origin);
    const principal = await authenticator.authenticate(session.accessToken, origin);
    if (principal.realm !== 'tenant' || principal.tenantId !== run.tenantId || session.user.role !== 'admin')
      throw new StepFailure('provisioning.smoke_failed', 'The operator logged in to something else than the tenant.');
    await logins.logout(session.refreshToken, origin);
    return session.user.id;
  };

  const converse = async ({ run, scope: own }: StepContext, userId: string): Promise<readonly string[]> => {
    const scope = actingAs(own, { kind: 'user', id: userId });
    const instanceId = uuidv5('provisioning.smoke', run.id);
    await unitOfWork.run(own, (tx) =>
      channels.saveInstance(tx, {
        id: instanceId,
        channel: probeChannel.name,
        name: 'Smoke test',
        status: 'connected',
        address: undefined,
      }),
    );
    // New with each try: an event is taken once for ever, and what the last try made of it is gone.
    const eventId = `smoke-${uuidv4()}`;
    const received = await ingestion.receive(own, {
      channel: probeChannel.name,
      instanceId,
      providerEventId: eventId,
      providerMessageId: eventId,
      from: probeAddress,
      displayName: 'Teste de provisionamento',
      occurredAt: parts.clock.now(),
      content: { type: 'text', text: 'Teste de provisionamento' },
      raw: { smoke: run.id },
    });
    if (received.kind !== 'stored') throw new Error(`The message that came in was ${received.kind}.`);
    const ticket = await tickets.get(scope, received.ticketId);
    const { lead } = await leads.ensureForTicket(scope, ticket.id, {});
    const sent = await messages.send(scope, ticket.id, { type: 'text', text: 'Teste de provisionamento' });
    const startedAt = performance.now();
    for (;;) {
      const { status } = await messages.get(scope, sent.id);
      if (status === 'sent') break;
      if (status === 'failed' || performance.now() - startedAt > longestDeliveryMs)
        throw new Error(`The message that should go out is ${status}.`);
      await delay(pollMs, undefined, { signal: own.signal });
    }
    return [`ticket ${ticket.id}`, `lead ${lead.id}`, `message in ${received.messageId}`, `message out ${sent.id}`];
  };

  return {
    name: 'smoke',
    summary: 'Logs in, takes a message in and sends one out, and removes what that made',
    plan: ({ request }) => [
      { action: 'check', kind: 'login', name: operatorEmail(request.slug) },
      { action: 'check', kind: 'conversation', name: probeChannel.name },
    ],
    observe: async (context) => ((await left(context)) > 0 ? 'present' : 'absent'),
    async apply(context) {
      await purge(context);
      const startedAt = performance.now();
      const userId = await login(context);
      const loggedInAt = performance.now();
      const made = await converse(context, userId);
      const spokenAt = performance.now();
      await purge(context);
      return {
        checks: [
          { name: 'login', ok: true, ms: Math.round(loggedInAt - startedAt) },
          { name: 'conversation', ok: true, ms: Math.round(spokenAt - loggedInAt), made },
          { name: 'purge', ok: true, ms: Math.round(performance.now() - spokenAt) },
        ],
      };
    },
    async verify(context) {
      if ((await left(context)) > 0) throw new Error('The smoke test left rows behind.');
    },
    compensate: purge,
    evidence: ({ outputs }) => Promise.resolve([jsonArtifact('smoke.json', outputs['smoke'])]),
  };
};
