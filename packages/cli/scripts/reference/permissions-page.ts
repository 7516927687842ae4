import type { DeclaredPermission } from '@leadengine/core';
import { code, page, tablesByOwner } from './markdown.js';

/** The engine's own pages ask for permissions that no plugin declares. */
const ownerOf = ({ plugin }: DeclaredPermission): string => (plugin === 'kernel' ? 'engine' : plugin);

export const permissionsPage = (permissions: readonly DeclaredPermission[], owners: readonly string[]): string =>
  page(
    'Permissions',
    `What a caller may be allowed, by the plugin that declares it. The role ${code('admin')} holds every permission of its tenant; API keys hold
those they were made with. Permissions of routes under ${code('/v1/platform')} and of the engine's own pages are held by platform keys.`,
    tablesByOwner(
      permissions.map((value) => ({ owner: ownerOf(value), value })).sort((a, b) => owners.indexOf(a.owner) - owners.indexOf(b.owner)),
      ['Permission', 'Meaning', 'Roles besides admin'],
      ({ id, description, roles }) => [code(id), description, roles.map(code).join(', ')],
    ),
  );
