import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from '@leadengine/plugin-kit';
import { enginePlugins } from './engine-plugins.js';

const isPlugin = (value: unknown): value is Plugin =>
  typeof value === 'object' && value !== null && 'name' in value && 'contract' in value && 'setup' in value;

const isPath = (specifier: string): boolean => /^\.{0,2}\//.test(specifier);

const locate = (specifier: string, directory: string): string => {
  if (isPath(specifier)) return resolve(directory, specifier);
  try {
    return createRequire(join(directory, 'package.json')).resolve(specifier);
  } catch (cause) {
    throw new Error(`LEADENGINE_PLUGINS names ${specifier}, which is not installed in this directory.`, { cause });
  }
};

/** @throws Error naming the module that cannot be loaded or exports no plugin. */
const loadModule = async (specifier: string, directory: string): Promise<readonly Plugin[]> => {
  const path = locate(specifier, directory);
  let exported: Readonly<Record<string, unknown>>;
  try {
    exported = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`LEADENGINE_PLUGINS names ${specifier}, which cannot be loaded: ${reason}`, { cause });
  }
  const plugins = [...new Set(Object.values(exported))].filter(isPlugin);
  if (plugins.length === 0) throw new Error(`LEADENGINE_PLUGINS names ${specifier}, which exports nothing made by definePlugin.`);
  return plugins;
};

/**
 * The engine's plugins and those that `LEADENGINE_PLUGINS` names: package names or paths of ES modules, separated by
 * commas, looked up from `directory`. Every plugin that such a module exports is taken.
 *
 * @throws Error with a sentence for the operator.
 */
export const loadPlugins = async (env: Readonly<Record<string, string | undefined>>, directory: string): Promise<readonly Plugin[]> => {
  const specifiers = (env['LEADENGINE_PLUGINS'] ?? '')
    .split(',')
    .map((specifier) => specifier.trim())
    .filter((specifier) => specifier !== '');
  const loaded = await Promise.all(specifiers.map((specifier) => loadModule(specifier, directory)));
  return [...enginePlugins, ...loaded.flat()];
};
