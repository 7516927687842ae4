/**
 * Writes what editors show of the elements, from their sources: `dist/custom-elements.json` (the manifest that Storybook and JetBrains read)
 * and `dist/html-custom-data.json` (VS Code). Fails on an attribute that nobody explained.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('.', import.meta.url));

const textOf = (comment) => (typeof comment === 'string' ? comment : (ts.getTextOfJSDocComment(comment) ?? '')).replace(/\s+/g, ' ').trim();
const describe = (node) => textOf(node.jsDoc?.at(-1)?.comment ?? '');

/** `name - What it is.` */
const named = (node, tag) =>
  ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === tag)
    .map(({ comment }) => {
      const [, name = '', description] = /^(\S*)\s*-\s*(.*)$/.exec(textOf(comment ?? '')) ?? [];
      return { name, description };
    });

/** Lit's declaration of a property: undefined when it has no attribute. */
const attributeOf = (name, options) => {
  const given = options.properties.find((option) => option.name?.text === 'attribute')?.initializer;
  if (given === undefined) return name.toLowerCase();
  return ts.isStringLiteral(given) ? given.text : undefined;
};

const membersOf = (node, source) => {
  const known = node.members.find((member) => member.name?.text === 'properties')?.initializer?.properties ?? [];
  return known.map(({ name, initializer }) => {
    const member = node.members.find((one) => ts.isPropertyDeclaration(one) && one.name.text === name.text);
    const attribute = attributeOf(name.text, initializer);
    const description = describe(member);
    if (description === '') throw new Error(`${node.name.text}.${name.text} has no description.`);
    return { kind: 'field', name: name.text, type: { text: member.type.getText(source) }, description, ...(attribute && { attribute }) };
  });
};

const classesIn = (path) => {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  return { source, classes: source.statements.filter((node) => ts.isClassDeclaration(node)) };
};

/** What elements have of the one that they are based on. */
const base = classesIn(join(root, 'src/element/base-element.ts'));
const baseMembers = base.classes.flatMap((node) => membersOf(node, base.source));

const declarationOf = (node, source) => {
  const isBased = node.heritageClauses?.some((clause) =>
    clause.types.some(({ expression }) => expression.getText(source) === 'BaseElement'),
  );
  const members = [...membersOf(node, source), ...(isBased ? baseMembers : [])];
  const tagName = node.name.text.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return {
    kind: 'class',
    name: node.name.text,
    tagName,
    customElement: true,
    description: describe(node),
    attributes: members
      .filter(({ attribute }) => attribute !== undefined)
      .map(({ name, attribute, description, type }) => ({ name: attribute, fieldName: name, description, type })),
    members,
    events: named(node, 'fires').map((event) => ({ ...event, type: { text: 'CustomEvent' } })),
    slots: named(node, 'slot'),
    cssParts: named(node, 'csspart'),
  };
};

const modules = readdirSync(join(root, 'src'), { recursive: true })
  .filter((name) => name.endsWith('.element.ts'))
  .sort()
  .map((name) => {
    const path = join(root, 'src', name);
    const { source, classes } = classesIn(path);
    const declarations = classes.map((node) => declarationOf(node, source));
    const module = `dist/${relative(join(root, 'src'), path).replaceAll('\\', '/').replace(/\.ts$/, '.js')}`;
    return {
      kind: 'javascript-module',
      path: module,
      declarations,
      exports: declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module } })),
    };
  });

const elements = modules.flatMap(({ declarations }) => declarations);
const write = (name, value) => writeFileSync(join(root, 'dist', name), `${JSON.stringify(value, undefined, 2)}\n`);
mkdirSync(join(root, 'dist'), { recursive: true });
write('custom-elements.json', { schemaVersion: '1.0.0', readme: 'README.md', modules });
write('html-custom-data.json', {
  version: 1.1,
  tags: elements.map(({ tagName, description, attributes }) => ({
    name: tagName,
    description,
    attributes: attributes.map(({ name, description: text }) => ({ name, description: text })),
  })),
});
console.log(`${String(elements.length)} elements for editors.`);
