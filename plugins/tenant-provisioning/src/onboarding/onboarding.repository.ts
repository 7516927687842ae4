import { toTimestamp, type InviteDelivery, type PlainSql } from '@leadengine/core/contract';
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
  readonly is_mailed: boolean;
  /** Tokens that were made, each with a mail when it is mailed. */
  readonly send_count: number;
  readonly deliveries: readonly InviteDelivery[];
  readonly created_at: Date;
  readonly updated_at: Date;
}

export const columns = `id, email, organization, slug_hint, mode, notes, created_by, token_hash, state, revoked_reason, attempt, run_id, expires_at, valid_days,
  is_mailed, send_count, deliveries, created_at, updated_at`;

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
  isMailed: row.is_mailed,
  sendCount: row.send_count,
  deliveries: [...row.deliveries],
  expiresAt: toTimestamp(row.expires_at),
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

export const insertInvite = async (
  sql: PlainSql,
  invite: Pick<
    InviteRow,
    'id' | 'email' | 'organization' | 'slug_hint' | 'mode' | 'notes' | 'created_by' | 'token_hash' | 'expires_at' | 'is_mailed'
  > & {
    readonly valid_days: number;
    readonly keyId: string;
  },
  now: Date,
): Promise<InviteRow> => {
  const rows = await sql<InviteRow>(
    `insert into platform.onboarding_invites
       (id, email, organization, slug_hint, mode, notes, created_by, platform_key_id, token_hash, expires_at, valid_days, is_mailed, mail_due_at, created_at,
        updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, case when $12 then $13::timestamptz end, $13, $13) returning ${columns}`,
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
      invite.is_mailed,
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

/** Ends one that is open. Undefined when it is not. */
export const changeOpen = async (
  sql: PlainSql,
  id: string,
  change: { readonly revokedReason: string } | { readonly runId: string },
  now: Date,
): Promise<InviteRow | undefined> => {
  const { runId, revokedReason } = { runId: undefined, revokedReason: undefined, ...change };
  const rows = await sql<InviteRow>(
    `update platform.onboarding_invites set state = $2, revoked_reason = $3, run_id = $4, updated_at = $5
     where id = $1 and state = 'open' returning ${columns}`,
    [id, runId === undefined ? 'revoked' : 'accepted', revokedReason ?? null, runId ?? null, now],
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

/** A new token for one that is open: the mail of the one before is not sent any more. Undefined when it is not open, or was renewed meanwhile. */
export const renewInvite = async (
  sql: PlainSql,
  { id, send_count: round }: Pick<InviteRow, 'id' | 'send_count'>,
  { tokenHash, expiresAt }: { readonly tokenHash: Buffer; readonly expiresAt: Date },
  now: Date,
): Promise<InviteRow | undefined> =>
  (
    await sql<InviteRow>(
      `update platform.onboarding_invites set token_hash = $3, expires_at = $4, send_count = send_count + 1, mail_attempts = 0,
         mail_due_at = case when is_mailed then $5::timestamptz end, updated_at = $5
       where id = $1 and send_count = $2 and state = 'open' returning ${columns}`,
      [id, round, tokenHash, expiresAt, now],
    )
  )[0];
