import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedHelpdesk, TenantDirectory } from '@leadengine/core';
import { startEmbeddedPostgres } from '@leadengine/core/embedded';
import { SandboxSeeder } from '@leadengine/plugin-whatsapp-baileys/contract';
import { createClient, createSession } from '@leadengine/sdk';
import { greetNewContacts } from './greet-new-contacts.js';
import { startEngine } from './start-engine.js';

// This example keeps nothing: its database lives as long as it runs. Yours has DATABASE_URL and a secret that stays.
const directory = await mkdtemp(join(tmpdir(), 'leadengine-minimal-'));
const postgres = await startEmbeddedPostgres({ directory });
const engine = await startEngine({
  PORT: '0',
  LEADENGINE_LOG_LEVEL: 'warn',
  ...process.env,
  DATABASE_URL: postgres.url,
  LEADENGINE_JWT_SECRET: randomBytes(32).toString('base64url'),
});

const admin = { tenant: 'minimal', email: 'admin@minimal.example', password: randomBytes(12).toString('base64url') };
const tenant = await engine
  .service(TenantDirectory)
  .create({ slug: admin.tenant, name: 'Minimal', adminEmail: admin.email, adminPassword: admin.password });
const scope = engine.scopes.system(tenant.id, 'first start');
await seedHelpdesk(engine, scope);

const stopping = new AbortController();
const session = createSession({ baseUrl: engine.url, ...admin });
const client = createClient({ baseUrl: engine.url, token: session.token });
// From the beginning of the log: the customers may write before the subscriptions are there.
const beginning = '0';
const greeting = greetNewContacts(client, stopping.signal, beginning);
const watching = (async () => {
  for await (const { type, data } of client.subscribe({
    types: ['message.received', 'message.queued'],
    after: beginning,
    signal: stopping.signal,
  })) {
    const text = data.content.type === 'text' ? data.content.text : `[${data.content.type}]`;
    console.log(`${type === 'message.received' ? '<' : '>'} ${text}`);
  }
})();

console.log(`The engine listens at ${engine.url}, its API is described at ${engine.url}/docs. Ctrl-C ends it.`);
// A number without a phone, whose simulated customers write first.
await engine.service(SandboxSeeder).seedSandbox(scope);

process.once('SIGINT', () => stopping.abort());
process.once('SIGTERM', () => stopping.abort());
try {
  await Promise.all([greeting, watching]);
} finally {
  await engine.stop();
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
