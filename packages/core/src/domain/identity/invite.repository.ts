import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { violatesForeignKey, violatesUnique } from '../database-fault.js';
import { toTimestamp } from '../schema.js';
import type { Role } from './contract.js';
import { AlreadyInvited, type Invite, type InviteDelivery, type InviteListQuery, type InviteStatus } from './invite.contract.js';
import { UnknownRole } from './role.contract.js';

/** An invite as the table has it. */
export interface InviteRow {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly role_id: string | null;
  readonly state: 'open' | 'accepted' | 'revoked';
  readonly token_hash: Buffer;
  readonly expires_at: Date;
  readonly valid_days: number;
  readonly invited_by: string | null;
  readonly user_id: string | null;
  readonly send_count: number;
  readonly deliveries: readonly InviteDelivery[];
  readonly created_at: Date;
  readonly updated_at: Date;
}

const columns =
  'id, email, role, role_id, state, token_hash, expires_at, valid_days, invited_by, user_id, send_count, deliveries, created_at, updated_at';

const keptDeliveries = 20;

export const statusOf = ({ state, expires_at }: Pick<InviteRow, 'state' | 'expires_at'>, now: Date): InviteStatus => {
  if (state !== 'open') return state;
  return expires_at <= now ? 'expired' : 'pending';
};

export const toInvite = (row: InviteRow, now: Date): Invite => ({
  id: row.id,
  email: row.email,
  role: row.role,
  roleId: row.role_id,
  status: statusOf(row, now),
  expiresAt: toTimestamp(row.expires_at),
  invitedBy: row.invited_by,
  userId: row.user_id,
  sendCount: row.send_count,
  deliveries: [...row.deliveries],
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

const stateOf: Readonly<Record<InviteStatus, InviteRow['state']>> = {
  pending: 'open',
  expired: 'open',
  accepted: 'accepted',
  revoked: 'revoked',
};

const ofAnyStatus = `select ${columns} from invites where tenant_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`;
const ofStatus = `select ${columns} from invites where tenant_id = $1 and ($2::uuid is null or id < $2) and state = $4
  and ($4 <> 'open' or (expires_at > $5) = $6) order by id desc limit $3`;

/** Newest first. */
export const listInviteRows = (sql: Sql, { limit, after, status }: InviteListQuery, now: Date): Promise<readonly InviteRow[]> => {
  const page = [sql.scope.tenantId, after ?? null, limit];
  return status === undefined
    ? sql<InviteRow>(ofAnyStatus, page)
    : sql<InviteRow>(ofStatus, [...page, stateOf[status], now, status === 'pending']);
};

export const findInviteRow = async (sql: Sql, id: string): Promise<InviteRow | undefined> =>
  (await sql<InviteRow>(`select ${columns} from invites where tenant_id = $1 and id = $2`, [sql.scope.tenantId, id]))[0];

export const lockInviteRow = async (tx: Transaction, id: string): Promise<InviteRow | undefined> =>
  (await tx.sql<InviteRow>(`select ${columns} from invites where tenant_id = $1 and id = $2 for update`, [tx.scope.tenantId, id]))[0];

const single = (rows: readonly InviteRow[]): InviteRow => {
  const [row] = rows;
  if (row === undefined) throw new Error('A write of an invite returned no row.');
  return row;
};

export interface NewInvite {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly roleId: string | null;
  readonly tokenHash: Buffer;
  readonly validDays: number;
  readonly expiresAt: Date;
}

/** Makes room for a new invite: an expired one of the same address ends. @throws AlreadyInvited, UnknownRole */
export const insertInviteRow = async (tx: Transaction, invite: NewInvite): Promise<InviteRow> => {
  const { tenantId, actor } = tx.scope;
  await tx.sql(
    `update invites set state = 'revoked', updated_at = $3
     where tenant_id = $1 and lower(email) = lower($2) and state = 'open' and expires_at <= $3`,
    [tenantId, invite.email, tx.now],
  );
  const [known] = await tx.sql<{ id: string }>(
    `select id from invites where tenant_id = $1 and lower(email) = lower($2) and state = 'open'`,
    [tenantId, invite.email],
  );
  if (known !== undefined) throw new AlreadyInvited({ inviteId: known.id });
  try {
    return single(
      await tx.sql<InviteRow>(
        `insert into invites (tenant_id, id, email, role, role_id, token_hash, valid_days, expires_at, invited_by, created_at, updated_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) returning ${columns}`,
        [
          tenantId,
          invite.id,
          invite.email,
          invite.role,
          invite.roleId,
          invite.tokenHash,
          invite.validDays,
          invite.expiresAt,
          actor.kind === 'user' ? actor.id : null,
          tx.now,
        ],
      ),
    );
  } catch (error) {
    // The id of the one that was faster is not known here.
    if (violatesUnique(error, 'invites_one_open')) throw new AlreadyInvited({ inviteId: '' }, { cause: error });
    if (violatesForeignKey(error, 'invites_custom_role')) throw new UnknownRole({ roleId: invite.roleId ?? '' }, { cause: error });
    throw error;
  }
};

export const renewInviteRow = async (tx: Transaction, id: string, tokenHash: Buffer, expiresAt: Date): Promise<InviteRow> =>
  single(
    await tx.sql<InviteRow>(
      `update invites set token_hash = $3, expires_at = $4, send_count = send_count + 1, updated_at = $5
       where tenant_id = $1 and id = $2 returning ${columns}`,
      [tx.scope.tenantId, id, tokenHash, expiresAt, tx.now],
    ),
  );

export const endInviteRow = async (
  tx: Transaction,
  id: string,
  end: { readonly state: 'accepted' | 'revoked'; readonly userId: string | null },
): Promise<InviteRow> =>
  single(
    await tx.sql<InviteRow>(
      `update invites set state = $3, user_id = $4, updated_at = $5 where tenant_id = $1 and id = $2 returning ${columns}`,
      [tx.scope.tenantId, id, end.state, end.userId, tx.now],
    ),
  );

/** Notes an attempt at a mail; the oldest beyond the last 20 goes. */
export const saveDelivery = async (tx: Transaction, id: string, delivery: InviteDelivery): Promise<void> => {
  const row = await lockInviteRow(tx, id);
  if (row === undefined) return;
  const deliveries = [...row.deliveries, delivery].slice(-keptDeliveries);
  await tx.sql('update invites set deliveries = $3::jsonb, updated_at = $4 where tenant_id = $1 and id = $2', [
    tx.scope.tenantId,
    id,
    JSON.stringify(deliveries),
    tx.now,
  ]);
};

/** Ends open invites that would give a role. */
export const revokeInvitesOfRole = async (tx: Transaction, roleId: string): Promise<void> => {
  await tx.sql(`update invites set state = 'revoked', updated_at = $3 where tenant_id = $1 and role_id = $2 and state = 'open'`, [
    tx.scope.tenantId,
    roleId,
    tx.now,
  ]);
};
