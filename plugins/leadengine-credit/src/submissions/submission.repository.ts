import { Id, storableText, Timestamp, toTimestamp, toTimestampOrNull, violatesUnique } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { actorText } from '../agreement/history.repository.js';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import type { ProviderProposal, ProviderState } from '../providers/provider-port.js';
import type { ProposalStatus } from '../sales/proposal.schema.js';
import type { Submission, SubmissionState } from './submission.schema.js';

interface SubmissionRow {
  readonly id: string;
  readonly proposal_id: string;
  readonly provider_id: string;
  readonly reference: string;
  readonly state: SubmissionState;
  readonly called_at: Date | null;
  readonly claim_id: string | null;
  readonly claimed_until: Date | null;
  readonly due_at: Date | null;
  readonly attempts: number;
  readonly failure_code: string | null;
  readonly failure: string | null;
  readonly external_id: string | null;
  readonly formalization_url: string | null;
  readonly installment: string | null;
  readonly financed: string | null;
  readonly net: string | null;
  readonly is_divergent: boolean;
  readonly status: ProposalStatus;
  readonly raw_status: string | null;
  readonly raw_text: string;
  readonly sequence: number;
  readonly heard_at: Date | null;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** A submission as the database has it. */
export interface KeptSubmission extends Submission {
  readonly reference: string;
  readonly calledAt: Date | null;
  readonly claimId: string | null;
  readonly claimedUntil: Date | null;
  readonly dueAt: Date | null;
  readonly sequence: number;
}

const select = `select s.id, s.proposal_id, s.provider_id, s.reference, s.state, s.called_at, s.claim_id, s.claimed_until, s.due_at, s.attempts,
    s.failure_code, s.failure, s.external_id, s.formalization_url, s.provider_installment::text as installment,
    s.provider_financed::text as financed, s.provider_net::text as net,
    coalesce(greatest(abs(s.provider_installment - p.installment), abs(s.provider_financed - p.financed), abs(s.provider_net - p.net)) > 0.01,
      false) as is_divergent,
    s.status, s.raw_status, s.raw_text, s.sequence, s.heard_at, s.created_at, s.updated_at
  from credit_submissions s join credit_proposals p on p.tenant_id = $1 and p.id = s.proposal_id
  where s.tenant_id = $1`;

const toSubmission = (row: SubmissionRow): KeptSubmission => ({
  id: row.id,
  proposalId: row.proposal_id,
  providerId: row.provider_id,
  state: row.state,
  isOutcomeKnown: row.called_at === null || row.state === 'accepted',
  attempts: row.attempts,
  failure: row.failure_code === null ? null : { code: row.failure_code, text: row.failure ?? '' },
  externalId: row.external_id,
  formalizationUrl: row.formalization_url,
  figures: row.installment === null ? null : { installment: row.installment, financed: row.financed ?? '', net: row.net ?? '' },
  isDivergent: row.is_divergent,
  status: row.status,
  rawStatus: row.raw_status,
  rawText: row.raw_text,
  heardAt: toTimestampOrNull(row.heard_at),
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
  reference: row.reference,
  calledAt: row.called_at,
  claimId: row.claim_id,
  claimedUntil: row.claimed_until,
  dueAt: row.due_at,
  sequence: row.sequence,
});

/** Without what only we need to know. */
export const shownSubmission = ({
  reference: _reference,
  calledAt: _calledAt,
  claimId: _claimId,
  claimedUntil: _claimedUntil,
  dueAt: _dueAt,
  sequence: _sequence,
  ...submission
}: KeptSubmission): Submission => submission;

const newestFirst: KeysetOrder<SubmissionRow> = {
  columns: ['s.created_at', 's.id'],
  direction: 'desc',
  cursor: Type.Tuple([Timestamp, Id]),
  keyOf: (row) => [toTimestamp(row.created_at), row.id],
};

export interface SubmissionListQuery extends PageQuery {
  readonly proposalId?: string;
  readonly state?: SubmissionState;
}

export const submissionListStatement = (tenantId: string, query: SubmissionListQuery): ListStatement =>
  keysetStatement(select, tenantId, [equal('s.proposal_id', query.proposalId), equal('s.state', query.state)], newestFirst, query);

export const listSubmissions = (sql: Sql, query: SubmissionListQuery) =>
  readPage(sql, submissionListStatement(sql.scope.tenantId, query), newestFirst, query, (row) => shownSubmission(toSubmission(row)));

export const findSubmission = async (sql: Sql, id: string): Promise<KeptSubmission | undefined> => {
  const [row] = await sql<SubmissionRow>(`${select} and s.id = $2`, [sql.scope.tenantId, id]);
  return row && toSubmission(row);
};

export const lockSubmission = async (tx: Transaction, id: string): Promise<KeptSubmission | undefined> => {
  const [row] = await tx.sql<SubmissionRow>(`${select} and s.id = $2 for no key update of s`, [tx.scope.tenantId, id]);
  return row && toSubmission(row);
};

/** What accepts a proposal and what tells of it wait for one another, so that neither misses the other. */
export const lockExternal = async (tx: Transaction, providerId: string, externalId: string): Promise<void> => {
  await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 7))', [`${tx.scope.tenantId} ${providerId} ${externalId}`]);
};

export const lockSubmissionOf = async (tx: Transaction, providerId: string, externalId: string): Promise<KeptSubmission | undefined> => {
  const [row] = await tx.sql<SubmissionRow>(`${select} and s.provider_id = $2 and s.external_id = $3 for no key update of s`, [
    tx.scope.tenantId,
    providerId,
    externalId,
  ]);
  return row && toSubmission(row);
};

/** The submission that a proposal has, other than refused ones. */
export const findLiveSubmissionId = async (sql: Sql, proposalId: string): Promise<string | undefined> =>
  (
    await sql<{ id: string }>('select id from credit_submissions where tenant_id = $1 and proposal_id = $2 and is_live', [
      sql.scope.tenantId,
      proposalId,
    ])
  )[0]?.id;

/** Before anything is called. Undefined when the proposal has a live one. */
export const insertSubmission = async (tx: Transaction, proposalId: string, providerId: string): Promise<KeptSubmission | undefined> => {
  const id = uuidv7();
  try {
    await tx.sql(
      `insert into credit_submissions (tenant_id, id, proposal_id, provider_id, reference, state, status, created_by, created_at, updated_at)
       values ($1, $2, $3, $4, $5, 'pending', 'simulated', $6, $7, $7)`,
      [tx.scope.tenantId, id, proposalId, providerId, `le-${id}`, actorText(tx.scope.actor), tx.now],
    );
  } catch (error) {
    if (violatesUnique(error, 'credit_submissions_one_live')) return undefined;
    throw error;
  }
  return findSubmission(tx.sql, id);
};

/** Takes the submission for one attempt, until when nobody else calls. */
export const claimSubmission = async (tx: Transaction, id: string, until: Date): Promise<string> => {
  const claimId = uuidv7();
  await tx.sql(
    `update credit_submissions set state = 'calling', claim_id = $3, claimed_until = $4, due_at = $4, attempts = attempts + 1, updated_at = $5
     where tenant_id = $1 and id = $2`,
    [tx.scope.tenantId, id, claimId, until, tx.now],
  );
  return claimId;
};

/** Nobody goes on with it before. */
export const postpone = async (tx: Transaction, id: string, dueAt: Date): Promise<void> => {
  await tx.sql('update credit_submissions set due_at = $3 where tenant_id = $1 and id = $2', [tx.scope.tenantId, id, dueAt]);
};

/** Committed before the provider is asked to make it: from here on it may have been made. */
export const markCalled = async (tx: Transaction, id: string, claimId: string): Promise<boolean> =>
  (
    await tx.sql(
      `update credit_submissions set called_at = $4, updated_at = $4 where tenant_id = $1 and id = $2 and claim_id = $3 and claimed_until > $4
       returning id`,
      [tx.scope.tenantId, id, claimId, tx.now],
    )
  ).length > 0;

/** How an attempt ended without a proposal. `isNothingMade` when that is sure. */
export interface AttemptFailure {
  readonly state: 'pending' | 'refused' | 'parked';
  readonly isNothingMade: boolean;
  readonly code: string;
  readonly text: string;
  /** When to go on, of what goes on. */
  readonly dueAt?: Date;
}

export const failAttempt = async (
  tx: Transaction,
  id: string,
  { state, isNothingMade, code, text, dueAt }: AttemptFailure,
): Promise<void> => {
  await tx.sql(
    `update credit_submissions set state = $3, claim_id = null, claimed_until = null, failure_code = $4, failure = $5,
       called_at = case when $6 then null else called_at end, due_at = $8::timestamptz, updated_at = $7
     where tenant_id = $1 and id = $2`,
    [tx.scope.tenantId, id, state, code, storableText(text), isNothingMade, tx.now, dueAt ?? null],
  );
};

export const acceptSubmission = async (
  tx: Transaction,
  id: string,
  { externalId, formalizationUrl, figures }: ProviderProposal,
): Promise<void> => {
  await tx.sql(
    `update credit_submissions set state = 'accepted', claim_id = null, claimed_until = null, failure_code = null, failure = null,
       external_id = $3, formalization_url = $4, provider_installment = $5::numeric, provider_financed = $6::numeric, provider_net = $7::numeric,
       updated_at = $8
     where tenant_id = $1 and id = $2`,
    [
      tx.scope.tenantId,
      id,
      storableText(externalId),
      formalizationUrl === null ? null : storableText(formalizationUrl),
      figures?.installment ?? null,
      figures?.financed ?? null,
      figures?.net ?? null,
      tx.now,
    ],
  );
};

/** Figures may come after the answer; those that are there stay. */
export const noteFigures = async (tx: Transaction, id: string, { figures }: ProviderProposal): Promise<void> => {
  if (figures === null) return;
  await tx.sql(
    `update credit_submissions set provider_installment = $3::numeric, provider_financed = $4::numeric, provider_net = $5::numeric
     where tenant_id = $1 and id = $2 and provider_installment is null`,
    [tx.scope.tenantId, id, figures.installment, figures.financed, figures.net],
  );
};

export const setStatus = async (tx: Transaction, id: string, state: ProviderState): Promise<void> => {
  await tx.sql(
    `update credit_submissions set status = $3, raw_status = $4, raw_text = $5, sequence = $6, heard_at = $7, updated_at = $7
     where tenant_id = $1 and id = $2`,
    [tx.scope.tenantId, id, state.status, storableText(state.rawStatus), storableText(state.rawText), state.sequence, tx.now],
  );
};

export const noteHeard = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql('update credit_submissions set heard_at = $3 where tenant_id = $1 and id = $2', [tx.scope.tenantId, id, tx.now]);
};

export const releaseParked = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql(
    `update credit_submissions set state = 'pending', attempts = 0, due_at = null, updated_at = $3 where tenant_id = $1 and id = $2`,
    [tx.scope.tenantId, id, tx.now],
  );
};

/** Proposals of other submissions that an order without a reference could be taken for. */
export const listExternalIds = async (sql: Sql, providerId: string, exceptId: string, since: Date): Promise<readonly string[]> =>
  (
    await sql<{ external_id: string }>(
      `select external_id from credit_submissions
       where tenant_id = $1 and provider_id = $2 and external_id is not null and id <> $3 and created_at > $4`,
      [sql.scope.tenantId, providerId, exceptId, since],
    )
  ).map((row) => row.external_id);

/** Whose job was lost: nobody has touched them for a while. */
export const listStuck = async (sql: Sql, before: Date): Promise<readonly string[]> =>
  (
    await sql<{ id: string }>(
      `select id from credit_submissions where tenant_id = $1 and state in ('pending', 'calling') and updated_at < $2
         and coalesce(due_at, updated_at) < $2 order by updated_at limit 500`,
      [sql.scope.tenantId, before],
    )
  ).map(({ id }) => id);

/** Accepted ones of which nothing was heard for a while, and which may still change. */
export const listSilent = async (
  sql: Sql,
  providerId: string,
  before: Date,
  limit: number,
): Promise<readonly { readonly id: string; readonly externalId: string }[]> =>
  (
    await sql<{ id: string; external_id: string }>(
      `select id, external_id from credit_submissions
       where tenant_id = $1 and provider_id = $2 and state = 'accepted' and status not in ('paid', 'rejected', 'cancelled', 'expired')
         and heard_at < $3 order by heard_at limit $4`,
      [sql.scope.tenantId, providerId, before, limit],
    )
  ).map((row) => ({ id: row.id, externalId: row.external_id }));
