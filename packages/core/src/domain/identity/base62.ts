const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const digitOf = new Map(Array.from(alphabet).map((character, digit) => [character, BigInt(digit)]));
const base = 62n;

/** Characters that any `length` bytes fit into. */
export const base62Length = (length: number): number => Math.ceil((length * 8) / Math.log2(62));

/** Bytes as a fixed number of letters and digits, {@link base62Length} of them. */
export const encodeBase62 = (bytes: Uint8Array): string => {
  let rest = bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (let place = base62Length(bytes.length); place > 0; place -= 1) {
    text = alphabet.charAt(Number(rest % base)) + text;
    rest /= base;
  }
  return text;
};

/** The `length` bytes behind a text of {@link encodeBase62}; undefined for any other text. */
export const decodeBase62 = (text: string, length: number): Buffer | undefined => {
  if (text.length !== base62Length(length)) return undefined;
  let value = 0n;
  for (const character of text) {
    const digit = digitOf.get(character);
    if (digit === undefined) return undefined;
    value = value * base + digit;
  }
  const hex = value.toString(16);
  return hex.length > length * 2 ? undefined : Buffer.from(hex.padStart(length * 2, '0'), 'hex');
};
