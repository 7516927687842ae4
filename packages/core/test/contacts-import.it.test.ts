import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import type { ContactImport, LeadEngineClient } from '@leadengine/sdk';
import { createTestApp, eventually, rejection, type TestApp, type TestUser } from '@leadengine/testing';
import { parse } from 'csv-parse/sync';
import { expect } from 'chai';

for (const backend of ['redis', 'postgres'] as const) {
  describe(`contacts by the file, jobs on ${backend}`, function () {
    this.timeout(120_000);
    let app: TestApp;
    let owner: TestUser;
    let client: LeadEngineClient;

    before(async () => {
      app = await createTestApp({ plugins: [whatsappPlugin], backend });
    });
    after(() => app.stop());
    beforeEach(async () => {
      owner = await app.addTenant();
      client = app.client(owner);
    });

    const finish = (id: string): Promise<ContactImport> =>
      eventually(async () => {
        const found = await client.contacts.imports.get({ id });
        return found.status === 'completed' ? found : undefined;
      });

    const take = async (csv: string): Promise<ContactImport> => finish((await client.contacts.import({ csv })).id);

    const outcomesOf = async (id: string): Promise<string[]> =>
      (await client.contacts.imports.listRows({ id, limit: 1 }).toArray({ limit: 50 })).map(
        ({ row, outcome, detail }) => `${String(row)} ${outcome}${detail === null ? '' : ` ${detail}`}`,
      );

    it('creates, updates, skips and refuses rows, and says of each which', async () => {
      const known = await client.contacts.create({ name: 'Conhecida', phone: '+5511987650001', notes: 'fica' });
      const other = await client.contacts.create({ name: 'Outra', email: 'outra@example.com' });
      const done = await take(
        [
          '\ufeffNome;Telefone;E-mail;CPF;Nascimento;Etiquetas;custom.matricula',
          'Ana Souza;(11) 98765-0002;ana@example.com;529.982.247-25;29/02/1980;Quente|Lote 1;123',
          'Conhecida;+551187650001;;;;;',
          'Conhecida Silva;11987650001;;;;;',
          'Sem número;1;;;;;',
          ';;;;;;',
          'Dupla;11987650001;outra@example.com;;;;',
          'Ana Souza;;;52998224725;;;',
          'CPF errado;;;529.982.247-26;;;',
          'Data errada;;;;30/02/1980;;',
        ].join('\n'),
      );
      expect(done).to.include({ rows: 9, created: 1, updated: 1, skipped: 2, invalid: 5 });
      expect(await outcomesOf(done.id)).to.deep.equal([
        '1 created',
        '2 skipped',
        '3 updated',
        '4 invalid phone: no such number can exist',
        '5 invalid name: missing',
        `6 invalid belongs to several contacts: ${known.id}, ${other.id}`,
        '7 skipped',
        '8 invalid document: not a CPF',
        '9 invalid birthDate: not a date',
      ]);
      const [ana] = (await client.contacts.list({ q: 'ana souza' })).data;
      expect(ana).to.deep.include({
        source: 'import',
        phone: '+5511987650002',
        birthDate: '1980-02-29',
        document: '***.***.***-25',
        customFields: { matricula: '123' },
      });
      expect(ana?.tags.map(({ name }) => name)).to.deep.equal(['Lote 1', 'Quente']);
      expect(await client.contacts.get({ id: known.id })).to.include({ name: 'Conhecida Silva', notes: 'fica' });
      expect(
        (await client.contacts.imports.listRows({ id: done.id, outcome: 'updated' })).data.map(({ contactId }) => contactId),
      ).to.deep.equal([known.id]);
    });

    it('takes a file in once for one idempotency key, and a second time changes nothing', async () => {
      const csv = `name,phone\n${Array.from({ length: 120 }, (_, index) => `Pessoa ${String(index)},+55119876${String(50_000 + index)}`).join('\n')}`;
      const [one, two] = [
        await client.contacts.import({ csv }, { idempotencyKey: 'file' }),
        await client.contacts.import({ csv }, { idempotencyKey: 'file' }),
      ];
      expect(two).to.deep.equal(one);
      expect(await finish(one.id)).to.include({ rows: 120, created: 120 });
      expect(await take(csv)).to.include({ rows: 120, created: 0, skipped: 120 });
    });

    it('refuses a file without a usable head line', async () => {
      for (const csv of ['phone\n+5511987650001', 'name,nome\na,b', '"']) {
        expect(await rejection(client.contacts.import({ csv })), csv).to.include({ status: 422, code: 'contacts.import_unreadable' });
      }
    });

    it('exports what spreadsheets cannot run, and takes it in again unchanged', async () => {
      await client.contacts.create({ name: '=HYPERLINK("http://x")', phone: '+5511987650001', notes: '@SUM(1)\nzwei' });
      await client.contacts.create({ name: 'Ana, "a" Souza', email: 'ana@example.com', document: '529.982.247-25' });
      const answer = await app.request<string>('GET', '/v1/contacts/export', { token: owner.token });
      expect(answer.headers.get('content-type')).to.equal('text/csv; charset=utf-8');
      const rows = parse<Record<string, string>>(answer.body, { bom: true, columns: true });
      expect(rows.map(({ name, phone, notes }) => [name, phone, notes])).to.deep.equal([
        ['Ana, "a" Souza', '', ''],
        [`'=HYPERLINK("http://x")`, "'+5511987650001", "'@SUM(1)\nzwei"],
      ]);
      expect(await take(answer.body)).to.include({ rows: 2, skipped: 2 });
      const agent = await app.addUser(owner, 'agent');
      expect((await app.request('GET', '/v1/contacts/export', { token: agent.token })).status).to.equal(403);
    });

    it('marks who writes first as inbound, with the channel', async () => {
      const instance = await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' });
      await client.whatsapp.connectInstance({ id: instance.id });
      await client.whatsappSandbox.write({ id: instance.id }, { from: '+5511900000021', displayName: 'Rosa', text: 'oi' });
      const rosa = await eventually(async () => {
        const [found] = (await client.contacts.list({ q: 'rosa' })).data;
        return found !== undefined && found.tags.length > 0 ? found : undefined;
      });
      expect(rosa.source).to.equal('channel');
      expect(rosa.tags.map(({ name }) => name)).to.deep.equal(['inbound', 'whatsapp']);
    });
  });
}
