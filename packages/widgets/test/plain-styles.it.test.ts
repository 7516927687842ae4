import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumPath } from '@leadengine/testing';
import { expect } from 'chai';
import { chromium, type Browser } from 'playwright-core';
import { plainStyles } from '../plain-styles.mjs';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** Every style sheet of the elements, as it is written. */
const styleSheets = async (): Promise<readonly string[]> => {
  const names = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const files = await Promise.all(names.map((name) => readFile(join(source, name), 'utf8')));
  return files.flatMap((text) => [...text.matchAll(/\bcss`([^`]*)`/g)].map(([, styles = '']) => styles));
};

describe('style sheets in bundles', function () {
  this.timeout(60_000);
  let browser: Browser;

  before(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  });
  after(() => browser?.close());

  it('say what they say where they are written', async () => {
    const page = await browser.newPage();
    const sheets = await styleSheets();
    expect(sheets.length).to.be.greaterThan(10);
    for (const styles of sheets) {
      const plain = plainStyles(styles);
      const [written, bundled] = await page.evaluate(
        (texts) =>
          texts.map((text) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(text);
            // Values with variables are kept as they are written.
            return [...sheet.cssRules].map(({ cssText }) => cssText.replaceAll(/,\s+/g, ','));
          }),
        [styles, plain],
      );
      expect(written?.length).to.be.greaterThan(0);
      expect(bundled).to.deep.equal(written);
      expect(plain.length).to.be.lessThan(styles.length);
    }
  });
});
