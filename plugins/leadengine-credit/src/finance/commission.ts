import { decimal, toCents, type Decimal, type DecimalInput } from './decimal.js';

/** Highest commission paid at once, in reais and cut to the cent: amount * cap (Resolução CMN 4.294/2013; 6%, for portability 3%). */
export const maxUpfrontCommission = (amount: DecimalInput, cap: DecimalInput): Decimal => toCents(decimal(amount).times(cap), 'DOWN');
