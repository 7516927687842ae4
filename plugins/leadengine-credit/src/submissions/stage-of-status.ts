import type { Stage } from '@leadengine/core/contract';
import type { ProposalStatus } from '../sales/proposal.schema.js';

/** Where a sale is when the provider is there; undefined where the provider's state says nothing about it. */
export const stageOfStatus: Readonly<Record<ProposalStatus, Stage | undefined>> = {
  draft: undefined,
  simulated: 'proposta',
  awaiting_consent: 'aguardando_cliente',
  awaiting_signature: 'aguardando_cliente',
  analysis: 'aguardando',
  pendency: 'documentacao',
  awaiting_balance: 'aguardando',
  awaiting_annotation: 'documentos_averbacao',
  annotation_failed: 'documentos_averbacao',
  awaiting_disbursement: 'liquidacao',
  disbursement_failed: 'liquidacao',
  paid: 'aprovado_liquidacao',
  rejected: 'reciclar',
  cancelled: 'reciclar',
  expired: 'reciclar',
  unknown: undefined,
};
