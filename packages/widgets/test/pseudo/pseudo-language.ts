import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/** A language nobody speaks: English with every word lengthened and accented. The tag is one that no language may have. */
export const pseudoLocale = 'qps';

const tools = JSON.stringify(fileURLToPath(new URL('pseudo-text.ts', import.meta.url)));

/** Adds the language to a bundle of the widgets, which ship without it. */
export const pseudoLanguage: Plugin = {
  name: 'pseudo-language',
  setup({ onLoad }) {
    const locale = JSON.stringify(pseudoLocale);
    onLoad({ filter: /widgets[/\\]src[/\\]text[/\\]locale\.ts$/ }, async ({ path }) => ({
      contents: `import { accentFormats, lengthenAll } from ${tools};
${await readFile(path, 'utf8')}
accentFormats(${locale});
loaders[${locale}] = async () => lengthenAll((await import('./en.js')).en);`,
      loader: 'ts',
    }));
    onLoad({ filter: /widgets[/\\]src[/\\].*-words\.ts$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8');
      const [, words] = /^export const (\w+Words): Readonly<Record<Locale/m.exec(contents) ?? [];
      if (words === undefined) return undefined;
      return {
        contents: `import { lengthenAll } from ${tools};\n${contents}\n${words}[${locale}] = lengthenAll(${words}.en);`,
        loader: 'ts',
      };
    });
  },
};
