import { defineProcessor, type ProcessorDefinition, type Scope, type UnitOfWork } from '@leadengine/plugin-kit';
import type { ProviderCalls } from '../providers/provider-calls.js';
import { ProviderFailure } from '../providers/provider-failure.js';
import { findProvider, listActiveProviderIds, notePoll } from '../providers/provider.repository.js';
import { pollProvider } from '../providers/provider.schema.js';
import { listStuckCancellations } from '../cancellations/cancellation.repository.js';
import { cancelSubmission } from '../cancellations/cancellation.schema.js';
import type { SubmissionAdvance } from './advance-submission.js';
import type { ProviderEar } from './hear-provider.js';
import { listSilent, listStuck } from './submission.repository.js';
import { submitProposal } from './submission.schema.js';

/** A change that nobody told us of is found by asking about what was quiet for so long. */
const silentMs = 900_000;
const mostQuestions = 20;
const mostPages = 50;
const stuckMs = 60_000;

export const submitProposalProcessor = (advance: SubmissionAdvance): ProcessorDefinition =>
  defineProcessor(submitProposal, ({ scope, payload: { submissionId } }) => advance(scope, submissionId));

interface Parts {
  readonly unitOfWork: UnitOfWork;
  readonly calls: ProviderCalls;
  readonly ear: ProviderEar;
}

/** Reads changes from where it was; a page and how far we are with it are one commit. */
export const pollProviderProcessor = ({ unitOfWork, calls, ear }: Parts): ProcessorDefinition => {
  /** Undefined when the provider is to be left in peace. */
  const admitted = (scope: Scope, providerId: string) =>
    unitOfWork.run(scope, async (tx) => {
      const provider = await findProvider(tx.sql, providerId);
      if (provider?.isActive !== true) return undefined;
      const admission = await calls.admit(tx, provider, 'read');
      return 'retryAt' in admission ? undefined : { provider, admission };
    });

  const readChanges = async (scope: Scope, providerId: string): Promise<void> => {
    for (let page = 0; page < mostPages; page++) {
      const turn = await admitted(scope, providerId);
      if (turn === undefined) return;
      const { provider, admission } = turn;
      const found = await calls.under(scope, provider, admission, (adapter, call) => adapter.listChanges(call, provider.changesCursor));
      await unitOfWork.run(scope, async (tx) => {
        for (const change of found.changes) await ear.hear(tx, { ...change, providerId, key: change.eventId, source: 'poll' });
        await notePoll(tx, providerId, found.cursor, null);
      });
      if (!found.hasMore) return;
    }
  };

  const askAboutSilent = async (scope: Scope, providerId: string): Promise<void> => {
    const silent = await unitOfWork.run(scope, (tx) =>
      listSilent(tx.sql, providerId, new Date(tx.now.getTime() - silentMs), mostQuestions),
    );
    for (const { externalId } of silent) {
      const turn = await admitted(scope, providerId);
      if (turn === undefined) return;
      const proposal = await calls.under(scope, turn.provider, turn.admission, (adapter, call) => adapter.getProposal(call, externalId));
      await unitOfWork.run(scope, (tx) => ear.see(tx, providerId, proposal));
    }
  };

  return defineProcessor(pollProvider, async ({ scope, payload: { providerId } }) => {
    try {
      await readChanges(scope, providerId);
      await askAboutSilent(scope, providerId);
    } catch (error) {
      if (!(error instanceof ProviderFailure)) throw error;
      await unitOfWork.run(scope, (tx) => notePoll(tx, providerId, null, error.message));
    }
  });
};

/** Has every active provider asked for changes, and goes on with submissions whose job was lost. */
export const createProviderSweep =
  (unitOfWork: UnitOfWork) =>
  (scope: Scope): Promise<void> =>
    unitOfWork.run(scope, async (tx) => {
      for (const providerId of await listActiveProviderIds(tx.sql)) tx.enqueue(pollProvider, { providerId });
      for (const submissionId of await listStuck(tx.sql, new Date(tx.now.getTime() - stuckMs)))
        tx.enqueue(submitProposal, { submissionId });
      for (const submissionId of await listStuckCancellations(tx.sql, new Date(tx.now.getTime() - stuckMs)))
        tx.enqueue(cancelSubmission, { submissionId });
    });
