/** The widgets without a look, for hosts that draw their own: state to show, and what a person may do. */
export { createConnection, type Connection, type ConnectionOptions, type ConnectionState, type Follower } from './connection/connection.js';
export type { Readable } from './connection/store.js';
export { createInboxController, type InboxController, type InboxOptions, type InboxState } from './inbox/inbox-controller.js';
export { inboxTabs, type InboxTab } from './inbox/ticket-order.js';
export { createBoardController, type BoardColumn, type BoardController, type BoardState } from './ticket-board/board-controller.js';
export { tideOf, type Tide, type TideLevel } from './inbox/tide.js';
export {
  createConnectController,
  type ConnectController,
  type ConnectOptions,
  type ConnectState,
  type ShownCode,
  type ShownRestriction,
} from './connect/connect-controller.js';
export type { PhaseName } from './connect/connect-words.js';
export { phaseOf, toneOf, type Tone } from './connect/phase.js';
export type { QrPicture } from './connect/qr-picture.js';
export { createConversationController } from './conversation/conversation-controller.js';
export type { ConversationController, ConversationOptions, ConversationState } from './conversation/conversation.contract.js';
export type { Draft } from './conversation/drafts.js';
export type { Entry } from './conversation/messages.js';
export { outboxOf, type Outbox, type OutboxItem } from './conversation/outbox.js';
export type { KeptValues } from './conversation/sealed-store.js';
export type { Presence } from './conversation/presence.js';
export { createSimulatorController } from './simulator/simulator-controller.js';
export type { Asked, AskedMode, SimulatorController, SimulatorOptions, SimulatorState } from './simulator/simulator.contract.js';
export {
  createSandboxController,
  type CustomerSetup,
  type SandboxController,
  type SandboxOptions,
  type SandboxState,
} from './sandbox/sandbox-controller.js';
export type { PhoneState, Written } from './sandbox/phone.js';
export {
  createPipelineController,
  type LeadPlace,
  type LossReason,
  type PipelineController,
  type PipelineOptions,
  type PipelineState,
} from './pipeline/pipeline-controller.js';
export { leadStatuses, sumsOf, type LeadStatus, type PipelineColumn, type Sum } from './pipeline/lead-column.js';
export {
  createAuditController,
  type AuditController,
  type AuditFilters,
  type AuditOptions,
  type AuditState,
  type EventProof,
} from './audit/audit-controller.js';
export { checkProof, type ProofVerdict } from './audit/proof-check.js';
export { createPulseController, type PulseController, type PulseState } from './pulse/pulse-controller.js';
export {
  createDeliveryController,
  type DeliveryController,
  type DeliveryDays,
  type DeliveryState,
} from './delivery/delivery-controller.js';
export { createProvisionController, type ProvisionController, type ProvisionState } from './provision/provision-controller.js';
export {
  phaseOf as provisionPhaseOf,
  possibleActions,
  stepPhaseOf,
  timelineOf,
  type ProvisionPhase,
  type ShownStep,
  type StepPhase,
  type TimeBar,
  type Timeline,
} from './provision/timeline.js';
