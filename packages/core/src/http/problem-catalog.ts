import type { ProblemDeclaration } from '@leadengine/plugin-kit';
import { engineProblems } from '../contract/problems.js';
import type { MountedRoute } from '../kernel/parts.js';

/** One problem with the routes that name it. */
export interface CatalogedProblem extends ProblemDeclaration {
  readonly routeIds: readonly string[];
  /** The engine itself answers it, on any route. */
  readonly isGeneral: boolean;
}

/**
 * Every problem of the engine and of the routes, by code.
 *
 * @throws Error when two declarations share a code and differ.
 */
export const catalogProblems = (routes: readonly MountedRoute[]): ReadonlyMap<string, CatalogedProblem> => {
  const catalog = new Map<string, CatalogedProblem>();
  const add = ({ code, status, title }: ProblemDeclaration, routeIds: readonly string[]): void => {
    const known = catalog.get(code);
    if (known !== undefined && (known.status !== status || known.title !== title)) {
      throw new Error(`Problem "${code}" is declared twice: ${String(known.status)} "${known.title}" and ${String(status)} "${title}".`);
    }
    catalog.set(code, {
      code,
      status,
      title,
      routeIds: [...(known?.routeIds ?? []), ...routeIds],
      isGeneral: known?.isGeneral ?? routeIds.length === 0,
    });
  };
  for (const problem of engineProblems) add(problem, []);
  for (const { route } of routes) for (const problem of route.problems ?? []) add(problem, [route.id]);
  return new Map([...catalog].sort(([a], [b]) => a.localeCompare(b, 'en')));
};
