import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { isProblem, type LeadEngineClient } from '@leadengine/sdk';
import { createTestApp, eventually, findTenantLeaks, rejection, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';

const quick = { writeMs: 0, deliverMs: 5, readMs: 5, answerMs: 5 };

describe('what people do with messages', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;
  let instanceId: string;
  let agent: TestUser;
  let phones = 10;

  before(async () => {
    app = await createTestApp({ plugins: [whatsappPlugin], env: { LEADENGINE_KEEP_REVOKED_MESSAGES: 'true' } });
    client = app.client(app.admin);
    agent = await app.addUser(app.admin, 'agent');
    instanceId = await addInstance('Loja');
  });
  after(() => app.stop());

  const addInstance = async (name: string): Promise<string> => {
    const { id } = await client.whatsapp.createInstance({ name, engine: 'sandbox' });
    await client.whatsapp.connectInstance({ id });
    return id;
  };
  const newPhone = (): string => `+551191100${String(1000 + phones++)}`;

  /** A customer who wrote; answers their ticket and what they wrote. */
  const conversation = async (text = 'oi', phone = newPhone()) => {
    await client.whatsappSandbox.configureCustomer({ id: instanceId }, { phone, behavior: 'reads', delays: quick });
    const providerMessageId = `in-${phone.slice(1)}`;
    await client.whatsappSandbox.write({ id: instanceId }, { from: phone, displayName: 'Rosa', messageId: providerMessageId, text });
    const ticket = await eventually(async () => (await client.tickets.list({})).data.find(({ contact }) => contact.address === phone));
    const [inbound] = (await client.messages.list({ id: ticket.id })).data;
    if (!inbound) throw new Error('Nothing arrived.');
    return { phone, ticket, inbound, providerMessageId };
  };
  const settled = (id: string) =>
    eventually(async () => {
      const message = await client.messages.get({ id });
      return message.status === 'read' || message.status === 'failed' ? message : undefined;
    });
  const until = (id: string, isThere: (message: Awaited<ReturnType<typeof client.messages.get>>) => boolean) =>
    eventually(async () => {
      const message = await client.messages.get({ id });
      return isThere(message) ? message : undefined;
    });
  const inboxOf = async (phone: string) => (await client.whatsappSandbox.listInbox({ id: instanceId, phone })).data;

  it('sends every kind of content and keeps what the contact reads of a template', async () => {
    const { ticket, phone } = await conversation();
    const contents = [
      { type: 'text', text: 'veja https://exemplo.com.br', previewUrl: true },
      { type: 'image', media: { mimeType: 'image/png', url: 'https://files.example.com/a.png' }, caption: 'Contrato' },
      { type: 'location', latitude: -23.5, longitude: -46.6, name: 'Loja' },
      { type: 'contact', fullName: 'Ana', phones: ['+5511900000099'] },
      {
        type: 'template',
        name: 'boas_vindas',
        language: 'pt_BR',
        components: [
          { type: 'header', text: 'Olá, {{1}}' },
          { type: 'body', text: 'Sua margem é {{1}} em {{2}}.', params: ['R$ 350', 'maio'] },
          { type: 'button', kind: 'quick_reply', text: 'Quero' },
        ],
      },
      { type: 'poll', question: 'Qual prazo?', options: ['72', '84'] },
    ] as const;
    const missing = await rejection(client.messages.send({ id: ticket.id }, structuredClone(contents[4])));
    expect(isProblem(missing, 'messages.template_parameter_missing')).to.equal(true);

    const sent: string[] = [];
    for (const content of contents) {
      const body = structuredClone(content) as never as { type: string; components?: { params?: string[] }[] };
      if (body.components?.[0]) body.components[0].params = ['{{2}}'];
      sent.push((await client.messages.send({ id: ticket.id }, body as never)).id);
    }
    for (const id of sent) expect((await settled(id)).status).to.equal('read');

    const onPhone = (await inboxOf(phone)).map(({ content }) => content);
    expect(onPhone.map(({ type }) => type)).to.deep.equal(contents.map(({ type }) => type));
    expect(onPhone[0]).to.deep.equal({ type: 'text', text: 'veja https://exemplo.com.br', previewUrl: true });
    expect(onPhone[4]).to.include({ text: 'Olá, {{2}}\nSua margem é R$ 350 em maio.' });
    expect(onPhone[5]).to.include({ question: 'Qual prazo?', multiple: false });
  });

  it('quotes the message it answers, both ways, and no message of another conversation', async () => {
    const { ticket, phone, inbound, providerMessageId } = await conversation('Qual a taxa?');
    const other = await conversation();
    const strange = [other.inbound.id, '01900000-0000-7000-8000-000000000000'];
    for (const messageId of strange) {
      const refusal = await rejection(client.messages.send({ id: ticket.id }, { type: 'text', text: 'x', replyTo: { messageId } }));
      expect(isProblem(refusal, 'messages.unknown_reply_target')).to.equal(true);
      expect(refusal).to.include({ status: 422 });
    }

    const answer = await client.messages.send({ id: ticket.id }, { type: 'text', text: '1,8 %', replyTo: { messageId: inbound.id } });
    expect(answer.replyTo).to.deep.equal({ messageId: inbound.id, author: 'contact', type: 'text', preview: 'Qual a taxa?' });
    await settled(answer.id);
    expect((await inboxOf(phone))[0]).to.include({ replyTo: providerMessageId });

    const reply = (messageId: string) =>
      client.whatsappSandbox.write({ id: instanceId }, { from: phone, text: 'ok', replyTo: { messageId }, messageId: `re-${messageId}` });
    await reply(answer.providerMessageId);
    await reply('nunca-visto');
    await reply(other.inbound.providerMessageId);
    const replies = await eventually(async () => {
      const { data } = await client.messages.list({ id: ticket.id });
      return data.length === 5 ? data.slice(0, 3).reverse() : undefined;
    });
    expect(replies[0]?.replyTo).to.deep.equal({ messageId: answer.id, author: 'us', type: 'text', preview: '1,8 %' });
    for (const unknown of replies.slice(1)) expect(unknown.replyTo).to.include({ messageId: null, preview: '' });
  });

  it('puts one reaction per side on a message, changes it and takes it back', async () => {
    const { ticket, phone, inbound } = await conversation();
    const { id, providerMessageId } = await client.messages.send({ id: ticket.id }, { type: 'text', text: 'Bom dia' });
    await settled(id);
    await client.messages.react({ id }, { emoji: '👍' });
    await client.messages.react({ id }, { emoji: '🎉' });
    const customerReacts = (emoji: string | null) =>
      client.whatsappSandbox.change(
        { id: instanceId },
        { from: phone, message: { messageId: providerMessageId }, change: { kind: 'reaction', emoji } },
      );
    await customerReacts('❤️');

    const both = await until(id, ({ reactions }) => reactions.length === 2 && reactions.some(({ emoji }) => emoji === '🎉'));
    expect(both.reactions.map(({ author, emoji, userId }) => `${author} ${emoji} ${String(userId)}`)).to.have.members([
      `us 🎉 ${app.admin.id}`,
      'contact ❤️ null',
    ]);
    expect((await inboxOf(phone))[0]).to.include({ reaction: '🎉' });

    await client.messages.react({ id }, { emoji: null });
    await customerReacts(null);
    await until(id, ({ reactions }) => reactions.length === 0);

    await client.messages.react({ id: inbound.id }, { emoji: '✅' });
    await until(inbound.id, ({ reactions }) => reactions[0]?.emoji === '✅');
  });

  it('edits what we sent on the phone too, and keeps what it said for supervisors', async () => {
    const { ticket, phone, inbound } = await conversation();
    const { id } = await client.messages.send({ id: ticket.id }, { type: 'text', text: 'Taxa 1,9' });
    await settled(id);

    await app.client(agent).messages.edit({ id }, { text: 'Taxa 1,8' });
    const edited = await until(id, ({ editedAt }) => editedAt !== null);

    expect(edited.content).to.deep.equal({ type: 'text', text: 'Taxa 1,8' });
    const onPhone = (await inboxOf(phone))[0];
    expect(onPhone?.content).to.include({ text: 'Taxa 1,8' });
    expect(onPhone?.editedAt).to.be.a('string');
    expect((await client.tickets.get({ id: ticket.id })).lastMessage).to.include({ preview: 'Taxa 1,8' });
    const [revision, ...more] = (await client.messages.listRevisions({ id })).data;
    expect(revision).to.deep.include({ content: { type: 'text', text: 'Taxa 1,9' }, replacedBy: `user:${agent.id}` });
    expect(more).to.deep.equal([]);
    expect(await rejection((async () => await app.client(agent).messages.listRevisions({ id }))())).to.include({ status: 403 });
    expect(await rejection(client.messages.edit({ id: inbound.id }, { text: 'x' }))).to.include({
      status: 409,
      code: 'messages.not_changeable',
    });
  });

  it('revokes for everyone and keeps the original for supervisors when it is set so', async () => {
    const { ticket, phone } = await conversation();
    const { id } = await client.messages.send({ id: ticket.id }, { type: 'text', text: 'CPF errado' });
    await settled(id);

    await client.messages.revoke({ id });
    const revoked = await until(id, ({ revokedAt }) => revokedAt !== null);

    expect(revoked.content).to.deep.equal({ type: 'revoked' });
    expect((await inboxOf(phone))[0]?.revokedAt).to.be.a('string');
    expect((await client.messages.listRevisions({ id })).data.map(({ content }) => content)).to.deep.equal([
      { type: 'text', text: 'CPF errado' },
    ]);
    expect(await client.messages.revoke({ id })).to.deep.equal(revoked);
    expect(await rejection(client.messages.edit({ id }, { text: 'x' }))).to.include({ code: 'messages.not_changeable' });
  });

  it('shows what customers edit and revoke of their own, and lets nobody touch the words of another', async () => {
    const { phone, inbound, providerMessageId, ticket } = await conversation('Pago 412');
    const ours = await client.messages.send({ id: ticket.id }, { type: 'text', text: 'Certo' });
    await settled(ours.id);
    const customer = (messageId: string, isOwn: boolean, change: { kind: 'edit'; text: string } | { kind: 'revoke' }) =>
      client.whatsappSandbox.change({ id: instanceId }, { from: phone, message: { messageId, isOwn }, change });
    await customer(ours.providerMessageId, false, { kind: 'edit', text: 'Errado' });
    await customer(providerMessageId, true, { kind: 'edit', text: 'Pago 421' });
    expect((await until(inbound.id, ({ editedAt }) => editedAt !== null)).content).to.deep.equal({ type: 'text', text: 'Pago 421' });
    expect((await client.messages.get({ id: ours.id })).content).to.deep.equal({ type: 'text', text: 'Certo' });
    await customer(providerMessageId, true, { kind: 'revoke' });
    expect((await until(inbound.id, ({ revokedAt }) => revokedAt !== null)).content).to.deep.equal({ type: 'revoked' });
  });

  it('counts the latest vote of each voter, also when it changes within a minute', async () => {
    const { ticket, phone } = await conversation();
    const poll = await client.messages.send(
      { id: ticket.id },
      { type: 'poll', question: 'Quais prazos?', options: ['60', '72', '84'], multiple: true },
    );
    expect(poll.pollResults).to.include({ totalVoters: 0, totalVotes: 0 });
    await settled(poll.id);
    const vote = (options: string[], eventId: string) =>
      client.whatsappSandbox.change(
        { id: instanceId },
        { from: phone, eventId, message: { messageId: poll.providerMessageId }, change: { kind: 'vote', options } },
      );
    const votes = ({ pollResults }: Awaited<ReturnType<typeof client.messages.get>>) =>
      pollResults?.options.map((option) => option.votes).join(' ');

    await vote(['60', '72'], 'a');
    expect((await until(poll.id, (message) => votes(message) === '1 1 0')).pollResults).to.include({ totalVoters: 1, totalVotes: 2 });
    await vote(['84'], 'b');
    expect((await until(poll.id, (message) => votes(message) === '0 0 1')).pollResults).to.include({ totalVoters: 1, totalVotes: 1 });
    await vote([], 'c');
    await until(poll.id, (message) => votes(message) === '0 0 0');
  });

  it('opens or reuses the ticket of a contact, once for parallel requests, and sends there', async () => {
    const contact = await client.contacts.create({ name: 'Célio', phone: newPhone() });
    await client.whatsappSandbox.configureCustomer({ id: instanceId }, { phone: contact.phone ?? '', behavior: 'reads', delays: quick });
    const send = (key: string) =>
      client.messages.sendToContact(
        { id: contact.id },
        { instanceId, content: { type: 'text', text: 'Olá' } },
        { idempotencyKey: `contact-${key}` },
      );
    const messages = await Promise.all(['1', '2', '3', '4', '1', '2'].map((key) => send(key).catch(() => send(key))));
    expect(new Set(messages.map(({ ticketId }) => ticketId)).size).to.equal(1);
    expect(new Set(messages.map(({ id }) => id)).size).to.equal(4);
    for (const { id } of messages) expect((await settled(id)).status).to.equal('read');

    const again = await client.messages.sendToContact({ id: contact.id }, { content: { type: 'text', text: 'De novo' } });
    expect(again).to.include({ ticketId: messages[0]?.ticketId, instanceId });
    const unknown = '01900000-0000-7000-8000-000000000000';
    expect(await rejection(client.messages.sendToContact({ id: unknown }, { content: { type: 'text', text: 'x' } }))).to.include({
      status: 404,
    });
    const byUnknown = client.messages.sendToContact({ id: contact.id }, { instanceId: unknown, content: { type: 'text', text: 'x' } });
    expect(await rejection(byUnknown)).to.include({ status: 422, code: 'channels.unknown_instance' });
  });

  it('makes one contact of a number nobody has, in any spelling, and takes over the name it shows', async () => {
    const phone = '+5511987651234';
    await client.whatsappSandbox.configureCustomer({ id: instanceId }, { phone, behavior: 'reads', delays: quick });
    const spellings = ['+55 11 98765-1234', '(11) 8765-1234', '11987651234', phone];
    const messages = await Promise.all(
      spellings.map((to) => client.whatsapp.sendMessage({ id: instanceId }, { to, content: { type: 'text', text: 'Olá' } })),
    );
    expect(new Set(messages.map(({ contactId }) => contactId)).size).to.equal(1);
    expect(new Set(messages.map(({ ticketId }) => ticketId)).size).to.equal(1);
    for (const { id } of messages) expect((await settled(id)).status).to.equal('read');

    await client.whatsappSandbox.write({ id: instanceId }, { from: phone, displayName: 'Dona Ivone', text: 'oi' });
    const contactId = messages[0]?.contactId ?? '';
    await eventually(async () => ((await client.contacts.get({ id: contactId })).name === 'Dona Ivone' ? true : undefined));
    const wrong = client.whatsapp.sendMessage({ id: instanceId }, { to: '11 1111-1111', content: { type: 'text', text: 'x' } });
    expect(await rejection(wrong)).to.include({ status: 422, code: 'contacts.invalid_phone' });
  });

  it("sends one message through another of the tenant's instances, never through a strange or archived one", async () => {
    const { ticket, phone } = await conversation();
    const other = await addInstance('Filial');
    await client.whatsappSandbox.configureCustomer({ id: other }, { phone, behavior: 'reads', delays: quick });
    const through = (id: string) => client.messages.send({ id: ticket.id }, { type: 'text', text: 'Pela filial', instanceId: id });

    const message = await through(other);
    expect(message.instanceId).to.equal(other);
    expect((await settled(message.id)).status).to.equal('read');
    expect((await client.whatsappSandbox.listInbox({ id: other })).data).to.have.length(1);
    expect((await client.tickets.get({ id: ticket.id })).instanceId).to.equal(instanceId);

    await client.whatsapp.archiveInstance({ id: other });
    const stranger = app.client(await app.addTenant());
    const foreign = await stranger.whatsapp.createInstance({ name: 'Alheia', engine: 'sandbox' });
    for (const id of [other, foreign.id])
      expect(await rejection(through(id))).to.include({ status: 422, code: 'channels.unknown_instance' });
  });

  it('sends a failed message again when asked, once however often', async () => {
    const phone = newPhone();
    const contact = await client.contacts.create({ name: 'Célio', phone });
    const { id } = await client.messages.sendToContact({ id: contact.id }, { instanceId, content: { type: 'text', text: 'Olá' } });
    const failed = await settled(id);
    expect(failed).to.deep.include({
      status: 'failed',
      failure: { code: 'invalid_recipient', detail: 'The number is not on the sandbox network.', isRetryable: false },
    });
    const since = new Date(Date.parse(failed.createdAt) - 60_000).toISOString();
    const failedNow = () => client.messages.listFailed({ from: since }).toArray({ limit: 100 });
    expect((await failedNow()).find(({ message }) => message.id === id)).to.deep.equal({
      message: failed,
      contact: { id: contact.id, name: 'Célio', address: phone },
    });
    await client.whatsappSandbox.configureCustomer({ id: instanceId }, { phone, behavior: 'reads', delays: quick });

    const answers = await Promise.allSettled(Array.from({ length: 6 }, () => client.messages.resend({ id })));
    expect(answers.filter(({ status }) => status === 'fulfilled').length).to.be.greaterThan(0);
    const read = await until(id, ({ status }) => status === 'read');

    expect(read.failure).to.equal(null);
    expect((await failedNow()).map(({ message }) => message.id)).to.not.include(id);
    expect((await inboxOf(phone)).map(({ deliveries }) => deliveries)).to.deep.equal([1]);
    expect(await rejection(client.messages.resend({ id }))).to.include({ status: 409, code: 'messages.not_failed' });
  });

  it('shows how fast a number sends and whether it may, and takes a pace of its own', async () => {
    const id = await addInstance('Devagar');
    const sending = async () => (await client.whatsapp.getInstanceStatus({ id })).sending;
    expect(await sending()).to.deep.include({
      instanceId: id,
      sendsPerSecond: 5,
      circuit: { state: 'closed', openUntil: null, recentFailures: 0 },
    });
    await client.whatsapp.updateInstance({ id }, { sendsPerSecond: 2 });
    expect(await sending()).to.include({ sendsPerSecond: 2 });
    const phone = newPhone();
    await client.whatsappSandbox.configureCustomer({ id }, { phone, behavior: 'reads', delays: quick });
    const started = performance.now();
    for (let index = 0; index < 6; index++)
      await client.whatsapp.sendMessage({ id }, { to: phone, content: { type: 'text', text: String(index) } });
    const onPhone = await eventually(async () => {
      const { data } = await client.whatsappSandbox.listInbox({ id });
      return data.length === 6 ? data : undefined;
    });
    expect(performance.now() - started).to.be.greaterThan(1_400);
    expect(onPhone.map(({ content }) => content['text'])).to.deep.equal(['0', '1', '2', '3', '4', '5']);
    await client.whatsapp.updateInstance({ id }, { sendsPerSecond: null });
    expect(await sending()).to.include({ sendsPerSecond: 5 });
  });

  it('shows nothing to another tenant', async () => {
    const { ticket } = await conversation('segredo-da-tenant-a');
    const poll = await client.messages.send({ id: ticket.id }, { type: 'poll', question: 'segredo-da-tenant-a?', options: ['a', 'b'] });
    await settled(poll.id);

    const { leaks, tables, operations } = await findTenantLeaks({
      app,
      owner: app.admin,
      stranger: await app.addTenant(),
      secret: 'segredo-da-tenant-a',
      watchedTables: ['messages', 'message_revisions', 'poll_votes'],
    });

    expect(leaks, leaks.slice(0, 6).join('; ')).to.deep.equal([]);
    expect(tables).to.include.members(['message_revisions', 'poll_votes']);
    expect(operations).to.include.members([
      'messages.react',
      'messages.edit',
      'messages.revoke',
      'messages.listFailed',
      'messages.resend',
      'messages.sendToContact',
    ]);
  });
});
