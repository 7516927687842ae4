import type { Declarations, MountedRoute } from '@leadengine/core';
import { code, page, tablesByOwner } from './markdown.js';

const accessText = ({ route: { access } }: MountedRoute): string => {
  if ('permission' in access) return code(access.permission);
  return 'platform' in access ? `${code(access.platform)}, platform key` : 'public';
};

export const routesPage = ({ routes }: Declarations): string =>
  page(
    'Routes',
    `The HTTP API, by the plugin that mounts it. Schemas are in the OpenAPI document (${code('/openapi.json')} and ${code('/docs')} of a running engine,
${code('leadengine openapi')}); the operation id is the method of the SDK: ${code('tickets.list')} is ${code('client.tickets.list()')}.`,
    tablesByOwner(
      routes.map((value) => ({ owner: value.plugin, value })),
      ['Method', 'Path', 'Operation', 'Access', 'Summary'],
      (mounted) => [
        mounted.route.method,
        code(mounted.path.replaceAll(/:(\w+)/g, '{$1}')),
        code(mounted.route.id),
        accessText(mounted),
        mounted.route.summary,
      ],
    ),
  );
