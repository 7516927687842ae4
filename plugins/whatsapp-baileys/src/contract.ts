export { InboxReplay } from './baileys/inbound/inbox-replay.js';
export { WhatsAppGroup } from './instance/group.routes.js';
export { SandboxSeeder } from './sandbox/sandbox-seeder.js';
export { InstanceQrUpdated, InstanceStatusChanged } from './instance/instance.events.js';
export { AlreadyLinked, CodeNotReady, PairingNotNeeded } from './instance/instance.problems.js';
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
  PhoneNumber,
  WhatsAppInstance,
} from './instance/instance.schema.js';
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
