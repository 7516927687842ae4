import { expect } from 'chai';
import type { Page, Route } from 'playwright-core';
import { createDeskFixture, until, type DeskFixture } from './desk-fixture.js';
import { findingsIn, problem } from './looks.js';

describe('the states of the widgets', function () {
  this.timeout(180_000);
  let desk: DeskFixture;
  let page: Page;
  let ticketId: string;

  const inbox = () => page.locator('le-inbox');
  const conversation = () => page.locator('le-conversation');
  const option = (name: string) => inbox().locator('[role=option]', { hasText: name });

  const findings = () => findingsIn(desk, page);
  /** The engine answers requests to this path otherwise, until the returned function is called. */
  const instead = async (path: RegExp, answer: (route: Route) => Promise<void>): Promise<() => Promise<void>> => {
    await page.route(path, answer);
    return () => page.unroute(path);
  };

  before(async () => {
    desk = await createDeskFixture();
    page = await desk.open();
  });

  after(() => desk?.stop());

  it('has nobody to serve', async () => {
    await inbox().getByText('Tudo em dia').waitFor();
    await conversation().getByText('Escolha uma conversa').waitFor();
    expect(await findings()).to.deep.equal([]);
  });

  it('shows conversations, one of them open', async () => {
    await desk.writes('+5561988120070', 'Rogério Pinto', 'Segue a foto');
    ticketId = await desk.writes('+5561988120071', 'Marina Sales', 'Consegue baixar a taxa se eu levar a portabilidade?');
    await desk.client.messages.send({ id: ticketId }, { type: 'poll', question: 'Qual prazo?', options: ['24 meses', '36 meses'] });
    await desk.client.messages.send({ id: ticketId }, { type: 'location', latitude: -15.8, longitude: -47.9, name: 'Agência Sul' });
    await desk.client.messages.send({ id: ticketId }, { type: 'contact', fullName: 'Paula Reis', phones: ['+5561988120099'] });
    await desk.client.tickets.addNote({ id: ticketId }, { body: 'Margem livre R$ 690.', visibility: 'team' });
    await option('Marina').click();
    await conversation().locator('article.note').waitFor();
    await conversation().locator('article', { hasText: 'Paula Reis' }).waitFor();
    expect(await findings()).to.deep.equal([]);
  });

  it('says why a message did not go out, and offers to send it again', async () => {
    await desk.client.whatsappSandbox.configureCustomer({ id: desk.instanceId }, { phone: '+5561988120071', behavior: 'fails' });
    await conversation().locator('textarea').fill('Mando o contrato agora?');
    await conversation().locator('textarea').press('Enter');
    await conversation().locator('article .failure button').waitFor();
    expect(await findings()).to.deep.equal([]);
    await desk.client.whatsappSandbox.configureCustomer({ id: desk.instanceId }, { phone: '+5561988120071', behavior: 'reads' });
    await conversation().locator('article .failure button').click();
    await conversation().locator('article', { hasText: 'Mando o contrato agora?' }).locator('.dots.read').waitFor();
  });

  it('keeps notes apart from messages, in the composer and in the stream', async () => {
    await conversation().locator('button[aria-pressed]').click();
    await conversation().locator('textarea').fill('Ligar na sexta');
    expect(await findings()).to.deep.equal([]);
    await conversation().locator('textarea').press('Enter');
    await conversation().locator('article.note', { hasText: 'Ligar na sexta' }).waitFor();
    await conversation().locator('button[aria-pressed]').click();
    const notes = await desk.client.tickets.listNotes({ id: ticketId });
    expect(notes.data.map(({ body }) => body)).to.include('Ligar na sexta');
  });

  it('refuses to send what is too long, and keeps it', async () => {
    await conversation().locator('textarea').fill('a'.repeat(4_100));
    await conversation().locator('.beyond').waitFor();
    expect(await conversation().locator('form .primary').isDisabled()).to.equal(true);
    expect(await findings()).to.deep.equal([]);
    await conversation().locator('textarea').fill('');
  });

  it('closes a conversation and opens it again', async () => {
    await conversation().locator('.person .primary').click();
    await conversation().locator('.closed button').waitFor();
    expect((await desk.client.tickets.get({ id: ticketId })).status).to.equal('resolved');
    expect(await findings()).to.deep.equal([]);
    await conversation().locator('.closed button').click();
    await conversation().locator('textarea').waitFor();
  });

  it('finds nothing, and says so', async () => {
    await inbox().locator('input').fill('ninguém com este nome');
    await inbox().locator('.state button').waitFor();
    expect(await findings()).to.deep.equal([]);
    await inbox().locator('.state button').click();
    await option('Marina').waitFor();
  });

  it('shows bones while it loads, and what to do when that fails', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const restore = await instead(/\/v1\/tickets\?/, async (route) => {
      await held;
      await problem(500, 'internal')(route);
    });
    await inbox().locator('#tab-waiting').click();
    await inbox().locator('.bones').first().waitFor();
    expect(await findings()).to.deep.equal([]);
    release();
    await inbox().getByText('req-7').waitFor();
    expect(await findings()).to.deep.equal([]);
    await restore();
    await inbox().locator('.state button').click();
    await option('Rogério').waitFor();
    await inbox().locator('#tab-all').click();
    await option('Marina').waitFor();
  });

  it('says calmly that the connection is lost, and that it is back', async () => {
    desk.gate.down();
    await inbox().locator('.banner').waitFor();
    await conversation().locator('.banner').waitFor();
    expect(await findings()).to.deep.equal([]);
    desk.gate.up();
    await inbox().locator('.banner').waitFor({ state: 'detached' });
  });

  for (const [code, status, state] of [
    ['auth.token_expired', 401, 'expired'],
    ['auth.origin_not_allowed', 403, 'refused'],
    ['auth.forbidden', 403, 'denied'],
  ] as const) {
    it(`ends when the engine says ${code}, asks the host, and sends nothing more`, async () => {
      const restore = await instead(/\/v1\/events/, problem(status, code));
      await page.evaluate(() => ((window as unknown as { heard: string[] }).heard = []));
      desk.gate.down();
      desk.gate.up();
      await until(() => page.evaluate((wanted) => document.querySelector('le-provider')?.state === wanted, state));
      await inbox().locator('.state.bad').waitFor();
      await conversation().locator('.state.bad').waitFor();
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).to.deep.equal(['le-auth-required']);
      expect(await findings()).to.deep.equal([]);
      const sent: string[] = [];
      const watch = (request: { url(): string }): void => void (request.url().startsWith(desk.gate.url) && sent.push(request.url()));
      page.on('request', watch);
      await page.evaluate(async () => {
        await document.querySelector('le-inbox')?.inbox?.reload();
        await document.querySelector('le-conversation')?.conversation?.reload();
      });
      page.off('request', watch);
      expect(sent).to.deep.equal([]);
      await restore();
      await page.evaluate(() => document.querySelector('le-provider')?.reconnect());
      await option('Marina').waitFor();
    });
  }

  it('ends when the host takes the session back, and goes on with another one', async () => {
    const tokens = desk.host.tokens;
    desk.host.tokens = () => Promise.resolve(undefined);
    await desk.endSession();
    // Streams end within seconds; a call finds out at once.
    await inbox().locator('#tab-mine').click();
    await inbox().locator('.state.bad').waitFor();
    expect(await page.evaluate(() => document.querySelector('le-provider')?.state)).to.be.oneOf(['revoked', 'expired']);
    expect(await findings()).to.deep.equal([]);
    desk.host.tokens = tokens;
    await inbox().locator('.state.bad button').click();
    await inbox().locator('#tab-all').click();
    await option('Marina').waitFor();
    await conversation().locator('textarea').waitFor();
  });

  it('keeps a fault in its own panel', async () => {
    await page.evaluate(() => {
      const widget = document.querySelector('le-inbox')!;
      Object.defineProperty(widget, 'label', {
        get: () => {
          throw new Error('broken on purpose');
        },
        configurable: true,
      });
      widget.requestUpdate();
    });
    await inbox().locator('.state.bad').waitFor();
    expect(await conversation().locator('textarea').isVisible()).to.equal(true);
    expect(await findings()).to.deep.equal([]);
  });
});
