import { emitClient, emitExtension } from './emit-client.js';
import { banner, emitOperations } from './emit-operations.js';
import { emitAugmentation, emitEvents, emitModels, emitProblems } from './emit-types.js';
import { extensionModules, sdkModules, type Modules } from './modules.js';
import { kebab } from './naming.js';
import { pluginPart } from './plugin-part.js';
import { readDocument, type OpenApiDocument, type OperationModel } from './read-document.js';

/** What we use of openapi-typescript. Its own declarations need packages that those who only call the engine should not have to install. */
interface SchemaGenerator {
  default(document: unknown, options: { readonly immutable: boolean; readonly defaultNonNullable: boolean }): Promise<unknown>;
  astToString(ast: unknown): string;
}

const emitSchema = async (document: OpenApiDocument): Promise<string> => {
  const specifier = 'openapi-typescript';
  const generator = (await import(specifier)) as SchemaGenerator;
  // The generator resolves references in place; give it a copy. What has a default may be left out of a request.
  return banner + generator.astToString(await generator.default(structuredClone(document), { immutable: true, defaultNonNullable: false }));
};

const emitResources = (operations: readonly OperationModel[], modules: Modules): [path: string, source: string][] => {
  const byResource = new Map<string, OperationModel[]>();
  for (const operation of operations) {
    const [name = ''] = operation.resource;
    byResource.set(name, [...(byResource.get(name) ?? []), operation]);
  }
  const names = [...byResource.keys()].sort();
  const index = names.length === 0 ? 'export {};' : names.map((name) => `export * from './${kebab(name)}.js';`).join('\n');
  return [
    ...[...byResource].map(([name, own]): [string, string] => [`operations/${kebab(name)}.ts`, emitOperations(own, modules)]),
    ['operations/index.ts', `${banner}${index}\n`],
  ];
};

/** The SDK's own generated part. @returns Unformatted sources by path below `src/generated`. */
export const emit = async (document: OpenApiDocument): Promise<Map<string, string>> => {
  const model = readDocument(document);
  return new Map([
    ['schema.d.ts', await emitSchema(document)],
    ['models.ts', emitModels(model)],
    ['events.ts', emitEvents(model)],
    ['problems.ts', emitProblems(model)],
    ['client.ts', emitClient(model.operations)],
    ...emitResources(model.operations, sdkModules),
  ]);
};

/**
 * What a plugin adds to the SDK, for a package of its own.
 *
 * @param plugin - Name of the plugin.
 * @returns Unformatted sources by path.
 * @throws Error when the document has no operation of this plugin.
 */
export const emitPluginClient = async (document: OpenApiDocument, plugin: string): Promise<Map<string, string>> => {
  const part = pluginPart(document, plugin);
  const model = readDocument(part);
  if (model.operations.length === 0) throw new Error(`The document has no operation of a plugin named "${plugin}".`);
  const own = { ...model, problemCodes: model.problemCodes.filter((code) => code.startsWith(`${plugin}.`)) };
  return new Map([
    // Unlike a declaration file, tsc compiles it into the package's dist.
    ['schema.ts', await emitSchema(part)],
    ['models.ts', emitModels(model, extensionModules)],
    ['augmentation.ts', emitAugmentation(own, extensionModules)],
    ['client.ts', emitExtension(model.operations)],
    ...emitResources(model.operations, extensionModules),
    [
      'index.ts',
      `${banner}import './augmentation.js';\n\nexport * from './client.js';\nexport * from './models.js';\nexport * from './operations/index.js';\n`,
    ],
  ]);
};
