/**
 * Checks docs/parity/*.json and writes docs/reference/parity.md from it. Every entry names a test that exists; rows without an entry are listed as open.
 *
 * `--check` writes nothing and fails on a difference; `--strict` fails on open rows, too.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { rows } from './parity/rows.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, strict: { type: 'boolean', default: false } } });
const page = 'docs/reference/parity.md';
const faults = [];

/** A title may lie in a template; then its text up to the first placeholder must be there. */
const hasTitle = (source, title) => {
  const plain = source.replaceAll("\\'", "'");
  return ['it(', 'test('].some((call) => ["'", '"', '`'].some((quote) => plain.includes(`${call}${quote}${title}${quote}`)));
};

const known = Object.entries(rows);
const entries = [];
for (const name of (await readdir('docs/parity').catch(() => [])).filter((file) => file.endsWith('.json')).sort()) {
  const list = JSON.parse(await readFile(`docs/parity/${name}`, 'utf8'));
  for (const entry of list) {
    const { row, ours, test, title } = entry;
    if ([row, ours, test, title].some((value) => typeof value !== 'string' || value === '')) {
      faults.push(`${name}: an entry lacks row, ours, test or title: ${JSON.stringify(entry)}`);
      continue;
    }
    if (!(row in rows) && !row.startsWith('peers/')) faults.push(`${name}: nobody knows the row ${row}`);
    const source = await readFile(test, 'utf8').catch(() => undefined);
    if (source === undefined) faults.push(`${name}: ${row} names ${test}, which does not exist`);
    else if (!hasTitle(source, title)) faults.push(`${name}: ${row} names the test "${title}", which ${test} does not have`);
    entries.push(entry);
  }
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const proven = new Set(entries.map(({ row }) => row));
const open = known.filter(([row]) => !proven.has(row));
const table = (list) =>
  [
    '| row | what it was | what the engine does | proven by |',
    '|---|---|---|---|',
    ...list.map(
      ({ row, ours, test, title }) =>
        `| ${row} | ${cell(rows[row] ?? 'what users of rivals ask for')} | ${cell(ours)} | \`${test}\`: ${cell(title)} |`,
    ),
  ].join('\n');
const order = [...known.map(([row]) => row), ...[...proven].filter((row) => row.startsWith('peers/')).sort()];
const sorted = [...entries].sort((a, b) => order.indexOf(a.row) - order.indexOf(b.row));
const text = `<!-- Written by \`npm run parity\`. Do not edit. -->

# Parity

What the earlier product did, what the engine does instead and which test shows it. Rows \`4/…\` are defects of the earlier product, rows \`peers/…\`
what users of rival products ask for. The entries lie in \`docs/parity\`.

${table(sorted)}
${open.length === 0 ? '' : `\n## Open\n\n${open.map(([row, what]) => `- ${row}: ${what}`).join('\n')}\n`}`;

const wanted = await format(text, { ...(await resolveConfig(page)), filepath: page });
const isStale = (await readFile(page, 'utf8').catch(() => undefined)) !== wanted;
if (isStale && values.check) faults.push(`${page} is not up to date; run npm run parity`);
if (isStale && !values.check) await writeFile(page, wanted);
if (values.strict) for (const [row, what] of open) faults.push(`${row} is open: ${what}`);

for (const fault of faults) console.error(fault);
console.log(
  `${String(proven.size)} rows proven by ${String(entries.length)} tests, ${String(open.length)} open, ${String(faults.length)} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
