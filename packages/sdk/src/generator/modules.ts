/** A file of the SDK that generated code leans on. */
type KernelFile = 'define-call' | 'events' | 'operation' | 'operation-types' | 'pager' | 'transport';

/** Where generated code imports from. `depth` counts the folders between a file and the root of what is generated, or of the kernel. */
export interface Modules {
  kernel(file: KernelFile, depth: number): string;
  schema(depth: number): string;
}

const upwards = (depth: number): string => (depth === 0 ? './' : '../'.repeat(depth));

/** Inside the SDK itself. */
export const sdkModules: Modules = {
  kernel: (file, depth) => `${upwards(depth)}${file}.js`,
  // tsc copies no declaration file into `dist`; from there and from `src` this path leads to the same one, which the package ships.
  schema: (depth) => `${upwards(depth + 2)}src/generated/schema.js`,
};

/** In a package of somebody else. */
export const extensionModules: Modules = {
  kernel: () => '@leadengine/sdk/extension',
  schema: (depth) => `${upwards(depth)}schema.js`,
};
