import type { EventCatalog } from '../../kernel/event-catalog.js';
import type { PermissionCatalog } from '../../kernel/permission-catalog.js';

/** Whether somebody who holds these permissions may read events of a type. */
export type MayRead = (type: string, permissions: ReadonlySet<string>) => boolean;

/** Of one's own profile: no other users are in it. */
const ofOneself = 'self:read';

/**
 * Events carry what they are about in full, so whoever reads them needs what reading that needs: `tickets:read` for `ticket.created`, or,
 * where no permission has the name, any that lets one read something of the plugin that declares the event.
 */
export const createEventAccess = (events: EventCatalog, permissions: PermissionCatalog): MayRead => {
  const needs = new Map<string, readonly string[]>();
  const needsOf = (type: string): readonly string[] => {
    const own = `${type.split('.', 1)[0] ?? ''}s:read`;
    if (permissions.find(own) !== undefined) return [own];
    const owner = events.ownerOf(type);
    return permissions
      .list()
      .filter(({ id, plugin }) => plugin === owner && id.endsWith(':read') && id !== ofOneself)
      .map(({ id }) => id);
  };
  return (type, held) => {
    let needed = needs.get(type);
    if (needed === undefined) {
      needed = needsOf(type);
      // Types that nobody declares come from callers and are not remembered.
      if (events.ownerOf(type) !== undefined) needs.set(type, needed);
    }
    return needed.some((permission) => held.has(permission));
  };
};
