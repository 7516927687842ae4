import { createHash, createHmac, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { SecretValue } from '@leadengine/plugin-kit';

const derive = promisify(pbkdf2);

/** PostgreSQL's own number: the passwords are random, so that more would guard nothing and slow each connection. */
const iterations = 4096;
const keyBytes = 32;

/** Other characters would have to be prepared by SASLprep first. */
const plainPassword = /^[\x21-\x7e]{20,200}$/;

/**
 * What PostgreSQL stores of a password, computed here (RFC 5802, RFC 7677): the password itself then never reaches the server, whose log
 * has the text of each ALTER ROLE with `log_statement = ddl`.
 *
 * @throws TypeError for a password that is short or not of printable ASCII.
 */
export const scramVerifier = async (password: SecretValue, salt: Buffer = randomBytes(16)): Promise<string> => {
  if (!plainPassword.test(password.reveal())) throw new TypeError('A generated password has 20 to 200 printable ASCII characters.');
  const salted = await derive(password.reveal(), salt, iterations, keyBytes, 'sha256');
  const mac = (text: string): Buffer => createHmac('sha256', salted).update(text).digest();
  const storedKey = createHash('sha256').update(mac('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${String(iterations)}:${salt.toString('base64')}$${storedKey}:${mac('Server Key').toString('base64')}`;
};
