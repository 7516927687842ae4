import type { CatalogedProblem, Declarations } from '@leadengine/core';
import { code, page, tablesByOwner } from './markdown.js';

export const problemsPage = (
  catalog: ReadonlyMap<string, CatalogedProblem>,
  { routes }: Declarations,
  owners: readonly string[],
): string => {
  const pluginOf = new Map(routes.map(({ plugin, route }) => [route.id, plugin]));
  const ownerOf = ({ isGeneral, routeIds }: CatalogedProblem): string =>
    isGeneral ? 'engine' : (pluginOf.get(routeIds[0] ?? '') ?? 'engine');
  return page(
    'Problems',
    `Every error is ${code('application/problem+json')} (RFC 9457) with a stable ${code('code')}; a running engine explains each at
${code('/problems/<code>')}. Those of the engine come from any route that they apply to, the others from the routes named.`,
    tablesByOwner(
      [...catalog.values()]
        .map((value) => ({ owner: ownerOf(value), value }))
        .sort((a, b) => owners.indexOf(a.owner) - owners.indexOf(b.owner)),
      ['Code', 'Status', 'Title', 'Routes'],
      ({ code: problem, status, title, isGeneral, routeIds }) => [
        code(problem),
        String(status),
        title,
        isGeneral ? 'any' : [...new Set(routeIds)].map(code).join(', '),
      ],
    ),
  );
};
