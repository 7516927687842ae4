const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** JSON that a jsonb column takes: without NUL, and with halves of surrogate pairs replaced. Strangers choose what is in a message. */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'string' ? member.replaceAll('\0', '').replaceAll(loneSurrogate, '\ufffd') : member,
  );
