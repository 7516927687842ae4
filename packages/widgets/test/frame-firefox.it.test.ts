import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually } from '@leadengine/testing';
import { expect } from 'chai';
import { createDeskEngine, type DeskEngine } from './desk-engine.js';
import { openBidiSession } from './firefox/bidi.js';
import { firefoxPath, launchFirefox } from './firefox/launch.js';
import { openBidiPage, type BidiPage } from './firefox/page.js';
import { createFrameHostPage, type FrameHostPage } from './frame-host-page.js';
import { buildFramePages } from './frame-pages.js';

interface Heard {
  readonly name: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Stands in for the engine's page and tells the host how it was asked to look. */
const echo = `<!doctype html><title>Echo</title><script>
addEventListener('message', ({ ports: [port] }) => {
  port.onmessage = ({ data }) => port.postMessage({ type: 'event', name: 'le-state', detail: data });
  port.postMessage({ type: 'ready', version: 1, tokens: ['--le-accent'] });
});
</script>`;

describe('the desk in a frame in Firefox', function () {
  this.timeout(180_000);
  const stops: (() => Promise<unknown>)[] = [];
  let desk: DeskEngine;
  let host: FrameHostPage;
  let page: BidiPage;
  let engineUrl = '';

  const heard = (): Promise<Heard[]> => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
  const hears = (is: (each: Heard) => boolean): Promise<Heard> => eventually(async () => (await heard()).findLast(is));

  before(async function () {
    const path = firefoxPath();
    if (path === undefined) {
      console.log('    There is no Firefox here: install it (Debian: apt-get install firefox-esr) to test the frame in it, too.');
      return this.skip();
    }
    const built = await buildFramePages();
    stops.push(() => built.remove());
    desk = await createDeskEngine({}, [], undefined, built.pages);
    stops.push(() => desk.stop());
    await desk.writes('+5561988120091', 'Marina Sales', 'Consegue baixar a taxa?');
    host = await createFrameHostPage(() => engineUrl);
    stops.push(() => host.close());
    host.tokens = async () => {
      const { token, expiresAt } = await desk.client.embedSessions.create({
        userId: desk.app.admin.id,
        widgets: ['inbox', 'conversation'],
        origins: [desk.gate.url],
      });
      return { token, expiresAt };
    };
    const firefox = await launchFirefox(path);
    stops.push(() => firefox.stop());
    const session = await openBidiSession(firefox.url);
    stops.push(() => session.close());
    page = await openBidiPage(session, { width: 1100, height: 760 });
  });

  after(async () => {
    for (const stop of stops.toReversed()) await stop();
  });

  it('connects, and is called by what it shows', async () => {
    engineUrl = desk.gate.url;
    await page.goto(host.url());
    await hears(({ name, detail }) => name === 'le-state' && detail['state'] === 'online');
    await eventually(async () =>
      (await page.evaluate(() => document.querySelector('le-frame')?.shadowRoot?.querySelector('iframe')?.title)) === 'Conversas'
        ? true
        : undefined,
    );
    expect((await heard()).filter(({ name }) => name === 'le-error' || name === 'le-auth-required')).to.deep.equal([]);
  });

  it('learns at once which scheme and tokens the page has come to', async () => {
    const server: Server = createServer((_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(echo));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    stops.push(async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    });
    engineUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    await page.goto(host.url({ theme: 'host' }));
    await hears(({ detail }) => detail['isDark'] === false);
    await page.evaluate(() => void document.documentElement.classList.add('dark'));
    const dark = await hears(({ detail }) => detail['isDark'] === true);
    expect(dark.detail['tokens']).to.deep.equal({ '--le-accent': '#ff00aa' });
    await page.evaluate(() => void ((window as unknown as { heard: Heard[] }).heard = []));
    await page.evaluate(() => void document.documentElement.classList.remove('dark'));
    await hears(({ detail }) => detail['isDark'] === false);
  });
});
