import { definePlugin } from '@leadengine/plugin-kit';
import { Users } from '../identity/contract.js';
import { HeldPermissions } from '../identity/held-permissions.js';
import { Queues } from '../queues/contract.js';
import { TenantDirectory } from '../tenants/contract.js';
import { Tickets } from '../tickets/contract.js';
import { QuickReplies, QuickReplyCreated, QuickReplyDeleted, QuickReplyUpdated } from './contract.js';
import { quickReplyMigrations } from './migrations.js';
import { createQuickReplies } from './quick-reply.service.js';
import { quickReplyRoutes } from './routes.js';

/** Texts that agents send often. */
export const quickRepliesPlugin = definePlugin({
  name: 'quick-replies',
  contract: 1,
  requires: { held: HeldPermissions, users: Users, queues: Queues, tickets: Tickets, tenants: TenantDirectory },
  provides: { replies: QuickReplies },
  permissions: {
    'quick-replies:read': { description: 'See and use quick replies', roles: ['supervisor', 'agent'] },
    'quick-replies:write': { description: 'Keep quick replies of one’s own', roles: ['supervisor', 'agent'] },
    'quick-replies:share': { description: 'Add, change and remove shared quick replies', roles: ['supervisor'] },
  },
  migrations: quickReplyMigrations,
  events: [QuickReplyCreated, QuickReplyUpdated, QuickReplyDeleted],
  setup({ unitOfWork, services }) {
    const replies = createQuickReplies({ unitOfWork, ...services });
    return { services: { replies }, routes: quickReplyRoutes(replies) };
  },
});
