import type { SecretValue } from '@leadengine/plugin-kit';
import type { ProposalStatus } from '../sales/proposal.schema.js';

/** What an adapter can do. A capability that is not there is refused before anything is called. */
export interface ProviderCapabilities {
  /** The same key with the same body makes one proposal, however often it is sent. */
  readonly hasIdempotencyKeys: boolean;
  /** A proposal is found by the reference we sent with it; without it by what was asked for. */
  readonly findsByReference: boolean;
  readonly sendsWebhooks: boolean;
  /** Takes proposals back when it is asked to. */
  readonly cancelsProposals: boolean;
}

/** One call, with all that it may use: an adapter keeps nothing of one tenant that it could use for another. */
export interface ProviderCall {
  readonly tenantId: string;
  readonly providerId: string;
  readonly baseUrl: string;
  readonly credential: SecretValue;
  /** Names the version of the credential, so that a token of an old one is not used any more. */
  readonly credentialVersion: number;
  /** Of each attempt. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Money and rates as decimal texts, days as ISO dates; whatever a provider wants, its adapter makes of these. */
export interface ProposalOrder {
  /** Our key: the same for each attempt at one submission. */
  readonly reference: string;
  readonly customer: { readonly document: string; readonly name: string; readonly registration: string };
  readonly agreementCode: string;
  readonly tableCode: string;
  readonly termMonths: number;
  readonly monthlyRate: string;
  readonly contractOn: string;
  readonly installment: string;
  readonly financed: string;
  readonly net: string;
}

/** How a provider says that something is, and what that means. */
export interface ProviderState {
  readonly status: ProposalStatus;
  readonly rawStatus: string;
  readonly rawText: string;
  /** Grows with each change of a proposal; what comes late has a lower one. */
  readonly sequence: number;
}

/** A proposal as the provider has it. */
export interface ProviderProposal extends ProviderState {
  readonly externalId: string;
  readonly formalizationUrl: string | null;
  /** What the provider computed, where it says so. */
  readonly figures: { readonly installment: string; readonly financed: string; readonly net: string } | null;
}

export interface ProviderChange extends ProviderState {
  /** The provider's name of this very event; the same when it comes again. */
  readonly eventId: string;
  readonly externalId: string;
}

export interface ChangePage {
  readonly changes: readonly ProviderChange[];
  /** Where to go on, also when nothing is left for now. */
  readonly cursor: string;
  readonly hasMore: boolean;
}

/** A rate that a provider sells. */
export interface CatalogEntry {
  readonly tableCode: string;
  readonly tableName: string;
  readonly termMonths: number;
  readonly monthlyRate: string;
  readonly coefficient: string | null;
}

export interface CatalogPage {
  readonly entries: readonly CatalogEntry[];
  /** Null after the last page. */
  readonly cursor: string | null;
}

export interface WebhookDelivery {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
  readonly now: Date;
}

/** A bank or promotora behind its own API. Every method throws `ProviderFailure` and nothing else. */
export interface CreditProvider {
  readonly capabilities: ProviderCapabilities;
  /** Resolves when the provider answers and takes the credential. */
  check(call: ProviderCall): Promise<void>;
  createProposal(call: ProviderCall, order: ProposalOrder): Promise<ProviderProposal>;
  /**
   * What became of an order that was sent, when the answer is not known. `taken` are proposals that belong to other submissions, which
   * may look the same where the provider has no reference.
   */
  findProposal(call: ProviderCall, order: ProposalOrder, taken: readonly string[]): Promise<ProviderProposal | undefined>;
  getProposal(call: ProviderCall, externalId: string): Promise<ProviderProposal>;
  /** Takes a proposal back; one that was taken back already answers the same, so that it may be asked again. */
  cancelProposal(call: ProviderCall, externalId: string, reason: string): Promise<ProviderProposal>;
  /** From `cursor` on; from the beginning without one. */
  listChanges(call: ProviderCall, cursor: string | null): Promise<ChangePage>;
  listCatalog(call: ProviderCall, cursor: string | null): Promise<CatalogPage>;
  /** Reads a delivery whose signature is right; undefined for one whose is not. Unknown fields are ignored. */
  readWebhook(delivery: WebhookDelivery, secret: SecretValue): readonly ProviderChange[] | undefined;
}
