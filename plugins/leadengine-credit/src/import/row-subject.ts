import { kindOfOperation } from './operation-kinds.js';
import type { KnownAgreement, ReadSpec } from './read-spec.js';
import type { RowIssueCode } from './row-issue.js';
import { plainTitle, type TableField } from './table-field.js';

type Product = KnownAgreement['products'][number];

/** What a row is about; or why that cannot be told. */
export type Subject =
  | { readonly agreement: KnownAgreement; readonly product: Product }
  | { readonly fault: RowIssueCode; readonly field: TableField; readonly hint: string };

const namesOf = ({ name, slug, sourceCode }: KnownAgreement): readonly string[] =>
  [name, slug, sourceCode ?? ''].map(plainTitle).filter((each) => each !== '');

/** Finds the agreement and the product that rows name. */
export const createSubjects = ({ agreements, productId, mapping }: ReadSpec) => {
  const byName = new Map(agreements.flatMap((agreement) => namesOf(agreement).map((name) => [name, agreement] as const)));
  const [only] = agreements.length === 1 ? agreements : [];
  const known = new Map<string, Subject>();

  const productOf = (agreement: KnownAgreement, product: string, operation: string): Subject => {
    const named = agreement.products.filter(({ name }) => plainTitle(name) === plainTitle(product));
    if (product !== '' && named.length === 0 && operation === '')
      return { fault: 'UNKNOWN_PRODUCT', field: 'product', hint: `${agreement.name} has no product of this name.` };
    const [byOwnName] = named;
    if (byOwnName !== undefined) return { agreement, product: byOwnName };
    const wanted = operation === '' ? (mapping.defaults.operation ?? '') : operation;
    if (wanted === '') {
      const chosen = productId === null ? agreement.products : agreement.products.filter(({ id }) => id === productId);
      const [first] = chosen;
      if (first !== undefined && chosen.length === 1) return { agreement, product: first };
      return {
        fault: 'REQUIRED',
        field: 'operation',
        hint: 'Neither product nor operation is given, and there is more than one, or none.',
      };
    }
    const kind = kindOfOperation(wanted);
    if (kind === undefined) return { fault: 'UNKNOWN_OPERATION', field: 'operation', hint: 'Such as novo, refin, portabilidade, cartão.' };
    const ofKind = agreement.products.filter((each) => each.kind === kind);
    const [first] = ofKind;
    if (first !== undefined && ofKind.length === 1) return { agreement, product: first };
    return {
      fault: 'UNKNOWN_PRODUCT',
      field: 'operation',
      hint:
        ofKind.length === 0
          ? `${agreement.name} has no product of the kind ${kind}.`
          : `${agreement.name} has several products of the kind ${kind}: name one.`,
    };
  };

  const find = (agreementText: string, product: string, operation: string): Subject => {
    const agreement = agreementText === '' ? only : byName.get(plainTitle(agreementText));
    if (agreement !== undefined) return productOf(agreement, product, operation);
    return agreementText === ''
      ? { fault: 'REQUIRED', field: 'agreement', hint: 'The row names no agreement, and the import is for none.' }
      : { fault: 'UNKNOWN_AGREEMENT', field: 'agreement', hint: 'No agreement of this import has this name, slug or code.' };
  };

  return (agreement: string, product: string, operation: string): Subject => {
    const key = `${agreement}\u0000${product}\u0000${operation}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const subject = find(agreement, product, operation);
    if (known.size < 10_000) known.set(key, subject);
    return subject;
  };
};
