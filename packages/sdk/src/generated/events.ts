// Written from the OpenAPI document of an engine. Do not edit.

import type { BodyOf } from '../operation-types.js';
import type { operations } from '../../src/generated/schema.js';

/** What the audit log holds was signed; keep the note outside the engine. */
export type AuditCheckpointedEvent = BodyOf<operations['event.audit.checkpointed']>;
/** An instance sends again. */
export type ChannelCircuitClosedEvent = BodyOf<operations['event.channel.circuit_closed']>;
/** Too many sends through an instance failed; its messages wait. */
export type ChannelCircuitOpenedEvent = BodyOf<operations['event.channel.circuit_opened']>;
/** A person agreed to something or took it back. */
export type ContactConsentRecordedEvent = BodyOf<operations['event.contact.consent_recorded']>;
/** A person became known. */
export type ContactCreatedEvent = BodyOf<operations['event.contact.created']>;
/** Nothing of a person is kept any more but counts. */
export type ContactErasedEvent = BodyOf<operations['event.contact.erased']>;
/** A contact became part of another one, which is given as it is now. */
export type ContactMergedEvent = BodyOf<operations['event.contact.merged']>;
/** A contact that had become part of another one is back, and is given as it is now. */
export type ContactUnmergedEvent = BodyOf<operations['event.contact.unmerged']>;
/** What is known of a person changed. */
export type ContactUpdatedEvent = BodyOf<operations['event.contact.updated']>;
/** An agreement was added. */
export type CreditAgreementCreatedEvent = BodyOf<operations['event.credit.agreement_created']>;
/** An agreement or its status changed. */
export type CreditAgreementUpdatedEvent = BodyOf<operations['event.credit.agreement_updated']>;
/** Somebody was given a person to contact. */
export type CreditAllocationCreatedEvent = BodyOf<operations['event.credit.allocation_created']>;
/** What became of a person who was taken. */
export type CreditAllocationUpdatedEvent = BodyOf<operations['event.credit.allocation_updated']>;
/** A campaign was added or changed. */
export type CreditCampaignUpdatedEvent = BodyOf<operations['event.credit.campaign_updated']>;
/** A provider was asked to take a proposal back, or answered. */
export type CreditCancellationUpdatedEvent = BodyOf<operations['event.credit.cancellation_updated']>;
/** Limits of a card were computed for a ticket. */
export type CreditCardSimulatedEvent = BodyOf<operations['event.credit.card_simulated']>;
/** A contract came about. */
export type CreditDealCreatedEvent = BodyOf<operations['event.credit.deal_created']>;
/** An advance of FGTS withdrawals was computed for a ticket. */
export type CreditFgtsAdvanceSimulatedEvent = BodyOf<operations['event.credit.fgts_advance_simulated']>;
/** An import of rate tables went on: once a second at most while it is read, and with each status. */
export type CreditImportUpdatedEvent = BodyOf<operations['event.credit.import_updated']>;
/** People with registrations came in; the counts say what became of them. */
export type CreditLeadsIngestedEvent = BodyOf<operations['event.credit.leads_ingested']>;
/** The transfer of a contract was computed for a ticket. */
export type CreditPortabilitySimulatedEvent = BodyOf<operations['event.credit.portability_simulated']>;
/** A proposal was made or changed. */
export type CreditProposalUpdatedEvent = BodyOf<operations['event.credit.proposal_updated']>;
/** The leads of an agreement were pulled, or could not be. */
export type CreditPullEndedEvent = BodyOf<operations['event.credit.pull_ended']>;
/** A rule was added or withdrawn. */
export type CreditRuleChangedEvent = BodyOf<operations['event.credit.rule_changed']>;
/** Offers were computed for a ticket. */
export type CreditSimulationCreatedEvent = BodyOf<operations['event.credit.simulation_created']>;
/** A provider is further than the stage of the ticket allows; somebody has to look at it. */
export type CreditStageNotReachedEvent = BodyOf<operations['event.credit.stage_not_reached']>;
/** A proposal was sent to a provider, or the provider told of it. */
export type CreditSubmissionUpdatedEvent = BodyOf<operations['event.credit.submission_updated']>;
/** A version of a rate table got the time in which it is in force. */
export type CreditTablePublishedEvent = BodyOf<operations['event.credit.table_published']>;
/** A version of a rate table that was to come into force will not. */
export type CreditTableWithdrawnEvent = BodyOf<operations['event.credit.table_withdrawn']>;
/** A contract window was removed. */
export type CreditWindowDeletedEvent = BodyOf<operations['event.credit.window_deleted']>;
/** A contract window was added or changed. */
export type CreditWindowUpdatedEvent = BodyOf<operations['event.credit.window_updated']>;
/** Somebody was invited. */
export type InviteCreatedEvent = BodyOf<operations['event.invite.created']>;
/** An invite was sent again, accepted or revoked. */
export type InviteUpdatedEvent = BodyOf<operations['event.invite.updated']>;
/** A lead was added. */
export type LeadCreatedEvent = BodyOf<operations['event.lead.created']>;
/** A lead was changed or moved. */
export type LeadUpdatedEvent = BodyOf<operations['event.lead.updated']>;
/** The network did not take a reaction, edit or revocation. */
export type MessageChangeFailedEvent = BodyOf<operations['event.message.change_failed']>;
/** A message reached the contact. */
export type MessageDeliveredEvent = BodyOf<operations['event.message.delivered']>;
/** A message will not be sent. */
export type MessageFailedEvent = BodyOf<operations['event.message.failed']>;
/** A message to a contact was stored and waits to be sent. */
export type MessageQueuedEvent = BodyOf<operations['event.message.queued']>;
/** The contact read a message. */
export type MessageReadEvent = BodyOf<operations['event.message.read']>;
/** A contact wrote. */
export type MessageReceivedEvent = BodyOf<operations['event.message.received']>;
/** The network took a message. */
export type MessageSentEvent = BodyOf<operations['event.message.sent']>;
/** A message got a reaction or vote, was edited or revoked. */
export type MessageUpdatedEvent = BodyOf<operations['event.message.updated']>;
/** The team got a note on a ticket. */
export type NoteCreatedEvent = BodyOf<operations['event.note.created']>;
/** A note of the team was removed. */
export type NoteDeletedEvent = BodyOf<operations['event.note.deleted']>;
/** A shared quick reply was added. */
export type QuickReplyCreatedEvent = BodyOf<operations['event.quick-reply.created']>;
/** A shared quick reply was removed. */
export type QuickReplyDeletedEvent = BodyOf<operations['event.quick-reply.deleted']>;
/** A shared quick reply was changed. */
export type QuickReplyUpdatedEvent = BodyOf<operations['event.quick-reply.updated']>;
/** A custom role was added. */
export type RoleCreatedEvent = BodyOf<operations['event.role.created']>;
/** A custom role was removed. */
export type RoleDeletedEvent = BodyOf<operations['event.role.deleted']>;
/** A custom role was changed. */
export type RoleUpdatedEvent = BodyOf<operations['event.role.updated']>;
/** A new secret is in use; the old one is accepted until `graceUntil`. */
export type SecretRotatedEvent = BodyOf<operations['event.secret.rotated']>;
/** The tenant was made, checked and handed over. */
export type TenantProvisionedEvent = BodyOf<operations['event.tenant.provisioned']>;
/** A ticket went to an agent or back to its queue. */
export type TicketAssignedEvent = BodyOf<operations['event.ticket.assigned']>;
/** A ticket was resolved or closed. */
export type TicketClosedEvent = BodyOf<operations['event.ticket.closed']>;
/** A ticket was opened. */
export type TicketCreatedEvent = BodyOf<operations['event.ticket.created']>;
/** Somebody opened a ticket, writes in it or left it; never kept or repeated. */
export type TicketPresenceEvent = BodyOf<operations['event.ticket.presence']>;
/** A user read what was unread to them. */
export type TicketReadEvent = BodyOf<operations['event.ticket.read']>;
/** A ticket moved in the sales process. */
export type TicketStageChangedEvent = BodyOf<operations['event.ticket.stage_changed']>;
/** A ticket or its last message changed. */
export type TicketUpdatedEvent = BodyOf<operations['event.ticket.updated']>;
/** A user was added. */
export type UserCreatedEvent = BodyOf<operations['event.user.created']>;
/** A user was changed. */
export type UserUpdatedEvent = BodyOf<operations['event.user.updated']>;
/** The engine stopped delivering to an endpoint. */
export type WebhookDisabledEvent = BodyOf<operations['event.webhook.disabled']>;
/** A message waits for the gateway that holds its number. */
export type WhatsappGatewaySendRequestedEvent = BodyOf<operations['event.whatsapp.gateway.send_requested']>;
/** A WhatsApp number shows a new QR code or pairing code. */
export type WhatsappInstanceQrUpdatedEvent = BodyOf<operations['event.whatsapp.instance.qr_updated']>;
/** A WhatsApp number changed its connection status. */
export type WhatsappInstanceStatusChangedEvent = BodyOf<operations['event.whatsapp.instance.status_changed']>;

/** Events by type. Clients of plugins add theirs by declaration merging. */
export interface LeadEngineEvents {
  readonly 'audit.checkpointed': AuditCheckpointedEvent;
  readonly 'channel.circuit_closed': ChannelCircuitClosedEvent;
  readonly 'channel.circuit_opened': ChannelCircuitOpenedEvent;
  readonly 'contact.consent_recorded': ContactConsentRecordedEvent;
  readonly 'contact.created': ContactCreatedEvent;
  readonly 'contact.erased': ContactErasedEvent;
  readonly 'contact.merged': ContactMergedEvent;
  readonly 'contact.unmerged': ContactUnmergedEvent;
  readonly 'contact.updated': ContactUpdatedEvent;
  readonly 'credit.agreement_created': CreditAgreementCreatedEvent;
  readonly 'credit.agreement_updated': CreditAgreementUpdatedEvent;
  readonly 'credit.allocation_created': CreditAllocationCreatedEvent;
  readonly 'credit.allocation_updated': CreditAllocationUpdatedEvent;
  readonly 'credit.campaign_updated': CreditCampaignUpdatedEvent;
  readonly 'credit.cancellation_updated': CreditCancellationUpdatedEvent;
  readonly 'credit.card_simulated': CreditCardSimulatedEvent;
  readonly 'credit.deal_created': CreditDealCreatedEvent;
  readonly 'credit.fgts_advance_simulated': CreditFgtsAdvanceSimulatedEvent;
  readonly 'credit.import_updated': CreditImportUpdatedEvent;
  readonly 'credit.leads_ingested': CreditLeadsIngestedEvent;
  readonly 'credit.portability_simulated': CreditPortabilitySimulatedEvent;
  readonly 'credit.proposal_updated': CreditProposalUpdatedEvent;
  readonly 'credit.pull_ended': CreditPullEndedEvent;
  readonly 'credit.rule_changed': CreditRuleChangedEvent;
  readonly 'credit.simulation_created': CreditSimulationCreatedEvent;
  readonly 'credit.stage_not_reached': CreditStageNotReachedEvent;
  readonly 'credit.submission_updated': CreditSubmissionUpdatedEvent;
  readonly 'credit.table_published': CreditTablePublishedEvent;
  readonly 'credit.table_withdrawn': CreditTableWithdrawnEvent;
  readonly 'credit.window_deleted': CreditWindowDeletedEvent;
  readonly 'credit.window_updated': CreditWindowUpdatedEvent;
  readonly 'invite.created': InviteCreatedEvent;
  readonly 'invite.updated': InviteUpdatedEvent;
  readonly 'lead.created': LeadCreatedEvent;
  readonly 'lead.updated': LeadUpdatedEvent;
  readonly 'message.change_failed': MessageChangeFailedEvent;
  readonly 'message.delivered': MessageDeliveredEvent;
  readonly 'message.failed': MessageFailedEvent;
  readonly 'message.queued': MessageQueuedEvent;
  readonly 'message.read': MessageReadEvent;
  readonly 'message.received': MessageReceivedEvent;
  readonly 'message.sent': MessageSentEvent;
  readonly 'message.updated': MessageUpdatedEvent;
  readonly 'note.created': NoteCreatedEvent;
  readonly 'note.deleted': NoteDeletedEvent;
  readonly 'quick-reply.created': QuickReplyCreatedEvent;
  readonly 'quick-reply.deleted': QuickReplyDeletedEvent;
  readonly 'quick-reply.updated': QuickReplyUpdatedEvent;
  readonly 'role.created': RoleCreatedEvent;
  readonly 'role.deleted': RoleDeletedEvent;
  readonly 'role.updated': RoleUpdatedEvent;
  readonly 'secret.rotated': SecretRotatedEvent;
  readonly 'tenant.provisioned': TenantProvisionedEvent;
  readonly 'ticket.assigned': TicketAssignedEvent;
  readonly 'ticket.closed': TicketClosedEvent;
  readonly 'ticket.created': TicketCreatedEvent;
  readonly 'ticket.presence': TicketPresenceEvent;
  readonly 'ticket.read': TicketReadEvent;
  readonly 'ticket.stage_changed': TicketStageChangedEvent;
  readonly 'ticket.updated': TicketUpdatedEvent;
  readonly 'user.created': UserCreatedEvent;
  readonly 'user.updated': UserUpdatedEvent;
  readonly 'webhook.disabled': WebhookDisabledEvent;
  readonly 'whatsapp.gateway.send_requested': WhatsappGatewaySendRequestedEvent;
  readonly 'whatsapp.instance.qr_updated': WhatsappInstanceQrUpdatedEvent;
  readonly 'whatsapp.instance.status_changed': WhatsappInstanceStatusChangedEvent;
}

/** An event of the tenant's log; `type` tells which. */
export type LeadEngineEvent = LeadEngineEvents[keyof LeadEngineEvents];
