import { defineProcessor, type ProcessorDefinition, type Scope, type UnitOfWork } from '@leadengine/plugin-kit';
import { findAgreement } from '../agreement/agreement.repository.js';
import type { IncomingLead, LeadIngestions } from '../leads/ingest.service.js';
import { advancePull, endPull, lockRunningPull, type PullProgress } from './pull.repository.js';
import { LeadPullEnded, pullLeads, UpstreamRefused, UpstreamUnavailable } from './source.schema.js';
import { findSource, noteFailure, noteSuccess, type SealedSource } from './source.repository.js';
import type { UpstreamClient } from './upstream-client.js';
import { readUpstreamRow } from './upstream-lead.js';

const pageSize = 100;
/** A source that never says it is done is not read for ever. */
const mostPages = 10_000;
const breaker = { threshold: 4, blockMs: 60_000 };

interface Needs {
  readonly unitOfWork: UnitOfWork;
  readonly client: UpstreamClient;
  readonly ingestions: LeadIngestions;
}

interface Work {
  readonly pull: PullProgress;
  readonly source: SealedSource;
  readonly agreementCode: string;
}

/**
 * Reads page after page; a page and how far we are with it are one commit, so that a killed process goes on where it was. The same
 * page twice changes nothing.
 */
export const pullLeadsProcessor = ({ unitOfWork, client, ingestions }: Needs): ProcessorDefinition => {
  const begin = (scope: Scope, pullId: string): Promise<Work | undefined> =>
    unitOfWork.run(scope, async (tx) => {
      const pull = await lockRunningPull(tx, pullId);
      if (!pull) return undefined;
      const [source, agreement] = [await findSource(tx.sql, pull.sourceId), await findAgreement(tx.sql, pull.agreementId)];
      if (!source?.isActive || !agreement?.sourceCode) throw new UpstreamRefused({ reason: 'it was switched off' });
      if (source.blockedUntil !== null && new Date(source.blockedUntil) > tx.now)
        throw new UpstreamUnavailable({ reason: `it failed too often; the next call is at ${source.blockedUntil}` });
      return { pull, source, agreementCode: agreement.sourceCode };
    });

  const takeIn = (scope: Scope, { pull, source }: Work, rows: readonly unknown[]): Promise<boolean> =>
    unitOfWork.run(scope, async (tx) => {
      const now = await lockRunningPull(tx, pull.id);
      // Somebody else has taken this page in since.
      if (now === undefined) return true;
      if (now.nextPage !== pull.nextPage || now.phase !== pull.phase) return false;
      const read = rows.map(readUpstreamRow);
      const leads = read.flatMap((registrations, at) =>
        registrations.map((registration): IncomingLead => ({
          ...registration,
          agreementId: pull.agreementId,
          isHot: pull.phase === 'hot',
          pointer: `/${String(at)}`,
        })),
      );
      const report = leads.length === 0 ? undefined : await ingestions.ingestIn(tx, leads, { source: source.name });
      const isLast = rows.length < pageSize || pull.nextPage + 1 >= mostPages;
      await advancePull(tx, pull.id, isLast ? { phase: 'hot', page: 0 } : { phase: pull.phase, page: pull.nextPage + 1 }, {
        pulled: pull.phase === 'all' ? leads.length : 0,
        added: report?.added ?? 0,
        changed: report?.changed ?? 0,
        rejected: (report?.rejected.length ?? 0) + read.filter((registrations) => registrations.length === 0).length,
      });
      await noteSuccess(tx, source.id);
      if (!isLast || pull.phase === 'all') return false;
      const ended = await endPull(tx, pull.id, null);
      if (ended) tx.emit(LeadPullEnded, ended);
      return true;
    });

  /** @param reason - What the source did; undefined when it did nothing wrong. */
  const fail = (scope: Scope, pullId: string, reason: string | undefined, isFinal: boolean): Promise<void> =>
    unitOfWork.run(scope, async (tx) => {
      const pull = await lockRunningPull(tx, pullId);
      if (!pull) return;
      if (reason !== undefined) await noteFailure(tx, pull.sourceId, reason, breaker);
      const ended = isFinal ? await endPull(tx, pullId, reason ?? 'the leads could not be stored') : undefined;
      if (ended) tx.emit(LeadPullEnded, ended);
    });

  return defineProcessor(pullLeads, async ({ scope, payload: { pullId }, isLastAttempt }) => {
    try {
      for (;;) {
        scope.signal.throwIfAborted();
        const work = await begin(scope, pullId);
        if (work === undefined) return;
        const { pull, source, agreementCode } = work;
        const rows = await client.readPage(scope, source, {
          agreementCode,
          isHot: pull.phase === 'hot',
          page: pull.nextPage,
          size: pageSize,
          since: pull.since,
          until: pull.until,
        });
        if (await takeIn(scope, work, rows)) return;
      }
    } catch (error) {
      if (error instanceof UpstreamRefused || error instanceof UpstreamUnavailable)
        await fail(scope, pullId, error.message, isLastAttempt || error instanceof UpstreamRefused);
      // A pull that nobody works on any more would keep the next one from beginning.
      else if (isLastAttempt) await fail(scope, pullId, undefined, true);
      throw error;
    }
  });
};
