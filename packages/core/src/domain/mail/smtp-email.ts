import nodemailer from 'nodemailer';
import type { EmailSender } from './contract.js';

/** An {@link EmailSender} with connections to close. */
export interface SmtpEmail extends EmailSender {
  close(): void;
}

const timeoutMs = 15_000;

/** @param url - `smtp://user:password@host:587`, or `smtps://` for TLS from the first byte. */
export const createSmtpEmail = (url: string, from: string): SmtpEmail => {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = nodemailer.createTransport({
    pool: true,
    maxConnections: 2,
    host: hostname,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ id, to, subject, text, html }) {
      await transport.sendMail({ messageId: `<${id}@leadengine>`, from, to, subject, text, html });
    },
    close() {
      transport.close();
    },
  };
};
