import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditLogPlugin } from '@leadengine/plugin-audit-log';
import { creditPlugin } from '@leadengine/plugin-credit';
import { eventually, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import type { Page, Request, Route } from 'playwright-core';
import { sellLoans } from './credit-fixture.js';
import { createDeskFixture, until, type DeskFixture } from './desk-fixture.js';
import { everythingIn } from './everything-in.js';

describe('another person at the same desk', function () {
  this.timeout(120_000);
  let desk: DeskFixture;
  let page: Page;
  let ticketId: string;
  let aurora: TestUser;
  let colleague: TestUser;
  let brisa: TestUser;
  /** Whose each token is that the host has given. */
  const ownerOf = new Map<string, string>();

  const rosa = '+5561988120200';
  const inbox = (name: string) => page.locator('le-inbox [role=option]', { hasText: name });
  const field = () => page.locator('le-conversation textarea');
  const heardStates = () => page.evaluate(() => (window as unknown as { states: string[] }).states);

  /** The backend of the host gives tokens of this person from now on; with the name of their session when the host tells it. */
  const logIn = (user: TestUser, tenantAdmin: TestUser, tellsSession = false): void => {
    desk.host.tokens = async () => {
      const { token, expiresAt } = await desk.app.client(tenantAdmin).embedSessions.create({
        userId: user.id,
        widgets: ['inbox', 'conversation', 'ticket-board', 'connect', 'simulator', 'sandbox', 'pipeline', 'audit', 'pulse', 'delivery'],
        origins: [desk.host.origin],
      });
      ownerOf.set(token, user.id);
      // A page whose token is about to end asks again with each request.
      return tellsSession ? { token, expiresAt: new Date().toISOString(), id: user.id } : { token, expiresAt };
    };
  };
  /** What a host does when somebody else has logged in: another way to get tokens, and nothing else. */
  const change = (): Promise<void> =>
    page.evaluate(() => {
      document.querySelector('le-provider')!.getToken = async (reason) =>
        (await fetch(`/token?reason=${reason}`)).json() as Promise<{ token: string }>;
    });
  const becomes = async (user: TestUser, tenantAdmin: TestUser): Promise<void> => {
    logIn(user, tenantAdmin);
    await change();
  };
  const whoAsks = (request: Request): string | undefined => ownerOf.get((request.headers()['authorization'] ?? '').replace('Bearer ', ''));
  /** Requests to the engine from now on, as the person by whose token they go. */
  const watch = (): { readonly seen: readonly string[]; readonly stop: () => void } => {
    const seen: string[] = [];
    const look = (request: Request): void => {
      // The browser asks by itself whether it may ask, with nobody's token; one sees that of requests that nothing holds back.
      if (!request.url().startsWith(desk.gate.url) || request.method() === 'OPTIONS') return;
      seen.push(whoAsks(request) ?? `${request.method()} ${request.url()} as nobody`);
    };
    page.on('request', look);
    return { seen, stop: () => void page.off('request', look) };
  };
  /** Holds requests back until the returned function is called, which answers them so. */
  const hold = async (
    path: RegExp,
    answer: (route: Route) => Promise<void>,
    of?: TestUser,
  ): Promise<{ held: Route[]; release(): Promise<void> }> => {
    const held: Route[] = [];
    let isHolding = true;
    const keep = async (route: Route): Promise<void> => {
      if (isHolding && (of === undefined || whoAsks(route.request()) === of.id)) held.push(route);
      else await route.continue();
    };
    await page.route(path, keep);
    return {
      held,
      async release() {
        isHolding = false;
        // Without a route left the browser would go on with them as they are.
        for (const route of held.splice(0)) await answer(route);
        await page.unroute(path, keep);
      },
    };
  };
  const refused = (route: Route): Promise<void> =>
    route.fulfill({
      status: 401,
      headers: { 'access-control-allow-origin': '*', 'content-type': 'application/problem+json' },
      body: JSON.stringify({ title: 'No', status: 401, code: 'auth.token_expired' }),
    });
  const written = async (): Promise<readonly string[]> => {
    const messages = await desk.client.messages.list({ id: ticketId }).toArray({ limit: 100 });
    return messages
      .flatMap(({ direction, content }) => (direction === 'outbound' && content.type === 'text' ? [content.text] : []))
      .reverse();
  };
  const settled = () =>
    page.evaluate(async () => {
      await document.querySelector('le-provider')?.updateComplete;
      for (const tag of ['le-inbox', 'le-conversation'] as const) await document.querySelector(tag)?.updateComplete;
    });

  before(async () => {
    desk = await createDeskFixture(
      { LEADENGINE_AUDIT_CHECKPOINT_SECONDS: '0.1', LEADENGINE_AUDIT_DIRECTORY: await mkdtemp(join(tmpdir(), 'leadengine-audit-')) },
      [auditLogPlugin, creditPlugin],
    );
    aurora = desk.app.admin;
    colleague = await desk.app.addUser(aurora, 'agent');
    brisa = await desk.app.addTenant('brisa');
    ticketId = await desk.writes(rosa, 'Rosa Lima', 'O meu CPF segue abaixo');
    const picture = new Blob(
      [Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')],
      {
        type: 'image/png',
      },
    );
    const media = await desk.client.media.upload({ fileName: 'documento.png' }, picture);
    await desk.client.messages.send({ id: ticketId }, { type: 'image', media: { mediaId: media.id } });
    const other = desk.app.client(brisa);
    const number = await other.whatsapp.createInstance({ name: 'Brisa', engine: 'sandbox' });
    await other.whatsapp.connectInstance({ id: number.id });
    await other.whatsappSandbox.write({ id: number.id }, { from: '+5561988120201', displayName: 'Bruno Alves', text: 'Bom dia, Brisa' });
    await eventually(async () => ((await other.tickets.list()).data.length === 1 ? true : undefined));

    logIn(aurora, aurora);
    page = await desk.open();
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { states: seen, kept: document.querySelectorAll('le-provider, le-inbox, le-conversation') });
      document.querySelector('le-provider')!.addEventListener('le-state', ({ detail }) => seen.push(detail.state));
    });
    await inbox('Rosa Lima').click();
    await page.locator('le-conversation img').waitFor();
  });

  after(() => desk?.stop());

  it('sees their own conversations in the same elements, and nothing of who was there before', async () => {
    await field().fill('Rosa, um segredo');
    await page.locator('le-inbox input').fill('Rosa');
    await until(async () => (await page.locator('le-inbox [role=option]').count()) === 1);
    const theirs = ['Rosa', 'CPF', 'segredo', '98812-0200', '/media/', 'documento'];
    const before = await everythingIn(page);
    for (const text of ['Rosa Lima', 'CPF', 'um segredo', '/media/']) expect(before).to.contain(text);
    const slow = await hold(/\/v1\//, (route) => route.continue(), brisa);
    await page.evaluate(() => ((window as unknown as { states: string[] }).states.length = 0));

    logIn(brisa, brisa);
    const requests = watch();
    await change();
    await settled();
    // Nothing has been answered yet: what is shown cannot be of the new person.
    for (const text of theirs) expect(await everythingIn(page)).not.to.contain(text);
    await slow.release();
    await inbox('Bruno Alves').waitFor();
    await until(async () => (await heardStates()).at(-1) === 'online');
    expect(await heardStates()).to.deep.equal(['closed', 'online']);
    // The conversation of before is none of theirs.
    await page.locator('le-conversation').getByText('Escolha uma conversa').waitFor();
    for (const text of theirs) expect(await everythingIn(page)).not.to.contain(text);
    expect(await page.locator('le-inbox [role=option]').count()).to.equal(1);
    expect(
      await page.evaluate(() => {
        const { kept } = window as unknown as { kept: NodeListOf<Element> };
        return [...kept].every((element, index) => element === document.querySelectorAll('le-provider, le-inbox, le-conversation')[index]);
      }),
    ).to.equal(true);
    requests.stop();
    expect(new Set(requests.seen)).to.deep.equal(new Set([brisa.id]));

    await inbox('Bruno Alves').click();
    await page.locator('le-conversation article', { hasText: 'Bom dia, Brisa' }).waitFor();
    expect(await field().inputValue()).to.equal('');
    // Pictures come from the engine itself here, and not by the gate that the policy names.
    expect((await desk.violations(page)).filter((text) => !text.startsWith('img-src'))).to.deep.equal([]);
  });

  it('finds what they wrote and had not sent when they are back, and nobody else does', async () => {
    await becomes(aurora, aurora);
    await inbox('Rosa Lima').click();
    await until(async () => (await field().inputValue()) === 'Rosa, um segredo');
    const post = await hold(/\/tickets\/[^/]+\/messages$/, (route) => route.abort());
    await field().fill('Esta é de quem administra');
    await field().press('Enter');
    await until(async () => post.held.some((route) => route.request().method() === 'POST'));
    await field().fill('meia frase');
    await page.locator('le-conversation article.out', { hasText: 'Esta é de quem administra' }).waitFor();

    await becomes(colleague, aurora);
    await post.release();
    // Who works for the same tenant may see the same conversation, but not what another one is about to say there.
    await page.locator('le-conversation article', { hasText: 'CPF' }).waitFor();
    const now = await everythingIn(page);
    for (const text of ['Esta é de quem', 'meia frase']) expect(now).not.to.contain(text);
    await field().fill('Aqui é a colega');
    await field().press('Enter');
    await page.locator('le-conversation article.out', { hasText: 'Aqui é a colega' }).locator('.dots.read').waitFor();
    expect(await written()).to.deep.equal(['Aqui é a colega']);

    await becomes(aurora, aurora);
    await page.locator('le-conversation article.out', { hasText: 'Esta é de quem administra' }).locator('.dots.read').waitFor();
    expect(await field().inputValue()).to.equal('meia frase');
    expect(await written()).to.deep.equal(['Aqui é a colega', 'Esta é de quem administra']);
    const { data } = await desk.client.messages.list({ id: ticketId });
    expect(data.slice(0, 2).map(({ senderId }) => senderId)).to.deep.equal([aurora.id, colleague.id]);
  });

  it('lets nothing leave that was on its way or waited for a token', async () => {
    await field().fill('Ainda de quem administra');
    const post = await hold(/\/tickets\/[^/]+\/messages$/, refused);
    await field().press('Enter');
    await until(async () => post.held.some((route) => route.request().method() === 'POST'));
    // The former function would by now get a token of the colleague: it asks the same backend.
    logIn(colleague, aurora);
    const requests = watch();
    await change();
    await settled();
    const asked = page.waitForResponse(/\/token\?reason=rejected/);
    await post.release();
    await asked;
    await page.locator('le-conversation article', { hasText: 'CPF' }).waitFor();
    await field().fill('E esta é da colega');
    await field().press('Enter');
    await page.locator('le-conversation article.out', { hasText: 'E esta é da colega' }).locator('.dots.read').waitFor();
    requests.stop();
    expect(new Set(requests.seen)).to.deep.equal(new Set([colleague.id]));
    expect((await written()).slice(2)).to.deep.equal(['E esta é da colega']);
  });

  it('is noticed by the session of their token when the host said nothing, and by reconnect() where tokens have none', async () => {
    logIn(colleague, aurora, true);
    await change();
    await inbox('Rosa Lima').waitFor();
    await page.locator('le-conversation article', { hasText: 'CPF' }).waitFor();
    // The cookie of the host is another person's, and a token ends.
    logIn(brisa, brisa, true);
    const requests = watch();
    await page.evaluate(() => {
      const { conversation } = document.querySelector('le-conversation')!;
      conversation?.type('Só para a Rosa');
      void conversation?.submit();
    });
    await inbox('Bruno Alves').waitFor();
    await page.locator('le-conversation').getByText('Escolha uma conversa').waitFor();
    for (const text of ['Rosa', 'CPF']) expect(await everythingIn(page)).not.to.contain(text);
    requests.stop();
    expect(requests.seen.filter((who) => who !== brisa.id)).to.deep.equal([]);

    logIn(aurora, aurora);
    await change();
    await inbox('Rosa Lima').click();
    await page.locator('le-conversation article', { hasText: 'CPF' }).waitFor();
    logIn(brisa, brisa);
    await page.evaluate(() => document.querySelector('le-provider')?.reconnect());
    await inbox('Bruno Alves').waitFor();
    await page.locator('le-conversation').getByText('Escolha uma conversa').waitFor();
    for (const text of ['Rosa', 'CPF']) expect(await everythingIn(page)).not.to.contain(text);
    expect(await written()).not.to.contain('Só para a Rosa');
  });

  it('ends with the login: without a way to get tokens nothing is left', async () => {
    await page.evaluate(() => (document.querySelector('le-provider')!.getToken = undefined));
    await settled();
    for (const text of ['Bruno', 'Brisa']) expect(await everythingIn(page)).not.to.contain(text);
    expect((await heardStates()).at(-1)).to.equal('closed');
  });

  it('is told what they may not see, instead of what another one saw', async () => {
    logIn(aurora, aurora);
    await change();
    await inbox('Rosa Lima').click();
    await page.locator('le-conversation article', { hasText: 'CPF' }).waitFor();
    desk.host.tokens = () =>
      desk.client.embedSessions.create({
        userId: colleague.id,
        widgets: ['inbox'],
        scopes: ['self:read', 'tickets:read', 'events:read'],
        origins: [desk.host.origin],
      });
    await change();
    await page.locator('le-conversation').getByText('Sem permissão').waitFor();
    expect(await page.locator('le-conversation article').count()).to.equal(0);
    await inbox('Rosa Lima').waitFor();
    await page.evaluate(() => document.querySelector('le-provider')!.select(undefined));
  });

  it('finds nothing of who was there before in any other widget either', async () => {
    await sellLoans(desk.client);
    const { contact } = await desk.client.tickets.get({ id: ticketId });
    await desk.client.leads.create({ contactId: contact.id, source: 'whatsapp', valueCents: 2_700_000, ticketId });
    await desk.client.whatsappSandbox.configureCustomer({ id: desk.instanceId }, { phone: rosa, behavior: 'fails' });
    for (const text of ['Rosa, primeira', 'Rosa, segunda']) {
      const { id } = await desk.client.messages.send({ id: ticketId }, { type: 'text', text });
      await until(async () => (await desk.client.messages.get({ id })).status === 'failed');
    }
    const tags = ['ticket-board', 'pipeline', 'delivery', 'simulator', 'sandbox', 'audit', 'pulse', 'connect'].map((name) => `le-${name}`);
    await page.evaluate((names) => {
      document.querySelector('main')!.replaceChildren(...names.map((name) => document.createElement(name)));
    }, tags);
    logIn(aurora, aurora);
    await change();
    await page.evaluate((id) => document.querySelector('le-provider')!.select(id), ticketId);
    for (const tag of ['le-ticket-board', 'le-pipeline']) {
      await page.locator(`${tag} .card`, { hasText: 'Rosa Lima' }).focus();
      await page.keyboard.press('m');
      await page.locator(`${tag} [role=status]`, { hasText: 'Rosa Lima' }).waitFor({ state: 'attached' });
    }
    await page.locator('le-simulator .simulate').click();
    await page.locator('le-simulator #amount').fill('12.345,67');
    await page.locator('le-simulator [role=status]', { hasText: 'R$' }).waitFor({ state: 'attached' });
    await page.locator('le-sandbox .customer', { hasText: 'Rosa Lima' }).click();
    await page.locator('le-sandbox .composer textarea').fill('Como a Rosa escreve');
    await page.locator('le-audit .chain li').first().waitFor();
    await page.locator('le-audit input[name=action]').fill('contatos da Rosa');
    await page.locator('le-connect', { hasText: 'Brasília' }).or(page.locator('le-connect .phase')).first().waitFor();
    const resent = await hold(/\/resend$/, (route) => route.continue());
    await page.locator('le-delivery .all .button').click();
    await until(async () => resent.held.some((route) => route.request().method() === 'POST'));

    const slow = await hold(/\/v1\//, (route) => route.continue(), brisa);
    const theirs = ['Rosa', rosa, '98812-0200', 'Brasília', '12.345', 'R$', aurora.email];
    const shown = await everythingIn(page);
    for (const text of ['Rosa, segunda', 'Como a Rosa', 'contatos da Rosa', '12.345', 'R$']) expect(shown).to.contain(text);
    logIn(brisa, brisa);
    const requests: Request[] = [];
    const look = (request: Request): void => void (request.url().startsWith(desk.gate.url) && requests.push(request));
    page.on('request', look);
    await change();
    await page.evaluate(async (names) => {
      for (const name of ['le-provider', ...names])
        await (document.querySelector(name) as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    }, tags);
    for (const text of theirs) expect(await everythingIn(page)).not.to.contain(text);
    const answered = page.waitForResponse(/\/resend$/);
    await resent.release();
    await answered;
    await slow.release();
    await page.locator('le-ticket-board .card', { hasText: 'Bruno Alves' }).waitFor();
    await page.locator('le-audit .chain li').first().waitFor();
    await page.locator('le-sandbox .customer', { hasText: 'Bruno Alves' }).waitFor();
    for (const text of theirs.filter((one) => one !== 'R$')) expect(await everythingIn(page)).not.to.contain(text);
    page.off('request', look);
    expect(new Set(requests.map(whoAsks))).to.deep.equal(new Set([brisa.id]));
    expect(requests.filter((request) => !['GET', 'OPTIONS'].includes(request.method())).map((request) => request.url())).to.deep.equal([]);
  });
});
