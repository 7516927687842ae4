import { Type } from 'typebox';

/** Reais with at most two decimals, never negative. */
export const Money = Type.String({
  pattern: '^(0|[1-9]\\d{0,12})(\\.\\d{1,2})?$',
  description: 'Reais as a decimal text, for example 10000.00',
  examples: ['10000.00'],
});

/** Reais that may be below zero, as margins are once a payer reduced them. */
export const SignedMoney = Type.String({
  pattern: '^-?(0|[1-9]\\d{0,12})(\\.\\d{1,2})?$',
  description: 'Reais as a decimal text; may be negative',
  examples: ['350.00'],
});

/** A fraction below 1. What looks like per cent is refused instead of being guessed at. */
export const Fraction = Type.String({
  pattern: '^0(\\.\\d{1,12})?$',
  description: 'A fraction: 0.0185 is 1.85 %',
  examples: ['0.0185'],
});

export const Coefficient = Type.String({
  pattern: '^(0|[1-9]\\d{0,5})(\\.\\d{1,12})?$',
  description: 'Installment per real financed',
  examples: ['0.023387230000'],
});

/** A day without a time zone. */
export const Day = Type.String({ format: 'date', examples: ['2026-04-21'] });
