export { answerEmbed, type EmbedAnswer, type EmbedAsk, type EmbedHostOptions, type EmbedRequest } from './hosts/embed-host.js';
export {
  expressEmbedSession,
  koaEmbedSession,
  nextEmbedSession,
  type ExpressRequest,
  type ExpressResponse,
  type KoaContext,
} from './hosts/kits.js';
