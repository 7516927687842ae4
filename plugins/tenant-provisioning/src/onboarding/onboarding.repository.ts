import { toTimestamp, type PlainSql } from '@leadengine/core/contract';
import type { OnboardingInvite, OnboardingStatus } from './onboarding.schema.js';

export interface InviteRow {
  readonly id: string;
  readonly email: string;
  readonly organization: string;
  readonly slug_hint: string | null;
  readonly mode: OnboardingInvite['mode'];
  readonly notes: string | null;
  readonly created_by: OnboardingInvite['createdBy'];
  readonly token_hash: Buffer;
  readonly state: 'open' | 'accepted' | 'revoked';
  readonly revoked_reason: string | null;
  /** Runs that were taken back, and one. */
  readonly attempt: number;
  readonly run_id: string | null;
  readonly expires_at: Date;
  readonly valid_days: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const columns = `id, email, organization, slug_hint, mode, notes, created_by, token_hash, state, revoked_reason, attempt, run_id, expires_at, valid_days,
  created_at, updated_at`;

export const statusOf = ({ state, expires_at: expiresAt }: Pick<InviteRow, 'state' | 'expires_at'>, now: Date): OnboardingStatus =>
  state === 'open' ? (expiresAt <= now ? 'expired' : 'pending') : state;

export const toInvite = (row: InviteRow, now: Date): OnboardingInvite => ({
  id: row.id,
  email: row.email,
  organization: row.organization,
  slugHint: row.slug_hint,
  mode: row.mode,
  notes: row.notes,
  createdBy: row.created_by,
  status: statusOf(row, now),
  revokedReason: row.revoked_reason,
  provisioningId: row.run_id,
  expiresAt: toTimestamp(row.expires_at),
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

export const insertInvite = async (
  sql: PlainSql,
  invite: Pick<InviteRow, 'id' | 'email' | 'organization' | 'slug_hint' | 'mode' | 'notes' | 'created_by' | 'token_hash' | 'expires_at'> & {
    readonly valid_days: number;
    readonly keyId: string;
  },
  now: Date,
): Promise<InviteRow> => {
  const rows = await sql<InviteRow>(
    `insert into platform.onboarding_invites
       (id, email, organization, slug_hint, mode, notes, created_by, platform_key_id, token_hash, expires_at, valid_days, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12) returning ${columns}`,
    [
      invite.id,
      invite.email,
      invite.organization,
      invite.slug_hint,
      invite.mode,
      invite.notes,
      JSON.stringify(invite.created_by),
      invite.keyId,
      invite.token_hash,
      invite.expires_at,
      invite.valid_days,
      now,
    ],
  );
  return rows[0] as InviteRow;
};

export const findInvite = async (sql: PlainSql, id: string): Promise<InviteRow | undefined> =>
  (await sql<InviteRow>(`select ${columns} from platform.onboarding_invites where id = $1`, [id]))[0];

/** Newest first. Expired ones are open rows whose time is over. */
export const listInvites = (
  sql: PlainSql,
  { before, limit, status }: { readonly before: string | undefined; readonly limit: number; readonly status: OnboardingStatus | undefined },
  now: Date,
): Promise<readonly InviteRow[]> =>
  sql<InviteRow>(
    `select ${columns} from platform.onboarding_invites
     where ($1::uuid is null or id < $1)
       and ($2::text is null or state = case $2 when 'pending' then 'open' when 'expired' then 'open' else $2 end)
       and ($2::text is null or $2 not in ('pending', 'expired') or (expires_at <= $3) = ($2 = 'expired'))
     order by id desc limit $4`,
    [before ?? null, status ?? null, now, limit],
  );

/** Undefined when it is not open any more. */
export const changeOpen = async (
  sql: PlainSql,
  id: string,
  change: { readonly tokenHash?: Buffer; readonly expiresAt?: Date; readonly revokedReason?: string; readonly runId?: string },
  now: Date,
): Promise<InviteRow | undefined> => {
  const state = change.runId !== undefined ? 'accepted' : change.revokedReason !== undefined ? 'revoked' : 'open';
  const rows = await sql<InviteRow>(
    `update platform.onboarding_invites set state = $2, token_hash = coalesce($3, token_hash), expires_at = coalesce($4, expires_at),
       revoked_reason = $5, run_id = $6, updated_at = $7
     where id = $1 and state = 'open' returning ${columns}`,
    [id, state, change.tokenHash ?? null, change.expiresAt ?? null, change.revokedReason ?? null, change.runId ?? null, now],
  );
  return rows[0];
};

/** A run that was taken back leaves its invite open again, so that another name may be tried. */
export const reopen = async (sql: PlainSql, id: string, runId: string, now: Date): Promise<InviteRow | undefined> =>
  (
    await sql<InviteRow>(
      `update platform.onboarding_invites set state = 'open', run_id = null, attempt = attempt + 1, updated_at = $3 where id = $1 and run_id = $2 returning ${columns}`,
      [id, runId, now],
    )
  )[0];
