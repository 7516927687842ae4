import type { Clock, JobContext, SystemScopes, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { NotFound } from '../../contract/problems.js';
import type { AuditRecorder } from '../../kernel/audit-recorder.js';
import { toTimestamp } from '../schema.js';
import type { Tenant, TenantDirectory } from '../tenants/contract.js';
import { isSecret } from './credential-text.js';
import {
  InviteCreated,
  InviteExpired,
  InviteNotOpen,
  InviteRevoked,
  InviteUpdated,
  InviteUsed,
  mailInvite,
  UnknownInvite,
  type Invites,
} from './invite.contract.js';
import {
  endInviteRow,
  findInviteRow,
  insertInviteRow,
  listInviteRows,
  lockInviteRow,
  renewInviteRow,
  saveDelivery,
  statusOf,
  toInvite,
  type InviteRow,
} from './invite.repository.js';
import { faultCodeOf, type LinkMails } from './link-mails.js';
import type { BroughtToken, MailedTokens } from './mailed-tokens.js';
import type { PasswordHasher } from './password-hasher.js';
import { acceptPassword } from './password-policy.js';
import { EmailTaken } from './problems.js';
import type { Sessions } from './session.service.js';
import { findUserRowByEmail } from './user.repository.js';
import { insertUser, roleAfter, type AssertMayManage } from './user.service.js';

const dayMs = 86_400_000;
const defaultDays = 7;

export interface InviteParts {
  readonly unitOfWork: UnitOfWork;
  readonly scopes: SystemScopes;
  readonly tenants: TenantDirectory;
  readonly tokens: MailedTokens;
  readonly hasher: PasswordHasher;
  readonly sessions: Sessions;
  readonly audit: AuditRecorder;
  readonly mails: LinkMails;
  readonly clock: Clock;
  readonly assertMayManage: AssertMayManage;
}

/** Only whoever has the token learns what became of the invite. */
const assertUsable = (row: InviteRow | undefined, { secret }: BroughtToken, now: Date): InviteRow => {
  if (row === undefined || !isSecret(secret, row.token_hash)) throw new UnknownInvite();
  if (row.state === 'accepted') throw new InviteUsed();
  if (row.state === 'revoked') throw new InviteRevoked();
  if (row.expires_at <= now) throw new InviteExpired();
  return row;
};

const lockOpen = async (tx: Transaction, id: string): Promise<InviteRow> => {
  const row = await lockInviteRow(tx, id);
  if (row === undefined) throw new NotFound({ resource: 'invite' });
  if (row.state !== 'open') throw new InviteNotOpen({ currentStatus: statusOf(row, tx.now) });
  return row;
};

/** Invites with the job that mails them. */
export interface InviteService extends Invites {
  mail(job: JobContext<{ inviteId: string; round: number }>): Promise<void>;
}

export const createInvites = (parts: InviteParts): InviteService => {
  const { unitOfWork, scopes, tenants, tokens, hasher, sessions, audit, mails, clock, assertMayManage } = parts;

  const open = async (token: string): Promise<{ brought: BroughtToken; tenant: Tenant; row: InviteRow }> => {
    const brought = tokens.parse('invite', token);
    const tenant = brought && (await tenants.find(brought.tenantId));
    if (brought === undefined || tenant?.status !== 'active') throw new UnknownInvite();
    const scope = scopes.system(tenant.id, 'open invite', { isRoutine: true });
    const row = await unitOfWork.read(scope, (sql) => findInviteRow(sql, brought.id));
    return { brought, tenant, row: assertUsable(row, brought, clock.now()) };
  };

  const askForMail = (tx: Transaction, row: InviteRow): void => {
    tx.enqueue(mailInvite, { inviteId: row.id, round: row.send_count });
  };

  return {
    list: async (scope, query) => {
      const now = clock.now();
      return (await unitOfWork.read(scope, (sql) => listInviteRows(sql, query, now))).map((row) => toInvite(row, now));
    },

    async get(scope, id) {
      const row = await unitOfWork.read(scope, (sql) => findInviteRow(sql, id));
      if (row === undefined) throw new NotFound({ resource: 'invite' });
      return toInvite(row, clock.now());
    },

    create: (scope, { email, expiresInDays = defaultDays, ...input }) =>
      unitOfWork.run(scope, async (tx) => {
        const holder = roleAfter({ role: input.role, roleId: null }, { roleId: input.roleId ?? null });
        await assertMayManage(tx.sql, [holder]);
        if ((await findUserRowByEmail(tx.sql, email)) !== undefined) throw new EmailTaken({ email });
        const id = uuidv7();
        const row = await insertInviteRow(tx, {
          id,
          email: email.trim(),
          ...holder,
          tokenHash: tokens.hashOf('invite', id, 1),
          validDays: expiresInDays,
          expiresAt: new Date(tx.now.getTime() + expiresInDays * dayMs),
        });
        askForMail(tx, row);
        const invite = toInvite(row, tx.now);
        tx.emit(InviteCreated, invite);
        return invite;
      }),

    resend: (scope, id) =>
      unitOfWork.run(scope, async (tx) => {
        const row = await lockOpen(tx, id);
        await assertMayManage(tx.sql, [{ role: row.role, roleId: row.role_id }]);
        const hash = tokens.hashOf('invite', id, row.send_count + 1);
        const renewed = await renewInviteRow(tx, id, hash, new Date(tx.now.getTime() + row.valid_days * dayMs));
        askForMail(tx, renewed);
        const invite = toInvite(renewed, tx.now);
        tx.emit(InviteUpdated, invite);
        return invite;
      }),

    revoke: (scope, id) =>
      unitOfWork.run(scope, async (tx) => {
        const row = await lockOpen(tx, id);
        await assertMayManage(tx.sql, [{ role: row.role, roleId: row.role_id }]);
        const invite = toInvite(await endInviteRow(tx, id, { state: 'revoked', userId: null }), tx.now);
        tx.emit(InviteUpdated, invite);
        return invite;
      }),

    async inspect(token) {
      const { tenant, row } = await open(token);
      const { name: tenantName, slug: tenantSlug } = tenant;
      return { email: row.email, role: row.role, tenantName, tenantSlug, expiresAt: toTimestamp(row.expires_at) };
    },

    async accept({ token, name, password }, origin) {
      const { brought, tenant, row } = await open(token);
      const passwordHash = await hasher.hash(acceptPassword(password, [row.email, name, tenant.name, tenant.slug]));
      const signer = await sessions.signerFor(tenant.id);
      return unitOfWork.run(scopes.system(tenant.id, 'accept invite'), async (tx) => {
        const { email, role, role_id } = assertUsable(await lockInviteRow(tx, brought.id), brought, tx.now);
        const user = await insertUser(tx, { email, name, role, ...(role_id !== null && { roleId: role_id }), passwordHash });
        tx.emit(InviteUpdated, toInvite(await endInviteRow(tx, brought.id, { state: 'accepted', userId: user.id }), tx.now));
        audit.record(tx, {
          action: 'invite.accepted',
          targets: [
            { type: 'invite', id: brought.id },
            { type: 'user', id: user.id },
          ],
          metadata: { role },
          context: origin,
        });
        return sessions.openIn(tx, signer, user.id, passwordHash);
      });
    },

    async mail({ scope, payload: { inviteId, round } }) {
      const { tenantId } = scope;
      const row = await unitOfWork.read(scope, (sql) => findInviteRow(sql, inviteId));
      const tenant = await tenants.find(tenantId);
      if (row?.state !== 'open' || row.send_count !== round || tenant === undefined) return;
      const note = (outcome: 'sent' | 'failed', detail: string | null): Promise<void> =>
        unitOfWork.run(scope, (tx) => saveDelivery(tx, inviteId, { at: toTimestamp(tx.now), outcome, detail }));
      const token = tokens.tokenOf('invite', tenantId, inviteId, round, row.token_hash);
      // The secrets were replaced in between; a resend makes a new token.
      if (token === undefined) return note('failed', 'token_lost');
      const id = `invite-${inviteId}-${String(round)}`;
      try {
        await mails.send({ id, to: row.email, kind: 'invite', name: tenant.name, token, expiresAt: row.expires_at });
      } catch (error) {
        await note('failed', faultCodeOf(error));
        throw error;
      }
      await note('sent', null);
    },
  };
};
