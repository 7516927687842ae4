export {
  contactCardContent,
  editContent,
  locationContent,
  reactionContent,
  replyContent,
  revokeContent,
  textContent,
  type MediaDescription,
  type MessageReference,
} from './content/message-content.js';
export { pollContent, voteContent, type Vote } from './content/poll-content.js';
export { createWhatsAppSimulator, type WhatsAppSimulator, type WhatsAppSimulatorOptions } from './create-whatsapp-simulator.js';
export type { Break } from './server/break-connection.js';
export type { ScanOptions } from './server/pairing.js';
export { quietConsole } from './signal/quiet-console.js';
export type { SimulatedCall } from './traffic/calls.js';
export type { GroupChange } from './traffic/group-notices.js';
export type { Capping } from './traffic/notifications.js';
export type { ReceiptOptions } from './traffic/receipts.js';
export type { SendOptions } from './traffic/send-message.js';
export { CertificateAuthority } from './wire/certificate-authority.js';
export type { NewGroup, NewUser } from './world/directory.js';
export type { LastingFaults, StanzaFault, StanzaRule } from './world/faults.js';
export type { LinkedDevice } from './world/linked-device.js';
export type { Observation, ObservationDetails, ObservationKind } from './world/observations.js';
export type { SimulatedGroup } from './world/simulated-group.js';
export type { ReceivedMessage, SimulatedUser } from './world/simulated-user.js';
