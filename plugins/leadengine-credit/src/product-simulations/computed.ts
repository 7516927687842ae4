import type { Violation } from '../finance/index.js';

/** Figures, or none where a rule is missing or nothing can be offered, and what they break. */
export interface Computed<Figures> {
  readonly figures: Figures | null;
  readonly violations: readonly Violation[];
}
