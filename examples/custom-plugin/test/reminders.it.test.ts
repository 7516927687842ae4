import { createTestApp, eventually, findTenantLeaks, findUnauditedRoutes, rejection, type TestApp } from '@leadengine/testing';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { isProblem, type LeadEngineClient } from '@leadengine/sdk';
import { expect } from 'chai';
import { createRemindersResource, type RemindersResource } from 'leadengine-plugin-reminders/client';
import { remindersPlugin } from '../src/index.js';

const ahead = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();

for (const backend of ['redis', 'postgres'] as const) {
  describe(`the reminders plugin, jobs on ${backend}`, function () {
    this.timeout(120_000);
    let app: TestApp;
    let client: LeadEngineClient;
    let reminders: RemindersResource;
    let contactId: string;

    before(async () => {
      app = await createTestApp({ plugins: [whatsappPlugin, remindersPlugin], backend });
      client = app.client(app.admin);
      reminders = createRemindersResource(client);
      contactId = (await client.contacts.create({ name: 'Rosa', phone: '+5511900000091' })).id;
    });
    after(() => app.stop());

    it('rings once at its time and tells those who follow', async () => {
      const stop = new AbortController();
      const told: string[] = [];
      const following = (async () => {
        for await (const { type, data } of client.subscribe({
          types: ['reminders.created', 'reminders.fell_due'],
          signal: stop.signal,
          onState: (state) => void (state === 'open' && opened()),
        }))
          told.push(`${type} ${data.id} ${data.status}`);
      })();
      let opened = (): void => undefined;
      await new Promise<void>((resolve) => (opened = resolve));

      const { id } = await reminders.create({ contactId, dueAt: ahead(5_000), note: 'Proposta nova' });
      await eventually(async () => ((await reminders.get({ id })).status === 'due' ? true : undefined));

      await eventually(async () => (told.length >= 2 ? true : undefined));
      stop.abort();
      await following;
      expect(told).to.deep.equal([`reminders.created ${id} open`, `reminders.fell_due ${id} due`]);
      expect(await rejection(reminders.cancel({ id }))).to.include({ status: 409, code: 'reminders.already_due' });
    });

    it('is cancelled by hand, as often as one likes, and then stays silent', async () => {
      const { id } = await reminders.create({ contactId, dueAt: ahead(5_000) });

      const first = await reminders.cancel({ id });
      const second = await reminders.cancel({ id });
      await new Promise((resolve) => setTimeout(resolve, 6_500));

      expect(second).to.deep.equal(first);
      expect((await reminders.get({ id })).status).to.equal('cancelled');
    });

    it('is cancelled when the contact writes', async () => {
      const instance = await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' });
      await client.whatsapp.connectInstance({ id: instance.id });
      const { id } = await reminders.create({ contactId, dueAt: ahead(3_600_000) });

      await client.whatsappSandbox.write({ id: instance.id }, { from: '+5511900000091', displayName: 'Rosa', text: 'Voltei' });

      await eventually(async () => ((await reminders.get({ id })).status === 'cancelled' ? true : undefined));
    });

    it('pages by due time without a gap or a repetition', async () => {
      const wanted: string[] = [];
      for (const hours of [5, 3, 4, 2]) wanted.push((await reminders.create({ contactId, dueAt: ahead(hours * 3_600_000) })).id);
      const [five, three, four, two] = wanted;

      const seen = (await reminders.list({ limit: 1 }).toArray({ limit: 10 })).map(({ id }) => id);

      expect(seen).to.deep.equal([two, three, four, five]);
    });

    it('sets one reminder for one idempotency key', async () => {
      const input = { contactId, dueAt: ahead(9 * 3_600_000) };

      const [one, other] = [
        await reminders.create(input, { idempotencyKey: 'one' }),
        await reminders.create(input, { idempotencyKey: 'one' }),
      ];

      expect(other).to.deep.equal(one);
    });

    it('refuses bad input with codes of its own', async () => {
      const unknown = await rejection(
        reminders.create({ contactId: '01900000-0000-7000-8000-000000000000', dueAt: ahead(60_000) }, { idempotencyKey: 'unknown' }),
      );
      const late = await rejection(reminders.create({ contactId, dueAt: '2020-01-01T00:00:00.000Z' }));
      const wrong = await rejection(reminders.create({ contactId, dueAt: 'tomorrow' }));

      expect(isProblem(unknown, 'reminders.unknown_contact')).to.equal(true);
      expect(isProblem(late, 'reminders.due_time_not_ahead')).to.equal(true);
      expect(wrong).to.include({ status: 400, code: 'request.invalid' });
      expect(wrong).to.have.nested.property('errors[0].pointer', '/dueAt');
    });

    it('gives agents the permission and API keys only what they were made for', async () => {
      const agent = await app.addUser(app.admin, 'agent');
      const key = await client.apiKeys.create({ name: 'reader', scopes: ['reminders:read'] });

      const byAgent = await createRemindersResource(app.client(agent)).list();
      const byKey = await app.request('POST', '/v1/reminders', { token: key.key, body: { contactId, dueAt: ahead(60_000) } });

      expect(byAgent.data).to.be.an('array');
      expect(byKey.body).to.include({ status: 403, code: 'auth.forbidden' });
    });

    it('is part of the API document', () => {
      const document = app.app.openApiDocument() as {
        readonly paths: Readonly<Record<string, unknown>>;
        readonly webhooks: Readonly<Record<string, unknown>>;
      };

      expect(Object.keys(document.paths)).to.include.members(['/v1/reminders', '/v1/reminders/{id}', '/v1/reminders/{id}/cancel']);
      expect(Object.keys(document.webhooks)).to.include.members(['reminders.created', 'reminders.fell_due', 'reminders.cancelled']);
    });

    it('says what its writes leave in the audit trail', () => {
      expect(findUnauditedRoutes(app.app)).to.deep.equal([]);
    });

    // Wherever jobs lie.
    if (backend === 'redis')
      it('shows nothing to another tenant', async () => {
        await reminders.create({ contactId, dueAt: ahead(9 * 3_600_000), note: 'segredo-da-tenant-a' });

        const { leaks, tables, operations } = await findTenantLeaks({
          app,
          owner: app.admin,
          stranger: await app.addTenant(),
          secret: 'segredo-da-tenant-a',
          watchedTables: ['reminders'],
        });

        expect(leaks).to.deep.equal([]);
        expect(tables).to.include('reminders');
        expect(operations).to.include('reminders.cancel');
      });
  });
}
