export { answerEmbed, type EmbedAnswer, type EmbedAsk, type EmbedHostOptions, type EmbedRequest } from './hosts/embed-host.js';
export {
  expressEmbedSession,
  koaEmbedSession,
  nextEmbedSession,
  type ExpressRequest,
  type ExpressResponse,
  type KoaContext,
} from './hosts/kits.js';
export type { NodeResponse } from './hosts/node-response.js';
export {
  answerProvisioning,
  type ProvisioningAction,
  type ProvisioningAnswer,
  type ProvisioningAsk,
  type ProvisioningHostOptions,
  type ShownProvisioning,
} from './hosts/provisioning-host.js';
export {
  expressProvisioning,
  koaProvisioning,
  nextProvisioning,
  type ExpressProvisioningRequest,
  type KoaProvisioningContext,
} from './hosts/provisioning-kits.js';
