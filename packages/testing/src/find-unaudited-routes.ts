import type { App } from '@leadengine/core';
import type { RouteDefinition } from '@leadengine/plugin-kit';

/** Reads that have to be answered for like writes. */
const isSensitive = /export|reveal|document|secret/i;

const needsAudit = ({ method, id, access }: RouteDefinition): boolean =>
  method !== 'GET' || isSensitive.test(id) || ('permission' in access && isSensitive.test(access.permission));

const saysSomething = ({ audit }: RouteDefinition): boolean => {
  if (audit === undefined) return false;
  if (typeof audit === 'string' || 'action' in audit) return true;
  return 'nothing' in audit ? audit.nothing.trim() !== '' : audit.actions.length > 0;
};

/**
 * Names the routes of an app that do not say what they leave in the audit trail: of all that are no plain reads. They come from what
 * the plugins declare, so that a new one is covered without being named.
 */
export const findUnauditedRoutes = ({ declarations }: Pick<App, 'declarations'>): readonly string[] =>
  declarations.routes
    .map(({ route }) => route)
    .filter((route) => needsAudit(route) && !saysSomething(route))
    .map(({ id }) => id);
