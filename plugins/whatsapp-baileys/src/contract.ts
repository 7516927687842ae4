export { SandboxSeeder } from './sandbox/sandbox-seeder.js';
export { InstanceStatusChanged } from './instance/instance.events.js';
export { EngineUnavailable, PairingNotNeeded } from './instance/instance.problems.js';
export { AmbiguousMessage, FailureNotApplicable } from './sandbox/sandbox.problems.js';
export {
  EngineName,
  InstanceChanges,
  InstanceHealth,
  InstanceStatus,
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
