import type { OutboundHttp } from '@leadengine/core/contract';
import type { Clock } from '@leadengine/plugin-kit';
import { createProviderHttp } from '../provider-http.js';
import type { CreditProvider } from '../provider-port.js';
import { createAtlasPromotora } from './atlas-promotora.js';
import { createAuroraBank } from './aurora-bank.js';
import { createZeniteFinance } from './zenite-finance.js';

/** Adapters by the kind that a connection names. */
export const createKnownProviders = (outbound: OutboundHttp, clock: Clock) => {
  const http = createProviderHttp(outbound);
  return {
    'atlas-promotora': createAtlasPromotora(http),
    'aurora-bank': createAuroraBank(http),
    'zenite-finance': createZeniteFinance(http, clock),
  } satisfies Record<string, CreditProvider>;
};

export type ProviderKind = keyof ReturnType<typeof createKnownProviders>;
