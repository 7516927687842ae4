import { InvalidRequest, NotFound } from '@leadengine/core/contract';
import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { Value } from 'typebox/value';
import type { Payer } from '../agreement/agreement.schema.js';
import { publishedRules, type KnownRule } from './published.js';
import { insertRule, listRules, lockRule, readRules, withdrawRule, type RuleListQuery } from './rule.repository.js';
import { CreditRuleChanged, ruleValues, RuleWithdrawn, type CreditRule, type CreditRuleInput } from './rule.schema.js';
import { rulesOn, versionOf } from './rules-in-force.js';

/** A rule that comes with the engine, or a tenant's own, as the API shows it. */
const shown = ({ id, ...rule }: KnownRule): CreditRule => ({
  ...rule,
  id,
  origin: id === null ? 'published' : 'tenant',
  note: '',
  createdBy: null,
  createdAt: null,
  withdrawnAt: null,
});

/** Values of the law by date. A new one is in force from its day on, without anything being deployed. */
export const createRules = (unitOfWork: UnitOfWork) => ({
  /** The tenant's own, newest first, withdrawn ones among them. @throws InvalidCursor */
  list: (scope: Scope, query: RuleListQuery) => unitOfWork.read(scope, (sql) => listRules(sql, query)),

  /** Those that come with the engine, by kind, payer and day. */
  published: (): CreditRule[] => publishedRules.map(shown),

  /** What holds for a payer on a day. */
  of: (scope: Scope, payer: Payer, day: string) =>
    unitOfWork.read(scope, async (sql) => {
      const rules = rulesOn(await readRules(sql), payer, day);
      return { version: versionOf(rules), data: [...rules.values()].map(shown) };
    }),

  /** @throws InvalidRequest when the value is not one of its kind, RuleExists */
  add: (scope: Scope, input: CreditRuleInput): Promise<CreditRule> => {
    if (!Value.Check(ruleValues[input.kind], input.value))
      throw new InvalidRequest({ errors: [{ pointer: '/value', detail: `is no value of the kind ${input.kind}` }] });
    return unitOfWork.run(scope, async (tx) => {
      const rule = await insertRule(tx, input);
      tx.emit(CreditRuleChanged, rule);
      return rule;
    });
  },

  /** Simulations that went by it stay as they are. @throws NotFound, RuleWithdrawn */
  withdraw: (scope: Scope, id: string): Promise<CreditRule> =>
    unitOfWork.run(scope, async (tx) => {
      const before = await lockRule(tx, id);
      if (!before) throw new NotFound({ resource: 'rule' });
      if (before.withdrawnAt !== null) throw new RuleWithdrawn();
      const rule = await withdrawRule(tx, id);
      tx.emit(CreditRuleChanged, rule);
      return rule;
    }),
});

export type Rules = ReturnType<typeof createRules>;
