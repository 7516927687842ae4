import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type { EmailSender } from './contract.js';

/**
 * Puts each mail into a file of its own, for machines without a mail server. The files hold links that let people in, so only
 * their owner may read them.
 */
export const createFileEmail = (directory: string, from: string): EmailSender => {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    async send({ id, to, subject, text, html }) {
      const { message } = await composer.sendMail({ messageId: `<${id}@leadengine>`, from, to, subject, text, html });
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const path = join(directory, `${id.replaceAll(/[^\w.-]/g, '_')}.eml`);
      await writeFile(`${path}.new`, message as Buffer, { mode: 0o600 });
      await rename(`${path}.new`, path);
    },
  };
};
