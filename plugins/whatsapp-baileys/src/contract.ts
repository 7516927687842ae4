export { InboxReplay } from './baileys/inbound/inbox-replay.js';
export { WhatsAppGroup } from './instance/group.routes.js';
export { SandboxSeeder } from './sandbox/sandbox-seeder.js';
export { GatewaySendRequested } from './gateway/gateway.events.js';
export { NotAGateway, WebhookSignatureInvalid, WebhookStale } from './gateway/gateway.problems.js';
export { GatewayEvents, GatewaySecret, GatewaySecrets, NewGatewaySecret } from './gateway/gateway.schema.js';
export { InstanceQrUpdated, InstanceStatusChanged } from './instance/instance.events.js';
export { AlreadyLinked, CodeNotReady, NoAnswer, NotConnected, PairingNotNeeded } from './instance/instance.problems.js';
export { AmbiguousMessage, FailureNotApplicable } from './sandbox/sandbox.problems.js';
export {
  EngineName,
  InstanceChanges,
  InstanceHealth,
  InstanceStatus,
  InstanceTransition,
  LinkingCode,
  PairingCodeInput,
  PairingMethod,
  NewInstance,
  WhatsAppInstance,
} from './instance/instance.schema.js';
export { PhoneNumber } from './instance/phone-number.js';
export { CheckedNumbers, InstanceMetrics, LinkedSending, NumbersToCheck, PaceChanges, Restriction } from './instance/sending.schema.js';
export {
  AcceptedChange,
  AcceptedWrite,
  Behavior,
  CustomerChanges,
  CustomerWrites,
  defaultDelays,
  Delays,
  FailureMode,
  NewCustomer,
  SandboxCustomer,
  SandboxInboxItem,
  SandboxMedia,
  SandboxMessage,
} from './sandbox/sandbox.schema.js';
export { HelpfulAction, SessionPhase } from './baileys/session/session-phase.js';
