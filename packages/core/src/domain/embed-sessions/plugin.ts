import { definePlugin, defineSchedule } from '@leadengine/plugin-kit';
import { EmbedOrigins } from '../../contract/embed-origins.js';
import { DerivedKeys } from '../../contract/derived-keys.js';
import { PlatformUnitOfWork } from '../../database/database.js';
import { AuditRecorder } from '../../kernel/audit-recorder.js';
import { CredentialNotices } from '../identity/credential-notices.js';
import { HeldPermissions } from '../identity/held-permissions.js';
import { CredentialKinds } from '../identity/verified-credential.js';
import { TenantDirectory } from '../tenants/contract.js';
import { createEmbedCredential } from './embed-credential.js';
import { createEmbedKeys } from './embed-key.service.js';
import { createEmbedOrigins } from './embed-origins.js';
import { createEmbedSessions } from './embed-session.service.js';
import { createEmbedTokens } from './embed-tokens.js';
import { embedKeyRoutes } from './key.routes.js';
import { embedSessionMigrations } from './migrations.js';
import { embedSessionRoutes } from './routes.js';
import { deleteEndedEmbedSessions } from './session.repository.js';

/** How long an ended session is kept, for those who look into an incident. */
const keptSessionsMs = 30 * 86_400_000;

/** What people may do here from pages of hosts: short, narrow sessions that are bound to the page's origin. */
export const embedSessionsPlugin = definePlugin({
  name: 'embed-sessions',
  contract: 1,
  routePrefix: '',
  requires: {
    platform: PlatformUnitOfWork,
    tenants: TenantDirectory,
    derivedKeys: DerivedKeys,
    held: HeldPermissions,
    kinds: CredentialKinds,
    notices: CredentialNotices,
    audit: AuditRecorder,
  },
  provides: { embedOrigins: EmbedOrigins },
  permissions: {
    'embed-sessions:read': 'See the sessions of pages',
    'embed-sessions:write': 'Make, renew and end sessions of pages, for any user',
    'embed-keys:read': 'See the keys that hosts sign sessions with',
    'embed-keys:write': 'Register and revoke keys that hosts sign sessions with',
  },
  migrations: embedSessionMigrations,
  setup({ services: { platform, tenants, derivedKeys, held, kinds, notices, audit }, unitOfWork, scopes, clock }) {
    const embedOrigins = createEmbedOrigins(platform, clock);
    const tokens = createEmbedTokens(derivedKeys, clock);
    kinds.register(createEmbedCredential({ unitOfWork, scopes, tenants, held, kinds, tokens, embedOrigins, audit, clock }));
    return {
      services: { embedOrigins },
      routes: [
        ...embedSessionRoutes(createEmbedSessions({ unitOfWork, held, tokens, embedOrigins, notices, clock })),
        ...embedKeyRoutes(createEmbedKeys({ unitOfWork, held, embedOrigins, notices })),
      ],
      schedules: [
        defineSchedule({
          id: 'embed-sessions.prune',
          summary: 'Removes sessions of pages that ended long ago, and origins that nobody uses any more',
          everyMs: 3_600_000,
          async run(scope) {
            await unitOfWork.run(scope, (tx) => deleteEndedEmbedSessions(tx, new Date(tx.now.getTime() - keptSessionsMs)));
            await embedOrigins.prune();
          },
        }),
      ],
    };
  },
});
