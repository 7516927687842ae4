import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { ChannelFailure, type InboundChange, type OutboundMessage, type Problem } from '@leadengine/plugin-kit';
import type { Message } from '../src/domain/messages/contract.js';
import { failing, startHelpdesk, textFrom, type Helpdesk, type Tenant } from './helpdesk-fixture.js';
import { asOwner, rejection } from './kernel-fixture.js';

describe('changes of messages', () => {
  const phone = '+5511987654321';
  let helpdesk: Helpdesk;
  let tenant: Tenant;
  let ticketId: string;
  let change: Helpdesk['channel']['change'];
  let capabilities: Helpdesk['channel']['capabilities'];

  before(async () => {
    helpdesk = await startHelpdesk();
    ({ change, capabilities } = helpdesk.channel);
  });
  after(() => helpdesk.stop());
  beforeEach(async () => {
    helpdesk.channel.sent.length = 0;
    helpdesk.channel.changed.length = 0;
    helpdesk.channel.answers.length = 0;
    Object.assign(helpdesk.channel, { change, capabilities });
    tenant = await helpdesk.tenant();
    const outcome = await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, phone, 'oi'));
    if (outcome.kind !== 'stored') throw new Error(`It was ${outcome.kind}.`);
    ({ ticketId } = outcome);
  });

  const send = (words: string): Promise<Message> => helpdesk.messages.send(tenant.scope, ticketId, { type: 'text', text: words });
  const get = (id: string): Promise<Message> => helpdesk.messages.get(tenant.scope, id);
  const deliver = (): Promise<void> => helpdesk.deliver(tenant.scope, ticketId);
  const refused = async (promise: Promise<unknown>): Promise<Problem> => (await rejection(promise)) as Problem;
  const events = async (name: string) => (await helpdesk.outbox(tenant.id)).filter((row) => row.name === name);
  const heard = (target: InboundChange['target'], what: InboundChange['change'], parts: Partial<InboundChange> = {}): InboundChange => ({
    channel: 'whatsapp',
    instanceId: tenant.instanceId,
    providerEventId: randomUUID(),
    from: phone,
    by: 'contact',
    occurredAt: new Date(),
    target,
    change: what,
    raw: { some: 'event' },
    ...parts,
  });
  const receive = (event: InboundChange) => helpdesk.ingestion.receiveChange(tenant.scope, event);

  it('go through the lane behind what was sent before them, in order, and show when the channel took them', async () => {
    const order: string[] = [];
    const note = (message: OutboundMessage) => {
      order.push(message.content.type === 'text' ? message.content.text : '');
      return Promise.resolve({ kind: 'sent' } as const);
    };
    helpdesk.channel.answers.push(note, note, note);
    Object.assign(helpdesk.channel, {
      change: (_scope: unknown, { change: { kind } }: { change: { kind: string } }) => Promise.resolve(void order.push(kind)),
    });
    const first = await send('um');
    await send('dois');
    expect(await helpdesk.messages.edit(tenant.scope, first.id, 'um!')).to.deep.equal(first);
    await helpdesk.messages.react(tenant.scope, first.id, '👍');
    await send('três');
    await deliver();
    expect(order).to.deep.equal(['um', 'dois', 'edit', 'reaction', 'três']);
    expect(await get(first.id)).to.deep.include({ content: { type: 'text', text: 'um!' } });
    expect((await events('message.updated')).map(({ payload }) => payload['id'])).to.deep.equal([first.id, first.id]);
  });

  it('say so when the network does not take them, and change nothing', async () => {
    const message = await send('um');
    Object.assign(helpdesk.channel, { change: () => Promise.reject(new ChannelFailure('rejected', 'Too old.', { isRetryable: false })) });
    await helpdesk.messages.edit(tenant.scope, message.id, 'dois');
    await deliver();
    expect((await get(message.id)).content).to.deep.equal({ type: 'text', text: 'um' });
    expect(await events('message.updated')).to.have.length(0);
    expect((await events('message.change_failed'))[0]?.payload).to.deep.include({
      change: 'edit',
      failure: { code: 'rejected', detail: 'Too old.', isRetryable: false },
    });
  });

  it('are refused by a channel that cannot do them', async () => {
    const message = await send('um');
    Object.assign(helpdesk.channel, { capabilities: () => Promise.resolve(new Set(['media'])) });
    const { messages } = helpdesk;
    const attempts = [
      () => messages.edit(tenant.scope, message.id, 'x'),
      () => messages.revoke(tenant.scope, message.id),
      () => messages.react(tenant.scope, message.id, '👍'),
      () => messages.send(tenant.scope, ticketId, { type: 'poll', question: '?', options: ['a', 'b'] }),
    ];
    for (const attempt of attempts) expect(await refused(attempt())).to.include({ code: 'channels.unsupported', status: 422 });
    expect(helpdesk.channel.changed).to.have.length(0);
  });

  it('come too late after the window of the channel', async () => {
    const message = await send('um');
    await deliver();
    helpdesk.clock.advance(900_001);
    expect(await refused(helpdesk.messages.edit(tenant.scope, message.id, 'x'))).to.include({
      code: 'messages.window_closed',
      status: 422,
    });
    await helpdesk.messages.revoke(tenant.scope, message.id);
    await deliver();
    expect((await get(message.id)).revokedAt).to.be.a('string');
  });

  it('cancel a message that nobody tried to send yet', async () => {
    const message = await send('um');
    const cancelled = await helpdesk.messages.revoke(tenant.scope, message.id);
    await deliver();
    expect(helpdesk.channel.sent).to.have.length(0);
    expect(cancelled).to.deep.include({ status: 'failed', content: { type: 'revoked' } });
    expect(cancelled.failure).to.include({ code: 'cancelled' });
  });

  it('leave nothing of revoked words unless it is set so', async () => {
    const message = await send('segredo');
    await deliver();
    await helpdesk.messages.edit(tenant.scope, message.id, 'segredo!');
    await deliver();
    expect((await helpdesk.messages.listRevisions(tenant.scope, message.id, {})).data).to.have.length(1);
    await helpdesk.messages.revoke(tenant.scope, message.id);
    await deliver();
    expect((await helpdesk.messages.listRevisions(tenant.scope, message.id, {})).data).to.deep.equal([]);
    const rest = await asOwner(
      helpdesk.url,
      `select 1 from messages m left join message_revisions r on r.message_id = m.id where m.tenant_id = $1 and (m.content::text like '%segredo%' or r.content::text like '%segredo%')`,
      [tenant.id],
    );
    expect(rest).to.deep.equal([]);
  });

  it('wait for their message when they come first, and count once', async () => {
    const target = { providerMessageId: 'later', isOurs: false };
    const edit = heard(target, { kind: 'edit', text: 'depois' });
    expect(await receive(edit)).to.deep.equal({ kind: 'deferred' });
    expect(await receive(edit)).to.deep.equal({ kind: 'duplicate' });
    const retry = helpdesk.schedule('messages.retry-inbound');
    helpdesk.clock.advance(6_000);
    await retry.run(tenant.scope);

    const stored = await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, phone, 'antes', { providerMessageId: 'later' }));
    helpdesk.clock.advance(60_000);
    await retry.run(tenant.scope);

    const id = stored.kind === 'stored' ? stored.messageId : '';
    expect((await get(id)).content).to.deep.equal({ type: 'text', text: 'depois' });
    expect(await receive(edit)).to.deep.equal({ kind: 'duplicate' });
    expect(await events('message.updated')).to.have.length(1);
  });

  it("never reach into another person's conversation", async () => {
    await helpdesk.ingestion.receive(tenant.scope, textFrom(tenant, '+5511911110000', 'meu', { providerMessageId: 'theirs' }));
    expect(await receive(heard({ providerMessageId: 'theirs', isOurs: false }, { kind: 'revoke' }))).to.deep.equal({ kind: 'deferred' });
  });

  it('count one vote per voter when many come at once, the latest by its time', async () => {
    const poll = await helpdesk.messages.send(tenant.scope, ticketId, { type: 'poll', question: '?', options: ['a', 'b', 'c'] });
    const target = { providerMessageId: poll.providerMessageId, isOurs: true };
    const start = Date.now() - 60_000;
    const votes = Array.from({ length: 20 }, (_, index) =>
      heard(
        target,
        { kind: 'vote', options: [index === 13 ? 'c' : 'a'] },
        { occurredAt: new Date(start + (index === 13 ? 50_000 : index)) },
      ),
    );
    await Promise.all(votes.map(receive));
    expect((await get(poll.id)).pollResults).to.deep.equal({
      totalVoters: 1,
      totalVotes: 1,
      options: [
        { name: 'a', votes: 0 },
        { name: 'b', votes: 0 },
        { name: 'c', votes: 1 },
      ],
    });
  });

  it('put a message that is sent again at the end of its lane, as a new one where the network refused the old', async () => {
    const first = await send('um');
    helpdesk.channel.answers.push(failing('rejected', false));
    await deliver();
    await send('dois');
    await helpdesk.messages.resend(tenant.scope, first.id);
    await send('três');
    await deliver();
    const sent = helpdesk.channel.sent.map(({ content, providerMessageId }) => ({
      text: content.type === 'text' ? content.text : '',
      providerMessageId,
    }));
    expect(sent.map(({ text }) => text)).to.deep.equal(['um', 'dois', 'um', 'três']);
    expect(sent[0]?.providerMessageId).not.to.equal(sent[2]?.providerMessageId);
    expect(await get(first.id)).to.include({ status: 'sent', failure: null });
  });

  it('keep the id of a message that may have arrived after all, so that it arrives once', async () => {
    const first = await send('um');
    helpdesk.channel.answers.push(...Array.from({ length: 3 }, () => failing('timeout', true)));
    for (let attempt = 0; attempt < 3; attempt++) {
      await deliver();
      helpdesk.clock.advance(600_000);
    }
    expect((await get(first.id)).failure).to.include({ code: 'timeout', isRetryable: true });
    await Promise.all(Array.from({ length: 5 }, () => helpdesk.messages.resend(tenant.scope, first.id)));
    await deliver();
    expect(helpdesk.channel.sent).to.have.length(4);
    expect(new Set(helpdesk.channel.sent.map(({ providerMessageId }) => providerMessageId)).size).to.equal(1);
  });

  it('find messages by the id of the channel and revisions by their index, as the role of the engine', async () => {
    const plan = (text: string, values: readonly (string | number)[]): Promise<string> =>
      helpdesk.unitOfWork.run(tenant.scope, async (tx) => {
        await tx.sql('set local enable_seqscan = off');
        const rows = await tx.sql<{ 'QUERY PLAN': string }>(`explain ${text}`, [tenant.id, ...values]);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      });
    const byProviderId = (direction: string): string =>
      `select id from messages where tenant_id = $1 and instance_id = $2 and provider_message_id = $3 and direction = '${direction}'`;
    for (const direction of ['inbound', 'outbound']) {
      const shown = await plan(byProviderId(direction), [tenant.instanceId, 'x']);
      expect(shown).to.match(new RegExp(`Index (Only )?Scan using messages_${direction}_provider_id`));
      expect(shown).to.match(/Index Cond: .*provider_message_id/);
    }
    const revisions = 'select id from message_revisions where tenant_id = $1 and message_id = $2 and id < $3 order by id desc limit 10';
    const shown = await plan(revisions, [ticketId, ticketId]);
    expect(shown).to.match(/Index (Only )?Scan using message_revisions_of_message/);
    expect(shown).not.to.include('Sort');
  });
});
