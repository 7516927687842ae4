import openapiTypescript, { astToString } from 'openapi-typescript';
import { emitClient } from './emit-client.js';
import { banner, emitOperations } from './emit-operations.js';
import { emitEvents, emitModels, emitProblems } from './emit-types.js';
import { kebab } from './naming.js';
import { readDocument, type OpenApiDocument, type OperationModel } from './read-document.js';

/** @returns Unformatted sources by path below `src/generated`. */
export const emit = async (document: OpenApiDocument): Promise<Map<string, string>> => {
  const model = readDocument(document);
  const byResource = new Map<string, OperationModel[]>();
  for (const operation of model.operations) {
    const [name = ''] = operation.resource;
    byResource.set(name, [...(byResource.get(name) ?? []), operation]);
  }
  // The generator resolves references in place; give it a copy.
  const copy = structuredClone(document);
  const schema = astToString(await openapiTypescript(copy as never, { immutable: true }));
  const files = new Map<string, string>([
    ['schema.d.ts', banner + schema],
    ['models.ts', emitModels(model)],
    ['events.ts', emitEvents(model)],
    ['problems.ts', emitProblems(model)],
    ['client.ts', emitClient(model.operations)],
  ]);
  for (const [name, operations] of byResource) files.set(`operations/${kebab(name)}.ts`, emitOperations(operations));
  const names = [...byResource.keys()].sort();
  files.set(
    'operations/index.ts',
    `${banner}${names.length === 0 ? 'export {};' : names.map((name) => `export * from './${kebab(name)}.js';`).join('\n')}\n`,
  );
  return files;
};
