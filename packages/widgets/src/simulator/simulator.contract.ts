import type { CreditAgreement, CreditOffer, CreditProduct, CreditSimulation, LeadEngineError, Message } from '@leadengine/sdk';
import type { Readable } from '../connection/store.js';

/** What the amount is: what the customer gets, or what they pay a month. */
export type AskedMode = 'net' | 'margin';

/** What one may ask. Amounts are decimal texts; undefined while what is typed is none. */
export interface Asked {
  readonly mode: AskedMode;
  readonly amount: string | undefined;
  /** What the payer lets the customer spend a month; empty when nobody knows. */
  readonly margin: string | undefined;
}

export interface SimulatorState {
  /** Of what is sold. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly failure: LeadEngineError | undefined;
  readonly ticketId: string | undefined;
  readonly agreements: readonly CreditAgreement[];
  readonly agreementId: string | undefined;
  /** Loans of the agreement. */
  readonly products: readonly CreditProduct[];
  readonly productId: string | undefined;
  readonly asked: Asked;
  readonly isComputing: boolean;
  /** What the engine computed last; every figure shown is one of its. */
  readonly simulation: CreditSimulation | undefined;
  /** Why there are no figures. */
  readonly problem: LeadEngineError | undefined;
  /** Rates, windows or rules have changed since, or the day has. */
  readonly isExpired: boolean;
  readonly term: number | undefined;
  readonly offer: CreditOffer | undefined;
  readonly isSending: boolean;
  /** The offer that is in the conversation. */
  readonly sentId: string | undefined;
  /** Why it is not. */
  readonly refusal: LeadEngineError | undefined;
}

export interface SimulatorOptions {
  readonly ticketId?: string | undefined;
  /** Milliseconds without a change after which the engine is asked. */
  readonly pauseMs?: number;
}

/** The credit simulator without a look. */
export interface SimulatorController extends Readable<SimulatorState> {
  /** Simulates for another conversation; nothing of the one before stays but what was asked. */
  open(ticketId: string | undefined): void;
  chooseAgreement(agreementId: string): Promise<void>;
  chooseProduct(productId: string): void;
  /** Changes what is asked; the engine is asked after a pause. */
  ask(change: Partial<Asked>): void;
  chooseTerm(term: number): void;
  chooseOffer(offerId: string): void;
  /** Asks the engine now. */
  simulate(): Promise<void>;
  /** Proposes the chosen offer and sends the proposal as a message of the conversation, once. @returns The message when it is there. */
  send(): Promise<Message | undefined>;
  reload(): Promise<void>;
  close(): void;
}
