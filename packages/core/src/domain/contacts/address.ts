import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Kind of identity under which telephone numbers are kept, whatever channel they came over: one number is one person. */
export const phoneKind = 'phone';

/** A person's address with every spelling under which it may turn up. */
export interface Address {
  /** `phone`, or the channel whose own handles these are. */
  readonly kind: string;
  /** The spelling that identifies the person. */
  readonly canonical: string;
  /** Other spellings of the same address. */
  readonly aliases: readonly string[];
}

const brazilianMobile = /^\+55(\d{2})9([6-9]\d{7})$/;
const brazilianMobileWithoutNinthDigit = /^\+55(\d{2})([6-9]\d{7})$/;

/**
 * Brazilian mobile numbers got a ninth digit, which networks and address books still leave out at times: the nine-digit
 * spelling identifies the person, the eight-digit one is an alias. Eight digits from 2 to 5 are a landline and stay as they are.
 */
const brazilianSpellings = (number: string): Pick<Address, 'canonical' | 'aliases'> | undefined => {
  const [, area, rest] = brazilianMobile.exec(number) ?? brazilianMobileWithoutNinthDigit.exec(number) ?? [];
  if (area === undefined || rest === undefined) return undefined;
  return { canonical: `+55${area}9${rest}`, aliases: [`+55${area}${rest}`] };
};

/** What a channel says a person's address is, in the spellings we look people up by. Never refuses: a stranger is a person, too. */
export const addressOf = (channel: string, spoken: string): Address => {
  const address = spoken.trim();
  if (!/^\+[1-9]\d{6,14}$/.test(address)) return { kind: channel, canonical: address, aliases: [] };
  const spellings = brazilianSpellings(address);
  return { kind: phoneKind, canonical: spellings?.canonical ?? address, aliases: spellings?.aliases ?? [] };
};

/**
 * Reads a telephone number as people type it; without a country code it is Brazilian.
 *
 * @returns E.164 in the canonical spelling, or undefined when no such number can exist.
 */
export const parsePhone = (typed: string): Address | undefined => {
  const parsed = parsePhoneNumberFromString(typed, 'BR');
  if (!parsed) return undefined;
  const address = addressOf(phoneKind, parsed.number);
  // Checked in the canonical spelling: eight-digit mobile numbers are no longer issued.
  const isIssued = parsePhoneNumberFromString(address.canonical)?.isValid() ?? false;
  return isIssued && address.kind === phoneKind ? address : undefined;
};
