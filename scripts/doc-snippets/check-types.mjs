import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import ts from 'typescript';

// Below the repository, so that packages are found as its own code finds them.
const directory = resolve('node_modules/.cache/doc-snippets');

const config = {
  extends: resolve('tsconfig.base.json'),
  compilerOptions: {
    noEmit: true,
    composite: false,
    declaration: false,
    declarationMap: false,
    sourceMap: false,
    skipLibCheck: true,
    noUncheckedSideEffectImports: true,
  },
  include: ['*.mts'],
};

const textOf = (diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ').replaceAll(/\s+/g, ' ');

/** Compiles each block as a module of its own. Gives the faults at the lines of the documents. */
export const checkTypes = async (blocks) => {
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'tsconfig.json'), JSON.stringify(config, undefined, 2));
  const sources = new Map();
  for (const block of blocks) {
    const context = block.comment?.text.startsWith('context:') ? block.comment.text.slice('context:'.length).trim() : '';
    const before = context === '' ? [] : context.split('\n');
    const path = join(directory, `${block.path.replaceAll(/[^A-Za-z0-9]+/g, '-')}-${String(block.line)}.mts`);
    // A snippet that neither imports nor exports may still use top-level await.
    await writeFile(path, [...before, ...block.lines, 'export {};', ''].join('\n'));
    sources.set(path, { block, contextLines: before.length });
  }
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, directory);
  const program = ts.createProgram([...sources.keys()], parsed.options);
  const faults = [...parsed.errors, ...program.getOptionsDiagnostics()].map((diagnostic) => ({
    path: 'scripts/doc-snippets/check-types.mjs',
    line: 1,
    message: textOf(diagnostic),
  }));
  for (const [path, { block, contextLines }] of sources) {
    const source = program.getSourceFile(path);
    for (const diagnostic of [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]) {
      const line = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line;
      const isInContext = line < contextLines;
      faults.push({
        path: block.path,
        line: isInContext ? block.comment.line : Math.min(block.line + line - contextLines, block.line + block.lines.length - 1),
        message: `${isInContext ? 'in the context of the snippet: ' : ''}${textOf(diagnostic)}`,
      });
    }
  }
  return faults;
};
