import type { ProposalStatus } from '../sales/proposal.schema.js';

/** What a provider's words mean; `unknown` for a word that nobody told us of, which is kept as it came. */
export const normalized = (words: Readonly<Record<string, ProposalStatus>>, raw: string): ProposalStatus =>
  words[raw.trim().toUpperCase()] ?? 'unknown';
