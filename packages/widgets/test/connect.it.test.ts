import { createWhatsAppSimulator, type SimulatedUser, type WhatsAppSimulator } from '@leadengine/whatsapp-simulator';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { createDeskFixture, until, type DeskFixture } from './desk-fixture.js';
import { findingsIn, shoot } from './looks.js';

/** Phases of a link whose look does not need the engine: the host sets a controller, as the public API lets it. */
const phases = [
  'unlinked',
  'restarting',
  'connecting',
  'draining',
  'online',
  'backoff',
  'stopped',
  'logged_out',
  'banned',
  'replaced',
  'outdated',
  'passkey_required',
  'link_expired',
  'mismatched',
  'quarantined',
] as const;

describe('the link of a number in a host page', function () {
  this.timeout(180_000);
  let simulator: WhatsAppSimulator;
  let undo: readonly (() => void)[] = [];
  let desk: DeskFixture;
  let page: Page;
  let instanceId: string;
  let shop: SimulatedUser;

  const widget = (selector: string, options?: { readonly hasText: string }) => page.locator(`le-connect ${selector}`, options);
  const says = (title: string) => widget('h3').filter({ hasText: title }).waitFor();
  const findings = () => findingsIn(desk, page);
  const codeOf = async (method: 'qr' | 'code'): Promise<string> => {
    let value = '';
    await until(async () => {
      const code = await desk.client.whatsapp.getInstanceQr({ id: instanceId }).catch(() => undefined);
      value = code?.method === method ? code.value : '';
      return value !== '';
    });
    return value;
  };

  before(async () => {
    simulator = await createWhatsAppSimulator();
    undo = [simulator.installRootKey(), simulator.trustMediaHost()];
    desk = await createDeskFixture({
      LEADENGINE_WHATSAPP_SERVER_URL: simulator.url,
      LEADENGINE_WHATSAPP_ROOT_KEY: simulator.rootKey,
      LEADENGINE_WHATSAPP_MEDIA_HOST: simulator.media.host,
      LEADENGINE_WHATSAPP_CONNECTS_PER_SECOND: '50',
    });
    ({ id: instanceId } = await desk.client.whatsapp.createInstance({ name: 'Loja', engine: 'baileys' }));
    page = await desk.open({ show: 'connect', class: 'one', instance: instanceId });
  });

  after(async () => {
    await desk?.stop();
    await simulator?.close();
    for (const each of undo) each();
  });

  it('shows the QR code that links the phone, and that it is connected once the phone has scanned it', async () => {
    await says('Nenhum celular vinculado');
    await widget('.button.primary').click();
    await widget('svg.qr path').waitFor();
    const drawn = await widget('svg.qr path').getAttribute('d');
    const svg = await desk.app.request<string>('GET', `/v1/whatsapp/instances/${instanceId}/qr?format=svg`, {
      token: desk.app.admin.token,
    });
    expect(svg.body).to.contain(String(drawn));
    expect(await widget('.code small').textContent()).to.match(/vale por mais \d+ s/);
    expect(await findings()).to.deep.equal([]);
    shop = simulator.user({ phoneNumber: '5511990000001', name: 'Loja' });
    const device = await simulator.scanQr(shop, await codeOf('qr'));
    await says('Conectado');
    await widget('.phase bdi', { hasText: '+5511990000001' }).waitFor();
    expect(await findings()).to.deep.equal([]);

    simulator.break(device, 'deviceRemoved');
    await says('O celular encerrou a conexão');
    expect(await widget('.button.primary').allTextContents()).to.deep.equal(['Vincular de novo']);
  });

  it('shows a code to type instead, for the number that a person enters', async () => {
    await widget('.button.primary').click();
    await widget('svg.qr path').waitFor();
    await widget('summary').click();
    await widget('#phone').fill('onze');
    await widget('form .button').click();
    await widget('#phone[aria-invalid=true]').waitFor();
    expect(await findings()).to.deep.equal([]);
    await widget('#phone').fill('+55 11 99000-0001');
    await widget('form .button').click();
    await widget('.letters b').nth(7).waitFor();
    expect(await findings()).to.deep.equal([]);
    const value = await codeOf('code');
    expect((await widget('.letters b').allTextContents()).join('')).to.equal(value);
    await simulator.enterCode(shop, value);
    await says('Conectado');
    await widget('.button', { hasText: 'Desconectar' }).click();
    await says('Desconectado');
  });

  it('says what helps when the account asks for a passkey', async () => {
    const { id } = await desk.client.whatsapp.createInstance({ name: 'Filial', engine: 'baileys' });
    instanceId = id;
    await page.evaluate((chosen) => document.querySelector('le-connect')!.setAttribute('instance-id', chosen), id);
    await says('Nenhum celular vinculado');
    simulator.faults.lasting.demandsPasskey = true;
    await widget('.button.primary').click();
    await widget('svg.qr path').waitFor();
    simulator.offerPairing(simulator.user({ phoneNumber: '5511990000002', name: 'Filial' }), await codeOf('qr'));
    await says('A conta exige uma chave de acesso');
    expect(await findings()).to.deep.equal([]);
    simulator.faults.clear();
    await widget('.button.primary', { hasText: 'Removi, vincular' }).click();
    await widget('svg.qr path').waitFor();
  });

  it('is readable in every phase, light and dark, in every language, and right to left', async () => {
    const turn = (direction: 'ltr' | 'rtl') => page.evaluate((dir) => void (document.documentElement.dir = dir), direction);
    for (const phase of phases) {
      await page.evaluate(async (state) => {
        const element = document.querySelector('le-connect')!;
        const connected = state === 'online';
        const instance = {
          id: 'x',
          engine: 'baileys',
          name: 'Loja',
          phoneNumber: '+5511990000001',
          status: connected ? 'connected' : 'disconnected',
          state,
          retryAt: state === 'backoff' ? new Date(Date.now() + 30_000).toISOString() : null,
        };
        const shown = {
          status: 'ready',
          instances: [instance],
          instance,
          code: undefined,
          restriction: connected ? { kind: 'message_cap', until: null } : undefined,
          busy: false,
          failure: undefined,
          refusal: undefined,
        };
        element.controller = { ...element.link, state: shown, subscribe: () => () => undefined } as never;
        await element.updateComplete;
      }, phase);
      expect(await findings(), phase).to.deep.equal([]);
      await shoot(page, `connect-${phase}`);
      await turn('rtl');
      expect(await desk.axe(page), `${phase} right to left`).to.deep.equal([]);
      await turn('ltr');
    }
  });
});
