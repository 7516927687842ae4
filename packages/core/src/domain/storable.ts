const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const unstorable = /\0|[\ud800-\udfff]/;

/** Text that PostgreSQL takes: NUL dropped, halves of surrogate pairs replaced. Strangers choose what is in a message. */
export const storableText = (text: string): string =>
  unstorable.test(text) ? text.replaceAll('\0', '').replaceAll(loneSurrogate, '\ufffd') : text;

const storableValue = (_key: string, value: unknown): unknown => {
  if (typeof value === 'string') return storableText(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.keys(value).some((key) => unstorable.test(key)))
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [storableText(key), member]));
};

/** JSON that a jsonb column takes, whatever strangers put into the value. */
export const storableJson = (value: unknown): string => JSON.stringify(value, storableValue) ?? 'null';

/** At most `length` UTF-16 units, never half a surrogate pair. */
export const cutText = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
