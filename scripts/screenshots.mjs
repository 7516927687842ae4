/**
 * `npm run screenshots`: pictures of the demo's desks in `docs/pictures/`, taken of a running engine. Each desk in light and dark, on a
 * phone and from right to left; `-- NAME …` takes those that begin so.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureCommand } from './ensure-commands.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'docs/pictures');
const wanted = process.argv.slice(2);

const looks = {
  light: { theme: 'light', direction: 'ltr', width: 'full', viewport: { width: 1440, height: 900 } },
  dark: { theme: 'dark', direction: 'ltr', width: 'full', viewport: { width: 1440, height: 900 } },
  rtl: { theme: 'light', direction: 'rtl', width: 'full', viewport: { width: 1440, height: 900 } },
  phone: { theme: 'light', direction: 'ltr', width: 'phone', viewport: { width: 420, height: 900 } },
};
const desks = { desk: 'Mesa', operations: 'Operação', administration: 'Administração' };

/** `leadengine start` in an empty directory; resolves with what it says once it is ready. */
const startEngine = (directory) => {
  const env = { ...process.env, PORT: '0', LEADENGINE_LOG_LEVEL: 'error' };
  delete env.DATABASE_URL;
  delete env.REDIS_URL;
  const child = spawn(process.execPath, [join(root, 'packages/cli/bin/leadengine.js'), 'start'], {
    cwd: directory,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const ready = new Promise((resolve, reject) => {
    let text = '';
    child.stderr.on('data', (chunk) => {
      text += chunk;
      if (text.includes('Ctrl-C')) resolve(text);
    });
    child.once('exit', () => reject(new Error(`The engine ended: ${text}`)));
  });
  return {
    ready,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
};

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Sao_Paulo' });
const dayIn = (days) => dayFormat.format(Date.now() + days * 86_400_000);

/** An agreement with the tables of two banks, so that there is something to simulate. */
const sellLoans = async (client) => {
  const { id } = await client.creditAgreements.create({ name: 'Prefeitura de Aurora', slug: 'prefeitura-de-aurora', payer: 'municipal' });
  await client.creditAgreements.setStatus({ id }, { status: 'active' });
  const product = await client.creditProducts.create({ id }, { kind: 'loan', name: 'Empréstimo consignado' });
  await client.creditWindows.create({ id }, { label: 'Vigente', startsOn: dayIn(-1), endsOn: dayIn(30), firstDueOn: dayIn(45) });
  for (const [bank, code, monthlyRate] of [
    ['Banco Aurora', 'A1', '0.0179'],
    ['Banco do Vale', 'V7', '0.0192'],
  ]) {
    const table = await client.creditTables.create({ id }, { productId: product.id, bank, code, name: 'Normal' });
    const rates = [24, 48, 72, 96].map((termMonths) => ({ termMonths, monthlyRate }));
    const version = await client.creditTables.createVersion({ id: table.id }, { coefficientBasis: 'calendar', rates });
    await client.creditTables.publishVersion({ id: version.id }, {});
  }
};

const customers = [
  ['+5561988120041', 'Rosa Meireles', 'Bom dia! Sou professora da prefeitura. Consigo um consignado?', 'contacted', 1_200_000],
  ['+5561988120042', 'Antônio Furtado', 'Quanto fica a parcela de 20 mil?', 'qualified', 2_000_000],
  ['+5561988120043', 'Célia Prado', 'Já tenho contrato no outro banco, dá para trazer?', 'proposal', 1_850_000],
  ['+5561988120044', 'Jonas Amaral', 'Mandei o contracheque, conseguiu ver?', 'engaged', 950_000],
  ['+5561988120045', 'Dirce Tavares', 'Meu marido também é servidor, pode simular os dois?', 'contacted', 1_475_000],
];
const answers = ['Bom dia, Rosa! Consigo sim. Posso ver a sua margem?', 'Com a prefeitura a taxa começa em 1,79% ao mês.'];

/** Customers write, one of them is answered, and they stand on the board where their talk has come to. */
const haveConversations = async (client) => {
  const { data: instances } = await client.whatsapp.listInstances();
  const [instance] = instances.filter(({ engine }) => engine === 'sandbox');
  for (const [from, displayName, text] of customers.toReversed()) {
    await client.whatsappSandbox.write({ id: instance.id }, { from, displayName, text });
  }
  const ticketOf = async (name) => {
    for (let tries = 0; tries < 100; tries += 1) {
      const { data } = await client.tickets.list({ status: 'active', limit: 50 });
      const found = data.find(({ contact }) => contact.name === name);
      if (found !== undefined) return found;
      await delay(200);
    }
    throw new Error(`${name} did not come in.`);
  };
  for (const [, name, , status, valueCents] of customers) {
    const ticket = await ticketOf(name);
    const { id } = await client.leads.create({ contactId: ticket.contact.id, source: 'whatsapp', valueCents, ticketId: ticket.id });
    await client.leads.move({ id }, { status });
  }
  const [[from, displayName]] = customers;
  const { id } = await ticketOf(displayName);
  const say = (text) => client.messages.send({ id }, { type: 'text', text });
  await say(answers[0]);
  await client.whatsappSandbox.write(
    { id: instance.id },
    { from, displayName, text: 'Pode sim. Meu CPF está no contracheque que mandei.' },
  );
  await delay(1_500);
  await say(answers[1]);
  await client.whatsappSandbox.write({ id: instance.id }, { from, displayName, text: 'E em 96 vezes, quanto fica?' });
};

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const missing = process.env.CHROME_PATH === undefined ? ensureCommand({ names: browsers, debian: 'chromium' }) : undefined;
if (missing !== undefined) {
  console.error(missing);
  process.exit(1);
}
const findBrowser = () =>
  execFileSync('sh', ['-c', browsers.map((name) => `command -v ${name}`).join(' || ')], { encoding: 'utf8' }).trim();
execFileSync(process.execPath, [join(root, 'scripts/compile.mjs')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

// What it drives the engine with is compiled just now.
const { createClient, createSession } = await import('../packages/sdk/dist/index.js');

const directory = await mkdtemp(join(tmpdir(), 'leadengine-pictures-'));
const engine = startEngine(directory);
let browser;
try {
  const said = await engine.ready;
  const [, url] = /open\s+(\S+)/.exec(said);
  const [, password] = /password\s+(\S+)/.exec(said);
  const session = createSession({ baseUrl: url });
  await session.login({ tenant: 'demo', email: 'admin@demo.example', password });
  const client = createClient({ baseUrl: url, token: session.token });
  await sellLoans(client);
  await haveConversations(client);

  browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? findBrowser(),
    env: { ...process.env, LANGUAGE: 'pt_BR' },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--force-color-profile=srgb', '--lang=pt-BR'],
  });
  const context = await browser.newContext({ locale: 'pt-BR', timezoneId: 'America/Sao_Paulo', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('#password').fill(password);
  await page.locator('form button').click();
  await page.locator('le-inbox').waitFor();

  /** Asked for once, and shown by each picture. */
  const haveCorrespondent = async () => {
    const panel = page.locator('.correspondents');
    await panel.waitFor();
    if ((await page.locator('le-provision').count()) === 0) {
      await panel.locator('[name=name]').fill('Crédito do Cerrado');
      await panel.locator('form button').click();
    }
    await page.locator('le-provision .axis').waitFor();
    await page.locator('le-provision .step.done').nth(7).waitFor();
  };

  const arrange = {
    async desk() {
      await page.locator('le-inbox [role=option]', { hasText: customers[0][1] }).click();
      await page.locator('le-conversation article', { hasText: 'E em 96 vezes' }).waitFor();
      await page.locator('le-simulator #amount').fill('12.000');
      await page.locator('le-simulator .offer').first().waitFor();
      await page.locator('le-simulator #amount').blur();
      // On a phone the panels stand below each other.
      await page.locator('main').evaluate((main) => {
        const panel = main.querySelector('.panel:has(le-conversation)');
        main.scrollTop += panel.getBoundingClientRect().top - main.getBoundingClientRect().top;
      });
    },
    async operations() {
      await page.locator('le-pipeline .card').first().waitFor();
      await page.locator('le-pulse .main strong').waitFor();
      await page.locator('le-ticket-board .cards li').first().waitFor();
    },
    async administration() {
      await page.locator('le-connect h3').first().waitFor();
      await page.locator('le-audit .link-row').first().waitFor();
      await haveCorrespondent();
    },
  };

  await mkdir(pictures, { recursive: true });
  for (const [look, { theme, direction, width, viewport }] of Object.entries(looks)) {
    for (const [desk, title] of Object.entries(desks)) {
      const name = `${desk}-${look}`;
      if (wanted.length > 0 && !wanted.some((beginning) => name.startsWith(beginning))) continue;
      await page.setViewportSize(viewport);
      await page.goto(url);
      for (const [place, value] of [
        [0, theme],
        [2, direction],
        [3, width],
      ])
        await page.locator('.controls select').nth(place).selectOption(value);
      await page.locator('nav button', { hasText: title }).click();
      await arrange[desk]();
      await page.screenshot({ path: join(pictures, `${name}.png`) });
      console.log(`docs/pictures/${name}.png`);
    }
  }
} finally {
  await browser?.close();
  await engine.stop();
  await rm(directory, { recursive: true, force: true });
}
