import { auditActionsOf, type Declarations } from '@leadengine/core';
import { code, page, tablesByOwner } from './markdown.js';

/** An action with the operations that may leave it. */
const actionsByOwner = ({ routes }: Declarations) => {
  const operations = new Map<string, { readonly owner: string; readonly action: string; readonly ids: string[] }>();
  for (const { plugin, route } of routes) {
    for (const action of auditActionsOf(route)) {
      const key = `${plugin} ${action}`;
      const known = operations.get(key) ?? { owner: plugin, action, ids: [] };
      known.ids.push(route.id);
      operations.set(key, known);
    }
  }
  return [...operations.values()].map((value) => ({ owner: value.owner, value }));
};

const silentRoutes = ({ routes }: Declarations): string => {
  const reasons = routes.flatMap(({ route: { id, audit } }) =>
    typeof audit === 'object' && 'nothing' in audit ? [`- ${code(id)}: ${audit.nothing}`] : [],
  );
  return reasons.join('\n');
};

export const auditPage = (declarations: Declarations): string =>
  page(
    'Audit actions',
    `What operations leave in the audit trail, by the plugin they belong to; recorded when a plugin keeps a trail. Entries name who acted, on what,
from where and with which outcome. Besides these, any operation may leave ${code('access.denied')}, and an API key leaves ${code('api_key.used')}
the first time on a day (UTC). What is done above tenants, with a platform key, is in the trail of the tenant it is done to; where there is none,
it is a line of audit.log.`,
    [
      ...tablesByOwner(actionsByOwner(declarations), ['Action', 'Operations'], ({ action, ids }) => [
        code(action),
        ids.map(code).join(', '),
      ]),
      { title: 'Writes that leave nothing', body: silentRoutes(declarations) },
    ],
  );
