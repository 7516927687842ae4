import type { Plugin } from '@leadengine/plugin-kit';

/** Names of the plugins whose services each plugin uses. */
export type Dependencies = ReadonlyMap<string, ReadonlySet<string>>;

/** Plugins so that each comes after those it depends on, otherwise by name; or the cycle that prevents it. */
export const orderPlugins = (
  plugins: readonly Plugin[],
  dependencies: Dependencies,
): { readonly order: readonly Plugin[] } | { readonly cycle: readonly string[] } => {
  const byName = new Map(plugins.map((plugin) => [plugin.name, plugin]));
  const order: Plugin[] = [];
  const done = new Set<string>();
  const path: string[] = [];

  /** Returns the cycle it ran into. */
  const visit = (name: string): readonly string[] | undefined => {
    if (done.has(name)) return undefined;
    const start = path.indexOf(name);
    if (start >= 0) return [...path.slice(start), name];
    path.push(name);
    for (const dependency of [...(dependencies.get(name) ?? [])].sort()) {
      const cycle = visit(dependency);
      if (cycle !== undefined) return cycle;
    }
    path.pop();
    done.add(name);
    const plugin = byName.get(name);
    if (plugin !== undefined) order.push(plugin);
    return undefined;
  };

  for (const name of [...byName.keys()].sort()) {
    const cycle = visit(name);
    if (cycle !== undefined) return { cycle };
  }
  return { order };
};
