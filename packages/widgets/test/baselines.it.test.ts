import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { difference, fontsOf, settledPicture } from './baselines/picture.js';
import { looks, sceneNames, setStage, type Look, type Scene, type Stage } from './baselines/scenes.js';
import { stateScenes } from './baselines/states.js';

const isWriting = process.env['LEADENGINE_BASELINES'] === 'write';
/** A changed border of one widget is more than that; nothing else moves a point. */
const allowedShare = 0.0002;

const small: Look = { ...(looks['light'] as Look), viewport: { width: 440, height: 620 } };

describe('what the widgets look like', function () {
  this.timeout(240_000);
  let stage: Stage;
  let page: Page;
  let directory: string;

  before(async function () {
    stage = await setStage();
    const browser = stage.desk.context.browser();
    if (browser === null) throw new Error('There is no browser.');
    // The place of the machine is not to be seen.
    const context = await browser.newContext({ locale: 'pt-BR', timezoneId: 'America/Sao_Paulo', reducedMotion: 'reduce' });
    await context.addInitScript('globalThis.__name = (value) => value;');
    page = await context.newPage();
    // A page of an address, for only there one may use cryptography.
    await page.goto(stage.desk.host.url({ show: 'pulse' }));
    const kind = `chromium-${browser.version().split('.')[0] ?? ''}-${await fontsOf(page)}`;
    directory = fileURLToPath(new URL(`baselines/${kind}`, import.meta.url));
    await page.close();
    if (isWriting) {
      await rm(directory, { recursive: true, force: true });
      await mkdir(directory, { recursive: true });
    } else if (!existsSync(directory)) {
      console.log(`    There are no baselines for ${kind}: npm run baselines makes them.`);
      return this.skip();
    }
    page = await context.newPage();
    await page.clock.setFixedTime(stage.now);
  });

  after(() => stage?.desk.stop());

  /** Takes a picture of a scene, which has to be like the one that is kept under this name. */
  const compare = async (name: string, { query, prepare, arrange }: Scene, look: Look): Promise<void> => {
    const { theme, direction, viewport, forcedColors } = look;
    await page.setViewportSize(viewport);
    await page.emulateMedia({ forcedColors, colorScheme: theme });
    await page.unrouteAll();
    await prepare?.(page);
    await page.goto(stage.desk.host.url({ ...query, theme, dir: direction }));
    await arrange(page);
    await page.mouse.move(0, 0);
    const picture = await settledPicture(page);
    const file = join(directory, `${name}.png`);
    if (isWriting) return writeFile(file, picture);
    const share = await difference(page, await readFile(file), picture);
    if (share <= allowedShare) return;
    const seen = join(await mkdtemp(join(tmpdir(), 'leadengine-looks-')), `${name}.png`);
    await writeFile(seen, picture);
    expect.fail(`${(share * 100).toFixed(2)} % of the points differ; it looks like ${seen}. If it should: npm run baselines.`);
  };

  for (const scene of sceneNames) {
    for (const [lookName, look] of Object.entries(looks)) {
      it(`${scene}, ${lookName}`, async () => {
        await compare(`${scene}-${lookName}`, stage.scenes[scene], look);
      });
    }
  }

  for (const [name, scene] of Object.entries(stateScenes)) {
    it(name.replace('-', ', '), () => compare(name, scene, small));
  }
});
