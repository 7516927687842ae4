import { expect } from 'chai';
import type { Frame, Page } from 'playwright-core';
import type {} from '../src/define.js';
import { createDeskFixture, until, type DeskFixture } from './desk-fixture.js';
import type {} from '../src/frame/le-frame.js';
import { createFrameHostPage, type FrameHostPage } from './frame-host-page.js';
import { buildFramePages } from './frame-pages.js';
import { axeSource } from './host-page.js';

interface Heard {
  readonly name: string;
  readonly detail: Readonly<Record<string, unknown>>;
}
interface HostWindow {
  heard: Heard[];
  reasons: string[];
  violations: string[];
  stolen: string[];
}

describe('the desk in a frame', function () {
  this.timeout(180_000);
  const stops: (() => Promise<unknown>)[] = [];
  let desk: DeskFixture;
  let host: FrameHostPage;
  let page: Page;
  let sessionId: string;
  const given: string[] = [];
  const addresses: string[] = [];

  const open = async (query?: Readonly<Record<string, string>>): Promise<Page> => {
    const opened = await desk.context.newPage();
    await opened.goto(host.url(query));
    return opened;
  };
  const inside = (of = page): Frame => {
    const frame = of.frames().find((each) => each.url().startsWith(desk.gate.url));
    if (frame === undefined) throw new Error('There is no frame.');
    return frame;
  };
  const option = (name: string, of = page) => of.frameLocator('le-frame iframe').locator('le-inbox [role=option]', { hasText: name });
  const conversation = (of = page) => of.frameLocator('le-frame iframe').locator('le-conversation');
  /** What axe finds in the host's page and, across the border, in the frame; it needs to have been there. */
  const axe = async (): Promise<string[]> => {
    const { found, inFrame } = await page.evaluate(async () => {
      type Rules = readonly { id: string; nodes: readonly { target: readonly unknown[]; failureSummary: string }[] }[];
      const { axe: checker } = window as unknown as { axe: { run(of: Document): Promise<{ violations: Rules; passes: Rules }> } };
      const { violations: failed, passes } = await checker.run(document);
      return {
        found: failed.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`),
        ),
        inFrame: passes.flatMap(({ nodes }) => nodes).filter(({ target }) => target.length > 1).length,
      };
    });
    expect(inFrame).to.be.greaterThan(0);
    return found;
  };
  /** What the policies of the host's page and of the frame's refused. */
  const violations = async (): Promise<string[]> =>
    (await Promise.all([page, inside()].map((each) => each.evaluate(() => (window as unknown as HostWindow).violations)))).flat();
  const heard = (of = page): Promise<Heard[]> => of.evaluate(() => (window as unknown as HostWindow).heard);

  before(async () => {
    const built = await buildFramePages();
    stops.push(() => built.remove());
    desk = await createDeskFixture({}, [], undefined, built.pages);
    stops.push(() => desk.stop());
    host = await createFrameHostPage(() => desk.gate.url);
    stops.push(() => host.close());
    host.tokens = async () => {
      const { id, token, expiresAt } = await desk.client.embedSessions.create({
        userId: desk.app.admin.id,
        widgets: ['inbox', 'conversation', 'pulse'],
        origins: [desk.gate.url],
      });
      sessionId = id;
      given.push(token);
      return { token, expiresAt };
    };
    desk.context.on('request', (request) => addresses.push(request.url()));
    // No policy binds what a browser is told to run before a page's own.
    await desk.context.addInitScript({ content: `${await axeSource()}; axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });` });
    await desk.context.addInitScript(() => {
      const refused: string[] = [];
      (window as unknown as HostWindow).violations = refused;
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        refused.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    await desk.writes('+5561988120043', 'Marina Sales', 'Consegue baixar a taxa?');
    await desk.writes('+5561988120044', 'Rogério Pinto', 'Bom dia');
    page = await open();
  });

  after(async () => {
    for (const stop of stops.toReversed()) await stop();
  });

  it('lists, opens and sends once, and tells the host', async () => {
    await option('Marina').click();
    await conversation().locator('article', { hasText: 'Consegue baixar a taxa?' }).waitFor();
    await conversation().locator('textarea').fill('Consigo, sim.');
    await conversation().locator('textarea').press('Enter');
    const sent = conversation().locator('article.out', { hasText: 'Consigo, sim.' });
    await sent.locator('.dots.read').waitFor();
    expect(await sent.count()).to.equal(1);
    const selected = (await heard()).find(({ name }) => name === 'le-select');
    expect((selected?.detail['ticket'] as { readonly contact: { readonly name: string } }).contact.name).to.equal('Marina Sales');
    expect((await heard()).map(({ name }) => name)).to.include.members(['le-state', 'le-opened']);
    // Its answer would come too late, so it does not come out.
    expect((await heard()).map(({ name }) => name)).not.to.include('le-before-select');
  });

  it('is called by what it shows, and keeps to both policies and to axe', async () => {
    await option('Marina').waitFor();
    expect(await page.locator('le-frame iframe').getAttribute('title')).to.equal('Conversas');
    for (const theme of ['light', 'dark'] as const) {
      await page.evaluate((next) => (document.querySelector('le-frame')!.theme = next), theme);
      await until(() => inside().evaluate((wanted) => document.documentElement.style.colorScheme === wanted, theme));
      expect(await axe(), theme).to.deep.equal([]);
    }
    expect(await violations()).to.deep.equal([]);
  });

  it('follows theme, tokens, direction, language, options and the way to tokens, and stays loaded', async () => {
    const frame = inside();
    await frame.evaluate(() => ((window as unknown as { mark: string }).mark = 'same page'));
    const scheme = (wanted: string) => until(() => frame.evaluate((is) => document.documentElement.style.colorScheme === is, wanted));

    await page.evaluate(() => (document.querySelector('le-frame')!.theme = 'host'));
    await scheme('light');
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    await scheme('dark');
    await until(() =>
      frame.evaluate(() => getComputedStyle(document.querySelector('.place')!).getPropertyValue('--le-accent') === '#ff00aa'),
    );
    await page.evaluate(() => document.documentElement.classList.remove('dark'));
    await scheme('light');
    await until(() => frame.evaluate(() => getComputedStyle(document.querySelector('.place')!).getPropertyValue('--le-accent') === ''));
    await page.evaluate(() => (document.querySelector('le-frame')!.theme = 'auto'));
    await page.emulateMedia({ colorScheme: 'dark' });
    await scheme('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await scheme('light');

    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await until(() => frame.evaluate(() => document.documentElement.dir === 'rtl'));
    await page.evaluate(() => (document.documentElement.dir = 'ltr'));

    await page.evaluate(() => (document.querySelector('le-frame')!.locale = 'en'));
    await page.frameLocator('le-frame iframe').locator('le-inbox').getByText('Conversations').waitFor();
    await until(async () => (await page.locator('le-frame iframe').getAttribute('title')) === 'Conversations');
    expect(await frame.evaluate(() => document.documentElement.lang)).to.equal('en');
    await page.evaluate(() => (document.querySelector('le-frame')!.label = 'Desk'));
    await until(async () => (await page.locator('le-frame iframe').getAttribute('title')) === 'Desk');

    const { data } = await desk.client.tickets.list({ q: '5561988120044', status: 'active' });
    const ticketId = data[0]?.id ?? '';
    await page.evaluate(
      (id) => (document.querySelector('le-frame')!.options = { tabs: 'all mine', 'ticket-id': id, 'read-only': true, onclick: 'alert(1)' }),
      ticketId,
    );
    await conversation().locator('article', { hasText: 'Bom dia' }).waitFor();
    await conversation().locator('textarea').waitFor({ state: 'detached' });
    expect(await frame.evaluate(() => document.querySelector('le-conversation')!.getAttributeNames())).to.have.members([
      'ticket-id',
      'read-only',
    ]);
    await page.evaluate(() => (document.querySelector('le-frame')!.options = { tabs: 'all mine waiting resolved' }));
    await conversation().locator('article', { hasText: 'Consegue baixar a taxa?' }).waitFor();

    const before = await page.evaluate(() => (window as unknown as HostWindow).reasons.length);
    await page.evaluate(() => {
      const { getToken } = window as unknown as { getToken: (reason: string) => Promise<string> };
      document.querySelector('le-frame')!.getToken = (reason) => getToken(reason);
    });
    await until(() => page.evaluate((count) => (window as unknown as HostWindow).reasons.length > count, before));
    await option('Marina').waitFor();

    await page.evaluate(() => {
      const element = document.querySelector('le-frame')!;
      element.locale = 'pt-BR';
      element.removeAttribute('label');
    });
    await page.frameLocator('le-frame iframe').locator('le-inbox').getByText('Conversas').waitFor();
    expect(await frame.evaluate(() => (window as unknown as { mark?: string }).mark)).to.equal('same page');
    expect(await violations()).to.deep.equal([]);
  });

  it('asks the host when the session is taken back, and goes on when the host says so', async () => {
    const { tokens } = host;
    await page.evaluate(() => ((window as unknown as HostWindow).heard = []));
    host.tokens = () => Promise.resolve(undefined);
    await desk.client.embedSessions.revoke({ id: sessionId });
    await page.frameLocator('le-frame iframe').locator('#tab-mine').click();
    await page.frameLocator('le-frame iframe').locator('le-inbox .state.bad').waitFor();
    await until(async () => (await heard()).some(({ name }) => name === 'le-auth-required'));
    const required = (await heard()).filter(({ name }) => name === 'le-auth-required');
    expect(required.map(({ detail }) => detail['reason'])).to.have.lengthOf(1);
    expect(required[0]?.detail['reason']).to.be.oneOf(['revoked', 'expired']);
    host.tokens = tokens;
    await page.evaluate(() => {
      document.querySelector('le-frame')!.reconnect();
    });
    await page.frameLocator('le-frame iframe').locator('#tab-all').click();
    await option('Marina').waitFor();
  });

  it('shows nothing of itself to a host that looks, patches and paints over', async () => {
    const look = (frame: Frame) =>
      frame.evaluate(() =>
        [...document.querySelector('le-inbox')!.shadowRoot!.querySelectorAll('h2, .row, .name, .button')].map((element) => {
          const { color, font, letterSpacing, display } = getComputedStyle(element);
          return [element.className, color, font, letterSpacing, display].join(' ');
        }),
      );
    const calm = await open();
    const hostile = await open({ host: 'hostile' });
    for (const each of [calm, hostile]) await option('Marina', each).waitFor();
    expect(await look(inside(hostile))).to.deep.equal(await look(inside(calm)));
    expect((await look(inside(hostile))).length).to.be.greaterThan(3);
    await option('Marina', hostile).click();
    await conversation(hostile).locator('article').first().waitFor();
    const seen = await hostile.evaluate(() => {
      const iframe = document.querySelector('le-frame')!.shadowRoot!.querySelector('iframe')!;
      const attempt = (read: () => unknown): unknown => {
        try {
          return read();
        } catch (error) {
          return (error as Error).name;
        }
      };
      return {
        document: iframe.contentDocument,
        window: attempt(() => iframe.contentWindow!.document),
        frame: attempt(() => (iframe.contentWindow as unknown as { fetch: unknown }).fetch),
        stolen: (window as unknown as HostWindow).stolen,
      };
    });
    expect(seen).to.deep.equal({ document: null, window: 'SecurityError', frame: 'SecurityError', stolen: ['/token'] });
    // Nor has the frame anything to look at around it.
    expect(
      await inside(hostile).evaluate(() => {
        try {
          return typeof window.parent.document;
        } catch (error) {
          return (error as Error).name;
        }
      }),
    ).to.equal('SecurityError');
    await calm.close();
    await hostile.close();
  });

  it('answers the page around it alone, and the first port it gives', async () => {
    const stranger = await desk.context.newPage();
    await stranger.goto(`${host.origin}/empty`);
    const load = (addresses: readonly string[]) =>
      stranger.evaluate(async (all) => {
        for (const address of all) {
          const frame = document.createElement('iframe');
          frame.src = address;
          document.body.append(frame);
          await new Promise((resolve) => frame.addEventListener('load', resolve));
        }
      }, addresses);
    await load([`${desk.gate.url}/frame/`, '/empty']);
    const sibling = stranger.frames().find((each) => each.parentFrame() !== null && each.url().startsWith(host.origin))!;
    /** Greets the first frame of the page from this window, and keeps what comes back under a name there. */
    const greet = (from: Page | Frame, name: string, message: unknown = { type: 'le-frame', version: 1 }, target = '*') =>
      from.evaluate(
        ([key, greeting, origin]) => {
          const { port1, port2 } = new MessageChannel();
          const said: string[] = [];
          Object.assign(window, { [key]: said, [`${key}Port`]: port1 });
          port1.onmessage = ({ data }: MessageEvent<{ type: string }>) => said.push(data.type);
          window.top![0]!.postMessage(greeting, origin, [port2]);
        },
        [name, message, target] as const,
      );
    const said = (from: Page | Frame, name: string) =>
      from.evaluate((key) => (window as unknown as Record<string, string[]>)[key] ?? [], name);

    await greet(sibling, 'fromBeside');
    await greet(stranger, 'otherWords', { type: 'hello' });
    await greet(stranger, 'noWords', null);
    await greet(stranger, 'otherPlace', undefined, 'https://elsewhere.example');
    await greet(stranger, 'first');
    await until(async () => (await said(stranger, 'first')).includes('ready'));
    await greet(stranger, 'second');
    const look = {
      type: 'look',
      widget: 'desk',
      locale: 'pt-BR',
      direction: 'ltr',
      isDark: false,
      tokens: {},
      options: {},
      autoHeight: false,
    };
    await stranger.evaluate((wanted) => (window as unknown as { firstPort: MessagePort }).firstPort.postMessage(wanted), look);
    await until(async () => (await said(stranger, 'first')).includes('shown'));
    expect(await said(sibling, 'fromBeside')).to.deep.equal([]);
    for (const name of ['otherWords', 'noWords', 'otherPlace', 'second']) expect(await said(stranger, name), name).to.deep.equal([]);

    // A page of the engine's own origin could take the sandbox off.
    await stranger.goto(`${desk.gate.url}/console/`);
    await load(['/frame/', '/frame/']);
    await greet(stranger, 'own');
    const fenced = stranger.frames().filter((each) => each.url().endsWith('/frame/'));
    expect(fenced).to.have.lengthOf(2);
    await until(() => fenced[0]!.evaluate(() => document.readyState === 'complete'));
    expect(await said(stranger, 'own')).to.deep.equal([]);
    expect(await fenced[0]!.evaluate(() => document.querySelector('le-provider'))).to.equal(null);
    await stranger.close();
  });

  it('is as high as what it shows, where the host wants that', async () => {
    const tall = await open({ widget: 'pulse', 'auto-height': '' });
    const heights = async (): Promise<{ readonly frame: number; readonly content: number }> => ({
      frame: await tall.evaluate(() => document.querySelector('le-frame')!.shadowRoot!.querySelector('iframe')!.clientHeight),
      content: await inside(tall).evaluate(() => Math.ceil(document.querySelector('.place')!.getBoundingClientRect().height)),
    });
    const fits = (): Promise<void> =>
      until(async () => {
        const { frame, content } = await heights();
        return frame === content;
      });
    await tall.frameLocator('le-frame iframe').locator('le-pulse strong.number').waitFor();
    await fits();
    const wide = (await heights()).frame;
    expect(wide).to.be.within(100, 700);
    await tall.setViewportSize({ width: 300, height: 760 });
    await until(async () => (await heights()).frame > wide);
    await fits();
    await tall.evaluate(() => (document.querySelector('le-frame')!.autoHeight = false));
    await until(async () => (await heights()).frame === 760);
    await tall.close();
  });

  it('shows the list and the conversation one after the other where there is no room for both', async () => {
    const phone = await desk.context.newPage();
    await phone.setViewportSize({ width: 390, height: 760 });
    await phone.goto(host.url());
    await option('Marina', phone).click();
    await conversation(phone).locator('textarea').waitFor();
    expect(await option('Marina', phone).isVisible()).to.equal(false);
    await conversation(phone).getByRole('button', { name: 'Voltar para as conversas' }).click();
    await option('Marina', phone).waitFor();
    expect(await conversation(phone).locator('textarea').isVisible()).to.equal(false);
    expect((await heard(phone)).map(({ name }) => name)).to.include('le-back');
    await phone.close();
  });

  it('is not there on a page of the engine itself, and shows nothing that it does not know', async () => {
    const same = await open({ engine: host.origin });
    await until(() => same.evaluate(() => document.querySelector('le-frame')!.shadowRoot!.textContent.includes('needs another origin')));
    expect(await same.locator('le-frame iframe').count()).to.equal(0);
    const errors = async (of: Page): Promise<string[]> =>
      of.evaluate(() =>
        (window as unknown as HostWindow).heard
          .filter(({ name }) => name === 'le-error')
          .map(({ detail }) => (detail['error'] as Error).message),
      );
    expect(await errors(same)).to.deep.equal(['le-frame: engine-url needs another origin than the page.']);
    await same.close();
    const unknown = await open({ widget: 'provider' });
    await until(async () => (await errors(unknown)).length > 0);
    expect(await errors(unknown)).to.deep.equal(['le-frame shows no "provider".']);
    await unknown.evaluate(() => (document.querySelector('le-frame')!.widget = 'inbox'));
    await option('Marina', unknown).waitFor();
    await unknown.close();
  });

  it('believes nothing that the page in the frame says', async () => {
    const wary = await desk.context.newPage();
    const liar = `
      const send = (message) => window.port.postMessage(message);
      window.looks = [];
      addEventListener('message', ({ ports }) => {
        [window.port] = ports;
        window.port.onmessage = ({ data }) => window.looks.push(data);
        send({ type: 'ready', version: 1, tokens: ['color', '--own', '--le-accent'] });
        for (const name of ['click', 'le-before-select', 'le-before-move', 'submit']) send({ type: 'event', name, detail: { ticketId: '1' } });
        for (const reason of ['initial&user=2', { toString: 1 }, undefined]) send({ type: 'ask', id: 1, reason });
        send({ type: 'event', name: 'le-state', detail: { state: 'online' } });
      });`;
    await wary.route(`${desk.gate.url}/frame/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Not ours</title><script>${liar}</script>` }),
    );
    await wary.goto(host.url({ class: 'dark' }));
    await until(async () => (await heard(wary)).length > 0);
    expect((await heard(wary)).map(({ name }) => name)).to.deep.equal(['le-state']);
    expect(await wary.evaluate(() => (window as unknown as HostWindow).reasons)).to.deep.equal([]);
    const looks = await inside(wary).evaluate(() => (window as unknown as { looks: { readonly tokens: object }[] }).looks);
    expect(looks.at(-1)?.tokens).to.deep.equal({ '--le-accent': '#ff00aa' });
    await wary.close();
  });

  it('opens a file of a message in a tab of its own', async () => {
    await page.frameLocator('le-frame iframe').locator('#tab-all').click();
    await option('Marina').click();
    await conversation()
      .locator('input[type=file]')
      .setInputFiles({ name: 'contrato.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
    const link = conversation().getByRole('link', { name: 'Abrir contrato.pdf' });
    const [answer] = await Promise.all([
      desk.context.waitForEvent('response', {
        predicate: (response) => response.request().isNavigationRequest(),
        timeout: 30_000,
      }),
      link.click(),
    ]);
    expect(answer.status()).to.equal(200);
    expect(await page.evaluate(() => location.pathname)).to.equal('/');
  });

  it('says when the engine does not answer, and comes when it does', async () => {
    const late = await desk.context.newPage();
    await late.clock.install();
    desk.gate.down();
    await late.goto(host.url());
    await late.clock.fastForward(15_000);
    await until(async () => (await heard(late)).some(({ name }) => name === 'le-error'));
    desk.gate.up();
    await late.evaluate(() => document.querySelector('le-frame')!.reconnect());
    await option('Marina', late).waitFor();
    await late.close();
  });

  it('puts no token into an address', async () => {
    expect(given.length).to.be.greaterThan(5);
    expect(addresses.filter((address) => address.startsWith(desk.gate.url)).length).to.be.greaterThan(20);
    expect(addresses.filter((address) => given.some((token) => address.includes(token)))).to.deep.equal([]);
  });
});
