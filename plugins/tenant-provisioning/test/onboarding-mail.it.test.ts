import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@leadengine/testing';
import { expect } from 'chai';
import { startProvisioning, type ProvisioningApp } from './provisioning-fixture.js';

interface Invited {
  readonly id: string;
  readonly token: string;
  readonly isMailed: boolean;
  readonly sendCount: number;
  readonly deliveries: readonly { readonly outcome: string; readonly detail: string | null }[];
}

describe('the mail of an offer of a tenant', function () {
  this.timeout(120_000);
  let engine: ProvisioningApp;
  let directory: string;

  before(async () => {
    directory = join(await mkdtemp(join(tmpdir(), 'leadengine-mails-')), 'out');
    const env = { LEADENGINE_MAIL_DIRECTORY: directory, LEADENGINE_PORTAL_URL: 'https://portal.example/' };
    engine = await startProvisioning(env);
  });
  after(() => engine.app.stop());

  const invite = async (more: object = {}): Promise<Invited> =>
    (
      await engine.call<Invited>('POST', '/onboarding-invites', {
        email: 'dona@corretora.example',
        organization: 'Corretora <Mar>',
        createdBy: { name: 'Beto', email: 'beto@platform.example' },
        ...more,
      })
    ).body;
  const find = async (id: string): Promise<Invited | undefined> =>
    (await engine.call<{ data: readonly Invited[] }>('GET', '/onboarding-invites')).body.data.find((each) => each.id === id);
  const delivered = (id: string, count = 1): Promise<Invited> =>
    eventually(async () => {
      const found = await find(id);
      return found !== undefined && found.deliveries.length >= count ? found : undefined;
    });
  const textOf = async (name: string): Promise<string> =>
    (await readFile(join(directory, `${name}.eml`), 'utf8')).replaceAll(/=\n/g, '').replaceAll('=3D', '=');

  it('holds the token that the platform got, in a link to the portal, and nobody else has it', async () => {
    const { id, token, isMailed } = await invite();
    expect(isMailed).to.equal(true);
    expect((await delivered(id)).deliveries.map(({ outcome }) => outcome)).to.deep.equal(['sent']);
    const mail = await textOf(`onboarding-${id}-1`);
    expect(mail).to.include('To: dona@corretora.example').and.include(`https://portal.example/onboarding#token=${token}`);
    expect(mail).to.include('Corretora &lt;Mar&gt;');
    const rows = await engine.query<{ row: string }>('select i::text as row from platform.onboarding_invites i');
    expect(JSON.stringify(rows)).not.to.include(token);

    const { body: renewed } = await engine.call<Invited>('POST', `/onboarding-invites/${id}/renew`);
    const twice = await delivered(id, 2);
    expect([twice.sendCount, twice.deliveries.map(({ outcome }) => outcome)]).to.deep.equal([2, ['sent', 'sent']]);
    expect(await textOf(`onboarding-${id}-2`)).to.include(`#token=${renewed.token}`);
    const inspected = (text: string) => engine.app.request('POST', '/v1/platform/onboarding/inspect', { body: { token: text } });
    expect([(await inspected(token)).status, (await inspected(renewed.token)).status]).to.deep.equal([404, 200]);
  });

  it('is sent once, and not at all when the platform hands the token on itself', async () => {
    const silent = await invite({ isMailed: false });
    const { id } = await invite();
    await delivered(id);
    await engine.call('POST', `/onboarding-invites/${silent.id}/renew`);
    const last = await invite();
    await delivered(last.id);
    expect((await find(id))?.deliveries).to.have.length(1);
    expect(await find(silent.id)).to.deep.include({ isMailed: false, sendCount: 2, deliveries: [] });
    expect((await readdir(directory)).filter((name) => name.includes(silent.id))).to.deep.equal([]);
  });

  it('is tried again later when it was not taken, and says so', async () => {
    await rm(directory, { recursive: true });
    await writeFile(directory, 'no directory');
    const { id } = await invite();
    const { deliveries } = await delivered(id);
    expect(deliveries.map(({ outcome, detail }) => [outcome, detail])).to.deep.equal([['failed', 'EEXIST']]);
    const [due] = await engine.query<{ in_seconds: number }>(
      'select extract(epoch from mail_due_at - updated_at)::int as in_seconds from platform.onboarding_invites where id = $1',
      [id],
    );
    expect(due?.in_seconds).to.be.within(50, 180);
    await rm(directory);
    await engine.query('update platform.onboarding_invites set mail_due_at = now() where id = $1', [id]);
    // Whoever is next wakes the loop, which otherwise looks every ten seconds.
    await delivered((await invite()).id);
    expect((await delivered(id, 2)).deliveries.map(({ outcome }) => outcome)).to.deep.equal(['failed', 'sent']);
    expect(await engine.query('select 1 from platform.onboarding_invites where mail_due_at is not null')).to.deep.equal([]);
  });
});
