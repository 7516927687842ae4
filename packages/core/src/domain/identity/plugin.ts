import { definePlugin, defineProcessor, defineSchedule } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { DerivedKeys } from '../../contract/derived-keys.js';
import { Authenticator } from '../../contract/principal.js';
import { NotificationBus, PlatformUnitOfWork } from '../../database/database.js';
import { AuditRecorder } from '../../kernel/audit-recorder.js';
import { PermissionCatalog } from '../../kernel/permission-catalog.js';
import { EmailSender } from '../mail/contract.js';
import { TenantDirectory } from '../tenants/contract.js';
import { createAccessTokens, createKeyring } from './access-tokens.js';
import { createApiKeys } from './api-key.service.js';
import { createAuthenticator } from './authenticator.js';
import { ApiKeys, DemoSeed, Logins, PlatformKeys, UserCreated, Users, UserUpdated } from './contract.js';
import { createCredentialNotices, CredentialNotices } from './credential-notices.js';
import { createDemoSeed } from './demo-seed.js';
import { createGeneratedCredentials, GeneratedCredentials } from './generated-credentials.js';
import { createHeldPermissions, HeldPermissions } from './held-permissions.js';
import { InviteCreated, Invites, InviteUpdated, mailInvite } from './invite.contract.js';
import { inviteRoutes } from './invite.routes.js';
import { createInvites } from './invite.service.js';
import { createLinkMails, LinkMails } from './link-mails.js';
import { createLoginThrottle } from './login-throttle.js';
import { createMailedTokens } from './mailed-tokens.js';
import { createSelves } from './me.service.js';
import { identityMigrations } from './migrations.js';
import { createPasswordHasher, hashGenerated } from './password-hasher.js';
import { acceptPassword } from './password-policy.js';
import { deleteEndedResets } from './password-reset.repository.js';
import { passwordResetRoutes } from './password-reset.routes.js';
import { createPasswordResets, mailPasswordReset } from './password-reset.service.js';
import { createPlatformKeys } from './platform-key.service.js';
import { RoleCreated, RoleDeleted, RoleUpdated } from './role.contract.js';
import { roleRoutes } from './role.routes.js';
import { createCustomRoles } from './role.service.js';
import { identityRoutes } from './routes.js';
import { deleteEndedSessions } from './session.repository.js';
import { createSessions } from './session.service.js';
import { createTenantTokenKeys } from './tenant-token-keys.js';
import { TenantTokenSecrets } from './tenant-token-secrets.js';
import { createAssertMayManage, createUsers, insertUser } from './user.service.js';
import { CredentialKinds } from './verified-credential.js';

const secret = { minLength: 32, secret: true } as const;

/** How long an ended session is kept, for those who look into an incident. */
const keptSessionsMs = 30 * 86_400_000;

/** Users and their credentials: logins, API keys, platform keys. */
export const identityPlugin = definePlugin({
  name: 'identity',
  contract: 1,
  routePrefix: '',
  config: Type.Object({
    jwtSecret: Type.String({ ...secret, env: 'LEADENGINE_JWT_SECRET', description: 'Signs access tokens; at least 32 characters, random' }),
    previousJwtSecret: Type.Optional(
      Type.String({
        ...secret,
        env: 'LEADENGINE_PREVIOUS_JWT_SECRET',
        description: 'Still accepted after a change of LEADENGINE_JWT_SECRET',
      }),
    ),
    accessTokenSeconds: Type.Integer({
      default: 900,
      minimum: 60,
      maximum: 3600,
      env: 'LEADENGINE_ACCESS_TOKEN_SECONDS',
      description: 'Life of an access token',
    }),
    sessionDays: Type.Integer({
      default: 7,
      minimum: 1,
      maximum: 90,
      env: 'LEADENGINE_SESSION_DAYS',
      description: 'Longest life of a session',
    }),
    passwordCost: Type.Integer({
      default: 12,
      minimum: 4,
      maximum: 16,
      env: 'LEADENGINE_PASSWORD_COST',
      description: 'Binary logarithm of the bcrypt rounds',
    }),
    passwordThreads: Type.Integer({
      default: 1,
      minimum: 1,
      maximum: 16,
      env: 'LEADENGINE_PASSWORD_THREADS',
      description: 'Threads that hash passwords',
    }),
    portalUrl: Type.String({
      default: 'http://localhost:4000',
      pattern: '^https?://[^?#]+$',
      maxLength: 300,
      env: 'LEADENGINE_PORTAL_URL',
      description: 'Where links in mails lead: /accept-invite, /reset-password and /onboarding below it get the token after #token=',
    }),
    mailLanguage: Type.Union([Type.Literal('pt-BR'), Type.Literal('en')], {
      default: 'pt-BR',
      env: 'LEADENGINE_MAIL_LANGUAGE',
      description: 'Language of mails',
    }),
  }),
  requires: {
    tenants: TenantDirectory,
    platform: PlatformUnitOfWork,
    bus: NotificationBus,
    catalog: PermissionCatalog,
    sender: EmailSender,
    audit: AuditRecorder,
  },
  provides: {
    authenticator: Authenticator,
    derivedKeys: DerivedKeys,
    users: Users,
    apiKeys: ApiKeys,
    platformKeys: PlatformKeys,
    demoSeed: DemoSeed,
    held: HeldPermissions,
    logins: Logins,
    invites: Invites,
    linkMails: LinkMails,
    generatedCredentials: GeneratedCredentials,
    credentialKinds: CredentialKinds,
    credentialNotices: CredentialNotices,
    tenantTokenSecrets: TenantTokenSecrets,
  },
  permissions: {
    'self:read': { description: 'See one’s own profile and permissions', roles: ['supervisor', 'agent'] },
    'self:write': { description: 'Change one’s own profile and password', roles: ['supervisor', 'agent'] },
    'users:read': { description: 'See the users', roles: ['supervisor', 'agent'] },
    'users:write': { description: 'Add and change users; admins are changed by admins only', roles: ['supervisor'] },
    'invites:read': { description: 'See the invites', roles: ['supervisor'] },
    'invites:write': { description: 'Invite people, up to one’s own rights', roles: ['supervisor'] },
    'roles:read': { description: 'See the custom roles and what roles may allow', roles: ['supervisor'] },
    'roles:write': 'Add, change and remove custom roles',
    'api-keys:read': 'See the API keys, without the keys themselves',
    'api-keys:write': 'Make and revoke API keys',
  },
  events: [UserCreated, UserUpdated, RoleCreated, RoleUpdated, RoleDeleted, InviteCreated, InviteUpdated],
  queues: [mailInvite, mailPasswordReset],
  migrations: identityMigrations,
  setup({ config, services: { tenants, platform, bus, catalog, sender, audit }, unitOfWork, scopes, clock, log }) {
    const hasher = createPasswordHasher({ cost: config.passwordCost, threads: config.passwordThreads });
    const keyring = createKeyring([config.jwtSecret, ...(config.previousJwtSecret === undefined ? [] : [config.previousJwtSecret])]);
    const tenantKeys = createTenantTokenKeys({
      isActive: async (tenantId) => (await tenants.find(tenantId))?.status === 'active',
      clock,
      log,
    });
    const tokens = createAccessTokens({ keyring, tenantKeys, clock, lifetimeSeconds: config.accessTokenSeconds });
    const throttle = createLoginThrottle(platform, clock);
    const notices = createCredentialNotices(bus, log);
    const held = createHeldPermissions(catalog, clock);
    const authenticator = createAuthenticator({ unitOfWork, platform, scopes, tenants, held, tokens, audit, clock, log });
    const users = createUsers({ unitOfWork, hasher, tenants, notices, held });
    const apiKeys = createApiKeys(unitOfWork, held, notices);
    const roles = createCustomRoles({ unitOfWork, catalog, held, notices });
    const platformKeys = createPlatformKeys(platform, clock, notices);
    const sessions = createSessions({
      unitOfWork,
      scopes,
      tenants,
      hasher,
      throttle,
      tokens,
      keyring,
      notices,
      audit,
      clock,
      sessionDays: config.sessionDays,
    });
    const mails = createLinkMails(sender, config.portalUrl, config.mailLanguage);
    const mailed = {
      unitOfWork,
      scopes,
      tenants,
      tokens: createMailedTokens(keyring),
      hasher,
      mails,
      audit,
      clock,
      assertMayManage: createAssertMayManage(held),
    };
    const invites = createInvites({ ...mailed, sessions });
    const resets = createPasswordResets({ ...mailed, throttle, notices });
    tenants.prepareWith(async ({ adminEmail, adminName = adminEmail, adminPassword, hasGeneratedPassword = false, name, slug }) => {
      const passwordHash = hasGeneratedPassword
        ? hashGenerated(adminPassword)
        : await hasher.hash(acceptPassword(adminPassword, [adminEmail, adminName, name, slug]));
      return async (scope) => {
        await unitOfWork.run(scope, (tx) => insertUser(tx, { email: adminEmail, name: adminName, role: 'admin', passwordHash }));
      };
    });
    let stopListening: (() => void) | undefined;
    return {
      services: {
        authenticator,
        derivedKeys: keyring,
        users,
        apiKeys,
        platformKeys,
        demoSeed: createDemoSeed(tenants, unitOfWork, scopes, hasher),
        held,
        logins: sessions,
        invites,
        linkMails: mails,
        generatedCredentials: createGeneratedCredentials(unitOfWork, notices),
        credentialKinds: authenticator,
        credentialNotices: notices,
        tenantTokenSecrets: {
          from: tenantKeys.from,
          changed(tenantId) {
            tenantKeys.changed(tenantId);
            // What was verified under the old keys is verified again.
            authenticator.forget(tenantId ?? '', undefined);
          },
        },
      },
      routes: [
        ...identityRoutes({ sessions, users, apiKeys, selves: createSelves(unitOfWork, tenants, held) }),
        ...roleRoutes(roles),
        ...inviteRoutes(invites),
        ...passwordResetRoutes(resets),
      ],
      processors: [defineProcessor(mailInvite, invites.mail), defineProcessor(mailPasswordReset, resets.mail)],
      schedules: [
        defineSchedule({
          id: 'identity.prune-sessions',
          summary: 'Removes sessions and password links that ended long ago',
          everyMs: 3_600_000,
          async run(scope) {
            await unitOfWork.run(scope, async (tx) => {
              const before = new Date(tx.now.getTime() - keptSessionsMs);
              await deleteEndedSessions(tx, before);
              await deleteEndedResets(tx, before);
            });
            await throttle.prune();
          },
        }),
      ],
      async ready() {
        stopListening = await notices.listen((tenantId, subject) => {
          authenticator.forget(tenantId, subject);
        });
      },
      async stop() {
        stopListening?.();
        await hasher.close();
      },
    };
  },
});
