/*
 * One pass over a string: the first two groups are kept (ids and times look like long numbers and are harmless), everything
 * else that matches is replaced. Over-masking is fine; a document, phone or token in a log is not.
 */
const uuid = String.raw`(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f-])`;
const timestamp = String.raw`(?<!\d)(?:19|20)\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d(?!\d)`;
const jsonWebToken = String.raw`eyJ[\w-]{2,}\.[\w-]+(?:\.[\w-]*)*`;
const engineKey = String.raw`le[akropiw]_[\w-]+`;
const international = String.raw`\+\d(?:[\s().\-/]{0,3}\d){6,}`;
/* Nine digits or more, however they are grouped: CPF, CNPJ, Brazilian phones with and without country code, WhatsApp ids. */
const longNumber = String.raw`\(?\d(?:[\s().\-/]{0,3}\d){8,}`;
const sensitive = new RegExp(`(${uuid}|${timestamp})|(${jsonWebToken}|${engineKey})|${international}|${longNumber}`, 'g');

const replace = (match: string, harmless: string | undefined, secret: string | undefined): string =>
  harmless !== undefined ? match : secret !== undefined ? '[secret]' : '[number]';

/** Replaces CPF and CNPJ numbers, phones, JSON Web Tokens and the engine's keys anywhere in `text`. */
export const mask = (text: string): string => text.replace(sensitive, replace);

// eslint-disable-next-line no-control-regex -- control characters are what this removes
const ansiSequence = /[\u001b\u009b][[\]()#;?]*(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-ntqry=><~]/g;
// eslint-disable-next-line no-control-regex -- control characters are what this removes
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/g;
// eslint-disable-next-line no-control-regex -- cheap test before the two replacements
const anyControl = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/;

/** Makes `text` safe for a terminal: no escape sequences, no control characters. Line breaks stay; JSON escapes them. */
export const stripControl = (text: string): string => (anyControl.test(text) ? text.replace(ansiSequence, '').replace(control, '') : text);
