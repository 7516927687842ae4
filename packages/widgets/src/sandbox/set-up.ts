import { toE164 } from '../connect/phone-text.js';
import type { CustomerSetup } from './sandbox-controller.js';
import type { Behavior } from './sandbox-words.js';
import { hasScript } from './customer-views.js';

/** A number of a range that belongs to nobody. @param share - From 0 to 1 */
export const inventedPhone = (share: number): string => `+55119000${String(Math.floor(share * 100_000)).padStart(5, '0')}`;

/** What a person filled in; undefined when the telephone number cannot be one. */
export const setupOf = (form: FormData, behavior: Behavior): CustomerSetup | undefined => {
  const typed = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const phone = toE164(typed('phone'));
  if (phone === undefined) return undefined;
  const lines = typed('script')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const displayName = typed('name');
  return {
    phone,
    behavior,
    ...(displayName === '' ? {} : { displayName }),
    ...(hasScript(behavior) && lines.length > 0 ? { script: lines.map((text) => ({ text })) } : {}),
  };
};
