import { InvalidRequest, NotFound, OutboundFailure, VersionMismatch, type OutboundHttp } from '@leadengine/core/contract';
import type { Clock, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { UnknownAgreement } from '../agreement/agreement.problems.js';
import { findAgreement } from '../agreement/agreement.repository.js';
import type { PageQuery } from '../keyset.js';
import { findPull, findRunningPullId, insertPull, listPulls } from './pull.repository.js';
import {
  AgreementWithoutSourceCode,
  pullLeads,
  PullRunning,
  SourceInactive,
  SourceUrlRefused,
  type LeadPull,
  type LeadPullInput,
  type LeadSource,
  type LeadSourceInput,
  type LeadSourcePatch,
} from './source.schema.js';
import { findSource, insertSource, listSources, lockSource, updateSource, type SealedSource } from './source.repository.js';
import type { UpstreamClient } from './upstream-client.js';

const defaultTimeoutMs = 8000;

interface Needs {
  readonly unitOfWork: UnitOfWork;
  readonly outbound: OutboundHttp;
  readonly client: UpstreamClient;
  readonly clock: Clock;
}

const missing = (resource: string): Error => new NotFound({ resource });

const shown = ({ tokenSealed: _tokenSealed, ...source }: SealedSource): LeadSource => source;

/** Where leads are pulled from. */
export const createLeadSources = ({ unitOfWork, outbound, client, clock }: Needs) => {
  /** @throws SourceUrlRefused */
  const assertUrl = (url: string): void => {
    try {
      outbound.assertUrl(url);
    } catch (error) {
      if (error instanceof OutboundFailure) throw new SourceUrlRefused({ reason: error.message });
      throw error;
    }
  };

  const find = async (scope: Scope, id: string): Promise<SealedSource> => {
    const source = await unitOfWork.read(scope, (sql) => findSource(sql, id));
    if (!source) throw missing('source of leads');
    return source;
  };

  return {
    /** By name. @throws InvalidCursor */
    list: (scope: Scope, query: PageQuery) => unitOfWork.read(scope, (sql) => listSources(sql, query)),

    /** @throws NotFound */
    get: async (scope: Scope, id: string): Promise<LeadSource> => shown(await find(scope, id)),

    /** @throws SourceUrlRefused, SourceNameTaken */
    add: (scope: Scope, { token, ...input }: LeadSourceInput): Promise<LeadSource> => {
      assertUrl(input.baseUrl);
      return unitOfWork.run(scope, async (tx) =>
        insertSource(tx, {
          timeoutMs: defaultTimeoutMs,
          ...input,
          isActive: true,
          tokenSealed: await client.sealToken(scope.tenantId, token),
        }),
      );
    },

    /** @throws NotFound, VersionMismatch, SourceUrlRefused, SourceNameTaken */
    change: (scope: Scope, id: string, { token, ...patch }: LeadSourcePatch, ifMatch: number | undefined): Promise<LeadSource> =>
      unitOfWork.run(scope, async (tx) => {
        const before = await lockSource(tx, id);
        if (!before) throw missing('source of leads');
        if (ifMatch !== undefined && ifMatch !== before.version) throw new VersionMismatch({ currentVersion: before.version });
        if (patch.baseUrl !== undefined) {
          assertUrl(patch.baseUrl);
          // Else whoever may change the address could have the token sent to a host of theirs.
          if (token === undefined && new URL(patch.baseUrl).origin !== new URL(before.baseUrl).origin)
            throw new InvalidRequest({ errors: [{ pointer: '/token', detail: 'is needed again for another host' }] });
        }
        const tokenSealed = token === undefined ? before.tokenSealed : await client.sealToken(scope.tenantId, token);
        return updateSource(tx, id, { ...before, ...patch, tokenSealed });
      }),

    /** Asks the source for one lead. Outside of any transaction. @throws NotFound, UpstreamUnavailable, UpstreamRefused */
    check: async (scope: Scope, id: string): Promise<{ readonly isReachable: true; readonly milliseconds: number }> => {
      const source = await find(scope, id);
      const from = clock.now().getTime();
      await client.readPage(scope, source, { agreementCode: undefined, isHot: false, page: 0, size: 1, since: null, until: null });
      return { isReachable: true, milliseconds: clock.now().getTime() - from };
    },

    /** @throws NotFound, SourceInactive, UnknownAgreement, AgreementWithoutSourceCode, PullRunning */
    pull: (scope: Scope, sourceId: string, input: LeadPullInput): Promise<LeadPull> =>
      unitOfWork.run(scope, async (tx) => {
        const source = await lockSource(tx, sourceId);
        if (!source) throw missing('source of leads');
        if (!source.isActive) throw new SourceInactive();
        const agreement = await findAgreement(tx.sql, input.agreementId);
        if (!agreement) throw new UnknownAgreement({ agreementId: input.agreementId });
        if (agreement.sourceCode === null) throw new AgreementWithoutSourceCode();
        const pull = await insertPull(tx, sourceId, input);
        if (!pull) throw new PullRunning({ pullId: await findRunningPullId(tx, sourceId, input.agreementId) });
        tx.enqueue(pullLeads, { pullId: pull.id });
        return pull;
      }),

    /** Newest first. @throws NotFound, InvalidCursor */
    listPulls: async (scope: Scope, sourceId: string, query: PageQuery) => {
      await find(scope, sourceId);
      return unitOfWork.read(scope, (sql) => listPulls(sql, sourceId, query));
    },

    /** @throws NotFound */
    getPull: async (scope: Scope, id: string): Promise<LeadPull> => {
      const pull = await unitOfWork.read(scope, (sql) => findPull(sql, id));
      if (!pull) throw missing('pull');
      return pull;
    },
  };
};

export type LeadSources = ReturnType<typeof createLeadSources>;
