/**
 * Fails on code in the docs that does not compile, parse or match its source, and on links that lead nowhere.
 *
 * Right above a block, `<!-- context: declare const scope: Scope; -->` is put before a TypeScript snippet when it is compiled, and
 * `<!-- from: path#region -->` says that the block is that region of a file, or the whole file; paths start at the repository's root.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkTypes } from './doc-snippets/check-types.mjs';
import { readMarkdown } from './doc-snippets/read-markdown.mjs';
import { readRegion } from './doc-snippets/read-region.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const below = (directory) => (existsSync(directory) ? readdirSync(directory) : []).map((name) => join(directory, name));
const guides = (directory) =>
  below(directory).flatMap((path) => {
    if (statSync(path).isDirectory()) return ['docs/reference', 'docs/adr'].includes(path) ? [] : guides(path);
    return path.endsWith('.md') ? [path] : [];
  });
const paths = [
  'README.md',
  'README.pt-BR.md',
  'CONTRIBUTING.md',
  ...guides('docs'),
  ...['packages', 'plugins', 'examples'].flatMap(below).map((directory) => join(directory, 'README.md')),
].filter((path) => existsSync(path));
const documents = new Map(paths.map((path) => [path, readMarkdown(readFileSync(path, 'utf8'))]));
const blocks = [...documents].flatMap(([path, document]) => document.blocks.map((block) => ({ ...block, path })));

const sourceOf = ({ comment }) => (comment?.text.startsWith('from:') ? comment.text.slice('from:'.length).trim() : undefined);

const compareWithSource = (block) => {
  const [file, region] = sourceOf(block).split('#');
  if (!existsSync(file)) return [{ ...block, line: block.comment.line, message: `${file} does not exist` }];
  const wanted = readRegion(readFileSync(file, 'utf8'), region);
  if (wanted === undefined) return [{ ...block, line: block.comment.line, message: `${file} has no region "${region}"` }];
  const differing = [...Array(Math.max(wanted.length, block.lines.length)).keys()].find(
    (index) => wanted[index]?.trimEnd() !== block.lines[index]?.trimEnd(),
  );
  if (differing === undefined) return [];
  const shown = wanted[differing] === undefined ? 'nothing more' : JSON.stringify(wanted[differing]);
  return [{ ...block, line: block.line + differing, message: `differs from ${sourceOf(block)}, which has ${shown} here` }];
};

const parseJson = (block) => {
  try {
    JSON.parse(block.lines.join('\n'));
    return [];
  } catch (error) {
    return [{ ...block, message: error.message }];
  }
};

const parseShell = (block) => {
  const { status, stderr, error } = spawnSync(block.language, ['-n'], { input: `${block.lines.join('\n')}\n`, encoding: 'utf8' });
  if (status === 0) return [];
  const line = Number(/(?:line )?(\d+):/.exec(stderr ?? '')?.[1] ?? 1);
  return [{ ...block, line: block.line + line - 1, message: (error?.message ?? stderr).trim().split('\n')[0] }];
};

const anchorsOf = (path) => (documents.get(path) ?? readMarkdown(readFileSync(path, 'utf8'))).anchors;

const followLinks = ([path, { links, anchors }]) =>
  links.flatMap(({ target, line }) => {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(target)) return [];
    const [file, anchor] = decodeURI(target).split('#');
    const destination = file === '' ? path : normalize(join(dirname(path), file));
    if (!existsSync(destination)) return [{ path, line, message: `${target} leads to ${destination}, which does not exist` }];
    if (anchor === undefined || !destination.endsWith('.md')) return [];
    const known = file === '' ? anchors : anchorsOf(destination);
    return known.has(anchor) ? [] : [{ path, line, message: `${destination} has no heading for #${anchor}` }];
  });

const checks = new Map([
  ['json', parseJson],
  ['sh', parseShell],
  ['bash', parseShell],
]);
const isTypeScript = ({ language }) => language === 'ts' || language === 'typescript';

const faults = [
  // What equals a file of the repository is compiled there.
  ...blocks.flatMap((block) => (sourceOf(block) === undefined ? (checks.get(block.language)?.(block) ?? []) : compareWithSource(block))),
  ...(await checkTypes(blocks.filter((block) => isTypeScript(block) && sourceOf(block) === undefined))),
  ...[...documents].flatMap(followLinks),
];

for (const { path, line, message } of faults.sort((a, b) => paths.indexOf(a.path) - paths.indexOf(b.path) || a.line - b.line))
  console.error(`${path}:${String(line)}: ${message}`);
const count = [...documents.values()].reduce((sum, { links }) => sum + links.length, 0);
console.log(
  `${String(blocks.length)} blocks and ${String(count)} links in ${String(paths.length)} documents, ${String(faults.length)} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
