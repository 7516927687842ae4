import { DerivedKeys } from '@leadengine/core/contract';
import { createTestApp, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { credentialsBound, gatewayBound, keyBound, pollBound } from '../src/baileys/auth/bounds.js';
import { createInstanceSeals } from '../src/baileys/auth/instance-seal.js';
import { resealedColumns, resealLinks } from '../src/baileys/auth/reseal.js';
import { openMessage, sealMessage } from '../src/baileys/inbox/sealed-message.js';
import { openPart, sealPart } from '../src/baileys/outbound/outbound-job.js';
import { whatsappPlugin } from '../src/index.js';

const secrets = ['the first secret of an engine under test', 'the second secret of an engine under test'];
const keys = 1200;
const secretId = '01900000-0000-7000-8000-000000000001';
/** A code to scan lives for a minute, a request for a file until the phone has answered. */
const shortLived = ['whatsapp_pairings.sealed', 'whatsapp_media_requests.sealed'];

describe('the links of numbers when the secret of the engine is replaced', function () {
  this.timeout(120_000);
  let app: TestApp;

  const engine = (secret: number, previous?: number): Promise<TestApp> =>
    createTestApp({
      beside: app,
      roles: ['api'],
      plugins: [whatsappPlugin],
      env: {
        LEADENGINE_JWT_SECRET: secrets[secret] ?? '',
        ...(previous !== undefined && { LEADENGINE_PREVIOUS_JWT_SECRET: secrets[previous] ?? '' }),
      },
    });

  before(async () => {
    app = await createTestApp({ roles: ['api'], plugins: [whatsappPlugin], env: { LEADENGINE_JWT_SECRET: secrets[0] ?? '' } });
  });
  after(() => app.stop());

  it('leave no sealed column out', async () => {
    const sealed = await app.app.database.unitOfWork.read(app.scope(app.admin.tenant.id), (sql) =>
      sql<{ name: string }>(
        `select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
         where c.relkind = 'r' and c.relname ~ '^whatsapp_' and a.attnum > 0
           and (a.attname = 'sealed' or col_description(c.oid, a.attnum) ~ '^Sealed') order by 1`,
      ),
    );
    const covered = [...resealedColumns.map(({ table, column }) => `${table}.${column}`), ...shortLived];
    expect(sealed.map(({ name }) => name)).to.deep.equal(covered.sort());
  });

  it('are encrypted anew while both are known, and open with the new one alone', async () => {
    const { tenant, token } = app.admin;
    const { body } = await app.request<{ id: string }>('POST', '/v1/whatsapp/instances', {
      token,
      body: { name: 'Loja', engine: 'baileys' },
    });
    const scope = app.scope(tenant.id);
    const former = createInstanceSeals(app.app.service(DerivedKeys)).of(tenant.id, body.id);
    const ids = Array.from({ length: keys }, (_, index) => String(index));
    await app.app.database.unitOfWork.run(scope, async (tx) => {
      const owner = [tenant.id, body.id];
      await tx.sql('insert into whatsapp_credentials (tenant_id, instance_id, sealed, updated_at) values ($1, $2, $3, now())', [
        ...owner,
        former.seal(Buffer.from('credentials'), credentialsBound),
      ]);
      await tx.sql(
        `insert into whatsapp_keys (tenant_id, instance_id, type, id, sealed) select $1, $2, 'pre-key', k.id, k.sealed
         from unnest($3::text[], $4::text[]) k(id, sealed)`,
        [...owner, ids, ids.map((id) => former.seal(Buffer.from(`key ${id}`), keyBound('pre-key', id)))],
      );
      await tx.sql(
        `insert into whatsapp_inbox (tenant_id, instance_id, seq, dedupe_key, kind, stanza, sealed, arrived_at)
         values ($1, $2, 1, 'd1', 'message', '{}', $3, now())`,
        [...owner, sealMessage(former, 'd1', Buffer.from('oi'))],
      );
      await tx.sql(
        `insert into whatsapp_polls (tenant_id, instance_id, dedupe_key, sealed, options, created_at) values ($1, $2, 'd2', $3, '{sim,não}', now())`,
        [...owner, former.seal(Buffer.from('votes'), pollBound('d2'))],
      );
      await tx.sql('insert into whatsapp_gateway_secrets (tenant_id, instance_id, id, sealed, created_at) values ($1, $2, $3, $4, now())', [
        ...owner,
        secretId,
        former.seal(Buffer.from('signs'), gatewayBound(secretId)),
      ]);
      await tx.sql(
        `insert into whatsapp_outbox (tenant_id, id, instance_id, chat, provider_message_id, kind, priority, is_new_chat, content, message_secret,
           created_at, queued_at, updated_at)
         values ($1, gen_random_uuid(), $2, '+5511900000001', 'M1', 'send', 0, false, $3, $4, now(), now(), now())`,
        [...owner, sealPart(former, 'M1', 'content', Buffer.from('{}')), sealPart(former, 'M1', 'secret', Buffer.from('s'))],
      );
    });

    const both = await engine(1, 0);
    try {
      const seals = createInstanceSeals(both.app.service(DerivedKeys));
      expect(await resealLinks(both.app.database.unitOfWork, seals, scope)).to.equal(keys + 6);
      expect(await resealLinks(both.app.database.unitOfWork, seals, scope)).to.equal(0);
    } finally {
      await both.stop();
    }

    const after = await engine(1);
    try {
      const seal = createInstanceSeals(after.app.service(DerivedKeys)).of(tenant.id, body.id);
      const rows = <Row extends object>(text: string) => app.app.database.unitOfWork.read(scope, (sql) => sql<Row>(text));
      const [credentials] = await rows<{ sealed: string }>('select sealed from whatsapp_credentials');
      expect(seal.open(credentials?.sealed ?? '', credentialsBound).toString()).to.equal('credentials');
      const stored = await rows<{ id: string; sealed: string }>('select id, sealed from whatsapp_keys');
      expect(stored.map(({ id, sealed }) => seal.open(sealed, keyBound('pre-key', id)).toString()).sort()).to.deep.equal(
        ids.map((id) => `key ${id}`).sort(),
      );
      const [message] = await rows<{ sealed: string }>('select sealed from whatsapp_inbox');
      expect(openMessage(seal, 'd1', message?.sealed ?? '').toString()).to.equal('oi');
      const [poll] = await rows<{ sealed: string }>('select sealed from whatsapp_polls');
      expect(seal.open(poll?.sealed ?? '', pollBound('d2')).toString()).to.equal('votes');
      const [gateway] = await rows<{ sealed: string }>('select sealed from whatsapp_gateway_secrets');
      expect(seal.open(gateway?.sealed ?? '', gatewayBound(secretId)).toString()).to.equal('signs');
      const [sent] = await rows<{ content: string; message_secret: string }>('select content, message_secret from whatsapp_outbox');
      expect(openPart(seal, 'M1', 'content', sent?.content ?? '').toString()).to.equal('{}');
      expect(openPart(seal, 'M1', 'secret', sent?.message_secret ?? '').toString()).to.equal('s');
    } finally {
      await after.stop();
    }
  });
});
