import { NotFound, VersionMismatch } from '@leadengine/core/contract';
import type { Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { AgreementNotOnSale, UnknownAgreement } from '../agreement/agreement.problems.js';
import { shareAgreement } from '../agreement/agreement.repository.js';
import { isOnSale } from '../agreement/agreement.schema.js';
import {
  ensureCampaign,
  findCampaign,
  listCampaigns,
  lockCampaign,
  updateCampaign,
  type CampaignListQuery,
} from './campaign.repository.js';
import {
  CampaignTransitionRefused,
  campaignTransitions,
  CreditCampaignUpdated,
  type AllocationSummary,
  type CreditCampaign,
  type CreditCampaignInput,
  type CreditCampaignPatch,
} from './campaign.schema.js';
import { summarizeCampaign } from './tally.repository.js';

/** Campaigns under which people are taken. */
export const createCreditCampaigns = (unitOfWork: UnitOfWork) => {
  const change = async (tx: Transaction, before: CreditCampaign, patch: CreditCampaignPatch): Promise<CreditCampaign> => {
    const { status = before.status } = patch;
    if (status !== before.status && !campaignTransitions[before.status].includes(status))
      throw new CampaignTransitionRefused({ from: before.status, to: status });
    const campaign = await updateCampaign(tx, { ...before, ...patch });
    tx.emit(CreditCampaignUpdated, campaign);
    return campaign;
  };

  const get = async (scope: Scope, id: string): Promise<CreditCampaign> => {
    const campaign = await unitOfWork.read(scope, (sql) => findCampaign(sql, id));
    if (!campaign) throw new NotFound({ resource: 'campaign' });
    return campaign;
  };

  return {
    /** Newest first. @throws InvalidCursor */
    list: (scope: Scope, query: CampaignListQuery) => unitOfWork.read(scope, (sql) => listCampaigns(sql, query)),

    /** @throws NotFound */
    get,

    /** @throws NotFound */
    summary: async (scope: Scope, id: string): Promise<AllocationSummary> => {
      await get(scope, id);
      return unitOfWork.read(scope, (sql) => summarizeCampaign(sql, id));
    },

    /** The agreement's campaign of this name, made when there is none. @throws UnknownAgreement, AgreementNotOnSale, UnknownCampaignInstance, CampaignTransitionRefused */
    activate: (scope: Scope, { agreementId, name, instanceId }: CreditCampaignInput) =>
      unitOfWork.run(scope, async (tx) => {
        const agreement = await shareAgreement(tx, agreementId);
        if (!agreement) throw new UnknownAgreement({ agreementId });
        if (!isOnSale(agreement.status)) throw new AgreementNotOnSale({ status: agreement.status });
        const { campaign, isNew } = await ensureCampaign(tx, agreementId, name);
        const isSettled = campaign.status === 'active' && (instanceId === undefined || instanceId === campaign.instanceId);
        const active = isSettled
          ? campaign
          : await change(tx, campaign, { status: 'active', ...(instanceId !== undefined && { instanceId }) });
        return { campaign: active, isNew };
      }),

    /** @throws NotFound, VersionMismatch, CampaignTransitionRefused, UnknownCampaignInstance */
    update: (scope: Scope, id: string, patch: CreditCampaignPatch, ifMatch: number | undefined): Promise<CreditCampaign> =>
      unitOfWork.run(scope, async (tx) => {
        const before = await lockCampaign(tx, id);
        if (!before) throw new NotFound({ resource: 'campaign' });
        if (ifMatch !== undefined && ifMatch !== before.version) throw new VersionMismatch({ currentVersion: before.version });
        return change(tx, before, patch);
      }),
  };
};

export type CreditCampaigns = ReturnType<typeof createCreditCampaigns>;
