// Written from the OpenAPI document of an engine. Do not edit.

import { subscribe } from '../events.js';
import type { SubscribeOptions, Subscription } from '../events.js';
import type { ItemOf } from '../operation-types.js';
import type { Pager } from '../pager.js';
import { createTransport } from '../transport.js';
import type { CallOptions, Transport, TransportOptions } from '../transport.js';
import type { LeadEngineEvent } from './events.js';
import {
  createApiKey,
  listApiKeys,
  revokeApiKey,
  latestAuditCheckpoint,
  listAuditCheckpoints,
  proveAuditCheckpoint,
  getAuditEvent,
  listAuditEvents,
  proveAuditEvent,
  verifyAuditEvent,
  bundleAuditExport,
  tableAuditExport,
  readAuditStream,
  secretAuditStream,
  eraseAuditSubject,
  changeAuthPassword,
  loginAuth,
  logoutAuth,
  recoverAuthPassword,
  refreshAuth,
  resetAuthPassword,
  changeContactMany,
  createContactConsent,
  listContactConsents,
  createContact,
  createContactEmail,
  deleteContactEmail,
  listContactEmails,
  updateContactEmail,
  eraseContact,
  exportContactCsv,
  exportContactData,
  getContact,
  holdContact,
  importContact,
  getContactImport,
  listContactImportRows,
  createContactInteraction,
  listContacts,
  listContactTimeline,
  mergeContact,
  createContactNote,
  listContactNotes,
  createContactPhone,
  deleteContactPhone,
  listContactPhones,
  updateContactPhone,
  readContactDocument,
  deleteContactTag,
  putContactTag,
  createContactTask,
  listContactTasks,
  unmergeContact,
  updateContact,
  createCreditAgreement,
  getCreditAgreement,
  listCreditAgreements,
  listCreditAgreementHistory,
  setCreditAgreementStatus,
  updateCreditAgreement,
  assignCreditAllocation,
  distributeCreditAllocation,
  exportCreditAllocation,
  getCreditAllocation,
  listCreditAllocations,
  listCreditAllocationEvents,
  takeCreditAllocation,
  updateCreditAllocation,
  importCreditBlockedContact,
  listCreditBlockedContacts,
  activateCreditCampaign,
  getCreditCampaign,
  listCreditCampaigns,
  summaryCreditCampaign,
  updateCreditCampaign,
  createCreditContactCheck,
  listCreditContactChecks,
  createCreditDeal,
  getCreditDeal,
  listCreditDeals,
  createCreditImportTemplate,
  getCreditImportTemplate,
  listCreditImportTemplates,
  removeCreditImportTemplate,
  updateCreditImportTemplate,
  applyCreditImport,
  approveCreditImport,
  cancelCreditImport,
  createCreditImport,
  exportCreditImportIssues,
  getCreditImport,
  getCreditImportPreview,
  listCreditImports,
  listCreditImportChanges,
  listCreditImportIssues,
  listCreditImportTables,
  dashboardCreditLead,
  getCreditLead,
  ingestCreditLead,
  ingestCreditLeadOfAgreement,
  linkCreditLeadContact,
  listCreditLeads,
  listCreditLeadByAgreement,
  lookCreditLeadUp,
  cardCreditProductSimulation,
  fgtsCreditProductSimulationAdvance,
  listCreditProductSimulations,
  portabilityCreditProductSimulation,
  createCreditProduct,
  listCreditProducts,
  updateCreditProduct,
  createCreditProposal,
  documentCreditProposal,
  getCreditProposal,
  listCreditProposals,
  sendCreditProposalCard,
  updateCreditProposal,
  catalogCreditProvider,
  checkCreditProvider,
  createCreditProvider,
  getCreditProvider,
  listCreditProviders,
  receiveCreditProvider,
  updateCreditProvider,
  createCreditRule,
  inCreditRuleForce,
  listCreditRules,
  publishedCreditRule,
  withdrawCreditRule,
  createCreditSimulation,
  filtersCreditSimulation,
  getCreditSimulation,
  listCreditSimulations,
  checkCreditSource,
  createCreditSource,
  getCreditSource,
  getCreditSourcePull,
  listCreditSources,
  listCreditSourcePulls,
  pullCreditSource,
  updateCreditSource,
  cancelCreditSubmission,
  cancellationCreditSubmission,
  createCreditSubmission,
  getCreditSubmission,
  listCreditSubmissions,
  listCreditSubmissionEvents,
  retryCreditSubmission,
  createCreditTable,
  createCreditTableVersion,
  getCreditTable,
  getCreditTableInForce,
  getCreditTableVersion,
  listCreditTables,
  listCreditTableVersions,
  publishCreditTableVersion,
  republishCreditTableVersion,
  updateCreditTable,
  withdrawCreditTableVersion,
  createCreditWindow,
  listCreditWindows,
  removeCreditWindow,
  updateCreditWindow,
  createEmbedKey,
  listEmbedKeys,
  revokeEmbedKey,
  createEmbedSession,
  getEmbedSession,
  listEmbedSessions,
  refreshEmbedSession,
  revokeEmbedSession,
  getFlag,
  listFlags,
  endImpersonation,
  listImpersonations,
  startImpersonation,
  acceptInvite,
  createInvite,
  getInvite,
  inspectInvite,
  listInvites,
  resendInvite,
  revokeInvite,
  addLeadActivity,
  addLeadTags,
  convertLead,
  createLead,
  getLead,
  getLeadSettings,
  listLeads,
  listLeadActivities,
  moveLead,
  removeLeadTag,
  updateLead,
  updateLeadSettings,
  getMe,
  updateMe,
  downloadMedia,
  getMedia,
  uploadMedia,
  editMessage,
  getMessage,
  listMessages,
  listMessageFailed,
  listMessageRevisions,
  reactMessage,
  resendMessage,
  revokeMessage,
  searchMessage,
  sendMessage,
  sendMessageToContact,
  inspectOnboarding,
  inviteOnboarding,
  listOnboarding,
  progressOnboarding,
  renewOnboarding,
  revokeOnboarding,
  setOnboardingUp,
  listPermissions,
  createPlatformFlag,
  getPlatformFlag,
  listPlatformFlags,
  listPlatformFlagOverrides,
  removePlatformFlag,
  removePlatformFlagOverride,
  setPlatformFlagOverride,
  updatePlatformFlag,
  deletePlatformRotationPolicy,
  listPlatformRotationPolicies,
  savePlatformRotationPolicy,
  cancelPlatformRotation,
  createPlatformRotation,
  getPlatformRotation,
  listPlatformRotations,
  revokePlatformRotationPrevious,
  createPlatformTenant,
  getPlatformTenant,
  listPlatformTenants,
  updatePlatformTenant,
  defaultsPreference,
  getPreference,
  updatePreference,
  approveProvisioning,
  cancelProvisioning,
  createProvisioning,
  getProvisioning,
  getProvisioningArtifact,
  headroomProvisioning,
  listProvisionings,
  listProvisioningArtifacts,
  offboardProvisioning,
  planProvisioning,
  resumeProvisioning,
  retryProvisioning,
  signingProvisioningKey,
  addQueueMember,
  listQueueMembers,
  removeQueueMember,
  createQueue,
  deleteQueue,
  getQueue,
  listQueues,
  reorderQueue,
  updateQueue,
  createQuickReply,
  deleteQuickReply,
  getQuickReply,
  listQuickReplies,
  renderQuickReply,
  updateQuickReply,
  inboxReport,
  createRole,
  deleteRole,
  getRole,
  listRoles,
  updateRole,
  createTag,
  deleteTag,
  getTag,
  listTags,
  updateTag,
  getTask,
  listTasks,
  updateTask,
  addTicketNote,
  addTicketTags,
  assignTicket,
  bulkTicket,
  closeTicket,
  createTicket,
  createTicketLead,
  getTicket,
  getTicketLead,
  listTickets,
  listTicketNotes,
  listTicketPresence,
  markTicketRead,
  moveTicketStage,
  removeTicketNote,
  removeTicketTag,
  reopenTicket,
  reportTicketPresence,
  resolveTicket,
  timelineTicket,
  transferTicket,
  updateTicket,
  createUser,
  getUser,
  listUsers,
  offerUserPasswordReset,
  updateUser,
  createView,
  deleteView,
  getView,
  listViews,
  listViewTickets,
  updateView,
  createWebhook,
  deleteWebhook,
  getWebhook,
  getWebhookDelivery,
  listWebhooks,
  listWebhookDeliveries,
  replayWebhook,
  replayWebhookDelivery,
  revealWebhookSecret,
  rotateWebhookSecret,
  testWebhook,
  updateWebhook,
  archiveWhatsappInstance,
  checkWhatsappNumbers,
  connectWhatsappInstance,
  createWhatsappInstance,
  disconnectWhatsappInstance,
  getWhatsappInstance,
  getWhatsappInstanceMetrics,
  getWhatsappInstanceQr,
  getWhatsappInstanceStatus,
  listWhatsappGatewaySecrets,
  listWhatsappGroups,
  listWhatsappInstanceTransitions,
  listWhatsappInstances,
  logoutWhatsappInstance,
  receiveWhatsappGatewayEvents,
  requestWhatsappPairingCode,
  revokeWhatsappGatewaySecret,
  rotateWhatsappGatewaySecret,
  sendWhatsappMessage,
  updateWhatsappInstance,
  wipeWhatsappInstance,
  changeWhatsappSandbox,
  configureWhatsappSandboxCustomer,
  listWhatsappSandboxCustomers,
  listWhatsappSandboxInbox,
  writeWhatsappSandbox,
} from './operations/index.js';
import type {
  CreateApiKeyBody,
  CreateApiKeyResult,
  ListApiKeysParameters,
  ListApiKeysResult,
  RevokeApiKeyParameters,
  RevokeApiKeyResult,
  LatestAuditCheckpointResult,
  ListAuditCheckpointsParameters,
  ListAuditCheckpointsResult,
  ProveAuditCheckpointParameters,
  ProveAuditCheckpointResult,
  GetAuditEventParameters,
  GetAuditEventResult,
  ListAuditEventsParameters,
  ListAuditEventsResult,
  ProveAuditEventParameters,
  ProveAuditEventResult,
  VerifyAuditEventBody,
  VerifyAuditEventResult,
  BundleAuditExportParameters,
  BundleAuditExportResult,
  TableAuditExportParameters,
  TableAuditExportResult,
  ReadAuditStreamParameters,
  ReadAuditStreamResult,
  SecretAuditStreamResult,
  EraseAuditSubjectBody,
  EraseAuditSubjectResult,
  ChangeAuthPasswordBody,
  ChangeAuthPasswordResult,
  LoginAuthBody,
  LoginAuthResult,
  LogoutAuthBody,
  LogoutAuthResult,
  RecoverAuthPasswordBody,
  RecoverAuthPasswordResult,
  RefreshAuthBody,
  RefreshAuthResult,
  ResetAuthPasswordBody,
  ResetAuthPasswordResult,
  ChangeContactManyBody,
  ChangeContactManyResult,
  CreateContactConsentParameters,
  CreateContactConsentBody,
  CreateContactConsentResult,
  ListContactConsentsParameters,
  ListContactConsentsResult,
  CreateContactBody,
  CreateContactResult,
  CreateContactEmailParameters,
  CreateContactEmailBody,
  CreateContactEmailResult,
  DeleteContactEmailParameters,
  DeleteContactEmailResult,
  ListContactEmailsParameters,
  ListContactEmailsResult,
  UpdateContactEmailParameters,
  UpdateContactEmailBody,
  UpdateContactEmailResult,
  EraseContactParameters,
  EraseContactResult,
  ExportContactCsvParameters,
  ExportContactCsvResult,
  ExportContactDataParameters,
  ExportContactDataResult,
  GetContactParameters,
  GetContactResult,
  HoldContactParameters,
  HoldContactBody,
  HoldContactResult,
  ImportContactBody,
  ImportContactResult,
  GetContactImportParameters,
  GetContactImportResult,
  ListContactImportRowsParameters,
  ListContactImportRowsResult,
  CreateContactInteractionParameters,
  CreateContactInteractionBody,
  CreateContactInteractionResult,
  ListContactsParameters,
  ListContactsResult,
  ListContactTimelineParameters,
  ListContactTimelineResult,
  MergeContactBody,
  MergeContactResult,
  CreateContactNoteParameters,
  CreateContactNoteBody,
  CreateContactNoteResult,
  ListContactNotesParameters,
  ListContactNotesResult,
  CreateContactPhoneParameters,
  CreateContactPhoneBody,
  CreateContactPhoneResult,
  DeleteContactPhoneParameters,
  DeleteContactPhoneResult,
  ListContactPhonesParameters,
  ListContactPhonesResult,
  UpdateContactPhoneParameters,
  UpdateContactPhoneBody,
  UpdateContactPhoneResult,
  ReadContactDocumentParameters,
  ReadContactDocumentResult,
  DeleteContactTagParameters,
  DeleteContactTagResult,
  PutContactTagParameters,
  PutContactTagResult,
  CreateContactTaskParameters,
  CreateContactTaskBody,
  CreateContactTaskResult,
  ListContactTasksParameters,
  ListContactTasksResult,
  UnmergeContactParameters,
  UnmergeContactResult,
  UpdateContactParameters,
  UpdateContactBody,
  UpdateContactResult,
  CreateCreditAgreementBody,
  CreateCreditAgreementResult,
  GetCreditAgreementParameters,
  GetCreditAgreementResult,
  ListCreditAgreementsParameters,
  ListCreditAgreementsResult,
  ListCreditAgreementHistoryParameters,
  ListCreditAgreementHistoryResult,
  SetCreditAgreementStatusParameters,
  SetCreditAgreementStatusBody,
  SetCreditAgreementStatusResult,
  UpdateCreditAgreementParameters,
  UpdateCreditAgreementBody,
  UpdateCreditAgreementResult,
  AssignCreditAllocationBody,
  AssignCreditAllocationResult,
  DistributeCreditAllocationBody,
  DistributeCreditAllocationResult,
  ExportCreditAllocationParameters,
  ExportCreditAllocationResult,
  GetCreditAllocationParameters,
  GetCreditAllocationResult,
  ListCreditAllocationsParameters,
  ListCreditAllocationsResult,
  ListCreditAllocationEventsParameters,
  ListCreditAllocationEventsResult,
  TakeCreditAllocationBody,
  TakeCreditAllocationResult,
  UpdateCreditAllocationParameters,
  UpdateCreditAllocationBody,
  UpdateCreditAllocationResult,
  ImportCreditBlockedContactBody,
  ImportCreditBlockedContactResult,
  ListCreditBlockedContactsParameters,
  ListCreditBlockedContactsResult,
  ActivateCreditCampaignBody,
  ActivateCreditCampaignResult,
  GetCreditCampaignParameters,
  GetCreditCampaignResult,
  ListCreditCampaignsParameters,
  ListCreditCampaignsResult,
  SummaryCreditCampaignParameters,
  SummaryCreditCampaignResult,
  UpdateCreditCampaignParameters,
  UpdateCreditCampaignBody,
  UpdateCreditCampaignResult,
  CreateCreditContactCheckBody,
  CreateCreditContactCheckResult,
  ListCreditContactChecksParameters,
  ListCreditContactChecksResult,
  CreateCreditDealBody,
  CreateCreditDealResult,
  GetCreditDealParameters,
  GetCreditDealResult,
  ListCreditDealsParameters,
  ListCreditDealsResult,
  CreateCreditImportTemplateBody,
  CreateCreditImportTemplateResult,
  GetCreditImportTemplateParameters,
  GetCreditImportTemplateResult,
  ListCreditImportTemplatesParameters,
  ListCreditImportTemplatesResult,
  RemoveCreditImportTemplateParameters,
  RemoveCreditImportTemplateResult,
  UpdateCreditImportTemplateParameters,
  UpdateCreditImportTemplateBody,
  UpdateCreditImportTemplateResult,
  ApplyCreditImportParameters,
  ApplyCreditImportResult,
  ApproveCreditImportParameters,
  ApproveCreditImportResult,
  CancelCreditImportParameters,
  CancelCreditImportResult,
  CreateCreditImportParameters,
  CreateCreditImportBody,
  CreateCreditImportResult,
  ExportCreditImportIssuesParameters,
  ExportCreditImportIssuesResult,
  GetCreditImportParameters,
  GetCreditImportResult,
  GetCreditImportPreviewParameters,
  GetCreditImportPreviewResult,
  ListCreditImportsParameters,
  ListCreditImportsResult,
  ListCreditImportChangesParameters,
  ListCreditImportChangesResult,
  ListCreditImportIssuesParameters,
  ListCreditImportIssuesResult,
  ListCreditImportTablesParameters,
  ListCreditImportTablesResult,
  DashboardCreditLeadResult,
  GetCreditLeadParameters,
  GetCreditLeadResult,
  IngestCreditLeadBody,
  IngestCreditLeadResult,
  IngestCreditLeadOfAgreementParameters,
  IngestCreditLeadOfAgreementBody,
  IngestCreditLeadOfAgreementResult,
  LinkCreditLeadContactParameters,
  LinkCreditLeadContactResult,
  ListCreditLeadsParameters,
  ListCreditLeadsResult,
  ListCreditLeadByAgreementParameters,
  ListCreditLeadByAgreementResult,
  LookCreditLeadUpBody,
  LookCreditLeadUpResult,
  CardCreditProductSimulationBody,
  CardCreditProductSimulationResult,
  FgtsCreditProductSimulationAdvanceBody,
  FgtsCreditProductSimulationAdvanceResult,
  ListCreditProductSimulationsParameters,
  ListCreditProductSimulationsResult,
  PortabilityCreditProductSimulationBody,
  PortabilityCreditProductSimulationResult,
  CreateCreditProductParameters,
  CreateCreditProductBody,
  CreateCreditProductResult,
  ListCreditProductsParameters,
  ListCreditProductsResult,
  UpdateCreditProductParameters,
  UpdateCreditProductBody,
  UpdateCreditProductResult,
  CreateCreditProposalBody,
  CreateCreditProposalResult,
  DocumentCreditProposalParameters,
  DocumentCreditProposalResult,
  GetCreditProposalParameters,
  GetCreditProposalResult,
  ListCreditProposalsParameters,
  ListCreditProposalsResult,
  SendCreditProposalCardParameters,
  SendCreditProposalCardResult,
  UpdateCreditProposalParameters,
  UpdateCreditProposalBody,
  UpdateCreditProposalResult,
  CatalogCreditProviderParameters,
  CatalogCreditProviderResult,
  CheckCreditProviderParameters,
  CheckCreditProviderResult,
  CreateCreditProviderBody,
  CreateCreditProviderResult,
  GetCreditProviderParameters,
  GetCreditProviderResult,
  ListCreditProvidersParameters,
  ListCreditProvidersResult,
  ReceiveCreditProviderParameters,
  ReceiveCreditProviderBody,
  ReceiveCreditProviderResult,
  UpdateCreditProviderParameters,
  UpdateCreditProviderBody,
  UpdateCreditProviderResult,
  CreateCreditRuleBody,
  CreateCreditRuleResult,
  InCreditRuleForceParameters,
  InCreditRuleForceResult,
  ListCreditRulesParameters,
  ListCreditRulesResult,
  PublishedCreditRuleResult,
  WithdrawCreditRuleParameters,
  WithdrawCreditRuleResult,
  CreateCreditSimulationBody,
  CreateCreditSimulationResult,
  FiltersCreditSimulationResult,
  GetCreditSimulationParameters,
  GetCreditSimulationResult,
  ListCreditSimulationsParameters,
  ListCreditSimulationsResult,
  CheckCreditSourceParameters,
  CheckCreditSourceResult,
  CreateCreditSourceBody,
  CreateCreditSourceResult,
  GetCreditSourceParameters,
  GetCreditSourceResult,
  GetCreditSourcePullParameters,
  GetCreditSourcePullResult,
  ListCreditSourcesParameters,
  ListCreditSourcesResult,
  ListCreditSourcePullsParameters,
  ListCreditSourcePullsResult,
  PullCreditSourceParameters,
  PullCreditSourceBody,
  PullCreditSourceResult,
  UpdateCreditSourceParameters,
  UpdateCreditSourceBody,
  UpdateCreditSourceResult,
  CancelCreditSubmissionParameters,
  CancelCreditSubmissionBody,
  CancelCreditSubmissionResult,
  CancellationCreditSubmissionParameters,
  CancellationCreditSubmissionResult,
  CreateCreditSubmissionParameters,
  CreateCreditSubmissionBody,
  CreateCreditSubmissionResult,
  GetCreditSubmissionParameters,
  GetCreditSubmissionResult,
  ListCreditSubmissionsParameters,
  ListCreditSubmissionsResult,
  ListCreditSubmissionEventsParameters,
  ListCreditSubmissionEventsResult,
  RetryCreditSubmissionParameters,
  RetryCreditSubmissionResult,
  CreateCreditTableParameters,
  CreateCreditTableBody,
  CreateCreditTableResult,
  CreateCreditTableVersionParameters,
  CreateCreditTableVersionBody,
  CreateCreditTableVersionResult,
  GetCreditTableParameters,
  GetCreditTableResult,
  GetCreditTableInForceParameters,
  GetCreditTableInForceResult,
  GetCreditTableVersionParameters,
  GetCreditTableVersionResult,
  ListCreditTablesParameters,
  ListCreditTablesResult,
  ListCreditTableVersionsParameters,
  ListCreditTableVersionsResult,
  PublishCreditTableVersionParameters,
  PublishCreditTableVersionBody,
  PublishCreditTableVersionResult,
  RepublishCreditTableVersionParameters,
  RepublishCreditTableVersionBody,
  RepublishCreditTableVersionResult,
  UpdateCreditTableParameters,
  UpdateCreditTableBody,
  UpdateCreditTableResult,
  WithdrawCreditTableVersionParameters,
  WithdrawCreditTableVersionResult,
  CreateCreditWindowParameters,
  CreateCreditWindowBody,
  CreateCreditWindowResult,
  ListCreditWindowsParameters,
  ListCreditWindowsResult,
  RemoveCreditWindowParameters,
  RemoveCreditWindowResult,
  UpdateCreditWindowParameters,
  UpdateCreditWindowBody,
  UpdateCreditWindowResult,
  CreateEmbedKeyBody,
  CreateEmbedKeyResult,
  ListEmbedKeysParameters,
  ListEmbedKeysResult,
  RevokeEmbedKeyParameters,
  RevokeEmbedKeyResult,
  CreateEmbedSessionBody,
  CreateEmbedSessionResult,
  GetEmbedSessionParameters,
  GetEmbedSessionResult,
  ListEmbedSessionsParameters,
  ListEmbedSessionsResult,
  RefreshEmbedSessionParameters,
  RefreshEmbedSessionBody,
  RefreshEmbedSessionResult,
  RevokeEmbedSessionParameters,
  RevokeEmbedSessionResult,
  GetFlagParameters,
  GetFlagResult,
  ListFlagsResult,
  EndImpersonationParameters,
  EndImpersonationResult,
  ListImpersonationsParameters,
  ListImpersonationsResult,
  StartImpersonationBody,
  StartImpersonationResult,
  AcceptInviteBody,
  AcceptInviteResult,
  CreateInviteBody,
  CreateInviteResult,
  GetInviteParameters,
  GetInviteResult,
  InspectInviteBody,
  InspectInviteResult,
  ListInvitesParameters,
  ListInvitesResult,
  ResendInviteParameters,
  ResendInviteResult,
  RevokeInviteParameters,
  RevokeInviteResult,
  AddLeadActivityParameters,
  AddLeadActivityBody,
  AddLeadActivityResult,
  AddLeadTagsParameters,
  AddLeadTagsBody,
  AddLeadTagsResult,
  ConvertLeadParameters,
  ConvertLeadBody,
  ConvertLeadResult,
  CreateLeadBody,
  CreateLeadResult,
  GetLeadParameters,
  GetLeadResult,
  GetLeadSettingsResult,
  ListLeadsParameters,
  ListLeadsResult,
  ListLeadActivitiesParameters,
  ListLeadActivitiesResult,
  MoveLeadParameters,
  MoveLeadBody,
  MoveLeadResult,
  RemoveLeadTagParameters,
  RemoveLeadTagResult,
  UpdateLeadParameters,
  UpdateLeadBody,
  UpdateLeadResult,
  UpdateLeadSettingsBody,
  UpdateLeadSettingsResult,
  GetMeResult,
  UpdateMeBody,
  UpdateMeResult,
  DownloadMediaParameters,
  DownloadMediaResult,
  GetMediaParameters,
  GetMediaResult,
  UploadMediaParameters,
  UploadMediaBody,
  UploadMediaResult,
  EditMessageParameters,
  EditMessageBody,
  EditMessageResult,
  GetMessageParameters,
  GetMessageResult,
  ListMessagesParameters,
  ListMessagesResult,
  ListMessageFailedParameters,
  ListMessageFailedResult,
  ListMessageRevisionsParameters,
  ListMessageRevisionsResult,
  ReactMessageParameters,
  ReactMessageBody,
  ReactMessageResult,
  ResendMessageParameters,
  ResendMessageResult,
  RevokeMessageParameters,
  RevokeMessageResult,
  SearchMessageParameters,
  SearchMessageResult,
  SendMessageParameters,
  SendMessageBody,
  SendMessageResult,
  SendMessageToContactParameters,
  SendMessageToContactBody,
  SendMessageToContactResult,
  InspectOnboardingBody,
  InspectOnboardingResult,
  InviteOnboardingBody,
  InviteOnboardingResult,
  ListOnboardingParameters,
  ListOnboardingResult,
  ProgressOnboardingBody,
  ProgressOnboardingResult,
  RenewOnboardingParameters,
  RenewOnboardingResult,
  RevokeOnboardingParameters,
  RevokeOnboardingBody,
  RevokeOnboardingResult,
  SetOnboardingUpBody,
  SetOnboardingUpResult,
  ListPermissionsResult,
  CreatePlatformFlagBody,
  CreatePlatformFlagResult,
  GetPlatformFlagParameters,
  GetPlatformFlagResult,
  ListPlatformFlagsParameters,
  ListPlatformFlagsResult,
  ListPlatformFlagOverridesParameters,
  ListPlatformFlagOverridesResult,
  RemovePlatformFlagParameters,
  RemovePlatformFlagResult,
  RemovePlatformFlagOverrideParameters,
  RemovePlatformFlagOverrideResult,
  SetPlatformFlagOverrideParameters,
  SetPlatformFlagOverrideBody,
  SetPlatformFlagOverrideResult,
  UpdatePlatformFlagParameters,
  UpdatePlatformFlagBody,
  UpdatePlatformFlagResult,
  DeletePlatformRotationPolicyParameters,
  DeletePlatformRotationPolicyResult,
  ListPlatformRotationPoliciesParameters,
  ListPlatformRotationPoliciesResult,
  SavePlatformRotationPolicyParameters,
  SavePlatformRotationPolicyBody,
  SavePlatformRotationPolicyResult,
  CancelPlatformRotationParameters,
  CancelPlatformRotationResult,
  CreatePlatformRotationBody,
  CreatePlatformRotationResult,
  GetPlatformRotationParameters,
  GetPlatformRotationResult,
  ListPlatformRotationsParameters,
  ListPlatformRotationsResult,
  RevokePlatformRotationPreviousParameters,
  RevokePlatformRotationPreviousResult,
  CreatePlatformTenantBody,
  CreatePlatformTenantResult,
  GetPlatformTenantParameters,
  GetPlatformTenantResult,
  ListPlatformTenantsParameters,
  ListPlatformTenantsResult,
  UpdatePlatformTenantParameters,
  UpdatePlatformTenantBody,
  UpdatePlatformTenantResult,
  DefaultsPreferenceResult,
  GetPreferenceResult,
  UpdatePreferenceBody,
  UpdatePreferenceResult,
  ApproveProvisioningParameters,
  ApproveProvisioningBody,
  ApproveProvisioningResult,
  CancelProvisioningParameters,
  CancelProvisioningResult,
  CreateProvisioningBody,
  CreateProvisioningResult,
  GetProvisioningParameters,
  GetProvisioningResult,
  GetProvisioningArtifactParameters,
  GetProvisioningArtifactResult,
  HeadroomProvisioningResult,
  ListProvisioningsParameters,
  ListProvisioningsResult,
  ListProvisioningArtifactsParameters,
  ListProvisioningArtifactsResult,
  OffboardProvisioningParameters,
  OffboardProvisioningBody,
  OffboardProvisioningResult,
  PlanProvisioningBody,
  PlanProvisioningResult,
  ResumeProvisioningParameters,
  ResumeProvisioningResult,
  RetryProvisioningParameters,
  RetryProvisioningResult,
  SigningProvisioningKeyResult,
  AddQueueMemberParameters,
  AddQueueMemberResult,
  ListQueueMembersParameters,
  ListQueueMembersResult,
  RemoveQueueMemberParameters,
  RemoveQueueMemberResult,
  CreateQueueBody,
  CreateQueueResult,
  DeleteQueueParameters,
  DeleteQueueResult,
  GetQueueParameters,
  GetQueueResult,
  ListQueuesResult,
  ReorderQueueBody,
  ReorderQueueResult,
  UpdateQueueParameters,
  UpdateQueueBody,
  UpdateQueueResult,
  CreateQuickReplyBody,
  CreateQuickReplyResult,
  DeleteQuickReplyParameters,
  DeleteQuickReplyResult,
  GetQuickReplyParameters,
  GetQuickReplyResult,
  ListQuickRepliesParameters,
  ListQuickRepliesResult,
  RenderQuickReplyParameters,
  RenderQuickReplyBody,
  RenderQuickReplyResult,
  UpdateQuickReplyParameters,
  UpdateQuickReplyBody,
  UpdateQuickReplyResult,
  InboxReportParameters,
  InboxReportResult,
  CreateRoleBody,
  CreateRoleResult,
  DeleteRoleParameters,
  DeleteRoleResult,
  GetRoleParameters,
  GetRoleResult,
  ListRolesParameters,
  ListRolesResult,
  UpdateRoleParameters,
  UpdateRoleBody,
  UpdateRoleResult,
  CreateTagBody,
  CreateTagResult,
  DeleteTagParameters,
  DeleteTagResult,
  GetTagParameters,
  GetTagResult,
  ListTagsParameters,
  ListTagsResult,
  UpdateTagParameters,
  UpdateTagBody,
  UpdateTagResult,
  GetTaskParameters,
  GetTaskResult,
  ListTasksParameters,
  ListTasksResult,
  UpdateTaskParameters,
  UpdateTaskBody,
  UpdateTaskResult,
  AddTicketNoteParameters,
  AddTicketNoteBody,
  AddTicketNoteResult,
  AddTicketTagsParameters,
  AddTicketTagsBody,
  AddTicketTagsResult,
  AssignTicketParameters,
  AssignTicketBody,
  AssignTicketResult,
  BulkTicketBody,
  BulkTicketResult,
  CloseTicketParameters,
  CloseTicketBody,
  CloseTicketResult,
  CreateTicketBody,
  CreateTicketResult,
  CreateTicketLeadParameters,
  CreateTicketLeadBody,
  CreateTicketLeadResult,
  GetTicketParameters,
  GetTicketResult,
  GetTicketLeadParameters,
  GetTicketLeadResult,
  ListTicketsParameters,
  ListTicketsResult,
  ListTicketNotesParameters,
  ListTicketNotesResult,
  ListTicketPresenceParameters,
  ListTicketPresenceResult,
  MarkTicketReadParameters,
  MarkTicketReadResult,
  MoveTicketStageParameters,
  MoveTicketStageBody,
  MoveTicketStageResult,
  RemoveTicketNoteParameters,
  RemoveTicketNoteResult,
  RemoveTicketTagParameters,
  RemoveTicketTagResult,
  ReopenTicketParameters,
  ReopenTicketBody,
  ReopenTicketResult,
  ReportTicketPresenceParameters,
  ReportTicketPresenceBody,
  ReportTicketPresenceResult,
  ResolveTicketParameters,
  ResolveTicketBody,
  ResolveTicketResult,
  TimelineTicketParameters,
  TimelineTicketResult,
  TransferTicketParameters,
  TransferTicketBody,
  TransferTicketResult,
  UpdateTicketParameters,
  UpdateTicketBody,
  UpdateTicketResult,
  CreateUserBody,
  CreateUserResult,
  GetUserParameters,
  GetUserResult,
  ListUsersParameters,
  ListUsersResult,
  OfferUserPasswordResetParameters,
  OfferUserPasswordResetResult,
  UpdateUserParameters,
  UpdateUserBody,
  UpdateUserResult,
  CreateViewBody,
  CreateViewResult,
  DeleteViewParameters,
  DeleteViewResult,
  GetViewParameters,
  GetViewResult,
  ListViewsParameters,
  ListViewsResult,
  ListViewTicketsParameters,
  ListViewTicketsResult,
  UpdateViewParameters,
  UpdateViewBody,
  UpdateViewResult,
  CreateWebhookBody,
  CreateWebhookResult,
  DeleteWebhookParameters,
  DeleteWebhookResult,
  GetWebhookParameters,
  GetWebhookResult,
  GetWebhookDeliveryParameters,
  GetWebhookDeliveryResult,
  ListWebhooksResult,
  ListWebhookDeliveriesParameters,
  ListWebhookDeliveriesResult,
  ReplayWebhookParameters,
  ReplayWebhookBody,
  ReplayWebhookResult,
  ReplayWebhookDeliveryParameters,
  ReplayWebhookDeliveryResult,
  RevealWebhookSecretParameters,
  RevealWebhookSecretResult,
  RotateWebhookSecretParameters,
  RotateWebhookSecretResult,
  TestWebhookParameters,
  TestWebhookResult,
  UpdateWebhookParameters,
  UpdateWebhookBody,
  UpdateWebhookResult,
  ArchiveWhatsappInstanceParameters,
  ArchiveWhatsappInstanceResult,
  CheckWhatsappNumbersParameters,
  CheckWhatsappNumbersBody,
  CheckWhatsappNumbersResult,
  ConnectWhatsappInstanceParameters,
  ConnectWhatsappInstanceResult,
  CreateWhatsappInstanceBody,
  CreateWhatsappInstanceResult,
  DisconnectWhatsappInstanceParameters,
  DisconnectWhatsappInstanceResult,
  GetWhatsappInstanceParameters,
  GetWhatsappInstanceResult,
  GetWhatsappInstanceMetricsParameters,
  GetWhatsappInstanceMetricsResult,
  GetWhatsappInstanceQrParameters,
  GetWhatsappInstanceQrResult,
  GetWhatsappInstanceStatusParameters,
  GetWhatsappInstanceStatusResult,
  ListWhatsappGatewaySecretsParameters,
  ListWhatsappGatewaySecretsResult,
  ListWhatsappGroupsParameters,
  ListWhatsappGroupsResult,
  ListWhatsappInstanceTransitionsParameters,
  ListWhatsappInstanceTransitionsResult,
  ListWhatsappInstancesParameters,
  ListWhatsappInstancesResult,
  LogoutWhatsappInstanceParameters,
  LogoutWhatsappInstanceResult,
  ReceiveWhatsappGatewayEventsParameters,
  ReceiveWhatsappGatewayEventsBody,
  ReceiveWhatsappGatewayEventsResult,
  RequestWhatsappPairingCodeParameters,
  RequestWhatsappPairingCodeBody,
  RequestWhatsappPairingCodeResult,
  RevokeWhatsappGatewaySecretParameters,
  RevokeWhatsappGatewaySecretResult,
  RotateWhatsappGatewaySecretParameters,
  RotateWhatsappGatewaySecretResult,
  SendWhatsappMessageParameters,
  SendWhatsappMessageBody,
  SendWhatsappMessageResult,
  UpdateWhatsappInstanceParameters,
  UpdateWhatsappInstanceBody,
  UpdateWhatsappInstanceResult,
  WipeWhatsappInstanceParameters,
  WipeWhatsappInstanceResult,
  ChangeWhatsappSandboxParameters,
  ChangeWhatsappSandboxBody,
  ChangeWhatsappSandboxResult,
  ConfigureWhatsappSandboxCustomerParameters,
  ConfigureWhatsappSandboxCustomerBody,
  ConfigureWhatsappSandboxCustomerResult,
  ListWhatsappSandboxCustomersParameters,
  ListWhatsappSandboxCustomersResult,
  ListWhatsappSandboxInboxParameters,
  ListWhatsappSandboxInboxResult,
  WriteWhatsappSandboxParameters,
  WriteWhatsappSandboxBody,
  WriteWhatsappSandboxResult,
} from './operations/index.js';
import type { operations } from '../../src/generated/schema.js';

export interface ApiKeysResource {
  /**
   * Make an API key; it is shown once.
   *
   * `POST /v1/api-keys`, needs `api-keys:write`
   *
   * @throws LeadEngineError `api_keys.expiry_not_ahead`, `api_keys.scope_not_grantable`, `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  create(body: CreateApiKeyBody, options?: CallOptions): Promise<CreateApiKeyResult>;
  /**
   * List the API keys.
   *
   * `GET /v1/api-keys`, needs `api-keys:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListApiKeysParameters, options?: CallOptions): Pager<ItemOf<operations['apiKeys.list']>, ListApiKeysResult>;
  /**
   * Revoke an API key.
   *
   * `DELETE /v1/api-keys/{id}`, needs `api-keys:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  revoke(parameters: RevokeApiKeyParameters, options?: CallOptions): Promise<RevokeApiKeyResult>;
}

export interface AuditCheckpointsResource {
  /**
   * Read the latest checkpoint as a signed note.
   *
   * A C2SP tlog-checkpoint. The header x-audit-verifier-key carries the key that checks it.
   *
   * `GET /v1/audit/checkpoints/latest`, needs `audit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `resource.not_found`
   */
  latest(options?: CallOptions): Promise<LatestAuditCheckpointResult>;
  /**
   * List signed checkpoints, the latest first.
   *
   * `GET /v1/audit/checkpoints`, needs `audit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters?: ListAuditCheckpointsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['auditCheckpoints.list']>, ListAuditCheckpointsResult>;
  /**
   * Prove that the log only grew.
   *
   * A consistency proof of RFC 6962 between two sizes of the log.
   *
   * `GET /v1/audit/consistency`, needs `audit:read`
   *
   * @throws LeadEngineError `audit.outside_the_log`, `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
   */
  prove(parameters: ProveAuditCheckpointParameters, options?: CallOptions): Promise<ProveAuditCheckpointResult>;
}

export interface AuditEventsResource {
  /**
   * Read an event.
   *
   * `GET /v1/audit/events/{id}`, needs `audit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetAuditEventParameters, options?: CallOptions): Promise<GetAuditEventResult>;
  /**
   * List what was done, the latest first.
   *
   * `GET /v1/audit/events`, needs `audit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListAuditEventsParameters, options?: CallOptions): Pager<ItemOf<operations['auditEvents.list']>, ListAuditEventsResult>;
  /**
   * Prove that an event is in the log.
   *
   * An inclusion proof of RFC 6962 against the latest checkpoint.
   *
   * `GET /v1/audit/events/{id}/proof`, needs `audit:read`
   *
   * @throws LeadEngineError `audit.not_sealed_yet`, `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  prove(parameters: ProveAuditEventParameters, options?: CallOptions): Promise<ProveAuditEventResult>;
  /**
   * Recompute the log and compare it with all checkpoints.
   *
   * Of logs with up to 200,000 events. Whoever distrusts the engine exports the log and verifies the file elsewhere.
   *
   * `POST /v1/audit/verify`, needs `audit:read`
   *
   * @throws LeadEngineError `audit.too_large_to_verify`, `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  verify(body?: VerifyAuditEventBody, options?: CallOptions): Promise<VerifyAuditEventResult>;
}

export interface AuditExportsResource {
  /**
   * Take the log out as a file that proves itself.
   *
   * The signed checkpoint, each event as it was hashed, and what the rest of the log hashes to. `leadengine audit verify --bundle` checks it without the database.
   *
   * `GET /v1/audit/exports/bundle`, needs `audit:export`
   *
   * @throws LeadEngineError `audit.not_sealed_yet`, `audit.outside_the_log`, `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
   */
  bundle(parameters?: BundleAuditExportParameters, options?: CallOptions): Promise<BundleAuditExportResult>;
  /**
   * Take events out as CSV or lines of JSON.
   *
   * What a list with these filters shows, the latest first. For a file that proves itself take the bundle.
   *
   * `GET /v1/audit/exports`, needs `audit:export`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
   */
  table(parameters?: TableAuditExportParameters, options?: CallOptions): Promise<TableAuditExportResult>;
}

export interface AuditStreamResource {
  /**
   * Follow the log from a place on, in order.
   *
   * For SIEM systems: ask again with `after` = the answer’s `nextAfter`. The answer is signed as Standard Webhooks describes, with the secret of /audit/stream/secret.
   *
   * `GET /v1/audit/stream`, needs `audit:export`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
   */
  read(parameters?: ReadAuditStreamParameters, options?: CallOptions): Promise<ReadAuditStreamResult>;
  /**
   * Read the secret that signs the stream.
   *
   * `GET /v1/audit/stream/secret`, needs `audit:export`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
   */
  secret(options?: CallOptions): Promise<SecretAuditStreamResult>;
}

export interface AuditSubjectsResource {
  /**
   * Make unreadable what the log says of a person.
   *
   * Destroys the keys of the person. Their events stay and still verify; the erasure is an event itself.
   *
   * `POST /v1/audit/erase`, needs `audit:erase`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  erase(body: EraseAuditSubjectBody, options?: CallOptions): Promise<EraseAuditSubjectResult>;
}

export interface AuthResource {
  /**
   * Change the password.
   *
   * Ends every session of the user, also the one that asks, and answers with a new one. A caller that never got the answer logs in with the new password; the same request with the same Idempotency-Key then repeats the answer, since keys belong to the user and not to the session.
   *
   * `POST /v1/auth/password`, needs `self:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.not_a_user`, `auth.origin_not_allowed`, `auth.password_rejected`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `auth.wrong_password`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  changePassword(body: ChangeAuthPasswordBody, options?: CallOptions): Promise<ChangeAuthPasswordResult>;
  /**
   * Log in.
   *
   * `POST /v1/auth/login`
   *
   * @throws LeadEngineError `auth.invalid_credentials`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  login(body: LoginAuthBody, options?: CallOptions): Promise<LoginAuthResult>;
  /**
   * End a session.
   *
   * `POST /v1/auth/logout`
   *
   * @throws LeadEngineError `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  logout(body: LogoutAuthBody, options?: CallOptions): Promise<LogoutAuthResult>;
  /**
   * Ask for a link to a new password.
   *
   * The answer is the same, and takes as long, whether or not there is such a user.
   *
   * `POST /v1/auth/password/recover`
   *
   * @throws LeadEngineError `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  recoverPassword(body: RecoverAuthPasswordBody, options?: CallOptions): Promise<RecoverAuthPasswordResult>;
  /**
   * Exchange a refresh token for a new session.
   *
   * Each token is good once; an old one that comes back ends the session.
   *
   * `POST /v1/auth/refresh`
   *
   * @throws LeadEngineError `auth.refresh_token_invalid`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  refresh(body: RefreshAuthBody, options?: CallOptions): Promise<RefreshAuthResult>;
  /**
   * Choose a new password with a mailed link.
   *
   * Works once, within 24 hours, and ends every session of the user.
   *
   * `POST /v1/auth/password/reset`
   *
   * @throws LeadEngineError `auth.password_rejected`, `auth.password_reset_invalid`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  resetPassword(body: ResetAuthPasswordBody, options?: CallOptions): Promise<ResetAuthPasswordResult>;
}

export interface ContactsConsentsResource {
  /**
   * Record that a person agreed to something or took it back.
   *
   * Records are only ever added; how each consent stands is told by `consents` of the contact.
   *
   * `POST /v1/contacts/{id}/consents`, needs `contacts:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  create(
    parameters: CreateContactConsentParameters,
    body: CreateContactConsentBody,
    options?: CallOptions,
  ): Promise<CreateContactConsentResult>;
  /**
   * List what a person agreed to and took back, newest first.
   *
   * `GET /v1/contacts/{id}/consents`, needs `contacts:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  list(
    parameters: ListContactConsentsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['contacts.consents.list']>, ListContactConsentsResult>;
}

export interface ContactsEmailsResource {
  /**
   * Add an e-mail address to a contact.
   *
   * `POST /v1/contacts/{id}/emails`, needs `contacts:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.email_taken`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  create(parameters: CreateContactEmailParameters, body: CreateContactEmailBody, options?: CallOptions): Promise<CreateContactEmailResult>;
  /**
   * Remove an e-mail address from a contact.
   *
   * `DELETE /v1/contacts/{id}/emails/{emailId}`, needs `contacts:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  delete(parameters: DeleteContactEmailParameters, options?: CallOptions): Promise<DeleteContactEmailResult>;
  /**
   * List the e-mail addresses of a contact.
   *
   * All in one page, the primary one first.
   *
   * `GET /v1/contacts/{id}/emails`, needs `contacts:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  list(parameters: ListContactEmailsParameters, options?: CallOptions): Promise<ListContactEmailsResult>;
  /**
   * Label an e-mail address or make it the primary one.
   *
   * `PATCH /v1/contacts/{id}/emails/{emailId}`, needs `contacts:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  update(parameters: UpdateContactEmailParameters, body: UpdateContactEmailBody, options?: CallOptions): Promise<UpdateContactEmailResult>;
}

export interface ContactsImportsResource {
  /**
   * See how far an import is.
   *
   * `GET /v1/contacts/imports/{id}`, needs `contacts:import`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetContactImportParameters, options?: CallOptions): Promise<GetContactImportResult>;
  /**
   * List what became of the rows of an import.
   *
   * `GET /v1/contacts/imports/{id}/rows`, needs `contacts:import`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  listRows(
    parameters: ListContactImportRowsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['contacts.imports.listRows']>, ListContactImportRowsResult>;
}

export interface ContactsInteractionsResource {
  /**
   * Record a talk that did not go through the engine.
   *
   * `POST /v1/contacts/{id}/interactions`, needs `contacts:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  create(
    parameters: CreateContactInteractionParameters,
    body: CreateContactInteractionBody,
    options?: CallOptions,
  ): Promise<CreateContactInteractionResult>;
}

export interface ContactsNotesResource {
  /**
   * Write a note on a contact.
   *
   * `POST /v1/contacts/{id}/notes`, needs `contacts:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  create(parameters: CreateContactNoteParameters, body: CreateContactNoteBody, options?: CallOptions): Promise<CreateContactNoteResult>;
  /**
   * List the notes on a contact, newest first.
   *
   * `GET /v1/contacts/{id}/notes`, needs `contacts:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  list(
    parameters: ListContactNotesParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['contacts.notes.list']>, ListContactNotesResult>;
}

export interface ContactsPhonesResource {
  /**
   * Add a telephone number to a contact.
   *
   * A number of another contact is refused, never taken from them.
   *
   * `POST /v1/contacts/{id}/phones`, needs `contacts:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.invalid_phone`, `contacts.phone_taken`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  create(parameters: CreateContactPhoneParameters, body: CreateContactPhoneBody, options?: CallOptions): Promise<CreateContactPhoneResult>;
  /**
   * Remove a telephone number from a contact.
   *
   * `DELETE /v1/contacts/{id}/phones/{phoneId}`, needs `contacts:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  delete(parameters: DeleteContactPhoneParameters, options?: CallOptions): Promise<DeleteContactPhoneResult>;
  /**
   * List the telephone numbers of a contact.
   *
   * All in one page, the primary one first.
   *
   * `GET /v1/contacts/{id}/phones`, needs `contacts:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  list(parameters: ListContactPhonesParameters, options?: CallOptions): Promise<ListContactPhonesResult>;
  /**
   * Label a telephone number or make it the primary one.
   *
   * `PATCH /v1/contacts/{id}/phones/{phoneId}`, needs `contacts:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  update(parameters: UpdateContactPhoneParameters, body: UpdateContactPhoneBody, options?: CallOptions): Promise<UpdateContactPhoneResult>;
}

export interface ContactsTagsResource {
  /**
   * Take a tag off a contact.
   *
   * `DELETE /v1/contacts/{id}/tags/{tagId}`, needs `contacts:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  delete(parameters: DeleteContactTagParameters, options?: CallOptions): Promise<DeleteContactTagResult>;
  /**
   * Put a tag on a contact.
   *
   * `PUT /v1/contacts/{id}/tags/{tagId}`, needs `contacts:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  put(parameters: PutContactTagParameters, options?: CallOptions): Promise<PutContactTagResult>;
}

export interface ContactsTasksResource {
  /**
   * Add a task for a contact.
   *
   * `POST /v1/contacts/{id}/tasks`, needs `contacts:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.unknown_assignee`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  create(parameters: CreateContactTaskParameters, body: CreateContactTaskBody, options?: CallOptions): Promise<CreateContactTaskResult>;
  /**
   * List the tasks of a contact, newest first.
   *
   * `GET /v1/contacts/{id}/tasks`, needs `contacts:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  list(
    parameters: ListContactTasksParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['contacts.tasks.list']>, ListContactTasksResult>;
}

export interface ContactsResource {
  /**
   * Change many contacts at once.
   *
   * All of them or none. Tags are given by name; those to add are made when they are missing.
   *
   * `POST /v1/contacts/actions/bulk`, needs `contacts:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.unknown`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  changeMany(body: ChangeContactManyBody, options?: CallOptions): Promise<ChangeContactManyResult>;
  /**
   * Add a contact.
   *
   * `POST /v1/contacts`, needs `contacts:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.document_taken`, `contacts.email_taken`, `contacts.invalid_document`, `contacts.invalid_phone`, `contacts.phone_taken`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  create(body: CreateContactBody, options?: CallOptions): Promise<CreateContactResult>;
  /**
   * Erase all that tells of a person.
   *
   * Name, addresses, CPF, records and what was said are gone for good, open tickets are closed; counts stay. Refused while the data is held for a legal duty.
   *
   * `POST /v1/contacts/{id}/erase`, needs `contacts:erase`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.erasure_refused`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  erase(parameters: EraseContactParameters, options?: CallOptions): Promise<EraseContactResult>;
  /**
   * Take contacts out as a CSV file.
   *
   * CPFs are masked. Cells that a spreadsheet would run begin with an apostrophe, which an import takes off again.
   *
   * `GET /v1/contacts/export`, needs `contacts:export`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
   */
  exportCsv(parameters?: ExportContactCsvParameters, options?: CallOptions): Promise<ExportContactCsvResult>;
  /**
   * Hand out all that is kept of a person.
   *
   * For requests of access and portability: the contact with its CPF, addresses, records, tickets and messages.
   *
   * `GET /v1/contacts/{id}/export`, needs `contacts:erase`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  exportData(parameters: ExportContactDataParameters, options?: CallOptions): Promise<ExportContactDataResult>;
  /**
   * Read a contact.
   *
   * `GET /v1/contacts/{id}`, needs `contacts:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetContactParameters, options?: CallOptions): Promise<GetContactResult>;
  /**
   * Keep a person’s data from being erased, or allow it again.
   *
   * `PUT /v1/contacts/{id}/legal-hold`, needs `contacts:erase`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  hold(parameters: HoldContactParameters, body: HoldContactBody, options?: CallOptions): Promise<HoldContactResult>;
  /**
   * Take contacts in from a CSV file.
   *
   * Answers at once; a job takes the rows in. A row whose number, e-mail address or CPF is known changes that contact: empty cells say nothing. One that means two contacts is refused.
   *
   * `POST /v1/contacts/import`, needs `contacts:import`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.import_unreadable`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  import(body: ImportContactBody, options?: CallOptions): Promise<ImportContactResult>;
  /**
   * List and find contacts.
   *
   * All filters given must hold. Contacts that were merged into others are left out.
   *
   * `GET /v1/contacts`, needs `contacts:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListContactsParameters, options?: CallOptions): Pager<ItemOf<operations['contacts.list']>, ListContactsResult>;
  /**
   * List what happened with a contact, newest first.
   *
   * Notes, tasks, recorded talks, and tickets when they were opened and closed.
   *
   * `GET /v1/contacts/{id}/timeline`, needs `contacts:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  listTimeline(
    parameters: ListContactTimelineParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['contacts.listTimeline']>, ListContactTimelineResult>;
  /**
   * Make one contact of several.
   *
   * Addresses, tickets with their messages, tags, notes, tasks and interactions go to the target, and what it lacks is filled from the sources. Of two open tickets on a channel the source’s is closed. Can be taken back.
   *
   * `POST /v1/contacts/merge`, needs `contacts:merge`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.merge_into_itself`, `contacts.unknown`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  merge(body: MergeContactBody, options?: CallOptions): Promise<MergeContactResult>;
  /**
   * Read the whole CPF of a contact.
   *
   * `GET /v1/contacts/{id}/document`, needs `contacts:read_document`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  readDocument(parameters: ReadContactDocumentParameters, options?: CallOptions): Promise<ReadContactDocumentResult>;
  /**
   * Take the merge of a contact into another one back.
   *
   * What was moved goes back, and what was filled is emptied, unless it was changed since. Answers with the contact that is back.
   *
   * `POST /v1/contacts/{id}/unmerge`, needs `contacts:merge`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.not_merged`, `contacts.unmerge_refused`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  unmerge(parameters: UnmergeContactParameters, options?: CallOptions): Promise<UnmergeContactResult>;
  /**
   * Change a contact.
   *
   * A telephone number or e-mail address that is set becomes the primary one; the one before stays with the contact.
   *
   * `PATCH /v1/contacts/{id}`, needs `contacts:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.document_taken`, `contacts.email_taken`, `contacts.invalid_document`, `contacts.invalid_phone`, `contacts.phone_taken`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  update(parameters: UpdateContactParameters, body: UpdateContactBody, options?: CallOptions): Promise<UpdateContactResult>;
  readonly consents: ContactsConsentsResource;
  readonly emails: ContactsEmailsResource;
  readonly imports: ContactsImportsResource;
  readonly interactions: ContactsInteractionsResource;
  readonly notes: ContactsNotesResource;
  readonly phones: ContactsPhonesResource;
  readonly tags: ContactsTagsResource;
  readonly tasks: ContactsTasksResource;
}

export interface CreditAgreementsResource {
  /**
   * Add an agreement, as a draft.
   *
   * `POST /v1/credit/agreements`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_slug_taken`, `credit.source_code_taken`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  create(body: CreateCreditAgreementBody, options?: CallOptions): Promise<CreateCreditAgreementResult>;
  /**
   * Read an agreement.
   *
   * `GET /v1/credit/agreements/{id}`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetCreditAgreementParameters, options?: CallOptions): Promise<GetCreditAgreementResult>;
  /**
   * List agreements by name.
   *
   * `GET /v1/credit/agreements`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters?: ListCreditAgreementsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditAgreements.list']>, ListCreditAgreementsResult>;
  /**
   * What was done to an agreement, newest first.
   *
   * `GET /v1/credit/agreements/{id}/history`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  listHistory(
    parameters: ListCreditAgreementHistoryParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditAgreements.listHistory']>, ListCreditAgreementHistoryResult>;
  /**
   * Publish, suspend, end or archive an agreement.
   *
   * `POST /v1/credit/agreements/{id}/status`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_status_refused`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  setStatus(
    parameters: SetCreditAgreementStatusParameters,
    body: SetCreditAgreementStatusBody,
    options?: CallOptions,
  ): Promise<SetCreditAgreementStatusResult>;
  /**
   * Change an agreement.
   *
   * `PATCH /v1/credit/agreements/{id}`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_slug_taken`, `credit.source_code_taken`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  update(
    parameters: UpdateCreditAgreementParameters,
    body: UpdateCreditAgreementBody,
    options?: CallOptions,
  ): Promise<UpdateCreditAgreementResult>;
}

export interface CreditAllocationsResource {
  /**
   * Give the best free people of a campaign to a user.
   *
   * `POST /v1/credit/allocations/assign`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_mismatch`, `credit.campaign_not_active`, `credit.campaign_not_found`, `credit.unknown_owner`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  assign(body: AssignCreditAllocationBody, options?: CallOptions): Promise<AssignCreditAllocationResult>;
  /**
   * Give the best free people of a campaign to several users, by a rule.
   *
   * Nobody is given more than their cap; whom nobody can take stays free. What users have of all campaigns counts.
   *
   * `POST /v1/credit/allocations/distribute`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.campaign_not_active`, `credit.campaign_not_found`, `credit.unknown_owner`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  distribute(body: DistributeCreditAllocationBody, options?: CallOptions): Promise<DistributeCreditAllocationResult>;
  /**
   * Download a list of allocations as CSV.
   *
   * UTF-8 with a byte order mark; cells that a spreadsheet would run begin with an apostrophe.
   *
   * `GET /v1/credit/allocations/export`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.allocation_filter_required`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
   */
  export(parameters?: ExportCreditAllocationParameters, options?: CallOptions): Promise<ExportCreditAllocationResult>;
  /**
   * Read an allocation.
   *
   * `GET /v1/credit/allocations/{id}`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetCreditAllocationParameters, options?: CallOptions): Promise<GetCreditAllocationResult>;
  /**
   * List who has whom, newest first.
   *
   * Of an agreement, a campaign or a number.
   *
   * `GET /v1/credit/allocations`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.allocation_filter_required`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters?: ListCreditAllocationsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditAllocations.list']>, ListCreditAllocationsResult>;
  /**
   * What happened to an allocation, newest first.
   *
   * `GET /v1/credit/allocations/{id}/events`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  listEvents(
    parameters: ListCreditAllocationEventsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditAllocations.listEvents']>, ListCreditAllocationEventsResult>;
  /**
   * Take the best free people of a campaign.
   *
   * Fewer than asked for when there are no more; never somebody whom another user has.
   *
   * `POST /v1/credit/allocations`, needs `credit:sell`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_mismatch`, `credit.campaign_not_active`, `credit.campaign_not_found`, `credit.owner_needed`, `credit.unknown_owner`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  take(body: TakeCreditAllocationBody, options?: CallOptions): Promise<TakeCreditAllocationResult>;
  /**
   * Note what became of a person.
   *
   * Any status may follow any other, while nobody else has the person. Won and lost people are left in peace for a while.
   *
   * `PATCH /v1/credit/allocations/{id}`, needs `credit:sell`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.person_owned`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  update(
    parameters: UpdateCreditAllocationParameters,
    body: UpdateCreditAllocationBody,
    options?: CallOptions,
  ): Promise<UpdateCreditAllocationResult>;
}

export interface CreditBlockedContactsResource {
  /**
   * Take in entries of Não Me Perturbe, or that they were removed.
   *
   * They hold at once, by telephone number or CPF, and until they are removed. Kept as digests.
   *
   * `POST /v1/credit/blocked-contacts`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  import(body: ImportCreditBlockedContactBody, options?: CallOptions): Promise<ImportCreditBlockedContactResult>;
  /**
   * List who asked to be left in peace, newest first.
   *
   * `GET /v1/credit/blocked-contacts`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters?: ListCreditBlockedContactsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditBlockedContacts.list']>, ListCreditBlockedContactsResult>;
}

export interface CreditCampaignsResource {
  /**
   * Make a campaign of an agreement, or activate the one of this name.
   *
   * Answers 201 when it was made, 200 when it was there.
   *
   * `POST /v1/credit/campaigns`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_not_on_sale`, `credit.campaign_transition_refused`, `credit.unknown_agreement`, `credit.unknown_instance`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  activate(body: ActivateCreditCampaignBody, options?: CallOptions): Promise<ActivateCreditCampaignResult>;
  /**
   * Read a campaign.
   *
   * `GET /v1/credit/campaigns/{id}`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetCreditCampaignParameters, options?: CallOptions): Promise<GetCreditCampaignResult>;
  /**
   * List campaigns, newest first.
   *
   * `GET /v1/credit/campaigns`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters?: ListCreditCampaignsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditCampaigns.list']>, ListCreditCampaignsResult>;
  /**
   * Count what became of the people of a campaign.
   *
   * `GET /v1/credit/campaigns/{id}/summary`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  summary(parameters: SummaryCreditCampaignParameters, options?: CallOptions): Promise<SummaryCreditCampaignResult>;
  /**
   * Pause, go on with or end a campaign, or give it a number.
   *
   * `PATCH /v1/credit/campaigns/{id}`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.campaign_transition_refused`, `credit.unknown_instance`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  update(
    parameters: UpdateCreditCampaignParameters,
    body: UpdateCreditCampaignBody,
    options?: CallOptions,
  ): Promise<UpdateCreditCampaignResult>;
}

export interface CreditContactChecksResource {
  /**
   * Decide who of these people may be contacted, and keep why.
   *
   * Before a campaign. Não Me Perturbe, 180 days from the start of a benefit, consent, opt-outs and where the record is from.
   *
   * `POST /v1/credit/contact-checks`, needs `credit:sell`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  create(body: CreateCreditContactCheckBody, options?: CallOptions): Promise<CreateCreditContactCheckResult>;
  /**
   * List what was decided about contacting people, newest first.
   *
   * First messages that were withheld are under the occasion first_contact, each with its reason.
   *
   * `GET /v1/credit/contact-decisions`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters?: ListCreditContactChecksParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditContactChecks.list']>, ListCreditContactChecksResult>;
}

export interface CreditDealsResource {
  /**
   * Note that a contract came of a proposal of the same ticket.
   *
   * `POST /v1/credit/deals`, needs `credit:sell`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.deal_exists`, `credit.proposal_ended`, `credit.unknown_proposal`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.stage_refused`, `tickets.unknown_stage`
   */
  create(body: CreateCreditDealBody, options?: CallOptions): Promise<CreateCreditDealResult>;
  /**
   * Read a contract.
   *
   * `GET /v1/credit/deals/{id}`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetCreditDealParameters, options?: CallOptions): Promise<GetCreditDealResult>;
  /**
   * List the contracts of a ticket, newest first.
   *
   * `GET /v1/credit/deals`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters: ListCreditDealsParameters, options?: CallOptions): Pager<ItemOf<operations['creditDeals.list']>, ListCreditDealsResult>;
}

export interface CreditImportTemplatesResource {
  /**
   * Save a mapping of columns for the files of a sender.
   *
   * `POST /v1/credit/import-templates`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.import_template_name_taken`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  create(body: CreateCreditImportTemplateBody, options?: CallOptions): Promise<CreateCreditImportTemplateResult>;
  /**
   * Read a mapping of columns.
   *
   * `GET /v1/credit/import-templates/{id}`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetCreditImportTemplateParameters, options?: CallOptions): Promise<GetCreditImportTemplateResult>;
  /**
   * List mappings of columns by name.
   *
   * `GET /v1/credit/import-templates`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters?: ListCreditImportTemplatesParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditImportTemplates.list']>, ListCreditImportTemplatesResult>;
  /**
   * Remove a mapping of columns.
   *
   * `DELETE /v1/credit/import-templates/{id}`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  remove(parameters: RemoveCreditImportTemplateParameters, options?: CallOptions): Promise<RemoveCreditImportTemplateResult>;
  /**
   * Change a mapping of columns.
   *
   * Imports that were sent keep the mapping they had.
   *
   * `PATCH /v1/credit/import-templates/{id}`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.import_template_name_taken`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  update(
    parameters: UpdateCreditImportTemplateParameters,
    body: UpdateCreditImportTemplateBody,
    options?: CallOptions,
  ): Promise<UpdateCreditImportTemplateResult>;
}

export interface CreditImportsResource {
  /**
   * Put the tables of an import in force.
   *
   * A job makes one version of each table that changes, all of an agreement or none.
   *
   * `POST /v1/credit/imports/{id}/apply`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.import_needs_approval`, `credit.import_not_ready`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  apply(parameters: ApplyCreditImportParameters, options?: CallOptions): Promise<ApplyCreditImportResult>;
  /**
   * Approve an import that changes more than usual.
   *
   * By somebody who did not send the file.
   *
   * `POST /v1/credit/imports/{id}/approve`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.import_approver_is_author`, `credit.import_not_ready`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  approve(parameters: ApproveCreditImportParameters, options?: CallOptions): Promise<ApproveCreditImportResult>;
  /**
   * Give an import up before it is applied.
   *
   * `POST /v1/credit/imports/{id}/cancel`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.import_under_way`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  cancel(parameters: CancelCreditImportParameters, options?: CallOptions): Promise<CancelCreditImportResult>;
  /**
   * Send a file of rate tables.
   *
   * The body is the file, CSV or XLSX. It is read by a job, whose progress comes as events credit.import_updated; nothing is in force until it is applied. The same file under the same options is the same import, which is answered with 200.
   *
   * `POST /v1/credit/imports`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.effective_time_empty`, `credit.unknown_agreement`, `credit.unknown_import_template`, `credit.unknown_product`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `media.empty`, `media.quota_exceeded`, `media.too_large`, `media.type_mismatch`, `media.type_not_allowed`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.unsupported_media_type`
   */
  create(parameters: CreateCreditImportParameters, body: CreateCreditImportBody, options?: CallOptions): Promise<CreateCreditImportResult>;
  /**
   * Download what is wrong in a file as CSV.
   *
   * UTF-8 with a byte order mark; cells that a spreadsheet would run begin with an apostrophe.
   *
   * `GET /v1/credit/imports/{id}/issues/export`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  exportIssues(parameters: ExportCreditImportIssuesParameters, options?: CallOptions): Promise<ExportCreditImportIssuesResult>;
  /**
   * Read how far an import is and what it would change.
   *
   * `GET /v1/credit/imports/{id}`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetCreditImportParameters, options?: CallOptions): Promise<GetCreditImportResult>;
  /**
   * See how the columns and the first 50 rows were understood.
   *
   * `GET /v1/credit/imports/{id}/preview`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  getPreview(parameters: GetCreditImportPreviewParameters, options?: CallOptions): Promise<GetCreditImportPreviewResult>;
  /**
   * List imports, newest first.
   *
   * `GET /v1/credit/imports`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters?: ListCreditImportsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditImports.list']>, ListCreditImportsResult>;
  /**
   * Compare the rates of a table of an import with those in force, term by term.
   *
   * `GET /v1/credit/import-tables/{id}/changes`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.import_swept`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  listChanges(
    parameters: ListCreditImportChangesParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditImports.listChanges']>, ListCreditImportChangesResult>;
  /**
   * List what is wrong in a file, in its order.
   *
   * `GET /v1/credit/imports/{id}/issues`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  listIssues(
    parameters: ListCreditImportIssuesParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditImports.listIssues']>, ListCreditImportIssuesResult>;
  /**
   * List the tables of an import with how much they change.
   *
   * `GET /v1/credit/imports/{id}/tables`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  listTables(
    parameters: ListCreditImportTablesParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditImports.listTables']>, ListCreditImportTablesResult>;
}

export interface CreditLeadsResource {
  /**
   * Read how many people there are and what became of those who were taken.
   *
   * `GET /v1/credit/leads/dashboard`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
   */
  dashboard(options?: CallOptions): Promise<DashboardCreditLeadResult>;
  /**
   * Read a registration with its person.
   *
   * `GET /v1/credit/leads/{id}`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetCreditLeadParameters, options?: CallOptions): Promise<GetCreditLeadResult>;
  /**
   * Take in people with their registrations.
   *
   * The same leads again change nothing. What cannot be taken in is listed; the rest is.
   *
   * `POST /v1/credit/leads/ingest`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  ingest(body: IngestCreditLeadBody, options?: CallOptions): Promise<IngestCreditLeadResult>;
  /**
   * Take in people with a registration under one agreement.
   *
   * `POST /v1/credit/agreements/{id}/leads`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  ingestOfAgreement(
    parameters: IngestCreditLeadOfAgreementParameters,
    body: IngestCreditLeadOfAgreementBody,
    options?: CallOptions,
  ): Promise<IngestCreditLeadOfAgreementResult>;
  /**
   * Make the person of a lead a contact.
   *
   * The contact with the CPF or the telephone number, else a new one. A person who has a contact keeps it.
   *
   * `POST /v1/credit/leads/{id}/contact`, needs `credit:sell`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  linkContact(parameters: LinkCreditLeadContactParameters, options?: CallOptions): Promise<LinkCreditLeadContactResult>;
  /**
   * List registrations with their people, newest first.
   *
   * `GET /v1/credit/leads`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListCreditLeadsParameters, options?: CallOptions): Pager<ItemOf<operations['creditLeads.list']>, ListCreditLeadsResult>;
  /**
   * List agreements on sale with the people there are to sell to.
   *
   * `GET /v1/credit/leads/by-agreement`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  listByAgreement(
    parameters?: ListCreditLeadByAgreementParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditLeads.listByAgreement']>, ListCreditLeadByAgreementResult>;
  /**
   * Find the registrations behind a CPF.
   *
   * A POST, so that the CPF stands in no URL. The answer has 100 registrations at most.
   *
   * `POST /v1/credit/leads/lookup`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  lookUp(body: LookCreditLeadUpBody, options?: CallOptions): Promise<LookCreditLeadUpResult>;
}

export interface CreditProductSimulationsResource {
  /**
   * Compute the limits of a payroll card for a ticket.
   *
   * From the income and the rules in force. A card is no loan with a fixed term: its minimum payment is the reserve.
   *
   * `POST /v1/credit/simulations/cards`, needs `credit:sell`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_not_on_sale`, `credit.offer_withheld`, `credit.unknown_agreement`, `credit.unknown_lead`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.stage_refused`, `tickets.unknown_stage`
   */
  card(body: CardCreditProductSimulationBody, options?: CallOptions): Promise<CardCreditProductSimulationResult>;
  /**
   * Compute an advance of yearly FGTS withdrawals for a ticket.
   *
   * From the balance and the bands, limits and tax in force. The tax is taken off what is paid out.
   *
   * `POST /v1/credit/simulations/fgts-advances`, needs `credit:sell`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.offer_withheld`, `credit.unknown_lead`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.stage_refused`, `tickets.unknown_stage`
   */
  fgtsAdvance(body: FgtsCreditProductSimulationAdvanceBody, options?: CallOptions): Promise<FgtsCreditProductSimulationAdvanceResult>;
  /**
   * List the cards, advances and transfers simulated for a ticket, newest first.
   *
   * `GET /v1/credit/product-simulations`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters: ListCreditProductSimulationsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditProductSimulations.list']>, ListCreditProductSimulationsResult>;
  /**
   * Compute the transfer of a contract to a lower rate for a ticket.
   *
   * Over the same remaining term. The quote of the lender wins over our estimate of the balance; nothing is paid out.
   *
   * `POST /v1/credit/simulations/portabilities`, needs `credit:sell`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_not_on_sale`, `credit.offer_withheld`, `credit.unknown_agreement`, `credit.unknown_lead`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.stage_refused`, `tickets.unknown_stage`
   */
  portability(body: PortabilityCreditProductSimulationBody, options?: CallOptions): Promise<PortabilityCreditProductSimulationResult>;
}

export interface CreditProductsResource {
  /**
   * Add a product to an agreement.
   *
   * `POST /v1/credit/agreements/{id}/products`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.product_name_taken`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  create(
    parameters: CreateCreditProductParameters,
    body: CreateCreditProductBody,
    options?: CallOptions,
  ): Promise<CreateCreditProductResult>;
  /**
   * List the products of an agreement by name.
   *
   * `GET /v1/credit/agreements/{id}/products`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  list(
    parameters: ListCreditProductsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditProducts.list']>, ListCreditProductsResult>;
  /**
   * Rename a product, or stop selling it.
   *
   * `PATCH /v1/credit/products/{id}`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.product_name_taken`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  update(
    parameters: UpdateCreditProductParameters,
    body: UpdateCreditProductBody,
    options?: CallOptions,
  ): Promise<UpdateCreditProductResult>;
}

export interface CreditProposalsResource {
  /**
   * Propose an offer of a simulation of the same ticket.
   *
   * Takes the figures over from the offer. It is no acceptance: contracts are signed where the bank asks for it.
   *
   * `POST /v1/credit/proposals`, needs `credit:sell`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.offer_not_eligible`, `credit.unknown_offer`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.stage_refused`, `tickets.unknown_stage`
   */
  create(body: CreateCreditProposalBody, options?: CallOptions): Promise<CreateCreditProposalResult>;
  /**
   * Download a proposal, or its total cost (CET), as a PDF in Portuguese.
   *
   * With the figures and names of the day it was made, whatever changed since. `cet-sheet` has what is financed by its parts, in reais and per cent, and is to be shown before contracting. Neither is a contract or an acceptance. `proposal` lists each installment, unless the bank divides it by a coefficient of its own.
   *
   * `GET /v1/credit/proposals/{id}/documents/{name}`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  document(parameters: DocumentCreditProposalParameters, options?: CallOptions): Promise<DocumentCreditProposalResult>;
  /**
   * Read a proposal.
   *
   * `GET /v1/credit/proposals/{id}`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetCreditProposalParameters, options?: CallOptions): Promise<GetCreditProposalResult>;
  /**
   * List the proposals of a ticket, newest first.
   *
   * `GET /v1/credit/proposals`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters: ListCreditProposalsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditProposals.list']>, ListCreditProposalsResult>;
  /**
   * Send a proposal to its customer, as a message in the conversation of its ticket.
   *
   * In Portuguese, with the figures that were stored. Answers with the same message when it is asked again; a new one is sent only when that failed or was revoked. An answer of the customer accepts nothing.
   *
   * `POST /v1/credit/proposals/{id}/message`, needs `credit:sell`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.proposal_ended`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `messages.withheld`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `tickets.not_open`
   */
  sendCard(parameters: SendCreditProposalCardParameters, options?: CallOptions): Promise<SendCreditProposalCardResult>;
  /**
   * Note where the bank is with a proposal.
   *
   * `PATCH /v1/credit/proposals/{id}`, needs `credit:sell`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  update(
    parameters: UpdateCreditProposalParameters,
    body: UpdateCreditProposalBody,
    options?: CallOptions,
  ): Promise<UpdateCreditProposalResult>;
}

export interface CreditProvidersResource {
  /**
   * Read a page of what the provider sells at this moment.
   *
   * `GET /v1/credit/providers/{id}/catalog`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.no_secret_store`, `credit.provider_refused`, `credit.provider_unavailable`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  catalog(
    parameters: CatalogCreditProviderParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditProviders.catalog']>, CatalogCreditProviderResult>;
  /**
   * Ask the provider whether it answers.
   *
   * `POST /v1/credit/providers/{id}/check`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.no_secret_store`, `credit.provider_refused`, `credit.provider_unavailable`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  check(parameters: CheckCreditProviderParameters, options?: CallOptions): Promise<CheckCreditProviderResult>;
  /**
   * Add a provider.
   *
   * `POST /v1/credit/providers`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.no_secret_store`, `credit.provider_name_taken`, `credit.provider_url_refused`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  create(body: CreateCreditProviderBody, options?: CallOptions): Promise<CreateCreditProviderResult>;
  /**
   * Read a provider and how it has been doing.
   *
   * `GET /v1/credit/providers/{id}`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetCreditProviderParameters, options?: CallOptions): Promise<GetCreditProviderResult>;
  /**
   * List the providers that proposals are sent to, by name.
   *
   * `GET /v1/credit/providers`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters?: ListCreditProvidersParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditProviders.list']>, ListCreditProvidersResult>;
  /**
   * Take in what a provider says of proposals.
   *
   * Signed in the way of the provider. Answers 204 once all of it is stored; the same event again changes nothing.
   *
   * `POST /v1/credit/provider-webhooks/{id}`
   *
   * @throws LeadEngineError `credit.no_secret_store`, `credit.webhook_refused`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  receive(
    parameters: ReceiveCreditProviderParameters,
    body?: ReceiveCreditProviderBody,
    options?: CallOptions,
  ): Promise<ReceiveCreditProviderResult>;
  /**
   * Change a provider, or give it another credential.
   *
   * Closes its circuit. Another host needs the credential again.
   *
   * `PATCH /v1/credit/providers/{id}`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.no_secret_store`, `credit.provider_name_taken`, `credit.provider_url_refused`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  update(
    parameters: UpdateCreditProviderParameters,
    body: UpdateCreditProviderBody,
    options?: CallOptions,
  ): Promise<UpdateCreditProviderResult>;
}

export interface CreditRulesResource {
  /**
   * Add a rule that holds from a day on.
   *
   * Tax, caps, terms, fees and margins. Of one kind, payer and day there is one; a later one follows it.
   *
   * `POST /v1/credit/rules`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.rule_exists`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  create(body: CreateCreditRuleBody, options?: CallOptions): Promise<CreateCreditRuleResult>;
  /**
   * Read what holds for a payer on a contract date.
   *
   * `GET /v1/credit/rules/in-force`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
   */
  inForce(parameters: InCreditRuleForceParameters, options?: CallOptions): Promise<InCreditRuleForceResult>;
  /**
   * List the tenant's own rules, newest first.
   *
   * `GET /v1/credit/rules`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListCreditRulesParameters, options?: CallOptions): Pager<ItemOf<operations['creditRules.list']>, ListCreditRulesResult>;
  /**
   * Read the rules that come with the engine.
   *
   * `GET /v1/credit/rules/published`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
   */
  published(options?: CallOptions): Promise<PublishedCreditRuleResult>;
  /**
   * Withdraw a rule.
   *
   * What went by it stays as it is; from now on the rule before it holds again.
   *
   * `POST /v1/credit/rules/{id}/withdraw`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.rule_withdrawn`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  withdraw(parameters: WithdrawCreditRuleParameters, options?: CallOptions): Promise<WithdrawCreditRuleResult>;
}

export interface CreditSimulationsResource {
  /**
   * Compute what can be offered in a ticket.
   *
   * From the tables, windows and rules in force. Offers that break a rule are shown with what they break.
   *
   * `POST /v1/credit/simulations`, needs `credit:sell`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_not_on_sale`, `credit.no_contract_window`, `credit.no_rates_in_force`, `credit.nothing_computed`, `credit.offer_withheld`, `credit.product_not_simulated`, `credit.unknown_agreement`, `credit.unknown_lead`, `credit.unknown_product`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.stage_refused`, `tickets.unknown_stage`
   */
  create(body: CreateCreditSimulationBody, options?: CallOptions): Promise<CreateCreditSimulationResult>;
  /**
   * Read the stages of a sale, what may follow what, and what may be asked.
   *
   * `GET /v1/credit/simulation-filters`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
   */
  filters(options?: CallOptions): Promise<FiltersCreditSimulationResult>;
  /**
   * Read a simulation with its offers.
   *
   * `GET /v1/credit/simulations/{id}`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetCreditSimulationParameters, options?: CallOptions): Promise<GetCreditSimulationResult>;
  /**
   * List the simulations of a ticket, newest first.
   *
   * `GET /v1/credit/simulations`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters: ListCreditSimulationsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditSimulations.list']>, ListCreditSimulationsResult>;
}

export interface CreditSourcesResource {
  /**
   * Ask the source whether it answers.
   *
   * `POST /v1/credit/sources/{id}/check`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.upstream_refused`, `credit.upstream_unavailable`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  check(parameters: CheckCreditSourceParameters, options?: CallOptions): Promise<CheckCreditSourceResult>;
  /**
   * Add a source of leads.
   *
   * `POST /v1/credit/sources`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.source_name_taken`, `credit.source_url_refused`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  create(body: CreateCreditSourceBody, options?: CallOptions): Promise<CreateCreditSourceResult>;
  /**
   * Read a source of leads and how it has been doing.
   *
   * `GET /v1/credit/sources/{id}`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetCreditSourceParameters, options?: CallOptions): Promise<GetCreditSourceResult>;
  /**
   * Read how far a pull is.
   *
   * `GET /v1/credit/pulls/{id}`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  getPull(parameters: GetCreditSourcePullParameters, options?: CallOptions): Promise<GetCreditSourcePullResult>;
  /**
   * List the sources of leads by name.
   *
   * `GET /v1/credit/sources`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters?: ListCreditSourcesParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditSources.list']>, ListCreditSourcesResult>;
  /**
   * List the pulls from a source, newest first.
   *
   * `GET /v1/credit/sources/{id}/pulls`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  listPulls(
    parameters: ListCreditSourcePullsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditSources.listPulls']>, ListCreditSourcePullsResult>;
  /**
   * Pull the leads of an agreement.
   *
   * A job reads them page by page; what became of it stands in the pull.
   *
   * `POST /v1/credit/sources/{id}/pulls`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.agreement_without_source_code`, `credit.pull_running`, `credit.source_inactive`, `credit.unknown_agreement`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  pull(parameters: PullCreditSourceParameters, body: PullCreditSourceBody, options?: CallOptions): Promise<PullCreditSourceResult>;
  /**
   * Change a source of leads, or switch it off.
   *
   * Another host needs the token again.
   *
   * `PATCH /v1/credit/sources/{id}`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.source_name_taken`, `credit.source_url_refused`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  update(parameters: UpdateCreditSourceParameters, body: UpdateCreditSourceBody, options?: CallOptions): Promise<UpdateCreditSourceResult>;
}

export interface CreditSubmissionsResource {
  /**
   * Ask the provider to take a proposal back.
   *
   * Answers before the provider is asked; credit.cancellation_updated tells what it says, and the status of the submission follows. A parked one may be asked for again.
   *
   * `POST /v1/credit/submissions/{id}/cancellation`, needs `credit:sell`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.provider_cannot_cancel`, `credit.submission_not_accepted`, `credit.submission_over`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  cancel(
    parameters: CancelCreditSubmissionParameters,
    body: CancelCreditSubmissionBody,
    options?: CallOptions,
  ): Promise<CancelCreditSubmissionResult>;
  /**
   * Read what became of asking the provider to take a proposal back.
   *
   * `GET /v1/credit/submissions/{id}/cancellation`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  cancellation(parameters: CancellationCreditSubmissionParameters, options?: CallOptions): Promise<CancellationCreditSubmissionResult>;
  /**
   * Send a proposal to a provider.
   *
   * Answers before the provider is called; credit.submission_updated tells how it goes. One at a time per proposal.
   *
   * `POST /v1/credit/proposals/{id}/submissions`, needs `credit:sell`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.customer_unknown`, `credit.proposal_ended`, `credit.proposal_submitted`, `credit.unknown_provider`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  create(
    parameters: CreateCreditSubmissionParameters,
    body: CreateCreditSubmissionBody,
    options?: CallOptions,
  ): Promise<CreateCreditSubmissionResult>;
  /**
   * Read what became of a proposal at a provider.
   *
   * `GET /v1/credit/submissions/{id}`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetCreditSubmissionParameters, options?: CallOptions): Promise<GetCreditSubmissionResult>;
  /**
   * List what was sent to providers, newest first.
   *
   * `GET /v1/credit/submissions`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters?: ListCreditSubmissionsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditSubmissions.list']>, ListCreditSubmissionsResult>;
  /**
   * What the provider said, newest first.
   *
   * `GET /v1/credit/submissions/{id}/events`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  listEvents(
    parameters: ListCreditSubmissionEventsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditSubmissions.listEvents']>, ListCreditSubmissionEventsResult>;
  /**
   * Go on with a submission that waits for somebody.
   *
   * `POST /v1/credit/submissions/{id}/retry`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.submission_not_parked`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  retry(parameters: RetryCreditSubmissionParameters, options?: CallOptions): Promise<RetryCreditSubmissionResult>;
}

export interface CreditTablesResource {
  /**
   * Add a rate table to an agreement.
   *
   * `POST /v1/credit/agreements/{id}/tables`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.table_code_taken`, `credit.unknown_product`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  create(parameters: CreateCreditTableParameters, body: CreateCreditTableBody, options?: CallOptions): Promise<CreateCreditTableResult>;
  /**
   * Write a version of a rate table.
   *
   * A draft until it is published. Its rates never change.
   *
   * `POST /v1/credit/tables/{id}/versions`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  createVersion(
    parameters: CreateCreditTableVersionParameters,
    body: CreateCreditTableVersionBody,
    options?: CallOptions,
  ): Promise<CreateCreditTableVersionResult>;
  /**
   * Read a rate table.
   *
   * `GET /v1/credit/tables/{id}`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetCreditTableParameters, options?: CallOptions): Promise<GetCreditTableResult>;
  /**
   * Read the rates in force now or at another time.
   *
   * `GET /v1/credit/tables/{id}/in-force`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.no_version_in_force`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  getInForce(parameters: GetCreditTableInForceParameters, options?: CallOptions): Promise<GetCreditTableInForceResult>;
  /**
   * Read a version of a rate table.
   *
   * `GET /v1/credit/table-versions/{id}`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  getVersion(parameters: GetCreditTableVersionParameters, options?: CallOptions): Promise<GetCreditTableVersionResult>;
  /**
   * List the rate tables of an agreement by priority.
   *
   * `GET /v1/credit/agreements/{id}/tables`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  list(
    parameters: ListCreditTablesParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditTables.list']>, ListCreditTablesResult>;
  /**
   * List the versions of a rate table, newest first.
   *
   * `GET /v1/credit/tables/{id}/versions`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  listVersions(
    parameters: ListCreditTableVersionsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditTables.listVersions']>, ListCreditTableVersionsResult>;
  /**
   * Put a version in force, now or later.
   *
   * Ends the version that is in force then. The end is the first instant at which it is no longer in force.
   *
   * `POST /v1/credit/table-versions/{id}/publish`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.effective_time_empty`, `credit.effective_time_overlaps`, `credit.effective_time_rewrites_past`, `credit.version_published`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  publishVersion(
    parameters: PublishCreditTableVersionParameters,
    body?: PublishCreditTableVersionBody,
    options?: CallOptions,
  ): Promise<PublishCreditTableVersionResult>;
  /**
   * Put the rates of an older version in force again, as a new version.
   *
   * `POST /v1/credit/table-versions/{id}/republish`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.effective_time_empty`, `credit.effective_time_overlaps`, `credit.effective_time_rewrites_past`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  republishVersion(
    parameters: RepublishCreditTableVersionParameters,
    body?: RepublishCreditTableVersionBody,
    options?: CallOptions,
  ): Promise<RepublishCreditTableVersionResult>;
  /**
   * Rename, rank or archive a rate table.
   *
   * `PATCH /v1/credit/tables/{id}`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  update(parameters: UpdateCreditTableParameters, body: UpdateCreditTableBody, options?: CallOptions): Promise<UpdateCreditTableResult>;
  /**
   * Take back a publication whose time has not come.
   *
   * `POST /v1/credit/table-versions/{id}/withdraw`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.version_in_force`, `credit.version_not_published`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  withdrawVersion(parameters: WithdrawCreditTableVersionParameters, options?: CallOptions): Promise<WithdrawCreditTableVersionResult>;
}

export interface CreditWindowsResource {
  /**
   * Add a contract window.
   *
   * `POST /v1/credit/agreements/{id}/windows`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.unknown_table`, `credit.window_days_invalid`, `credit.window_overlaps`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  create(parameters: CreateCreditWindowParameters, body: CreateCreditWindowBody, options?: CallOptions): Promise<CreateCreditWindowResult>;
  /**
   * List the contract windows of an agreement by day.
   *
   * `GET /v1/credit/agreements/{id}/windows`, needs `credit:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  list(
    parameters: ListCreditWindowsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['creditWindows.list']>, ListCreditWindowsResult>;
  /**
   * Remove a contract window.
   *
   * Simulations keep the days they were made with.
   *
   * `DELETE /v1/credit/windows/{id}`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  remove(parameters: RemoveCreditWindowParameters, options?: CallOptions): Promise<RemoveCreditWindowResult>;
  /**
   * Change a contract window.
   *
   * `PATCH /v1/credit/windows/{id}`, needs `credit:manage`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.window_days_invalid`, `credit.window_overlaps`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  update(parameters: UpdateCreditWindowParameters, body: UpdateCreditWindowBody, options?: CallOptions): Promise<UpdateCreditWindowResult>;
}

export interface EmbedKeysResource {
  /**
   * Register a key that your backend signs tokens with.
   *
   * Instead of asking for each token, a backend may sign them with Ed25519: header `{"alg":"EdDSA","typ":"embed+jwt","kid":<id>}`, claims `iss` (the tenant), `aud` (`leadengine-embed`), `sid` (a UUID that names the session), `userId` or `externalUserId`, `widgets`, `origins`, `iat`, `exp` (15 minutes later at most) and, for less than the key allows, `scopes`. A new token with the same `sid` goes on with the session.
   *
   * `POST /v1/embed-keys`, needs `embed-keys:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `embed_keys.unusable_key`, `embed_sessions.origin_refused`, `embed_sessions.scope_not_grantable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  create(body: CreateEmbedKeyBody, options?: CallOptions): Promise<CreateEmbedKeyResult>;
  /**
   * List the keys that hosts sign with.
   *
   * Oldest first.
   *
   * `GET /v1/embed-keys`, needs `embed-keys:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListEmbedKeysParameters, options?: CallOptions): Pager<ItemOf<operations['embedKeys.list']>, ListEmbedKeysResult>;
  /**
   * Revoke a key and end the sessions that were signed with it.
   *
   * `DELETE /v1/embed-keys/{id}`, needs `embed-keys:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  revoke(parameters: RevokeEmbedKeyParameters, options?: CallOptions): Promise<RevokeEmbedKeyResult>;
}

export interface EmbedSessionsResource {
  /**
   * Let somebody work from a page of yours.
   *
   * Call it in your backend, with an API key, for the person who is logged in there, and hand the token to the page. The token works from the named origins only and for minutes; the session holds at most what the caller and the user hold.
   *
   * `POST /v1/embed-sessions`, needs `embed-sessions:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `embed_sessions.origin_refused`, `embed_sessions.scope_not_grantable`, `embed_sessions.unknown_user`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  create(body: CreateEmbedSessionBody, options?: CallOptions): Promise<CreateEmbedSessionResult>;
  /**
   * Read the session of a page.
   *
   * `GET /v1/embed-sessions/{id}`, needs `embed-sessions:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetEmbedSessionParameters, options?: CallOptions): Promise<GetEmbedSessionResult>;
  /**
   * List the sessions of pages.
   *
   * Newest first.
   *
   * `GET /v1/embed-sessions`, needs `embed-sessions:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters?: ListEmbedSessionsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['embedSessions.list']>, ListEmbedSessionsResult>;
  /**
   * Get the next token of a session.
   *
   * The session stays the same: event streams go on, and so do keys of idempotent requests. Possible until an hour after the last token expired and for twelve hours in all.
   *
   * `POST /v1/embed-sessions/{id}/refresh`, needs `embed-sessions:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `embed_sessions.ended`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  refresh(
    parameters: RefreshEmbedSessionParameters,
    body?: RefreshEmbedSessionBody,
    options?: CallOptions,
  ): Promise<RefreshEmbedSessionResult>;
  /**
   * End the session of a page.
   *
   * Its tokens are refused at once with `auth.session_revoked`; event streams end within seconds.
   *
   * `DELETE /v1/embed-sessions/{id}`, needs `embed-sessions:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  revoke(parameters: RevokeEmbedSessionParameters, options?: CallOptions): Promise<RevokeEmbedSessionResult>;
}

export interface FlagsResource {
  /**
   * Whether the caller has a feature.
   *
   * `GET /v1/flags/{key}`, needs `flags:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetFlagParameters, options?: CallOptions): Promise<GetFlagResult>;
  /**
   * List the feature flags as the caller has them.
   *
   * `GET /v1/flags`, needs `flags:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
   */
  list(options?: CallOptions): Promise<ListFlagsResult>;
}

export interface ImpersonationsResource {
  /**
   * End it before its time.
   *
   * The token opens nothing from then on. Safe to repeat.
   *
   * `POST /v1/platform/impersonations/{id}/end`, needs `provisioning:impersonate`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  end(parameters: EndImpersonationParameters, options?: CallOptions): Promise<EndImpersonationResult>;
  /**
   * List who of the platform was let into a tenant.
   *
   * Newest first.
   *
   * `GET /v1/platform/impersonations`, needs `provisioning:read-impersonations`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters: ListImpersonationsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['impersonations.list']>, ListImpersonationsResult>;
  /**
   * Be let into a tenant for a while.
   *
   * For support. The tenant sees in its audit log who it was, why, and what was done. The token ends by itself; it makes no users, invites, roles, webhooks or keys, which would outlive it.
   *
   * `POST /v1/platform/impersonations`, needs `provisioning:impersonate`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  start(body: StartImpersonationBody, options?: CallOptions): Promise<StartImpersonationResult>;
}

export interface InvitesResource {
  /**
   * Accept an invite and log in.
   *
   * `POST /v1/invites/accept`
   *
   * @throws LeadEngineError `auth.password_rejected`, `dependency.unavailable`, `internal`, `invites.expired`, `invites.revoked`, `invites.unknown_token`, `invites.used`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `users.email_taken`
   */
  accept(body: AcceptInviteBody, options?: CallOptions): Promise<AcceptInviteResult>;
  /**
   * Invite somebody.
   *
   * Mails a link that works once. The token is in no answer.
   *
   * `POST /v1/invites`, needs `invites:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `invites.already_invited`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `roles.unknown`, `users.email_taken`, `users.role_not_for_admins`, `users.role_not_grantable`
   */
  create(body: CreateInviteBody, options?: CallOptions): Promise<CreateInviteResult>;
  /**
   * Read an invite with its latest deliveries.
   *
   * `GET /v1/invites/{id}`, needs `invites:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetInviteParameters, options?: CallOptions): Promise<GetInviteResult>;
  /**
   * See what an invite offers.
   *
   * `POST /v1/invites/inspect`
   *
   * @throws LeadEngineError `dependency.unavailable`, `internal`, `invites.expired`, `invites.revoked`, `invites.unknown_token`, `invites.used`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  inspect(body: InspectInviteBody, options?: CallOptions): Promise<InspectInviteResult>;
  /**
   * List the invites.
   *
   * Newest first.
   *
   * `GET /v1/invites`, needs `invites:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListInvitesParameters, options?: CallOptions): Pager<ItemOf<operations['invites.list']>, ListInvitesResult>;
  /**
   * Mail a new link.
   *
   * Also renews an expired invite. The link of the mail before no longer works.
   *
   * `POST /v1/invites/{id}/resend`, needs `invites:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `invites.not_open`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `users.role_not_grantable`
   */
  resend(parameters: ResendInviteParameters, options?: CallOptions): Promise<ResendInviteResult>;
  /**
   * Revoke an invite.
   *
   * `POST /v1/invites/{id}/revoke`, needs `invites:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `invites.not_open`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `users.role_not_grantable`
   */
  revoke(parameters: RevokeInviteParameters, options?: CallOptions): Promise<RevokeInviteResult>;
}

export interface LeadsResource {
  /**
   * Note a call or anything else about a lead.
   *
   * `POST /v1/leads/{id}/activities`, needs `leads:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  addActivity(parameters: AddLeadActivityParameters, body: AddLeadActivityBody, options?: CallOptions): Promise<AddLeadActivityResult>;
  /**
   * Put tags on a lead, making those that are missing.
   *
   * `POST /v1/leads/{id}/tags`, needs `leads:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  addTags(parameters: AddLeadTagsParameters, body: AddLeadTagsBody, options?: CallOptions): Promise<AddLeadTagsResult>;
  /**
   * Take a lead into a conversation.
   *
   * Links it to the contact's active ticket, which is opened when there is none. The status stays unless another one is named. Asking again changes nothing.
   *
   * `POST /v1/leads/{id}/convert`, needs `leads:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unknown_instance`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `leads.already_open`, `leads.is_lost`, `leads.loss_reason_needed`, `leads.transition_refused`, `messages.no_instance`, `queues.unknown`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.contact_unreachable`
   */
  convert(parameters: ConvertLeadParameters, body?: ConvertLeadBody, options?: CallOptions): Promise<ConvertLeadResult>;
  /**
   * Add a lead.
   *
   * A contact has one open lead; while there is one, the answer names it.
   *
   * `POST /v1/leads`, needs `leads:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `leads.already_open`, `leads.unknown_reference`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  create(body: CreateLeadBody, options?: CallOptions): Promise<CreateLeadResult>;
  /**
   * Read a lead.
   *
   * `GET /v1/leads/{id}`, needs `leads:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetLeadParameters, options?: CallOptions): Promise<GetLeadResult>;
  /**
   * What leads do by themselves.
   *
   * `GET /v1/leads/settings`, needs `leads:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
   */
  getSettings(options?: CallOptions): Promise<GetLeadSettingsResult>;
  /**
   * List leads.
   *
   * `GET /v1/leads`, needs `leads:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListLeadsParameters, options?: CallOptions): Pager<ItemOf<operations['leads.list']>, ListLeadsResult>;
  /**
   * What happened to a lead, newest first.
   *
   * `GET /v1/leads/{id}/activities`, needs `leads:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  listActivities(
    parameters: ListLeadActivitiesParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['leads.listActivities']>, ListLeadActivitiesResult>;
  /**
   * Put a lead into a column of the board.
   *
   * `POST /v1/leads/{id}/move`, needs `leads:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `leads.already_open`, `leads.loss_reason_needed`, `leads.transition_refused`, `leads.unknown_reference`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  move(parameters: MoveLeadParameters, body: MoveLeadBody, options?: CallOptions): Promise<MoveLeadResult>;
  /**
   * Take a tag off a lead.
   *
   * `DELETE /v1/leads/{id}/tags/{tagId}`, needs `leads:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  removeTag(parameters: RemoveLeadTagParameters, options?: CallOptions): Promise<RemoveLeadTagResult>;
  /**
   * Change a lead.
   *
   * `PATCH /v1/leads/{id}`, needs `leads:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `leads.already_open`, `leads.loss_reason_needed`, `leads.transition_refused`, `leads.unknown_reference`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  update(parameters: UpdateLeadParameters, body: UpdateLeadBody, options?: CallOptions): Promise<UpdateLeadResult>;
  /**
   * Change what leads do by themselves.
   *
   * `PUT /v1/leads/settings`, needs `leads:configure`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  updateSettings(body: UpdateLeadSettingsBody, options?: CallOptions): Promise<UpdateLeadSettingsResult>;
}

export interface MeResource {
  /**
   * Who am I, and what may I do.
   *
   * `GET /v1/me`, needs `self:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
   */
  get(options?: CallOptions): Promise<GetMeResult>;
  /**
   * Change my profile.
   *
   * `PATCH /v1/me`, needs `self:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.not_a_user`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  update(body: UpdateMeBody, options?: CallOptions): Promise<UpdateMeResult>;
}

export interface MediaResource {
  /**
   * Read a file's bytes by its signed link.
   *
   * The link is the url of a file. Takes Range, If-Range and If-None-Match.
   *
   * `GET /v1/media/{id}/content`
   *
   * @throws LeadEngineError `dependency.unavailable`, `internal`, `media.link_expired`, `media.link_invalid`, `media.range_not_satisfiable`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  download(parameters: DownloadMediaParameters, options?: CallOptions): Promise<DownloadMediaResult>;
  /**
   * Read what a file is, with a fresh link to its bytes.
   *
   * `GET /v1/media/{id}`, needs `media:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetMediaParameters, options?: CallOptions): Promise<GetMediaResult>;
  /**
   * Upload a file.
   *
   * The body is the file itself; its content-type says what it is, and its bytes have to agree. application/octet-stream leaves that to the bytes. A file that no message uses within a day is removed.
   *
   * `POST /v1/media`, needs `media:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `media.empty`, `media.kind_mismatch`, `media.quota_exceeded`, `media.too_large`, `media.type_mismatch`, `media.type_not_allowed`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.unsupported_media_type`
   */
  upload(parameters: UploadMediaParameters, body: UploadMediaBody, options?: CallOptions): Promise<UploadMediaResult>;
}

export interface MessagesResource {
  /**
   * Edit the text or caption of a message we sent.
   *
   * Answers at once with the message as it is. message.updated follows when the network took it, else message.change_failed.
   *
   * `PATCH /v1/messages/{id}`, needs `messages:send`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unsupported`, `dependency.unavailable`, `internal`, `messages.not_changeable`, `messages.window_closed`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  edit(parameters: EditMessageParameters, body: EditMessageBody, options?: CallOptions): Promise<EditMessageResult>;
  /**
   * Read a message.
   *
   * `GET /v1/messages/{id}`, needs `messages:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetMessageParameters, options?: CallOptions): Promise<GetMessageResult>;
  /**
   * List a ticket's messages, newest first.
   *
   * `GET /v1/tickets/{id}/messages`, needs `messages:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  list(parameters: ListMessagesParameters, options?: CallOptions): Pager<ItemOf<operations['messages.list']>, ListMessagesResult>;
  /**
   * List messages that did not go out, newest first.
   *
   * Of all conversations, with the reason. What is sent again leaves the list.
   *
   * `GET /v1/messages/failed`, needs `messages:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  listFailed(
    parameters: ListMessageFailedParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['messages.listFailed']>, ListMessageFailedResult>;
  /**
   * List what a message said before, newest first.
   *
   * Of revoked messages only when the engine is set to keep it.
   *
   * `GET /v1/messages/{id}/revisions`, needs `messages:history`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  listRevisions(
    parameters: ListMessageRevisionsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['messages.listRevisions']>, ListMessageRevisionsResult>;
  /**
   * React to a message, or take the reaction back.
   *
   * Answers at once with the message as it is. message.updated follows when the network took it, else message.change_failed.
   *
   * `PUT /v1/messages/{id}/reaction`, needs `messages:send`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unsupported`, `dependency.unavailable`, `internal`, `messages.not_changeable`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  react(parameters: ReactMessageParameters, body: ReactMessageBody, options?: CallOptions): Promise<ReactMessageResult>;
  /**
   * Send a failed message again.
   *
   * It goes to the end of its conversation. Asking again while it waits changes nothing.
   *
   * `POST /v1/messages/{id}/resend`, needs `messages:send`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `messages.not_changeable`, `messages.not_failed`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `tickets.not_open`
   */
  resend(parameters: ResendMessageParameters, options?: CallOptions): Promise<ResendMessageResult>;
  /**
   * Delete a message we sent for everyone.
   *
   * What waits to be sent is cancelled. Answers at once with the message as it is. message.updated follows when the network took it, else message.change_failed.
   *
   * `DELETE /v1/messages/{id}`, needs `messages:send`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unsupported`, `dependency.unavailable`, `internal`, `messages.not_changeable`, `messages.window_closed`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  revoke(parameters: RevokeMessageParameters, options?: CallOptions): Promise<RevokeMessageResult>;
  /**
   * Search messages, newest first.
   *
   * Accents and letter case do not matter. All words must be there; of the last one the beginning is enough.
   *
   * `GET /v1/messages`, needs `messages:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  search(parameters: SearchMessageParameters, options?: CallOptions): Pager<ItemOf<operations['messages.search']>, SearchMessageResult>;
  /**
   * Send a message to the contact of a ticket.
   *
   * Answers as soon as the message is stored. What becomes of it follows as message.sent, delivered, read or failed on /v1/events. The header `Le-Collision` names a user who was writing in the ticket at the same time.
   *
   * `POST /v1/tickets/{id}/messages`, needs `messages:send`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unknown_instance`, `channels.unsupported`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `media.kind_mismatch`, `media.unknown`, `messages.template_parameter_missing`, `messages.unknown_reply_target`, `messages.withheld`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.not_open`
   */
  send(parameters: SendMessageParameters, body: SendMessageBody, options?: CallOptions): Promise<SendMessageResult>;
  /**
   * Send a message to a contact.
   *
   * Goes to the contact's active ticket, which is opened when there is none.
   *
   * `POST /v1/contacts/{id}/messages`, needs `messages:send`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unknown_instance`, `channels.unsupported`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `media.kind_mismatch`, `media.unknown`, `messages.no_instance`, `messages.template_parameter_missing`, `messages.unknown_reply_target`, `messages.withheld`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.contact_unreachable`
   */
  sendToContact(
    parameters: SendMessageToContactParameters,
    body: SendMessageToContactBody,
    options?: CallOptions,
  ): Promise<SendMessageToContactResult>;
}

export interface OnboardingResource {
  /**
   * See what a token offers.
   *
   * `POST /v1/platform/onboarding/inspect`
   *
   * @throws LeadEngineError `dependency.unavailable`, `internal`, `invites.expired`, `invites.revoked`, `invites.unknown_token`, `invites.used`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  inspect(body: InspectOnboardingBody, options?: CallOptions): Promise<InspectOnboardingResult>;
  /**
   * Offer a tenant to somebody.
   *
   * Mails a link to the page `/onboarding` of the portal, with the token after `#token=`. The page asks how the tenant is called and calls `onboarding.setUp` with it. The answer has the token too, for those who hand it on themselves.
   *
   * `POST /v1/platform/onboarding-invites`, needs `provisioning:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  invite(body: InviteOnboardingBody, options?: CallOptions): Promise<InviteOnboardingResult>;
  /**
   * List the offers of a tenant.
   *
   * Newest first.
   *
   * `GET /v1/platform/onboarding-invites`, needs `provisioning:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListOnboardingParameters, options?: CallOptions): Pager<ItemOf<operations['onboarding.list']>, ListOnboardingResult>;
  /**
   * See how far the tenant is.
   *
   * `POST /v1/platform/onboarding/progress`
   *
   * @throws LeadEngineError `dependency.unavailable`, `internal`, `invites.not_open`, `invites.unknown_token`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  progress(body: ProgressOnboardingBody, options?: CallOptions): Promise<ProgressOnboardingResult>;
  /**
   * Make a new token.
   *
   * The one before no longer works, and the time begins anew. It is mailed when the first one was.
   *
   * `POST /v1/platform/onboarding-invites/{id}/renew`, needs `provisioning:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `invites.not_open`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  renew(parameters: RenewOnboardingParameters, options?: CallOptions): Promise<RenewOnboardingResult>;
  /**
   * Take an offer back.
   *
   * `POST /v1/platform/onboarding-invites/{id}/revoke`, needs `provisioning:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `invites.not_open`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  revoke(parameters: RevokeOnboardingParameters, body: RevokeOnboardingBody, options?: CallOptions): Promise<RevokeOnboardingResult>;
  /**
   * Say how the tenant is called, and have it made.
   *
   * Made like every tenant, with all checks; `onboarding.progress` says how far it is. The first admin then gets a mail with a link to choose a password. The same call again is the same tenant.
   *
   * `POST /v1/platform/onboarding/set-up`
   *
   * @throws LeadEngineError `dependency.unavailable`, `idempotency.key_reused`, `internal`, `invites.expired`, `invites.revoked`, `invites.unknown_token`, `invites.used`, `onboarding.email_mismatch`, `provisioning.mode_unavailable`, `provisioning.no_headroom`, `provisioning.slug_reserved`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tenants.slug_taken`
   */
  setUp(body: SetOnboardingUpBody, options?: CallOptions): Promise<SetOnboardingUpResult>;
}

export interface PermissionsResource {
  /**
   * List the permissions that plugins declare.
   *
   * `GET /v1/permissions`, needs `permissions:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
   */
  list(options?: CallOptions): Promise<ListPermissionsResult>;
}

export interface PlatformFlagsResource {
  /**
   * Add a flag.
   *
   * Off for everybody unless it says otherwise.
   *
   * `POST /v1/platform/flags`, needs `flags:administer`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `flags.exists`, `flags.too_many`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  create(body: CreatePlatformFlagBody, options?: CallOptions): Promise<CreatePlatformFlagResult>;
  /**
   * Read a flag.
   *
   * `GET /v1/platform/flags/{key}`, needs `flags:administer`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetPlatformFlagParameters, options?: CallOptions): Promise<GetPlatformFlagResult>;
  /**
   * List the flags by key.
   *
   * `GET /v1/platform/flags`, needs `flags:administer`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters?: ListPlatformFlagsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['platformFlags.list']>, ListPlatformFlagsResult>;
  /**
   * List the tenants that have a flag their own way.
   *
   * `GET /v1/platform/flags/{key}/overrides`, needs `flags:administer`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  listOverrides(
    parameters: ListPlatformFlagOverridesParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['platformFlags.listOverrides']>, ListPlatformFlagOverridesResult>;
  /**
   * Remove a flag with its overrides.
   *
   * `DELETE /v1/platform/flags/{key}`, needs `flags:administer`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  remove(parameters: RemovePlatformFlagParameters, options?: CallOptions): Promise<RemovePlatformFlagResult>;
  /**
   * Let the flag decide for a tenant again.
   *
   * `DELETE /v1/platform/flags/{key}/overrides/{tenantId}`, needs `flags:administer`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  removeOverride(parameters: RemovePlatformFlagOverrideParameters, options?: CallOptions): Promise<RemovePlatformFlagOverrideResult>;
  /**
   * Switch a flag for one tenant, whatever the flag says.
   *
   * `PUT /v1/platform/flags/{key}/overrides/{tenantId}`, needs `flags:administer`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `flags.unknown_tenant`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  setOverride(
    parameters: SetPlatformFlagOverrideParameters,
    body: SetPlatformFlagOverrideBody,
    options?: CallOptions,
  ): Promise<SetPlatformFlagOverrideResult>;
  /**
   * Switch a flag or change its rollout.
   *
   * Takes effect on every process within a second.
   *
   * `PATCH /v1/platform/flags/{key}`, needs `flags:administer`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  update(parameters: UpdatePlatformFlagParameters, body: UpdatePlatformFlagBody, options?: CallOptions): Promise<UpdatePlatformFlagResult>;
}

export interface PlatformRotationPoliciesResource {
  /**
   * Stop replacing a kind of secret on schedule.
   *
   * `DELETE /v1/platform/rotation-policies/{kind}`, needs `provisioning:rotate`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  delete(parameters: DeletePlatformRotationPolicyParameters, options?: CallOptions): Promise<DeletePlatformRotationPolicyResult>;
  /**
   * List when a tenant's secrets are replaced.
   *
   * All in one page.
   *
   * `GET /v1/platform/rotation-policies`, needs `provisioning:read-rotations`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
   */
  list(parameters: ListPlatformRotationPoliciesParameters, options?: CallOptions): Promise<ListPlatformRotationPoliciesResult>;
  /**
   * Say how often all secrets of a kind are replaced.
   *
   * `PUT /v1/platform/rotation-policies/{kind}`, needs `provisioning:rotate`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `rotations.grace_too_long`, `rotations.unknown_kind`
   */
  save(
    parameters: SavePlatformRotationPolicyParameters,
    body: SavePlatformRotationPolicyBody,
    options?: CallOptions,
  ): Promise<SavePlatformRotationPolicyResult>;
}

export interface PlatformRotationsResource {
  /**
   * Cancel a rotation whose new secret is not in use yet.
   *
   * `POST /v1/platform/rotations/{id}/cancel`, needs `provisioning:rotate`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `rotations.not_cancelable`
   */
  cancel(parameters: CancelPlatformRotationParameters, options?: CallOptions): Promise<CancelPlatformRotationResult>;
  /**
   * Replace a secret.
   *
   * Done in the background; follow it by its id. A repetition with the same `Idempotency-Key` answers with the same rotation. A second one of the same secret is refused while the first is under way or its old secret still accepted.
   *
   * `POST /v1/platform/rotations`, needs `provisioning:rotate`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `rotations.grace_too_long`, `rotations.in_progress`, `rotations.unknown_kind`, `rotations.window_open`
   */
  create(body: CreatePlatformRotationBody, options?: CallOptions): Promise<CreatePlatformRotationResult>;
  /**
   * Read a rotation with all its steps.
   *
   * `GET /v1/platform/rotations/{id}`, needs `provisioning:read-rotations`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetPlatformRotationParameters, options?: CallOptions): Promise<GetPlatformRotationResult>;
  /**
   * List the replacements of a tenant's secrets.
   *
   * Newest first.
   *
   * `GET /v1/platform/rotations`, needs `provisioning:read-rotations`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters: ListPlatformRotationsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['platformRotations.list']>, ListPlatformRotationsResult>;
  /**
   * Stop accepting the old secret now.
   *
   * For a secret that leaked.
   *
   * `POST /v1/platform/rotations/{id}/revoke-previous`, needs `provisioning:rotate`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `rotations.not_in_grace`
   */
  revokePrevious(
    parameters: RevokePlatformRotationPreviousParameters,
    options?: CallOptions,
  ): Promise<RevokePlatformRotationPreviousResult>;
}

export interface PlatformTenantsResource {
  /**
   * Add a tenant with its first admin.
   *
   * `POST /v1/platform/tenants`, needs `tenants:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.password_rejected`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tenants.slug_taken`
   */
  create(body: CreatePlatformTenantBody, options?: CallOptions): Promise<CreatePlatformTenantResult>;
  /**
   * Read a tenant.
   *
   * `GET /v1/platform/tenants/{id}`, needs `tenants:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetPlatformTenantParameters, options?: CallOptions): Promise<GetPlatformTenantResult>;
  /**
   * List the tenants.
   *
   * Oldest first.
   *
   * `GET /v1/platform/tenants`, needs `tenants:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters?: ListPlatformTenantsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['platformTenants.list']>, ListPlatformTenantsResult>;
  /**
   * Rename, suspend or reactivate a tenant.
   *
   * `PATCH /v1/platform/tenants/{id}`, needs `tenants:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  update(
    parameters: UpdatePlatformTenantParameters,
    body: UpdatePlatformTenantBody,
    options?: CallOptions,
  ): Promise<UpdatePlatformTenantResult>;
}

export interface PreferencesResource {
  /**
   * What users work with who chose nothing.
   *
   * `GET /v1/me/preferences/defaults`, needs `preferences:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
   */
  defaults(options?: CallOptions): Promise<DefaultsPreferenceResult>;
  /**
   * How I want to work.
   *
   * `GET /v1/me/preferences`, needs `preferences:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.not_a_user`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
   */
  get(options?: CallOptions): Promise<GetPreferenceResult>;
  /**
   * Change how I want to work.
   *
   * The body is merged into what was chosen before, as in RFC 7396: null goes back to the default.
   *
   * `PATCH /v1/me/preferences`, needs `preferences:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.not_a_user`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `preferences.too_large`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  update(body: UpdatePreferenceBody, options?: CallOptions): Promise<UpdatePreferenceResult>;
}

export interface ProvisioningsResource {
  /**
   * Approve a run that waits for it.
   *
   * By another platform key than the one that asked.
   *
   * `POST /v1/platform/provisionings/{id}/approve`, needs `provisioning:approve`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `provisioning.not_in_this_state`, `provisioning.own_approval`, `provisioning.plan_changed`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  approve(
    parameters: ApproveProvisioningParameters,
    body: ApproveProvisioningBody,
    options?: CallOptions,
  ): Promise<ApproveProvisioningResult>;
  /**
   * Take a run back.
   *
   * `POST /v1/platform/provisionings/{id}/cancel`, needs `provisioning:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `provisioning.not_in_this_state`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  cancel(parameters: CancelProvisioningParameters, options?: CallOptions): Promise<CancelProvisioningResult>;
  /**
   * Ask for a tenant.
   *
   * Answers at once; a worker makes the tenant, checks it and hands it over, or takes everything back. The same `Idempotency-Key` of the same platform key is the same run, for ever.
   *
   * `POST /v1/platform/provisionings`, needs `provisioning:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `provisioning.mode_unavailable`, `provisioning.no_headroom`, `provisioning.plan_changed`, `provisioning.slug_reserved`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tenants.slug_taken`
   */
  create(body: CreateProvisioningBody, options?: CallOptions): Promise<CreateProvisioningResult>;
  /**
   * Read a run with its steps.
   *
   * `GET /v1/platform/provisionings/{id}`, needs `provisioning:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetProvisioningParameters, options?: CallOptions): Promise<GetProvisioningResult>;
  /**
   * Read a document of a run.
   *
   * `GET /v1/platform/provisionings/{id}/artifacts/{name}`, needs `provisioning:artifacts`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  getArtifact(parameters: GetProvisioningArtifactParameters, options?: CallOptions): Promise<GetProvisioningArtifactResult>;
  /**
   * See what room there is for further tenants.
   *
   * `GET /v1/platform/headroom`, needs `provisioning:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
   */
  headroom(options?: CallOptions): Promise<HeadroomProvisioningResult>;
  /**
   * List the runs, newest first.
   *
   * `GET /v1/platform/provisionings`, needs `provisioning:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters?: ListProvisioningsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['provisionings.list']>, ListProvisioningsResult>;
  /**
   * List the documents of a run.
   *
   * `GET /v1/platform/provisionings/{id}/artifacts`, needs `provisioning:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  listArtifacts(parameters: ListProvisioningArtifactsParameters, options?: CallOptions): Promise<ListProvisioningArtifactsResult>;
  /**
   * End a tenant.
   *
   * Nobody gets in from then on. All rows are exported, when there is a key to encrypt the export to, and deleted; the secrets of the tenant are destroyed, which makes them unreadable in backups too. The audit log and a signed certificate stay. Cannot be taken back.
   *
   * `POST /v1/platform/tenants/{id}/offboard`, needs `provisioning:offboard`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `provisioning.tenant_busy`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  offboard(
    parameters: OffboardProvisioningParameters,
    body: OffboardProvisioningBody,
    options?: CallOptions,
  ): Promise<OffboardProvisioningResult>;
  /**
   * See what would be done for a tenant.
   *
   * A dry run: nothing is stored. Send the `planHash` with the request to have exactly this done, or be refused.
   *
   * `POST /v1/platform/provisionings/plan`, needs `provisioning:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `provisioning.mode_unavailable`, `provisioning.no_headroom`, `provisioning.slug_reserved`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tenants.slug_taken`
   */
  plan(body: PlanProvisioningBody, options?: CallOptions): Promise<PlanProvisioningResult>;
  /**
   * Have a worker look at a run now.
   *
   * `POST /v1/platform/provisionings/{id}/resume`, needs `provisioning:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `provisioning.not_in_this_state`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  resume(parameters: ResumeProvisioningParameters, options?: CallOptions): Promise<ResumeProvisioningResult>;
  /**
   * Try again what is stuck.
   *
   * `POST /v1/platform/provisionings/{id}/retry`, needs `provisioning:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `provisioning.not_in_this_state`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  retry(parameters: RetryProvisioningParameters, options?: CallOptions): Promise<RetryProvisioningResult>;
  /**
   * Read the public key that signs manifests.
   *
   * `GET /v1/platform/provisionings/signing-key`, needs `provisioning:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
   */
  signingKey(options?: CallOptions): Promise<SigningProvisioningKeyResult>;
}

export interface QueueMembersResource {
  /**
   * Add a member to a queue.
   *
   * `PUT /v1/queues/{id}/members/{userId}`, needs `queues:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  add(parameters: AddQueueMemberParameters, options?: CallOptions): Promise<AddQueueMemberResult>;
  /**
   * List the members of a queue.
   *
   * `GET /v1/queues/{id}/members`, needs `queues:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  list(
    parameters: ListQueueMembersParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['queueMembers.list']>, ListQueueMembersResult>;
  /**
   * Remove a member from a queue.
   *
   * Tickets that they have stay with them.
   *
   * `DELETE /v1/queues/{id}/members/{userId}`, needs `queues:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  remove(parameters: RemoveQueueMemberParameters, options?: CallOptions): Promise<RemoveQueueMemberResult>;
}

export interface QueuesResource {
  /**
   * Add a queue.
   *
   * `POST /v1/queues`, needs `queues:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `queues.invalid_business_hours`, `queues.name_taken`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  create(body: CreateQueueBody, options?: CallOptions): Promise<CreateQueueResult>;
  /**
   * Remove a queue.
   *
   * Refused while tickets are open in it, unless moveTo names the queue that takes them. Closed tickets keep naming it.
   *
   * `DELETE /v1/queues/{id}`, needs `queues:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `queues.default_needed`, `queues.not_empty`, `queues.unknown`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  delete(parameters: DeleteQueueParameters, options?: CallOptions): Promise<DeleteQueueResult>;
  /**
   * Read a queue.
   *
   * `GET /v1/queues/{id}`, needs `queues:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetQueueParameters, options?: CallOptions): Promise<GetQueueResult>;
  /**
   * List the queues.
   *
   * All of them in one page, in the order of their position.
   *
   * `GET /v1/queues`, needs `queues:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
   */
  list(options?: CallOptions): Promise<ListQueuesResult>;
  /**
   * Put the queues into another order.
   *
   * Changes all positions or none. Answers with all queues.
   *
   * `PATCH /v1/queues/reorder`, needs `queues:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `queues.unknown`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  reorder(body: ReorderQueueBody, options?: CallOptions): Promise<ReorderQueueResult>;
  /**
   * Change a queue.
   *
   * `PATCH /v1/queues/{id}`, needs `queues:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `queues.default_needed`, `queues.invalid_business_hours`, `queues.name_taken`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  update(parameters: UpdateQueueParameters, body: UpdateQueueBody, options?: CallOptions): Promise<UpdateQueueResult>;
}

export interface QuickRepliesResource {
  /**
   * Add a quick reply.
   *
   * `POST /v1/quick-replies`, needs `quick-replies:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `quick_replies.no_owner`, `quick_replies.sharing_not_allowed`, `quick_replies.shortcut_taken`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  create(body: CreateQuickReplyBody, options?: CallOptions): Promise<CreateQuickReplyResult>;
  /**
   * Remove a quick reply.
   *
   * `DELETE /v1/quick-replies/{id}`, needs `quick-replies:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `quick_replies.sharing_not_allowed`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  delete(parameters: DeleteQuickReplyParameters, options?: CallOptions): Promise<DeleteQuickReplyResult>;
  /**
   * Read a quick reply.
   *
   * `GET /v1/quick-replies/{id}`, needs `quick-replies:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetQuickReplyParameters, options?: CallOptions): Promise<GetQuickReplyResult>;
  /**
   * List the quick replies.
   *
   * Shared ones and one’s own, by shortcut.
   *
   * `GET /v1/quick-replies`, needs `quick-replies:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(
    parameters?: ListQuickRepliesParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['quickReplies.list']>, ListQuickRepliesResult>;
  /**
   * Fill a quick reply in for a ticket.
   *
   * Sends nothing. Variables that nobody knows stay in the text and are named.
   *
   * `POST /v1/quick-replies/{id}/render`, needs `quick-replies:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `quick_replies.unknown_ticket`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  render(parameters: RenderQuickReplyParameters, body: RenderQuickReplyBody, options?: CallOptions): Promise<RenderQuickReplyResult>;
  /**
   * Change a quick reply.
   *
   * `PATCH /v1/quick-replies/{id}`, needs `quick-replies:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `quick_replies.sharing_not_allowed`, `quick_replies.shortcut_taken`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  update(parameters: UpdateQuickReplyParameters, body: UpdateQuickReplyBody, options?: CallOptions): Promise<UpdateQuickReplyResult>;
}

export interface ReportsResource {
  /**
   * Report response times, stages and delivery of a period.
   *
   * `GET /v1/reports/inbox`, needs `inbox:report`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `inbox.period_invalid`, `internal`, `rate.limited`, `request.invalid`
   */
  inbox(parameters: InboxReportParameters, options?: CallOptions): Promise<InboxReportResult>;
}

export interface RolesResource {
  /**
   * Add a custom role.
   *
   * Its permissions must be among those that the caller holds.
   *
   * `POST /v1/roles`, needs `roles:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `roles.name_taken`, `roles.permission_not_grantable`, `roles.unknown_permission`
   */
  create(body: CreateRoleBody, options?: CallOptions): Promise<CreateRoleResult>;
  /**
   * Remove a custom role.
   *
   * Refused while users hold it. Open invites with this role are revoked.
   *
   * `DELETE /v1/roles/{id}`, needs `roles:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `roles.in_use`, `roles.permission_not_grantable`
   */
  delete(parameters: DeleteRoleParameters, options?: CallOptions): Promise<DeleteRoleResult>;
  /**
   * Read a custom role.
   *
   * `GET /v1/roles/{id}`, needs `roles:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetRoleParameters, options?: CallOptions): Promise<GetRoleResult>;
  /**
   * List the custom roles.
   *
   * Oldest first. The built-in roles admin, supervisor and agent are not among them.
   *
   * `GET /v1/roles`, needs `roles:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListRolesParameters, options?: CallOptions): Pager<ItemOf<operations['roles.list']>, ListRolesResult>;
  /**
   * Change a custom role.
   *
   * Takes effect at once for everybody who holds it, also on access tokens and API keys in use.
   *
   * `PATCH /v1/roles/{id}`, needs `roles:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`, `roles.name_taken`, `roles.permission_not_grantable`, `roles.unknown_permission`
   */
  update(parameters: UpdateRoleParameters, body: UpdateRoleBody, options?: CallOptions): Promise<UpdateRoleResult>;
}

export interface TagsResource {
  /**
   * Add a tag.
   *
   * `POST /v1/tags`, needs `tags:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tags.name_taken`
   */
  create(body: CreateTagBody, options?: CallOptions): Promise<CreateTagResult>;
  /**
   * Remove a tag from everything.
   *
   * `DELETE /v1/tags/{id}`, needs `tags:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  delete(parameters: DeleteTagParameters, options?: CallOptions): Promise<DeleteTagResult>;
  /**
   * Read a tag.
   *
   * `GET /v1/tags/{id}`, needs `tags:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetTagParameters, options?: CallOptions): Promise<GetTagResult>;
  /**
   * List the tags by name.
   *
   * Each with the number of things of every kind that carry it.
   *
   * `GET /v1/tags`, needs `tags:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListTagsParameters, options?: CallOptions): Pager<ItemOf<operations['tags.list']>, ListTagsResult>;
  /**
   * Rename or recolor a tag.
   *
   * `PATCH /v1/tags/{id}`, needs `tags:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`, `tags.name_taken`
   */
  update(parameters: UpdateTagParameters, body: UpdateTagBody, options?: CallOptions): Promise<UpdateTagResult>;
}

export interface TasksResource {
  /**
   * Read a task.
   *
   * `GET /v1/tasks/{id}`, needs `contacts:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetTaskParameters, options?: CallOptions): Promise<GetTaskResult>;
  /**
   * List tasks of all contacts, next due first.
   *
   * Open ones, unless another status is asked for. Tasks without a time come last.
   *
   * `GET /v1/tasks`, needs `contacts:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListTasksParameters, options?: CallOptions): Pager<ItemOf<operations['tasks.list']>, ListTasksResult>;
  /**
   * Change, complete, cancel or reopen a task.
   *
   * `PATCH /v1/tasks/{id}`, needs `contacts:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.unknown_assignee`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  update(parameters: UpdateTaskParameters, body: UpdateTaskBody, options?: CallOptions): Promise<UpdateTaskResult>;
}

export interface TicketsResource {
  /**
   * Write a note on a ticket.
   *
   * `POST /v1/tickets/{id}/notes`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.unknown_mention`, `tickets.user_needed`
   */
  addNote(parameters: AddTicketNoteParameters, body: AddTicketNoteBody, options?: CallOptions): Promise<AddTicketNoteResult>;
  /**
   * Put tags on a ticket, making those that are missing.
   *
   * `POST /v1/tickets/{id}/tags`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  addTags(parameters: AddTicketTagsParameters, body: AddTicketTagsBody, options?: CallOptions): Promise<AddTicketTagsResult>;
  /**
   * Give an open ticket to a user, or back to its queue.
   *
   * `POST /v1/tickets/{id}/assign`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.not_open`, `tickets.unknown_assignee`
   */
  assign(parameters: AssignTicketParameters, body: AssignTicketBody, options?: CallOptions): Promise<AssignTicketResult>;
  /**
   * Close or assign up to 200 tickets.
   *
   * Each on its own: what is refused changes nothing and keeps no other from it. 404 when none of them exists.
   *
   * `POST /v1/tickets/actions/bulk`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  bulk(body: BulkTicketBody, options?: CallOptions): Promise<BulkTicketResult>;
  /**
   * Close a ticket.
   *
   * `POST /v1/tickets/{id}/close`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  close(parameters: CloseTicketParameters, body?: CloseTicketBody, options?: CallOptions): Promise<CloseTicketResult>;
  /**
   * Open a ticket with a contact.
   *
   * A contact has one open ticket per channel; while there is one, the answer names it.
   *
   * `POST /v1/tickets`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unknown_instance`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `queues.unknown`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tickets.already_open`, `tickets.contact_unreachable`, `tickets.unknown_contact`, `tickets.unknown_stage`
   */
  create(body: CreateTicketBody, options?: CallOptions): Promise<CreateTicketResult>;
  /**
   * Make a lead of a ticket.
   *
   * A contact has one open lead: while there is one, it is linked to the ticket and answered with 200.
   *
   * `POST /v1/tickets/{id}/lead`, needs `leads:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `leads.unknown_reference`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  createLead(parameters: CreateTicketLeadParameters, body?: CreateTicketLeadBody, options?: CallOptions): Promise<CreateTicketLeadResult>;
  /**
   * Read a ticket.
   *
   * `GET /v1/tickets/{id}`, needs `tickets:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetTicketParameters, options?: CallOptions): Promise<GetTicketResult>;
  /**
   * Read the lead of a ticket.
   *
   * The open one, else the newest.
   *
   * `GET /v1/tickets/{id}/lead`, needs `leads:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  getLead(parameters: GetTicketLeadParameters, options?: CallOptions): Promise<GetTicketLeadResult>;
  /**
   * List tickets, newest activity first unless asked otherwise.
   *
   * `GET /v1/tickets`, needs `tickets:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListTicketsParameters, options?: CallOptions): Pager<ItemOf<operations['tickets.list']>, ListTicketsResult>;
  /**
   * List the notes on a ticket, newest first.
   *
   * `GET /v1/tickets/{id}/notes`, needs `tickets:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  listNotes(
    parameters: ListTicketNotesParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['tickets.listNotes']>, ListTicketNotesResult>;
  /**
   * List who looks at a ticket now.
   *
   * `GET /v1/tickets/{id}/presence`, needs `tickets:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  listPresence(parameters: ListTicketPresenceParameters, options?: CallOptions): Promise<ListTicketPresenceResult>;
  /**
   * Set the caller's unread count to 0.
   *
   * `POST /v1/tickets/{id}/read`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  markRead(parameters: MarkTicketReadParameters, options?: CallOptions): Promise<MarkTicketReadResult>;
  /**
   * Move a ticket in the sales process.
   *
   * Takes the other names of a stage, too, such as `averbacao` for `documentos_averbacao` or `ganho` for `aprovado_liquidacao`.
   *
   * `POST /v1/tickets/{id}/stage`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.stage_refused`, `tickets.unknown_stage`
   */
  moveStage(parameters: MoveTicketStageParameters, body: MoveTicketStageBody, options?: CallOptions): Promise<MoveTicketStageResult>;
  /**
   * Remove a note of your own.
   *
   * `DELETE /v1/tickets/{id}/notes/{noteId}`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `tickets.note_not_own`
   */
  removeNote(parameters: RemoveTicketNoteParameters, options?: CallOptions): Promise<RemoveTicketNoteResult>;
  /**
   * Take a tag off a ticket.
   *
   * `DELETE /v1/tickets/{id}/tags/{tagId}`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  removeTag(parameters: RemoveTicketTagParameters, options?: CallOptions): Promise<RemoveTicketTagResult>;
  /**
   * Open a resolved or closed ticket again.
   *
   * `POST /v1/tickets/{id}/reopen`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.already_open`
   */
  reopen(parameters: ReopenTicketParameters, body?: ReopenTicketBody, options?: CallOptions): Promise<ReopenTicketResult>;
  /**
   * Tell that you look at a ticket, write in it or leave it.
   *
   * Holds for 30 seconds; say it again while it is so. Others hear it as `ticket.presence` on /v1/events.
   *
   * `POST /v1/tickets/{id}/presence`, needs `tickets:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.user_needed`
   */
  reportPresence(
    parameters: ReportTicketPresenceParameters,
    body: ReportTicketPresenceBody,
    options?: CallOptions,
  ): Promise<ReportTicketPresenceResult>;
  /**
   * Mark a ticket as done.
   *
   * `POST /v1/tickets/{id}/resolve`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.transition_refused`
   */
  resolve(parameters: ResolveTicketParameters, body?: ResolveTicketBody, options?: CallOptions): Promise<ResolveTicketResult>;
  /**
   * List what was done to a ticket, newest first.
   *
   * Changes of status, queue, assignee and stage with who and why, the team's notes and the caller's private ones.
   *
   * `GET /v1/tickets/{id}/timeline`, needs `tickets:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  timeline(
    parameters: TimelineTicketParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['tickets.timeline']>, TimelineTicketResult>;
  /**
   * Move an open ticket to another queue, and there to nobody or to a user.
   *
   * `POST /v1/tickets/{id}/transfer`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `queues.unknown`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `tickets.not_open`, `tickets.unknown_assignee`
   */
  transfer(parameters: TransferTicketParameters, body: TransferTicketBody, options?: CallOptions): Promise<TransferTicketResult>;
  /**
   * Change a ticket.
   *
   * `PATCH /v1/tickets/{id}`, needs `tickets:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `queues.unknown`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`, `tickets.already_open`, `tickets.assignee_needed`, `tickets.stage_refused`, `tickets.transition_refused`, `tickets.unknown_stage`
   */
  update(parameters: UpdateTicketParameters, body: UpdateTicketBody, options?: CallOptions): Promise<UpdateTicketResult>;
}

export interface UsersResource {
  /**
   * Add a user.
   *
   * `POST /v1/users`, needs `users:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.password_rejected`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `roles.unknown`, `users.email_taken`, `users.role_not_for_admins`, `users.role_not_grantable`
   */
  create(body: CreateUserBody, options?: CallOptions): Promise<CreateUserResult>;
  /**
   * Read a user.
   *
   * `GET /v1/users/{id}`, needs `users:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetUserParameters, options?: CallOptions): Promise<GetUserResult>;
  /**
   * List the users.
   *
   * Oldest first.
   *
   * `GET /v1/users`, needs `users:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListUsersParameters, options?: CallOptions): Pager<ItemOf<operations['users.list']>, ListUsersResult>;
  /**
   * Mail a user a link to a new password.
   *
   * The present password keeps working until the link is used.
   *
   * `POST /v1/users/{id}/password-reset`, needs `users:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `users.not_active`, `users.role_not_grantable`
   */
  offerPasswordReset(parameters: OfferUserPasswordResetParameters, options?: CallOptions): Promise<OfferUserPasswordResetResult>;
  /**
   * Change a user, or end or restore access.
   *
   * Ending access ends the sessions at once and gives the tickets back to their queues.
   *
   * `PATCH /v1/users/{id}`, needs `users:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`, `roles.unknown`, `users.last_admin`, `users.own_access`, `users.role_not_for_admins`, `users.role_not_grantable`
   */
  update(parameters: UpdateUserParameters, body: UpdateUserBody, options?: CallOptions): Promise<UpdateUserResult>;
}

export interface ViewsResource {
  /**
   * Save filters of the list of tickets under a name.
   *
   * `POST /v1/views`, needs `views:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tickets.user_needed`, `views.name_taken`
   */
  create(body: CreateViewBody, options?: CallOptions): Promise<CreateViewResult>;
  /**
   * Remove a view of your own.
   *
   * `DELETE /v1/views/{id}`, needs `views:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `views.not_own`
   */
  delete(parameters: DeleteViewParameters, options?: CallOptions): Promise<DeleteViewResult>;
  /**
   * Read a view.
   *
   * `GET /v1/views/{id}`, needs `views:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetViewParameters, options?: CallOptions): Promise<GetViewResult>;
  /**
   * List your views and those that others share, by position.
   *
   * `GET /v1/views`, needs `views:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListViewsParameters, options?: CallOptions): Pager<ItemOf<operations['views.list']>, ListViewsResult>;
  /**
   * List the tickets of a view, in its order.
   *
   * `me` in its filters is whoever asks.
   *
   * `GET /v1/views/{id}/tickets`, needs `tickets:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  listTickets(
    parameters: ListViewTicketsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['views.listTickets']>, ListViewTicketsResult>;
  /**
   * Change a view of your own.
   *
   * `PATCH /v1/views/{id}`, needs `views:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`, `views.name_taken`, `views.not_own`
   */
  update(parameters: UpdateViewParameters, body: UpdateViewBody, options?: CallOptions): Promise<UpdateViewResult>;
}

export interface WebhooksResource {
  /**
   * Add a webhook.
   *
   * Events from now on are posted to the URL, signed as Standard Webhooks describes: the body is the event as on `/v1/events`, `webhook-id` is the event’s id. Events of one conversation come in order. What fails is tried again for a day. The secret is shown this once.
   *
   * `POST /v1/webhooks`, needs `webhooks:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `webhooks.too_many`, `webhooks.url_refused`
   */
  create(body: CreateWebhookBody, options?: CallOptions): Promise<CreateWebhookResult>;
  /**
   * Remove a webhook and its delivery log.
   *
   * `DELETE /v1/webhooks/{id}`, needs `webhooks:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  delete(parameters: DeleteWebhookParameters, options?: CallOptions): Promise<DeleteWebhookResult>;
  /**
   * Read a webhook.
   *
   * `GET /v1/webhooks/{id}`, needs `webhooks:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetWebhookParameters, options?: CallOptions): Promise<GetWebhookResult>;
  /**
   * Read a delivery.
   *
   * `GET /v1/webhooks/{id}/deliveries/{deliveryId}`, needs `webhooks:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  getDelivery(parameters: GetWebhookDeliveryParameters, options?: CallOptions): Promise<GetWebhookDeliveryResult>;
  /**
   * List the webhooks.
   *
   * All of them in one page.
   *
   * `GET /v1/webhooks`, needs `webhooks:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
   */
  list(options?: CallOptions): Promise<ListWebhooksResult>;
  /**
   * List deliveries, newest event first.
   *
   * `GET /v1/webhooks/{id}/deliveries`, needs `webhooks:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
   */
  listDeliveries(
    parameters: ListWebhookDeliveriesParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['webhooks.listDeliveries']>, ListWebhookDeliveriesResult>;
  /**
   * Deliver again from a place in the log.
   *
   * `POST /v1/webhooks/{id}/replay`, needs `webhooks:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `events.cursor_expired`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_cursor`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `webhooks.disabled`
   */
  replay(parameters: ReplayWebhookParameters, body: ReplayWebhookBody, options?: CallOptions): Promise<ReplayWebhookResult>;
  /**
   * Deliver an event again.
   *
   * Under the same `webhook-id`, whatever became of it before.
   *
   * `POST /v1/webhooks/{id}/deliveries/{deliveryId}/replay`, needs `webhooks:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `events.cursor_expired`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `webhooks.disabled`
   */
  replayDelivery(parameters: ReplayWebhookDeliveryParameters, options?: CallOptions): Promise<ReplayWebhookDeliveryResult>;
  /**
   * Show the new secret while the old one is still accepted.
   *
   * For a secret that was replaced on a schedule, of which the event `secret.rotated` tells.
   *
   * `POST /v1/webhooks/{id}/reveal-secret`, needs `webhooks:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `webhooks.secret_not_shown_again`
   */
  revealSecret(parameters: RevealWebhookSecretParameters, options?: CallOptions): Promise<RevealWebhookSecretResult>;
  /**
   * Make a new secret.
   *
   * For a day both secrets sign, so that the receiver can change over at any time in between.
   *
   * `POST /v1/webhooks/{id}/rotate-secret`, needs `webhooks:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  rotateSecret(parameters: RotateWebhookSecretParameters, options?: CallOptions): Promise<RotateWebhookSecretResult>;
  /**
   * Post a test event.
   *
   * Posts an event of type `webhook.ping` at once and tells how it went.
   *
   * `POST /v1/webhooks/{id}/test`, needs `webhooks:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  test(parameters: TestWebhookParameters, options?: CallOptions): Promise<TestWebhookResult>;
  /**
   * Change, disable or enable a webhook.
   *
   * `PATCH /v1/webhooks/{id}`, needs `webhooks:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `events.cursor_expired`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`, `webhooks.url_refused`
   */
  update(parameters: UpdateWebhookParameters, body: UpdateWebhookBody, options?: CallOptions): Promise<UpdateWebhookResult>;
}

export interface WhatsappResource {
  /**
   * Disconnect and archive a WhatsApp number.
   *
   * Its tickets and messages stay.
   *
   * `DELETE /v1/whatsapp/instances/{id}`, needs `whatsapp:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  archiveInstance(parameters: ArchiveWhatsappInstanceParameters, options?: CallOptions): Promise<ArchiveWhatsappInstanceResult>;
  /**
   * See which telephone numbers are on WhatsApp.
   *
   * Up to 50 at once. WhatsApp minds numbers that ask about many strangers, so ask about people whom you will write to.
   *
   * `POST /v1/whatsapp/instances/{id}/check-numbers`, needs `messages:send`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `whatsapp.no_answer`, `whatsapp.not_connected`
   */
  checkNumbers(
    parameters: CheckWhatsappNumbersParameters,
    body: CheckWhatsappNumbersBody,
    options?: CallOptions,
  ): Promise<CheckWhatsappNumbersResult>;
  /**
   * Connect a WhatsApp number.
   *
   * A number of the baileys engine that no phone is linked to shows a QR code, see GET …/qr. Ends a wait for the next try at once.
   *
   * `POST /v1/whatsapp/instances/{id}/connect`, needs `whatsapp:connect`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  connectInstance(parameters: ConnectWhatsappInstanceParameters, options?: CallOptions): Promise<ConnectWhatsappInstanceResult>;
  /**
   * Add a WhatsApp number.
   *
   * `POST /v1/whatsapp/instances`, needs `whatsapp:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  createInstance(body: CreateWhatsappInstanceBody, options?: CallOptions): Promise<CreateWhatsappInstanceResult>;
  /**
   * Disconnect a WhatsApp number.
   *
   * What customers write meanwhile arrives after the next connect.
   *
   * `POST /v1/whatsapp/instances/{id}/disconnect`, needs `whatsapp:connect`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  disconnectInstance(parameters: DisconnectWhatsappInstanceParameters, options?: CallOptions): Promise<DisconnectWhatsappInstanceResult>;
  /**
   * Get a WhatsApp number.
   *
   * `GET /v1/whatsapp/instances/{id}`, needs `whatsapp:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  getInstance(parameters: GetWhatsappInstanceParameters, options?: CallOptions): Promise<GetWhatsappInstanceResult>;
  /**
   * See what went through a WhatsApp number in the last day.
   *
   * `GET /v1/whatsapp/instances/{id}/metrics`, needs `whatsapp:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  getInstanceMetrics(parameters: GetWhatsappInstanceMetricsParameters, options?: CallOptions): Promise<GetWhatsappInstanceMetricsResult>;
  /**
   * Get the code that links a phone.
   *
   * A new code comes every 20 s, the first after 60 s; the event whatsapp.instance.qr_updated tells of each. Linking that nobody answers ends after 5 rounds or 10 minutes.
   *
   * `GET /v1/whatsapp/instances/{id}/qr`, needs `whatsapp:connect`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`, `whatsapp.already_linked`, `whatsapp.code_not_ready`, `whatsapp.pairing_not_needed`
   */
  getInstanceQr(parameters: GetWhatsappInstanceQrParameters, options?: CallOptions): Promise<GetWhatsappInstanceQrResult>;
  /**
   * See how a WhatsApp number is doing.
   *
   * `GET /v1/whatsapp/instances/{id}/status`, needs `whatsapp:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  getInstanceStatus(parameters: GetWhatsappInstanceStatusParameters, options?: CallOptions): Promise<GetWhatsappInstanceStatusResult>;
  /**
   * List the secrets that a number's gateway signs with.
   *
   * `GET /v1/whatsapp/instances/{id}/gateway-secrets`, needs `whatsapp:connect`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`, `whatsapp.not_a_gateway`
   */
  listGatewaySecrets(parameters: ListWhatsappGatewaySecretsParameters, options?: CallOptions): Promise<ListWhatsappGatewaySecretsResult>;
  /**
   * List the groups of a WhatsApp number, as they were when it was last connected.
   *
   * `GET /v1/whatsapp/instances/{id}/groups`, needs `whatsapp:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  listGroups(
    parameters: ListWhatsappGroupsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['whatsapp.listGroups']>, ListWhatsappGroupsResult>;
  /**
   * List how the link of a WhatsApp number went.
   *
   * The latest first. Numbers of the sandbox engine have no link and an empty history.
   *
   * `GET /v1/whatsapp/instances/{id}/status/history`, needs `whatsapp:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  listInstanceTransitions(
    parameters: ListWhatsappInstanceTransitionsParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['whatsapp.listInstanceTransitions']>, ListWhatsappInstanceTransitionsResult>;
  /**
   * List WhatsApp numbers.
   *
   * `GET /v1/whatsapp/instances`, needs `whatsapp:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`
   */
  listInstances(
    parameters?: ListWhatsappInstancesParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['whatsapp.listInstances']>, ListWhatsappInstancesResult>;
  /**
   * Log a WhatsApp number out.
   *
   * Takes the device off the account at WhatsApp and wipes the keys of the link. When WhatsApp cannot be reached within 20 s the keys are wiped all the same; the phone then goes on listing the device.
   *
   * `POST /v1/whatsapp/instances/{id}/logout`, needs `whatsapp:connect`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `whatsapp.pairing_not_needed`
   */
  logoutInstance(parameters: LogoutWhatsappInstanceParameters, options?: CallOptions): Promise<LogoutWhatsappInstanceResult>;
  /**
   * Take in what a gateway heard on WhatsApp.
   *
   * Signed as Standard Webhooks describes, with a secret of the number. Answers 204 when all events are stored; the same event twice is one. After any other answer send the call again, with the same event ids and a new timestamp.
   *
   * `POST /v1/whatsapp/webhook/{instanceId}`
   *
   * @throws LeadEngineError `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `whatsapp.sandbox_message_ambiguous`, `whatsapp.webhook_signature_invalid`, `whatsapp.webhook_stale`
   */
  receiveGatewayEvents(
    parameters: ReceiveWhatsappGatewayEventsParameters,
    body: ReceiveWhatsappGatewayEventsBody,
    options?: CallOptions,
  ): Promise<ReceiveWhatsappGatewayEventsResult>;
  /**
   * Link a phone by a code that is typed on it.
   *
   * The code is there within seconds: GET …/qr. The phone asks for it under Linked devices, Link with phone number.
   *
   * `POST /v1/whatsapp/instances/{id}/pairing-code`, needs `whatsapp:connect`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `whatsapp.already_linked`, `whatsapp.pairing_not_needed`
   */
  requestPairingCode(
    parameters: RequestWhatsappPairingCodeParameters,
    body: RequestWhatsappPairingCodeBody,
    options?: CallOptions,
  ): Promise<RequestWhatsappPairingCodeResult>;
  /**
   * Take a secret of a number's gateway back at once.
   *
   * `DELETE /v1/whatsapp/instances/{id}/gateway-secrets/{secretId}`, needs `whatsapp:connect`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  revokeGatewaySecret(parameters: RevokeWhatsappGatewaySecretParameters, options?: CallOptions): Promise<RevokeWhatsappGatewaySecretResult>;
  /**
   * Make a new secret for a number's gateway.
   *
   * Shown once. The secret before it is taken for another day, so that the gateway can change over.
   *
   * `POST /v1/whatsapp/instances/{id}/gateway-secrets`, needs `whatsapp:connect`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `whatsapp.not_a_gateway`
   */
  rotateGatewaySecret(parameters: RotateWhatsappGatewaySecretParameters, options?: CallOptions): Promise<RotateWhatsappGatewaySecretResult>;
  /**
   * Send a message to a telephone number.
   *
   * Goes to the active ticket of whoever has the number; a number nobody has becomes a contact.
   *
   * `POST /v1/whatsapp/instances/{id}/messages`, needs `messages:send`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `channels.unsupported`, `contacts.invalid_phone`, `contacts.phone_taken`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `messages.template_parameter_missing`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  sendMessage(
    parameters: SendWhatsappMessageParameters,
    body: SendWhatsappMessageBody,
    options?: CallOptions,
  ): Promise<SendWhatsappMessageResult>;
  /**
   * Rename a WhatsApp number.
   *
   * `PATCH /v1/whatsapp/instances/{id}`, needs `whatsapp:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
   */
  updateInstance(
    parameters: UpdateWhatsappInstanceParameters,
    body: UpdateWhatsappInstanceBody,
    options?: CallOptions,
  ): Promise<UpdateWhatsappInstanceResult>;
  /**
   * Wipe the link of a WhatsApp number without telling WhatsApp.
   *
   * For a phone that is lost or an account that is blocked. Messages and tickets stay.
   *
   * `POST /v1/whatsapp/instances/{id}/wipe`, needs `whatsapp:connect`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `whatsapp.pairing_not_needed`
   */
  wipeInstance(parameters: WipeWhatsappInstanceParameters, options?: CallOptions): Promise<WipeWhatsappInstanceResult>;
}

export interface WhatsappSandboxResource {
  /**
   * React, edit, revoke or vote as a simulated customer.
   *
   * `POST /v1/whatsapp/instances/{id}/sandbox/changes`, needs `whatsapp:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
   */
  change(
    parameters: ChangeWhatsappSandboxParameters,
    body: ChangeWhatsappSandboxBody,
    options?: CallOptions,
  ): Promise<ChangeWhatsappSandboxResult>;
  /**
   * Set up a simulated customer.
   *
   * The same phone again starts over with the new behavior and script.
   *
   * `POST /v1/whatsapp/instances/{id}/sandbox/customers`, needs `whatsapp:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `whatsapp.sandbox_failure_not_applicable`, `whatsapp.sandbox_message_ambiguous`
   */
  configureCustomer(
    parameters: ConfigureWhatsappSandboxCustomerParameters,
    body: ConfigureWhatsappSandboxCustomerBody,
    options?: CallOptions,
  ): Promise<ConfigureWhatsappSandboxCustomerResult>;
  /**
   * List simulated customers.
   *
   * `GET /v1/whatsapp/instances/{id}/sandbox/customers`, needs `whatsapp:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  listCustomers(
    parameters: ListWhatsappSandboxCustomersParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['whatsappSandbox.listCustomers']>, ListWhatsappSandboxCustomersResult>;
  /**
   * List what simulated customers received.
   *
   * `GET /v1/whatsapp/instances/{id}/sandbox/inbox`, needs `whatsapp:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  listInbox(
    parameters: ListWhatsappSandboxInboxParameters,
    options?: CallOptions,
  ): Pager<ItemOf<operations['whatsappSandbox.listInbox']>, ListWhatsappSandboxInboxResult>;
  /**
   * Write in as a simulated customer.
   *
   * A phone nobody knows becomes a customer that reads. On a disconnected number the message waits for the next connect.
   *
   * `POST /v1/whatsapp/instances/{id}/sandbox/messages`, needs `whatsapp:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `whatsapp.sandbox_message_ambiguous`
   */
  write(
    parameters: WriteWhatsappSandboxParameters,
    body: WriteWhatsappSandboxBody,
    options?: CallOptions,
  ): Promise<WriteWhatsappSandboxResult>;
}

/** The engine's API. */
export interface LeadEngineClient extends Transport {
  readonly apiKeys: ApiKeysResource;
  readonly auditCheckpoints: AuditCheckpointsResource;
  readonly auditEvents: AuditEventsResource;
  readonly auditExports: AuditExportsResource;
  readonly auditStream: AuditStreamResource;
  readonly auditSubjects: AuditSubjectsResource;
  readonly auth: AuthResource;
  readonly contacts: ContactsResource;
  readonly creditAgreements: CreditAgreementsResource;
  readonly creditAllocations: CreditAllocationsResource;
  readonly creditBlockedContacts: CreditBlockedContactsResource;
  readonly creditCampaigns: CreditCampaignsResource;
  readonly creditContactChecks: CreditContactChecksResource;
  readonly creditDeals: CreditDealsResource;
  readonly creditImportTemplates: CreditImportTemplatesResource;
  readonly creditImports: CreditImportsResource;
  readonly creditLeads: CreditLeadsResource;
  readonly creditProductSimulations: CreditProductSimulationsResource;
  readonly creditProducts: CreditProductsResource;
  readonly creditProposals: CreditProposalsResource;
  readonly creditProviders: CreditProvidersResource;
  readonly creditRules: CreditRulesResource;
  readonly creditSimulations: CreditSimulationsResource;
  readonly creditSources: CreditSourcesResource;
  readonly creditSubmissions: CreditSubmissionsResource;
  readonly creditTables: CreditTablesResource;
  readonly creditWindows: CreditWindowsResource;
  readonly embedKeys: EmbedKeysResource;
  readonly embedSessions: EmbedSessionsResource;
  readonly flags: FlagsResource;
  readonly impersonations: ImpersonationsResource;
  readonly invites: InvitesResource;
  readonly leads: LeadsResource;
  readonly me: MeResource;
  readonly media: MediaResource;
  readonly messages: MessagesResource;
  readonly onboarding: OnboardingResource;
  readonly permissions: PermissionsResource;
  readonly platformFlags: PlatformFlagsResource;
  readonly platformRotationPolicies: PlatformRotationPoliciesResource;
  readonly platformRotations: PlatformRotationsResource;
  readonly platformTenants: PlatformTenantsResource;
  readonly preferences: PreferencesResource;
  readonly provisionings: ProvisioningsResource;
  readonly queueMembers: QueueMembersResource;
  readonly queues: QueuesResource;
  readonly quickReplies: QuickRepliesResource;
  readonly reports: ReportsResource;
  readonly roles: RolesResource;
  readonly tags: TagsResource;
  readonly tasks: TasksResource;
  readonly tickets: TicketsResource;
  readonly users: UsersResource;
  readonly views: ViewsResource;
  readonly webhooks: WebhooksResource;
  readonly whatsapp: WhatsappResource;
  readonly whatsappSandbox: WhatsappSandboxResource;
  /** Follows the tenant's events; see {@link subscribe}. */
  subscribe<Type extends LeadEngineEvent['type'] = LeadEngineEvent['type']>(
    options?: SubscribeOptions<Type>,
  ): Subscription<Extract<LeadEngineEvent, { type: Type }>>;
}

/**
 * Makes a client.
 *
 * @example
 * const client = createClient({ baseUrl: 'https://engine.example.com', token: apiKey });
 */
export const createClient = (options: TransportOptions): LeadEngineClient => {
  const transport = createTransport(options);
  const bind =
    <Given extends unknown[], Answer>(call: (transport: Transport, ...given: Given) => Answer) =>
    (...given: Given): Answer =>
      call(transport, ...given);
  return {
    ...transport,
    subscribe: (subscription) => subscribe(transport, subscription),
    apiKeys: { create: bind(createApiKey), list: bind(listApiKeys), revoke: bind(revokeApiKey) },
    auditCheckpoints: { latest: bind(latestAuditCheckpoint), list: bind(listAuditCheckpoints), prove: bind(proveAuditCheckpoint) },
    auditEvents: { get: bind(getAuditEvent), list: bind(listAuditEvents), prove: bind(proveAuditEvent), verify: bind(verifyAuditEvent) },
    auditExports: { bundle: bind(bundleAuditExport), table: bind(tableAuditExport) },
    auditStream: { read: bind(readAuditStream), secret: bind(secretAuditStream) },
    auditSubjects: { erase: bind(eraseAuditSubject) },
    auth: {
      changePassword: bind(changeAuthPassword),
      login: bind(loginAuth),
      logout: bind(logoutAuth),
      recoverPassword: bind(recoverAuthPassword),
      refresh: bind(refreshAuth),
      resetPassword: bind(resetAuthPassword),
    },
    contacts: {
      changeMany: bind(changeContactMany),
      create: bind(createContact),
      erase: bind(eraseContact),
      exportCsv: bind(exportContactCsv),
      exportData: bind(exportContactData),
      get: bind(getContact),
      hold: bind(holdContact),
      import: bind(importContact),
      list: bind(listContacts),
      listTimeline: bind(listContactTimeline),
      merge: bind(mergeContact),
      readDocument: bind(readContactDocument),
      unmerge: bind(unmergeContact),
      update: bind(updateContact),
      consents: { create: bind(createContactConsent), list: bind(listContactConsents) },
      emails: {
        create: bind(createContactEmail),
        delete: bind(deleteContactEmail),
        list: bind(listContactEmails),
        update: bind(updateContactEmail),
      },
      imports: { get: bind(getContactImport), listRows: bind(listContactImportRows) },
      interactions: { create: bind(createContactInteraction) },
      notes: { create: bind(createContactNote), list: bind(listContactNotes) },
      phones: {
        create: bind(createContactPhone),
        delete: bind(deleteContactPhone),
        list: bind(listContactPhones),
        update: bind(updateContactPhone),
      },
      tags: { delete: bind(deleteContactTag), put: bind(putContactTag) },
      tasks: { create: bind(createContactTask), list: bind(listContactTasks) },
    },
    creditAgreements: {
      create: bind(createCreditAgreement),
      get: bind(getCreditAgreement),
      list: bind(listCreditAgreements),
      listHistory: bind(listCreditAgreementHistory),
      setStatus: bind(setCreditAgreementStatus),
      update: bind(updateCreditAgreement),
    },
    creditAllocations: {
      assign: bind(assignCreditAllocation),
      distribute: bind(distributeCreditAllocation),
      export: bind(exportCreditAllocation),
      get: bind(getCreditAllocation),
      list: bind(listCreditAllocations),
      listEvents: bind(listCreditAllocationEvents),
      take: bind(takeCreditAllocation),
      update: bind(updateCreditAllocation),
    },
    creditBlockedContacts: { import: bind(importCreditBlockedContact), list: bind(listCreditBlockedContacts) },
    creditCampaigns: {
      activate: bind(activateCreditCampaign),
      get: bind(getCreditCampaign),
      list: bind(listCreditCampaigns),
      summary: bind(summaryCreditCampaign),
      update: bind(updateCreditCampaign),
    },
    creditContactChecks: { create: bind(createCreditContactCheck), list: bind(listCreditContactChecks) },
    creditDeals: { create: bind(createCreditDeal), get: bind(getCreditDeal), list: bind(listCreditDeals) },
    creditImportTemplates: {
      create: bind(createCreditImportTemplate),
      get: bind(getCreditImportTemplate),
      list: bind(listCreditImportTemplates),
      remove: bind(removeCreditImportTemplate),
      update: bind(updateCreditImportTemplate),
    },
    creditImports: {
      apply: bind(applyCreditImport),
      approve: bind(approveCreditImport),
      cancel: bind(cancelCreditImport),
      create: bind(createCreditImport),
      exportIssues: bind(exportCreditImportIssues),
      get: bind(getCreditImport),
      getPreview: bind(getCreditImportPreview),
      list: bind(listCreditImports),
      listChanges: bind(listCreditImportChanges),
      listIssues: bind(listCreditImportIssues),
      listTables: bind(listCreditImportTables),
    },
    creditLeads: {
      dashboard: bind(dashboardCreditLead),
      get: bind(getCreditLead),
      ingest: bind(ingestCreditLead),
      ingestOfAgreement: bind(ingestCreditLeadOfAgreement),
      linkContact: bind(linkCreditLeadContact),
      list: bind(listCreditLeads),
      listByAgreement: bind(listCreditLeadByAgreement),
      lookUp: bind(lookCreditLeadUp),
    },
    creditProductSimulations: {
      card: bind(cardCreditProductSimulation),
      fgtsAdvance: bind(fgtsCreditProductSimulationAdvance),
      list: bind(listCreditProductSimulations),
      portability: bind(portabilityCreditProductSimulation),
    },
    creditProducts: { create: bind(createCreditProduct), list: bind(listCreditProducts), update: bind(updateCreditProduct) },
    creditProposals: {
      create: bind(createCreditProposal),
      document: bind(documentCreditProposal),
      get: bind(getCreditProposal),
      list: bind(listCreditProposals),
      sendCard: bind(sendCreditProposalCard),
      update: bind(updateCreditProposal),
    },
    creditProviders: {
      catalog: bind(catalogCreditProvider),
      check: bind(checkCreditProvider),
      create: bind(createCreditProvider),
      get: bind(getCreditProvider),
      list: bind(listCreditProviders),
      receive: bind(receiveCreditProvider),
      update: bind(updateCreditProvider),
    },
    creditRules: {
      create: bind(createCreditRule),
      inForce: bind(inCreditRuleForce),
      list: bind(listCreditRules),
      published: bind(publishedCreditRule),
      withdraw: bind(withdrawCreditRule),
    },
    creditSimulations: {
      create: bind(createCreditSimulation),
      filters: bind(filtersCreditSimulation),
      get: bind(getCreditSimulation),
      list: bind(listCreditSimulations),
    },
    creditSources: {
      check: bind(checkCreditSource),
      create: bind(createCreditSource),
      get: bind(getCreditSource),
      getPull: bind(getCreditSourcePull),
      list: bind(listCreditSources),
      listPulls: bind(listCreditSourcePulls),
      pull: bind(pullCreditSource),
      update: bind(updateCreditSource),
    },
    creditSubmissions: {
      cancel: bind(cancelCreditSubmission),
      cancellation: bind(cancellationCreditSubmission),
      create: bind(createCreditSubmission),
      get: bind(getCreditSubmission),
      list: bind(listCreditSubmissions),
      listEvents: bind(listCreditSubmissionEvents),
      retry: bind(retryCreditSubmission),
    },
    creditTables: {
      create: bind(createCreditTable),
      createVersion: bind(createCreditTableVersion),
      get: bind(getCreditTable),
      getInForce: bind(getCreditTableInForce),
      getVersion: bind(getCreditTableVersion),
      list: bind(listCreditTables),
      listVersions: bind(listCreditTableVersions),
      publishVersion: bind(publishCreditTableVersion),
      republishVersion: bind(republishCreditTableVersion),
      update: bind(updateCreditTable),
      withdrawVersion: bind(withdrawCreditTableVersion),
    },
    creditWindows: {
      create: bind(createCreditWindow),
      list: bind(listCreditWindows),
      remove: bind(removeCreditWindow),
      update: bind(updateCreditWindow),
    },
    embedKeys: { create: bind(createEmbedKey), list: bind(listEmbedKeys), revoke: bind(revokeEmbedKey) },
    embedSessions: {
      create: bind(createEmbedSession),
      get: bind(getEmbedSession),
      list: bind(listEmbedSessions),
      refresh: bind(refreshEmbedSession),
      revoke: bind(revokeEmbedSession),
    },
    flags: { get: bind(getFlag), list: bind(listFlags) },
    impersonations: { end: bind(endImpersonation), list: bind(listImpersonations), start: bind(startImpersonation) },
    invites: {
      accept: bind(acceptInvite),
      create: bind(createInvite),
      get: bind(getInvite),
      inspect: bind(inspectInvite),
      list: bind(listInvites),
      resend: bind(resendInvite),
      revoke: bind(revokeInvite),
    },
    leads: {
      addActivity: bind(addLeadActivity),
      addTags: bind(addLeadTags),
      convert: bind(convertLead),
      create: bind(createLead),
      get: bind(getLead),
      getSettings: bind(getLeadSettings),
      list: bind(listLeads),
      listActivities: bind(listLeadActivities),
      move: bind(moveLead),
      removeTag: bind(removeLeadTag),
      update: bind(updateLead),
      updateSettings: bind(updateLeadSettings),
    },
    me: { get: bind(getMe), update: bind(updateMe) },
    media: { download: bind(downloadMedia), get: bind(getMedia), upload: bind(uploadMedia) },
    messages: {
      edit: bind(editMessage),
      get: bind(getMessage),
      list: bind(listMessages),
      listFailed: bind(listMessageFailed),
      listRevisions: bind(listMessageRevisions),
      react: bind(reactMessage),
      resend: bind(resendMessage),
      revoke: bind(revokeMessage),
      search: bind(searchMessage),
      send: bind(sendMessage),
      sendToContact: bind(sendMessageToContact),
    },
    onboarding: {
      inspect: bind(inspectOnboarding),
      invite: bind(inviteOnboarding),
      list: bind(listOnboarding),
      progress: bind(progressOnboarding),
      renew: bind(renewOnboarding),
      revoke: bind(revokeOnboarding),
      setUp: bind(setOnboardingUp),
    },
    permissions: { list: bind(listPermissions) },
    platformFlags: {
      create: bind(createPlatformFlag),
      get: bind(getPlatformFlag),
      list: bind(listPlatformFlags),
      listOverrides: bind(listPlatformFlagOverrides),
      remove: bind(removePlatformFlag),
      removeOverride: bind(removePlatformFlagOverride),
      setOverride: bind(setPlatformFlagOverride),
      update: bind(updatePlatformFlag),
    },
    platformRotationPolicies: {
      delete: bind(deletePlatformRotationPolicy),
      list: bind(listPlatformRotationPolicies),
      save: bind(savePlatformRotationPolicy),
    },
    platformRotations: {
      cancel: bind(cancelPlatformRotation),
      create: bind(createPlatformRotation),
      get: bind(getPlatformRotation),
      list: bind(listPlatformRotations),
      revokePrevious: bind(revokePlatformRotationPrevious),
    },
    platformTenants: {
      create: bind(createPlatformTenant),
      get: bind(getPlatformTenant),
      list: bind(listPlatformTenants),
      update: bind(updatePlatformTenant),
    },
    preferences: { defaults: bind(defaultsPreference), get: bind(getPreference), update: bind(updatePreference) },
    provisionings: {
      approve: bind(approveProvisioning),
      cancel: bind(cancelProvisioning),
      create: bind(createProvisioning),
      get: bind(getProvisioning),
      getArtifact: bind(getProvisioningArtifact),
      headroom: bind(headroomProvisioning),
      list: bind(listProvisionings),
      listArtifacts: bind(listProvisioningArtifacts),
      offboard: bind(offboardProvisioning),
      plan: bind(planProvisioning),
      resume: bind(resumeProvisioning),
      retry: bind(retryProvisioning),
      signingKey: bind(signingProvisioningKey),
    },
    queueMembers: { add: bind(addQueueMember), list: bind(listQueueMembers), remove: bind(removeQueueMember) },
    queues: {
      create: bind(createQueue),
      delete: bind(deleteQueue),
      get: bind(getQueue),
      list: bind(listQueues),
      reorder: bind(reorderQueue),
      update: bind(updateQueue),
    },
    quickReplies: {
      create: bind(createQuickReply),
      delete: bind(deleteQuickReply),
      get: bind(getQuickReply),
      list: bind(listQuickReplies),
      render: bind(renderQuickReply),
      update: bind(updateQuickReply),
    },
    reports: { inbox: bind(inboxReport) },
    roles: { create: bind(createRole), delete: bind(deleteRole), get: bind(getRole), list: bind(listRoles), update: bind(updateRole) },
    tags: { create: bind(createTag), delete: bind(deleteTag), get: bind(getTag), list: bind(listTags), update: bind(updateTag) },
    tasks: { get: bind(getTask), list: bind(listTasks), update: bind(updateTask) },
    tickets: {
      addNote: bind(addTicketNote),
      addTags: bind(addTicketTags),
      assign: bind(assignTicket),
      bulk: bind(bulkTicket),
      close: bind(closeTicket),
      create: bind(createTicket),
      createLead: bind(createTicketLead),
      get: bind(getTicket),
      getLead: bind(getTicketLead),
      list: bind(listTickets),
      listNotes: bind(listTicketNotes),
      listPresence: bind(listTicketPresence),
      markRead: bind(markTicketRead),
      moveStage: bind(moveTicketStage),
      removeNote: bind(removeTicketNote),
      removeTag: bind(removeTicketTag),
      reopen: bind(reopenTicket),
      reportPresence: bind(reportTicketPresence),
      resolve: bind(resolveTicket),
      timeline: bind(timelineTicket),
      transfer: bind(transferTicket),
      update: bind(updateTicket),
    },
    users: {
      create: bind(createUser),
      get: bind(getUser),
      list: bind(listUsers),
      offerPasswordReset: bind(offerUserPasswordReset),
      update: bind(updateUser),
    },
    views: {
      create: bind(createView),
      delete: bind(deleteView),
      get: bind(getView),
      list: bind(listViews),
      listTickets: bind(listViewTickets),
      update: bind(updateView),
    },
    webhooks: {
      create: bind(createWebhook),
      delete: bind(deleteWebhook),
      get: bind(getWebhook),
      getDelivery: bind(getWebhookDelivery),
      list: bind(listWebhooks),
      listDeliveries: bind(listWebhookDeliveries),
      replay: bind(replayWebhook),
      replayDelivery: bind(replayWebhookDelivery),
      revealSecret: bind(revealWebhookSecret),
      rotateSecret: bind(rotateWebhookSecret),
      test: bind(testWebhook),
      update: bind(updateWebhook),
    },
    whatsapp: {
      archiveInstance: bind(archiveWhatsappInstance),
      checkNumbers: bind(checkWhatsappNumbers),
      connectInstance: bind(connectWhatsappInstance),
      createInstance: bind(createWhatsappInstance),
      disconnectInstance: bind(disconnectWhatsappInstance),
      getInstance: bind(getWhatsappInstance),
      getInstanceMetrics: bind(getWhatsappInstanceMetrics),
      getInstanceQr: bind(getWhatsappInstanceQr),
      getInstanceStatus: bind(getWhatsappInstanceStatus),
      listGatewaySecrets: bind(listWhatsappGatewaySecrets),
      listGroups: bind(listWhatsappGroups),
      listInstanceTransitions: bind(listWhatsappInstanceTransitions),
      listInstances: bind(listWhatsappInstances),
      logoutInstance: bind(logoutWhatsappInstance),
      receiveGatewayEvents: bind(receiveWhatsappGatewayEvents),
      requestPairingCode: bind(requestWhatsappPairingCode),
      revokeGatewaySecret: bind(revokeWhatsappGatewaySecret),
      rotateGatewaySecret: bind(rotateWhatsappGatewaySecret),
      sendMessage: bind(sendWhatsappMessage),
      updateInstance: bind(updateWhatsappInstance),
      wipeInstance: bind(wipeWhatsappInstance),
    },
    whatsappSandbox: {
      change: bind(changeWhatsappSandbox),
      configureCustomer: bind(configureWhatsappSandboxCustomer),
      listCustomers: bind(listWhatsappSandboxCustomers),
      listInbox: bind(listWhatsappSandboxInbox),
      write: bind(writeWhatsappSandbox),
    },
  };
};
