/** E.164 of what a person typed; undefined when it cannot be one. */
export const toE164 = (typed: string): string | undefined => {
  const digits = typed.replaceAll(/\D/g, '');
  const number = `+${typed.trim().startsWith('00') ? digits.slice(2) : digits}`;
  return /^\+[1-9]\d{7,14}$/.test(number) ? number : undefined;
};
