/** Permissions of routes; see the plugin for who has them. */
export const creditAccess = {
  read: { permission: 'credit:read' },
  manage: { permission: 'credit:manage' },
  sell: { permission: 'credit:sell' },
} as const;
