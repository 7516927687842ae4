import { readdir } from 'node:fs/promises';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { createTestApp, eventually, rejection, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { MediaLibrary } from '../src/domain/media/contract.js';
import { Messages } from '../src/domain/messages/contract.js';
import { asOwner } from './kernel-fixture.js';
import { png, upload } from './media-fixture.js';

const dayMs = 86_400_000;

describe('media that are no longer needed', function () {
  this.timeout(120_000);
  let offsetMs = 0;
  let app: TestApp;
  let user: TestUser;
  let instanceId: string;

  before(async () => {
    // The schedule is called by the test: it looks at the clock, which the test moves.
    app = await createTestApp({
      plugins: [whatsappPlugin],
      clock: { now: () => new Date(Date.now() + offsetMs) },
      env: { LEADENGINE_MEDIA_RETENTION_DAYS: '30', LEADENGINE_ACCESS_TOKEN_SECONDS: '3600' },
    });
    user = app.admin;
    instanceId = (await app.client(user).whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' })).id;
    await app.client(user).whatsapp.connectInstance({ id: instanceId });
  });
  after(() => app.stop());
  afterEach(() => {
    offsetMs = 0;
  });

  const sweep = async (): Promise<void> => {
    const library = app.app.service(MediaLibrary);
    await library.sweep(app.scope(user.tenant.id));
  };

  const objects = async (): Promise<string[]> => {
    const entries = await readdir(app.mediaDirectory, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  };

  const usage = async (): Promise<number> => {
    const [row] = await asOwner<{ stored_bytes: string }>(app.databaseUrl, 'select stored_bytes from media_usage where tenant_id = $1', [
      user.tenant.id,
    ]);
    return Number(row?.stored_bytes ?? 0);
  };

  const newFile = async (): Promise<string> => String((await upload(app, user, png)).body['id']);

  let phone = 20;
  const newTicket = async (): Promise<{ id: string; contactId: string }> => {
    const from = `+55119000000${String((phone += 1))}`;
    await app.request('POST', `/v1/whatsapp/instances/${instanceId}/sandbox/messages`, {
      token: user.token,
      body: { from, displayName: `Cliente ${from}`, text: 'Oi' },
    });
    const ticket = await eventually(async () => {
      const { data } = await app.client(user).tickets.list();
      return data.find(({ contact }) => contact.name === `Cliente ${from}`);
    });
    return { id: ticket.id, contactId: ticket.contact.id };
  };
  const send = (ticketId: string, mediaId: string) =>
    app.client(user).messages.send({ id: ticketId }, { type: 'image', media: { mediaId } });

  it('are removed when no message has used them for a day, and not before', async () => {
    const unused = await newFile();
    const used = await newFile();
    await send((await newTicket()).id, used);
    const before = await usage();

    offsetMs = dayMs - 60_000;
    await sweep();
    expect(await objects()).to.include(unused);
    offsetMs = dayMs + 60_000;
    await sweep();
    offsetMs = 0;

    expect(await objects())
      .to.include(used)
      .and.not.include(unused);
    expect(await rejection(app.client(user).media.get({ id: unused }))).to.include({ status: 404 });
    expect(before - (await usage())).to.equal(png.length);
  });

  it('are not removed under a message that is being sent', async () => {
    const { id: ticketId } = await newTicket();
    const files = await Promise.all(Array.from({ length: 10 }, newFile));
    offsetMs = dayMs + 60_000;

    const outcomes = await Promise.all([
      sweep().then(() => 'swept'),
      ...files.map((id) =>
        // Not through HTTP: with the clock a day ahead, the token is too old.
        app.app
          .service(Messages)
          .send(app.scope(user.tenant.id), ticketId, { type: 'image', media: { mediaId: id } })
          .then(
            () => id,
            (error: unknown) => (error as { code: string }).code,
          ),
      ),
    ]);
    await sweep();

    const there = await objects();
    for (const [index, id] of files.entries()) {
      const outcome = outcomes[index + 1];
      expect(outcome).to.be.oneOf([id, 'media.unknown']);
      expect(there.includes(id)).to.equal(outcome === id);
    }
  });

  it('go with the contact they were exchanged with, unless another one has them', async () => {
    const first = await newTicket();
    const second = await newTicket();
    const own = await newFile();
    const shared = await newFile();
    const message = await send(first.id, own);
    await send(first.id, shared);
    await send(second.id, shared);

    const library = app.app.service(MediaLibrary);
    await app.app.database.unitOfWork.run(app.scope(user.tenant.id), (tx) => library.eraseOf(tx, first.contactId));
    await sweep();

    expect(await objects())
      .to.include(shared)
      .and.not.include(own);
    const { content } = await app.client(user).messages.get({ id: message.id });
    expect('media' in content ? content.media : undefined)
      .to.include({ mediaId: own, status: 'removed' })
      .and.not.have.property('url');
  });

  it('go when their time of keeping is over, and their messages say so', async () => {
    const { id } = await newTicket();
    const file = await newFile();
    const message = await send(id, file);

    offsetMs = 31 * dayMs;
    await sweep();
    offsetMs = 0;

    expect(await objects()).to.not.include(file);
    const { content } = await app.client(user).messages.get({ id: message.id });
    expect('media' in content ? content.media.status : undefined).to.equal('removed');
  });

  it('leave no bytes of an upload whose process died between storage and row', async () => {
    const library = app.app.service(MediaLibrary);
    const { Readable } = await import('node:stream');
    const received = await library.receive(app.scope(user.tenant.id), {
      contentType: 'image/png',
      kind: undefined,
      fileName: undefined,
      bytes: Readable.from([png]),
      sizeBytes: undefined,
    });
    expect(await objects()).to.include(received.id);

    offsetMs = 3_700_000;
    await sweep();

    expect(await objects()).to.not.include(received.id);
    expect(await rejection(library.finish(app.scope(user.tenant.id), received))).to.include({ code: 'dependency.unavailable' });
  });

  it('are found by indexes', async () => {
    const plans = await Promise.all(
      [
        `select id from media where tenant_id = $1 and unused_since < now() order by unused_since limit 100`,
        `select id from media where tenant_id = $1 and created_at < now() order by created_at limit 100`,
        `select media_id from media_uses where tenant_id = $1 and contact_id = $1`,
        `select id from media_leftovers where tenant_id = $1 and remove_after <= now() order by remove_after limit 100`,
        `select media_id from media_fetches where tenant_id = $1 and next_attempt_at < now() order by next_attempt_at limit 100`,
      ].map((text) => explainAsApp(app.databaseUrl, user.tenant.id, text.replaceAll('$1', `'${user.tenant.id}'`))),
    );

    expect(plans.map((plan) => /Index (?:Only )?Scan using (\w+)/.exec(plan)?.[1])).to.deep.equal([
      'media_unused',
      'media_by_age',
      'media_uses_of_contact',
      'media_leftovers_due',
      'media_fetches_due',
    ]);
    for (const plan of plans) expect(plan).to.not.contain('Sort');
  });
});

/** The plan under the policies that the engine works under. */
const explainAsApp = async (url: string, tenantId: string, text: string): Promise<string> => {
  const { Client } = await import('pg');
  const database = new Client({ connectionString: url });
  await database.connect();
  try {
    await database.query('begin');
    await database.query('set local role leadengine_app');
    await database.query(
      `select set_config('app.tenant_id', $1, true), set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true),
         set_config('enable_sort', 'off', true)`,
      [tenantId],
    );
    const { rows } = await database.query<{ 'QUERY PLAN': string }>(`explain ${text}`);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    await database.end();
  }
};
