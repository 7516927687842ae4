import { PasswordRejected } from './problems.js';

const minimumCharacters = 10;
/** bcrypt ignores what follows. */
const maximumBytes = 72;
const minimumDistinct = 5;

/** Words that people build passwords from when they must; each also with digits and signs around it. */
const commonWords = new Set(
  `abc abcd abcde abcdef abcdefg abcdefgh abcdefghi abcdefghij admin administrador administrator agente alterar amor atendimento
   barcelona bemvindo brasil brazil changeme chatbot cliente corinthians default demo dragon empresa facil flamengo football futebol
   gremio helpdesk iloveyou instagram internacional internet jesus jesuscristo leadengine letmein login master monkey mudar mudarsenha
   palmeiras pass passw passwd password passwordpassword princess qwer qwerty qwertyu qwertyui qwertyuiop qwertz root saopaulo secret secreta
   segredo senha senhaforte senhasegura senhasenha sistema sunshine superman suporte supervisor system teste testing
   ticket ticketz trocar trocarsenha user usuario vasco vendas welcome whatsapp zxcv zxcvbnm asdf asdfgh asdfghjkl asdfasdf qazwsx
   qazwsxedc adminadmin`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const sequences = ['01234567890123456789', '98765432109876543210', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];

/** The form in which passwords are hashed and compared: people cannot see which of two equal-looking texts they typed. */
export const normalizePassword = (password: string): string => password.normalize('NFKC');

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[@4]/g, 'a')
    .replace(/[$5]/g, 's')
    .replace(/0/g, 'o')
    .replace(/3/g, 'e')
    .replace(/[1!]/g, 'i');

const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '');

/** The text with leading and trailing digits and signs cut off, and with digits read as the letters they look like. */
const coresOf = (password: string): readonly string[] => {
  const lower = password.toLowerCase();
  const stripped = lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  // "S3nh@2026!" ends in a letter that looks like a sign.
  const strippedToSigns = lower.replace(/^[^\p{L}@$]+|[^\p{L}@$]+$/gu, '');
  return [lettersOf(plain(stripped)), lettersOf(plain(strippedToSigns)), lettersOf(plain(password)), lettersOf(lower)];
};

const isRegular = (password: string): boolean => {
  const lower = password.toLowerCase();
  if (new Set(lower).size < minimumDistinct) return true;
  return sequences.some((sequence) => sequence.includes(lower));
};

/**
 * Judges a new password.
 *
 * @param context - Names that an attacker would try first: of the tenant, the user, the address.
 * @returns The password as it is to be hashed.
 * @throws PasswordRejected
 */
export const acceptPassword = (password: string, context: readonly string[]): string => {
  const normalized = normalizePassword(password);
  if (/\p{Cc}/u.test(normalized) || /\p{Cs}/u.test(normalized)) throw new PasswordRejected({ reason: 'unusable_character' });
  if (Array.from(normalized).length < minimumCharacters) throw new PasswordRejected({ reason: 'too_short' });
  if (Buffer.byteLength(normalized) > maximumBytes) throw new PasswordRejected({ reason: 'too_long' });
  const words = context.flatMap((name) => [name, ...name.split(/[^\p{L}\d]+/u)]).flatMap(coresOf);
  const known = new Set(words.filter((word) => word.length >= 3));
  if (isRegular(normalized) || coresOf(normalized).some((core) => commonWords.has(core) || known.has(core))) {
    throw new PasswordRejected({ reason: 'too_common' });
  }
  return normalized;
};

/** Whether a password typed at login can be anybody's at all. */
export const isHashable = (normalized: string): boolean => Buffer.byteLength(normalized) <= maximumBytes && !normalized.includes('\0');
