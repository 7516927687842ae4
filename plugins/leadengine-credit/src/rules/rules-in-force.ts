import type { Payer } from '../agreement/agreement.schema.js';
import type { OfferIof, OfferLimits } from '../finance/index.js';
import { publishedRules, type KnownRule } from './published.js';
import type { RuleKind, RuleValue } from './rule.schema.js';

/** What holds for an offer on its contract date, and a name by which it can be told later what held. */
export interface RulesInForce {
  readonly version: string;
  readonly iof: OfferIof | null;
  readonly limits: Pick<OfferLimits, 'maxMonthlyRate' | 'maxTermMonths' | 'areFeesAllowed'>;
}

/** Rules of one payer and day. */
export type DayRules = ReadonlyMap<RuleKind, KnownRule>;

const loanKinds: readonly RuleKind[] = ['iof', 'rate_cap', 'card_rate_cap', 'max_term', 'fees', 'margin'];
const allKinds: readonly RuleKind[] = [...loanKinds, 'card_limits', 'fgts_advance', 'fgts_bands'];

/** Days as ISO 8601 compare as texts. A payer's own rule comes before one for all; of one day a tenant's comes before a published one. */
const outweighs = (a: KnownRule, b: KnownRule): boolean => {
  if ((a.payer === null) !== (b.payer === null)) return a.payer !== null;
  if (a.validFrom !== b.validFrom) return a.validFrom > b.validFrom;
  return a.id !== null;
};

/** The rules of a payer on a day, at most one of each kind. */
export const rulesOn = (own: readonly KnownRule[], payer: Payer, day: string): DayRules => {
  const found = new Map<RuleKind, KnownRule>();
  for (const each of [...publishedRules, ...own]) {
    if (each.validFrom > day || (each.payer !== null && each.payer !== payer)) continue;
    const before = found.get(each.kind);
    if (before === undefined || outweighs(each, before)) found.set(each.kind, each);
  }
  return found;
};

/** What a rule says; undefined where there is none. */
export const ruleOf = <K extends RuleKind>(rules: DayRules, kind: K): RuleValue<K> | undefined =>
  rules.get(kind)?.value as RuleValue<K> | undefined;

/** Names each rule of some kinds by its day, and a tenant's own by its id, too. */
export const versionOf = (rules: DayRules, kinds: readonly RuleKind[] = allKinds): string =>
  kinds
    .flatMap((kind) => {
      const each = rules.get(kind);
      return each === undefined ? [] : [`${kind}@${each.validFrom}${each.id === null ? '' : `#${each.id}`}`];
    })
    .join(' ');

/** Highest monthly rate of cards of a payer. */
export const cardCapOn = (own: readonly KnownRule[], payer: Payer, day: string): string | undefined =>
  ruleOf(rulesOn(own, payer, day), 'card_rate_cap')?.monthlyRate;

/** Shares of an income that may be reserved. */
export const marginOn = (own: readonly KnownRule[], payer: Payer, day: string): RuleValue<'margin'> | undefined =>
  ruleOf(rulesOn(own, payer, day), 'margin');

/** Rules for loans of a payer: those that come with the engine, and a tenant's own. */
export const rulesInForce = (own: readonly KnownRule[], payer: Payer, day: string): RulesInForce => {
  const rules = rulesOn(own, payer, day);
  const [cap, term, fees] = [ruleOf(rules, 'rate_cap'), ruleOf(rules, 'max_term'), ruleOf(rules, 'fees')];
  return {
    version: versionOf(rules, loanKinds),
    iof: ruleOf(rules, 'iof') ?? null,
    limits: {
      ...(cap !== undefined && { maxMonthlyRate: cap.monthlyRate }),
      ...(term !== undefined && { maxTermMonths: term.months }),
      ...(fees !== undefined && { areFeesAllowed: fees.areAllowed }),
    },
  };
};
