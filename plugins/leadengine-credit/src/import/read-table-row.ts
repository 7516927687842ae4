import { Decimal } from 'decimal.js';
import { v7 as uuidv7 } from 'uuid';
import { createCellReader } from './cell-reader.js';
import { doubtOfCoefficient } from './doubt-coefficient.js';
import { createLawLimits, type LawLimits } from './law-limits.js';
import type { MappedColumn, MappedColumns } from './map-columns.js';
import type { ReadSpec, StagedRate } from './read-spec.js';
import type { Findings } from './row-findings.js';
import { createSubjects } from './row-subject.js';
import { RowValues } from './row-values.js';
import type { SourceRow } from './source-row.js';
import type { NamedTable, TableBook } from './table-book.js';

const longestTerm = 480;

interface Priced {
  readonly term: number;
  readonly coefficient: string | null;
  readonly column: MappedColumn | undefined;
}

/** Codes have no spaces; a table without a code goes by its name. */
const codeOf = (text: string): string => text.trim().replaceAll(/\s+/g, '-').slice(0, 60);

/** Turns rows into rates of tables. What is wrong with a row is noted, and nothing of the row is kept. */
export const createRowReader = (spec: ReadSpec, findings: Findings, book: TableBook) => {
  const { defaults } = spec.mapping;
  const readCellOf = createCellReader(spec.mapping);
  const subjectOf = createSubjects(spec);
  const limitsFor = createLawLimits(spec.rules ?? []);

  const termsOf = (values: RowValues, { byField, terms }: MappedColumns): Priced[] => {
    const inverse = (value: string | null): string | null => (value === null ? null : new Decimal(1).div(value).toFixed(12));
    const single = (): string | null => values.optional('coefficient') ?? inverse(values.optional('inverseFactor'));
    if (terms.length > 0) {
      return terms.flatMap((column) => {
        if (column.term === null || values.place(column).value?.trim() === '') return [];
        const coefficient = values.at(column, 'coefficient');
        return coefficient === null ? [] : [{ term: column.term, coefficient, column }];
      });
    }
    const column = byField.get('coefficient') ?? byField.get('inverseFactor');
    if (byField.has('term')) {
      const term = values.required('term');
      return term === null ? [] : [{ term: Number(term), coefficient: single(), column }];
    }
    const [from, to] = [values.required('termFrom'), values.required('termTo')];
    if (from === null || to === null) return [];
    const coefficient = single();
    if (Number(to) < Number(from) || Number(from) < 1 || Number(to) > longestTerm) {
      values.refuse('TERM_OUT_OF_RANGE', 'termTo', `From 1 to ${String(longestTerm)}, the first not after the last.`);
      return [];
    }
    if (coefficient !== null && from !== to) {
      values.refuseAt('COEFFICIENT_OF_RANGE', column, 'A coefficient holds for one term only.');
      return [];
    }
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => ({ term: Number(from) + index, coefficient, column }));
  };

  const checkLaw = (values: RowValues, law: LawLimits, rate: string, fees: readonly string[], commission: string | null): void => {
    if (law.maxMonthlyRate?.lessThan(rate) === true)
      values.refuse('OVER_RATE_CAP', 'monthlyRate', `At most ${law.maxMonthlyRate.times(100).toString()} % a month.`);
    if (!law.areFeesAllowed && fees.some((fee) => Number(fee) > 0))
      values.refuse('FEES_NOT_ALLOWED', Number(fees[0]) > 0 ? 'feeRate' : 'feeFlat', 'Loans of the INSS have no fees.');
    if (commission !== null && law.maxCommission.lessThan(commission))
      values.refuse('COMMISSION_OVER_LIMIT', 'commission', `At most ${law.maxCommission.times(100).toString()} %.`);
  };

  return (row: SourceRow, columns: MappedColumns): readonly StagedRate[] => {
    const values = new RowValues(row, columns, readCellOf, findings);
    const subject = subjectOf(values.raw('agreement'), values.raw('product'), values.raw('operation'));
    if ('fault' in subject) values.refuse(subject.fault, subject.field, subject.hint);
    const bank = values.raw('bank') === '' && defaults.bank !== undefined ? defaults.bank : values.required('bank');
    const [name, givenCode] = [values.optional('name'), values.optional('code')];
    if (name === null && givenCode === null)
      values.refuse('REQUIRED', columns.byField.has('code') ? 'code' : 'name', 'The row names no table.');
    const modality = values.optional('modality') ?? defaults.modality ?? 'NORMAL';
    const rate = values.required('monthlyRate');
    const prices = termsOf(values, columns);
    const day = Number(values.optional('contractDay') ?? '0');
    const [feeRate, feeFlat] = [values.optional('feeRate') ?? '0', values.optional('feeFlat') ?? '0'];
    const [minAmount, maxAmount] = values.limits('minAmount', 'maxAmount');
    const [minInstallment, maxInstallment] = values.limits('minInstallment', 'maxInstallment');
    const [minAge, maxAge] = values.limits('minAge', 'maxAge');
    const commission = values.optional('commission');
    const [effectiveFrom, effectiveUntil] = [values.optional('effectiveFrom'), values.optional('effectiveUntil')];
    if (effectiveFrom !== null && effectiveUntil !== null && effectiveUntil < effectiveFrom)
      values.refuse('LIMITS_INVERTED', 'effectiveUntil', 'It ends before it begins.');
    if ('fault' in subject || bank === null || rate === null) return [];

    const { agreement, product } = subject;
    const judgedOn = effectiveFrom !== null && effectiveFrom > spec.today ? effectiveFrom : spec.today;
    const law = limitsFor(agreement.payer, product.kind, judgedOn);
    checkLaw(values, law, rate, [feeRate, feeFlat], commission);
    for (const { term, coefficient, column } of prices) {
      if (term < 1 || term > law.maxTermMonths) {
        values.refuse('TERM_OUT_OF_RANGE', 'term', `From 1 to ${String(law.maxTermMonths)} months.`);
        continue;
      }
      const doubt = coefficient === null ? undefined : doubtOfCoefficient(coefficient, rate, term);
      if (doubt === undefined || coefficient === null) continue;
      findings.doubt(doubt, values.place(column), coefficient, rate, term);
      if (doubt === 'INVERTED_FACTOR') values.hasErrors = true;
    }
    if (values.hasErrors) return [];

    const named: NamedTable = {
      agreementId: agreement.id,
      productId: product.id,
      bank,
      code: codeOf(givenCode ?? name ?? ''),
      name: name ?? givenCode ?? '',
      modality: codeOf(modality),
      effectiveFrom,
      effectiveUntil,
      sheet: row.sheet,
      row: row.number,
    };
    const rates: StagedRate[] = [];
    for (const { term, coefficient } of prices) {
      const number = book.place(named, term, day);
      if (number === undefined) {
        values.refuse('DUPLICATE_KEY', 'term', `${String(term)} months stand in the file above already, for the same table and day.`);
        continue;
      }
      rates.push({
        id: uuidv7(),
        n: number,
        row: row.number,
        term,
        day,
        rate,
        coefficient,
        fee_rate: feeRate,
        fee_flat: feeFlat,
        min_amount: minAmount,
        max_amount: maxAmount,
        min_installment: minInstallment,
        max_installment: maxInstallment,
        min_age: minAge,
        max_age: maxAge,
        commission,
      });
    }
    return rates;
  };
};
