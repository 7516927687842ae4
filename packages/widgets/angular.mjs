/**
 * Writes `angular/directives.ts`, which lets templates of Angular check what an element is given, from `dist/custom-elements.json`; and
 * `dist/angular.js` from it, half compiled by Angular's own compiler, as libraries are published. With `--check` it only fails when the
 * directives are not what they would be.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createCompilerHost, formatDiagnostics, performCompilation } from '@angular/compiler-cli';
import ts from 'typescript';

const { modules } = JSON.parse(await readFile(new URL('dist/custom-elements.json', import.meta.url), 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations);

/** Attributes of templates are text; of these kinds properties are none. */
const transforms = { boolean: 'isSet', number: 'numberIn' };

const inputOf = ({ name, type }) => {
  const transform = transforms[type.text];
  return transform === undefined ? `'${name}'` : `{ name: '${name}', transform: ${transform} }`;
};

const directiveOf = ({ name, tagName, description, members }) => `
/** \`<${tagName}>\`: ${description} */
@Directive({ selector: '${tagName}', inputs: [${members.map(inputOf).join(', ')}] })
export class ${name} {
  readonly #element = inject<ElementRef<Elements.${name}>>(ElementRef).nativeElement;
${members
  .map(
    (member) => `
  /** ${member.description} */
  set ${member.name}(value: Elements.${name}['${member.name}']) {
    this.#element.${member.name} = value;
  }`,
  )
  .join('\n')}
}
`;

const source = `// Made by angular.mjs.
import { Directive, ElementRef, inject } from '@angular/core';
import type * as Elements from '@leadengine/widgets';
import '@leadengine/widgets/define';
import '@leadengine/widgets/frame';

function isSet(value: boolean | ''): boolean {
  return value === '' || value;
}
function numberIn(value: number | \`\${number}\`): number {
  return Number(value);
}
${elements.map(directiveOf).join('')}`;

const path = fileURLToPath(new URL('angular/directives.ts', import.meta.url));

const compile = async () => {
  const base = ts.readConfigFile(fileURLToPath(new URL('../../tsconfig.base.json', import.meta.url)), (name) => ts.sys.readFile(name));
  const { options } = ts.convertCompilerOptionsFromJson(base.config.compilerOptions, fileURLToPath(new URL('.', import.meta.url)));
  Object.assign(options, { composite: false, declarationMap: false, sourceMap: false, types: [], compilationMode: 'partial' });
  const host = createCompilerHost({ options });
  const written = [];
  host.writeFile = (name, text, _mark, _onError, [from] = []) => {
    if (from?.fileName !== path) return;
    written.push(writeFile(new URL(name.endsWith('.d.ts') ? 'dist/angular.d.ts' : 'dist/angular.js', import.meta.url), text));
  };
  const { diagnostics } = performCompilation({ rootNames: [path], options, host });
  if (diagnostics.length > 0) throw new Error(formatDiagnostics(diagnostics));
  await Promise.all(written);
};

const isFresh = (await readFile(path, 'utf8').catch(() => '')) === source;
if (process.argv.includes('--check')) {
  if (!isFresh) throw new Error('packages/widgets/angular/directives.ts is not what its elements are: run `npm run generate`.');
} else {
  if (!isFresh) await writeFile(path, source);
  await compile();
}
console.log(`${String(elements.length)} directives for Angular.`);
