import {
  InviteExpired,
  InviteNotOpen,
  InviteRevoked,
  InviteUsed,
  isSecret,
  NotFound,
  toTimestamp,
  UnknownInvite,
  type PlatformUnitOfWork,
} from '@leadengine/core/contract';
import type { Clock } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import type { ProvisioningDetails } from '../provisionings/provisioning.schema.js';
import type { Provisionings } from '../provisionings/provisioning.service.js';
import { InviteForSomebodyElse } from './onboarding.problems.js';
import {
  changeOpen,
  findInvite,
  insertInvite,
  listInvites,
  renewInvite,
  reopen,
  statusOf,
  toInvite,
  type InviteRow,
} from './onboarding.repository.js';
import type {
  IssuedOnboardingInvite,
  OnboardingInvite,
  OnboardingInviteInput,
  OnboardingProgress,
  OnboardingSetup,
  OpenOnboarding,
} from './onboarding.schema.js';
import type { OnboardingTokens } from './onboarding-tokens.js';

const dayMs = 86_400_000;
const defaultDays = 14;
const takenBack: readonly string[] = ['undone', 'cancelled'];

export interface OnboardingParts {
  readonly platform: PlatformUnitOfWork;
  readonly provisionings: Provisionings;
  readonly tokens: OnboardingTokens;
  readonly clock: Clock;
  /** Called when a mail is due. */
  readonly mailSoon: () => void;
}

/** Offers of a tenant to somebody who says how it is called. What makes the tenant is the same run as for everybody. */
export interface Onboarding {
  create(input: OnboardingInviteInput, keyId: string): Promise<IssuedOnboardingInvite>;
  list(query: Parameters<typeof listInvites>[1]): Promise<readonly OnboardingInvite[]>;
  /** A new token; the one before no longer works. @throws NotFound, InviteNotOpen */
  renew(id: string): Promise<IssuedOnboardingInvite>;
  /** @throws NotFound, InviteNotOpen */
  revoke(id: string, reason: string): Promise<OnboardingInvite>;
  /** @throws UnknownInvite, InviteUsed, InviteExpired, InviteRevoked */
  inspect(token: string): Promise<OpenOnboarding>;
  /**
   * Asks for the tenant. The same answers to the same invite are the same run.
   *
   * @throws what `inspect` and {@link Provisionings.request} throw, InviteForSomebodyElse
   */
  setUp(setup: OnboardingSetup): Promise<OnboardingProgress>;
  /** @throws UnknownInvite, InviteNotOpen before it was set up */
  progress(token: string): Promise<OnboardingProgress>;
}

const states = {
  awaiting_approval: 'waiting',
  queued: 'preparing',
  running: 'preparing',
  completed: 'ready',
} as const;

const progressOf = ({ state, slug, steps }: ProvisioningDetails): OnboardingProgress => ({
  state: state in states ? states[state as keyof typeof states] : 'failed',
  slug,
  stepsDone: steps.filter(({ status }) => status === 'done').length,
  steps: steps.length,
});

export const createOnboarding = ({ platform, provisionings, tokens, clock, mailSoon }: OnboardingParts): Onboarding => {
  const assertUsable = (row: InviteRow): InviteRow => {
    const status = statusOf(row, clock.now());
    if (status === 'accepted') throw new InviteUsed();
    if (status === 'revoked') throw new InviteRevoked();
    if (status === 'expired') throw new InviteExpired();
    return row;
  };

  /** Only whoever has the token learns what became of the invite. A run that was taken back has used nothing up. */
  const find = async (token: string): Promise<InviteRow> => {
    const parsed = tokens.parse(token);
    const row = parsed && (await platform.read((sql) => findInvite(sql, parsed.id)));
    if (row === undefined || parsed === undefined || !isSecret(parsed.secret, row.token_hash)) throw new UnknownInvite();
    const runId = row.run_id;
    if (runId === null || !takenBack.includes((await provisionings.get(runId)).state)) return row;
    return (await platform.run((sql) => reopen(sql, row.id, runId, clock.now()))) ?? row;
  };

  /** @throws NotFound, InviteNotOpen */
  const assertOpen = async (id: string, now: Date): Promise<InviteRow> => {
    const known = await platform.read((sql) => findInvite(sql, id));
    if (known === undefined) throw new NotFound({ resource: 'onboarding invite' });
    if (known.state !== 'open') throw new InviteNotOpen({ currentStatus: statusOf(known, now) });
    return known;
  };

  const renew: Onboarding['renew'] = async (id) => {
    const now = clock.now();
    const known = await assertOpen(id, now);
    const { token, hash } = tokens.make(id, known.send_count + 1);
    const expiresAt = new Date(now.getTime() + known.valid_days * dayMs);
    const row = await platform.run((sql) => renewInvite(sql, known, { tokenHash: hash, expiresAt }, now));
    // Somebody was faster: what became of it decides.
    if (row === undefined) return renew(id);
    mailSoon();
    return { ...toInvite(row, now), token };
  };

  const revoke: Onboarding['revoke'] = async (id, reason) => {
    const now = clock.now();
    await assertOpen(id, now);
    const row = await platform.run((sql) => changeOpen(sql, id, { revokedReason: reason }, now));
    return row === undefined ? revoke(id, reason) : toInvite(row, now);
  };

  return {
    async create(input, keyId) {
      const [id, now, days] = [uuidv7(), clock.now(), input.expiresInDays ?? defaultDays];
      const { token, hash } = tokens.make(id, 1);
      const row = await platform.run((sql) =>
        insertInvite(
          sql,
          {
            id,
            email: input.email.trim(),
            organization: input.organization.trim(),
            slug_hint: input.slugHint ?? null,
            mode: input.mode ?? 'pooled',
            notes: input.notes ?? null,
            created_by: input.createdBy,
            keyId,
            token_hash: hash,
            expires_at: new Date(now.getTime() + days * dayMs),
            valid_days: days,
            is_mailed: input.isMailed ?? true,
          },
          now,
        ),
      );
      mailSoon();
      return { ...toInvite(row, now), token };
    },

    async list(query) {
      const now = clock.now();
      return (await platform.read((sql) => listInvites(sql, query, now))).map((row) => toInvite(row, now));
    },

    renew,

    revoke,

    async inspect(token) {
      const row = assertUsable(await find(token));
      return { email: row.email, organization: row.organization, slugHint: row.slug_hint, expiresAt: toTimestamp(row.expires_at) };
    },

    async setUp({ token, tenant, operator }) {
      const row = await find(token);
      if (row.state !== 'accepted') assertUsable(row);
      // The link may have been passed on; whoever was invited gets the tenant.
      if (operator.email.trim().toLowerCase() !== row.email.toLowerCase()) throw new InviteForSomebodyElse();
      const run = await provisionings.request(
        {
          slug: tenant.slug,
          name: tenant.name,
          mode: row.mode,
          owner: { name: operator.name, email: row.email, squad: row.organization },
          createdBy: row.created_by,
          justification: `Invited on ${toTimestamp(row.created_at)}`,
        },
        // One run per invite, however it is called; after one that was taken back it is another.
        { by: `onboarding ${row.id}`, idempotencyKey: `attempt ${String(row.attempt)}` },
      );
      if (row.state === 'open') await platform.run((sql) => changeOpen(sql, row.id, { runId: run.id }, clock.now()));
      return progressOf(run);
    },

    async progress(token) {
      const row = await find(token);
      if (row.run_id === null) throw new InviteNotOpen({ currentStatus: statusOf(row, clock.now()) });
      return progressOf(await provisionings.get(row.run_id));
    },
  };
};
