import type { CreditProduct } from '../rates/product.schema.js';
import { plainTitle } from './table-field.js';

type Kind = CreditProduct['kind'];

const words: Readonly<Record<Kind, readonly string[]>> = {
  loan: ['novo', 'contrato novo', 'emprestimo', 'emprestimo novo', 'margem livre', 'margem nova', 'loan'],
  refinancing: ['refin', 'refinanciamento', 'refinancing'],
  portability: ['port', 'portabilidade', 'portabilidade pura', 'compra de divida', 'portability'],
  refinancing_of_portability: [
    'refin port',
    'refin da port',
    'refin de port',
    'refin portabilidade',
    'port refin',
    'refin da portabilidade',
    'refinancing of portability',
  ],
  card: ['cartao', 'rmc', 'cartao rmc', 'cartao consignado', 'cartao de credito consignado', 'saque', 'card'],
  benefit_card: ['cartao beneficio', 'rcc', 'cartao rcc', 'saque beneficio', 'cartao consignado de beneficio', 'benefit card'],
  fgts_advance: ['fgts', 'saque aniversario', 'antecipacao fgts', 'antecipacao saque aniversario', 'fgts advance'],
  salary_portability: ['portabilidade de salario', 'portabilidade salario', 'salary portability'],
};

const kindByWord = new Map(Object.entries(words).flatMap(([kind, names]) => names.map((name) => [name, kind as Kind] as const)));

/** The kind of product that an operation of a file makes. */
export const kindOfOperation = (text: string): Kind | undefined => kindByWord.get(plainTitle(text));
