import type { IncomingHttpHeaders } from 'node:http';
import type { Refusal } from '../outcome.js';
import type { CatalogRow } from '../catalog.js';
import type { KeptEvent, KeptProposal, Order, World } from '../world.js';

/** A request without the lender's prefix. */
export interface DialectRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface DialectAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface DialectParts {
  readonly world: World;
  readonly catalog: readonly CatalogRow[];
  readonly credential: string;
  /** The same order under a key that was used before; a mismatch when it is another order. */
  once(key: string | undefined, body: string, make: () => KeptProposal | { readonly refusal: Refusal }): Made;
}

export type Made = KeptProposal | { readonly refusal: Refusal } | 'mismatch';

/** How a lender speaks. */
export interface Dialect {
  readonly refuseStatus: number;
  isCreate(request: DialectRequest): boolean;
  answer(request: DialectRequest): DialectAnswer;
  /** Undefined for a lender that calls nobody. */
  webhookOf?(event: KeptEvent, secret: string, now: Date): { readonly headers: Readonly<Record<string, string>>; readonly body: string };
}

export const bodyOf = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

export const asText = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

export const isProposal = (made: Made): made is KeptProposal => typeof made === 'object' && 'id' in made;

/** What is missing in an order; a lender answers no half of one. */
export const isWhole = (order: Order): boolean =>
  /^\d{11}$/.test(order.document) && [order.table, order.day, order.installment, order.financed, order.net].every((text) => text !== '');
