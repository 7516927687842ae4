import { documentPurpose, hintOf, type PersonalDataCipher } from '@leadengine/core/contract';

const registrationPurpose = 'credit.registration';
const phonePurpose = 'credit.blocked-phone';
const shownDigits = 3;

/** A value as the database keeps it. */
export interface SealedValue {
  readonly sealed: string;
  readonly index: string;
  readonly hint: string;
}

/** Registration numbers are compared without what people put between their digits and letters. */
export const plainNumber = (typed: string): string => typed.replaceAll(/[^0-9A-Za-z]/g, '').toUpperCase();

/** What everybody may see of a registration number. */
export const maskNumber = (hint: string): string => `***${hint}`;

/** Seals and finds CPFs, under the purpose that contacts use, and registration numbers. */
export const createSealedValues = (cipher: PersonalDataCipher) => ({
  documentIndexes: (tenantId: string, digits: string) => cipher.blindIndex(tenantId, documentPurpose, digits),
  phoneIndexes: (tenantId: string, canonical: string) => cipher.blindIndex(tenantId, phonePurpose, canonical),
  numberIndexes: (tenantId: string, number: string) => cipher.blindIndex(tenantId, registrationPurpose, number),

  sealDocument: async (tenantId: string, digits: string): Promise<SealedValue> => ({
    sealed: await cipher.seal(tenantId, documentPurpose, digits),
    index: cipher.blindIndex(tenantId, documentPurpose, digits)[0],
    hint: hintOf(digits),
  }),

  sealNumber: async (tenantId: string, number: string): Promise<SealedValue> => ({
    sealed: await cipher.seal(tenantId, registrationPurpose, number),
    index: cipher.blindIndex(tenantId, registrationPurpose, number)[0],
    // A short number is not shown at all: its end would be most of it.
    hint: number.length > 2 * shownDigits ? number.slice(-shownDigits) : '',
  }),

  openDocument: (tenantId: string, sealed: string) => cipher.open(tenantId, documentPurpose, sealed),
  openNumber: (tenantId: string, sealed: string) => cipher.open(tenantId, registrationPurpose, sealed),
});

export type SealedValues = ReturnType<typeof createSealedValues>;
