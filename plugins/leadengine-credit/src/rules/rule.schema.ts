import { Id, nullable, Timestamp } from '@leadengine/core/contract';
import { defineEvent, defineProblem } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Payer } from '../agreement/agreement.schema.js';
import { Day, Fraction, Money } from '../decimal.schema.js';

const closed = { additionalProperties: false } as const;

/** What rules say, by their kind. Rates and shares are fractions. */
export const ruleValues = {
  iof: Type.Object(
    {
      dailyRate: Fraction,
      additionalRate: Fraction,
      dayCap: Type.Optional(Type.Integer({ minimum: 1, maximum: 3650, description: '365 when left out' })),
    },
    { ...closed, description: 'Tax on loans of people: per day, once, and at most for so many days' },
  ),
  rate_cap: Type.Object({ monthlyRate: Fraction }, { ...closed, description: 'Highest monthly rate of loans' }),
  card_rate_cap: Type.Object({ monthlyRate: Fraction }, { ...closed, description: 'Highest monthly rate of cards' }),
  max_term: Type.Object({ months: Type.Integer({ minimum: 1, maximum: 480 }) }, { ...closed, description: 'Most installments of a loan' }),
  fees: Type.Object({ areAllowed: Type.Boolean() }, { ...closed, description: 'Whether an opening fee may be taken' }),
  margin: Type.Object(
    {
      loan: Fraction,
      rmc: Type.Optional(Fraction),
      rcc: Type.Optional(Fraction),
      card: Type.Optional(Fraction),
      total: Fraction,
      deductionCap: Type.Optional(
        Type.String({
          ...Fraction,
          description: 'Share of the gross income that all deductions may reach; the base is then the gross income',
        }),
      ),
    },
    { ...closed, description: 'Shares of the base that may be reserved; `card` is one that both cards share' },
  ),
  card_limits: Type.Object(
    {
      limitMultiple: Type.String({ pattern: '^(0|[1-9]\\d{0,2})(\\.\\d{1,6})?$', description: 'Of the benefit', examples: ['1.6'] }),
      withdrawShare: Fraction,
    },
    { ...closed, description: 'Limit of a payroll card, and the share of it that may be drawn in cash' },
  ),
  fgts_advance: Type.Object(
    {
      maxTranches: Type.Integer({ minimum: 1, maximum: 30 }),
      minPerTranche: Money,
      maxPerTranche: Money,
      waitDays: Type.Integer({ minimum: 0, maximum: 3650, description: 'From choosing yearly withdrawals to ceding them' }),
      maxMonthlyRate: Type.Optional(Fraction),
    },
    { ...closed, description: 'How many yearly withdrawals may be ceded, and how much of each' },
  ),
  fgts_bands: Type.Object(
    {
      bands: Type.Array(
        Type.Object(
          { upTo: Type.Optional(Type.String({ ...Money, description: 'Left out in the last one' })), share: Fraction, plus: Money },
          closed,
        ),
        { minItems: 1, maxItems: 30 },
      ),
    },
    { ...closed, description: 'Share of the balance that is withdrawn a year, and what is added, by balance' },
  ),
} as const;
export type RuleKind = keyof typeof ruleValues;
type RuleValues = { readonly [K in RuleKind]: Static<(typeof ruleValues)[K]> };
export type RuleValue<K extends RuleKind = RuleKind> = RuleValues[K];

export const RuleKind = Type.Union([
  Type.Literal('iof'),
  Type.Literal('rate_cap'),
  Type.Literal('card_rate_cap'),
  Type.Literal('max_term'),
  Type.Literal('fees'),
  Type.Literal('margin'),
  Type.Literal('card_limits'),
  Type.Literal('fgts_advance'),
  Type.Literal('fgts_bands'),
]);

const AnyValue = Type.Union([
  ruleValues.iof,
  ruleValues.rate_cap,
  ruleValues.max_term,
  ruleValues.fees,
  ruleValues.margin,
  ruleValues.card_limits,
  ruleValues.fgts_advance,
  ruleValues.fgts_bands,
]);

const legalBasis = Type.String({ minLength: 3, maxLength: 300, pattern: '\\S', examples: ['Resolução CNPS 1.368 of 2025-03-26'] });
const validFrom = Type.String({ format: 'date', description: 'First contract date it holds for, today, earlier or ahead' });
const payer = nullable(Payer);
const note = Type.String({ maxLength: 1000 });

/** A value of the law from a day on, until a later one of its kind and payer. */
export const CreditRule = Type.Object(
  {
    id: nullable(Type.String({ format: 'uuid', description: 'Null for those that come with the engine' })),
    origin: Type.Union([Type.Literal('published'), Type.Literal('tenant')]),
    kind: RuleKind,
    payer,
    validFrom: Day,
    value: AnyValue,
    legalBasis,
    note,
    createdBy: nullable(Type.String()),
    createdAt: nullable(Timestamp),
    withdrawnAt: nullable(Timestamp),
  },
  { $id: 'CreditRule', ...closed },
);
export type CreditRule = Static<typeof CreditRule>;

export const CreditRuleInput = Type.Object(
  { kind: RuleKind, payer: Type.Optional(payer), validFrom, value: AnyValue, legalBasis, note: Type.Optional(note) },
  { $id: 'CreditRuleInput', ...closed },
);
export type CreditRuleInput = Static<typeof CreditRuleInput>;

export const RulesOfDay = Type.Object(
  {
    version: Type.String({ description: 'Names every rule that holds, as simulations keep it' }),
    data: Type.Array(CreditRule),
  },
  { $id: 'CreditRulesOfDay', ...closed },
);

export const CreditRuleChanged = defineEvent({
  name: 'credit.rule_changed',
  version: 1,
  summary: 'A rule was added or withdrawn',
  payload: CreditRule,
});

export const RuleExists = defineProblem<{ kind: string; validFrom: string }>({
  code: 'credit.rule_exists',
  status: 409,
  title: 'There is a rule from this day on',
  detail: ({ kind, validFrom: day }) => `A rule ${kind} of this payer begins on ${day} already; withdraw it first.`,
});

export const RuleWithdrawn = defineProblem({
  code: 'credit.rule_withdrawn',
  status: 409,
  title: 'The rule was withdrawn already',
  detail: () => 'It holds for nothing any more.',
});

export const CreditRuleParams = Type.Object({ id: Id }, closed);
