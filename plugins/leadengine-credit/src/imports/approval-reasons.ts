import { Decimal } from 'decimal.js';
import type { ApprovalReason, ImportDiff } from './import.schema.js';

/** From where on a second person has to look, in percent. */
export interface ApprovalGuards {
  readonly removedPercent: number;
  readonly coefficientPercent: number;
}

/** Why one person alone may not apply an import; empty when one may. */
export const approvalReasonsOf = (diff: ImportDiff, { removedPercent, coefficientPercent }: ApprovalGuards): ApprovalReason[] => {
  const before = diff.changed + diff.removed + diff.unchanged;
  const reasons: ApprovalReason[] = [];
  if (diff.removed * 100 > before * removedPercent) reasons.push('many_removed');
  if (diff.maxCoefficientChange !== null && new Decimal(diff.maxCoefficientChange).times(100).greaterThan(coefficientPercent))
    reasons.push('coefficients_jump');
  return reasons;
};
