import type { Payer } from '../agreement/agreement.schema.js';
import type { KnownRule } from '../rules/published.js';
import type { CreditProduct } from '../rates/product.schema.js';
import type { RowIssue } from './row-issue.js';
import type { NumberLocale } from './read-number.js';
import type { TableField } from './table-field.js';

/** What columns of a file mean where their titles do not say it, and what is true of all rows. */
export interface Mapping {
  /** By title; null leaves a column out. Titles that are not here are recognized by themselves. */
  readonly columns: Readonly<Record<string, TableField | null>>;
  readonly locale: NumberLocale;
  readonly sheet: string | null;
  /** How rates are written: `1,85` or `0,0185`. */
  readonly rateScale: 'percent' | 'fraction';
  /** For files that do not say it in a column. */
  readonly defaults: { readonly bank?: string; readonly operation?: string; readonly modality?: string };
}

/** An agreement that rows may be for, with what is sold under it. */
export interface KnownAgreement {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly sourceCode: string | null;
  readonly payer: Payer;
  readonly products: readonly { readonly id: string; readonly kind: CreditProduct['kind']; readonly name: string }[];
}

/** All that decides what becomes of a file; the same file read with the same of it gives the same batches. */
export interface ReadSpec {
  readonly mapping: Mapping;
  /** Rows without an agreement column are for the only one. */
  readonly agreements: readonly KnownAgreement[];
  /** For rows that say neither product nor operation. */
  readonly productId: string | null;
  /** The day by whose law rows without a day of their own are judged. */
  readonly today: string;
  /** The tenant's own rules; specs of before there were any have none. */
  readonly rules?: readonly KnownRule[];
}

/** A table that some rows make, numbered in the order in which they come. */
export interface StagedTable {
  readonly number: number;
  readonly id: string;
  readonly agreementId: string;
  readonly productId: string;
  readonly bank: string;
  readonly code: string;
  readonly name: string;
  readonly modality: string;
  readonly effectiveFrom: string | null;
  readonly effectiveUntil: string | null;
  readonly sheet: string | null;
  readonly row: number;
}

/** A rate of such a table. The names are those of the statement that stores it. */
export interface StagedRate {
  readonly id: string;
  readonly n: number;
  readonly row: number;
  readonly term: number;
  readonly day: number;
  readonly rate: string;
  readonly coefficient: string | null;
  readonly fee_rate: string;
  readonly fee_flat: string;
  readonly min_amount: string | null;
  readonly max_amount: string | null;
  readonly min_installment: string | null;
  readonly max_installment: string | null;
  readonly min_age: string | null;
  readonly max_age: string | null;
  readonly commission: string | null;
}

/** How the first rows were understood. */
export interface Preview {
  readonly sheet: string | null;
  readonly headerRow: number;
  readonly columns: readonly { readonly title: string; readonly field: TableField | null; readonly term: number | null }[];
  readonly rows: readonly (readonly string[])[];
}

/** What some rows in a row came to. */
export interface ReadBatch {
  /** Rows of the file up to and with this batch; where reading goes on after a crash. */
  readonly rowsRead: number;
  readonly progress: number;
  readonly tables: readonly StagedTable[];
  /** JSON of {@link StagedRate}s, as it goes into the database. */
  readonly rates: string;
  readonly rateCount: number;
  readonly issues: readonly RowIssue[];
  readonly errors: number;
  readonly warnings: number;
  readonly preview: Preview | undefined;
}
