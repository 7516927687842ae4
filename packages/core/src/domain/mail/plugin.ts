import { definePlugin } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { EmailSender } from './contract.js';
import { createFileEmail } from './file-email.js';
import { createSmtpEmail } from './smtp-email.js';

const nowhere: EmailSender = {
  send: () => Promise.reject(new Error('No mail can be sent: set LEADENGINE_SMTP_URL, or LEADENGINE_MAIL_DIRECTORY for development.')),
};

/** Mails to people who work here. */
export const mailPlugin = definePlugin({
  name: 'mail',
  contract: 1,
  config: Type.Object({
    smtpUrl: Type.Optional(
      Type.String({
        pattern: '^smtps?://',
        env: 'LEADENGINE_SMTP_URL',
        secret: true,
        description: 'Mail server, smtp://user:password@host:587 or smtps://…',
      }),
    ),
    directory: Type.Optional(
      Type.String({
        minLength: 1,
        env: 'LEADENGINE_MAIL_DIRECTORY',
        description: 'Without a mail server, mails are written here as files; for development, since they hold links that let people in',
      }),
    ),
    from: Type.String({
      default: 'Ticketz LeadEngine <no-reply@localhost>',
      minLength: 3,
      maxLength: 300,
      env: 'LEADENGINE_MAIL_FROM',
      description: 'Sender of mails',
    }),
  }),
  provides: { sender: EmailSender },
  setup({ config: { smtpUrl, directory, from } }) {
    if (smtpUrl !== undefined) {
      const smtp = createSmtpEmail(smtpUrl, from);
      return {
        services: { sender: smtp },
        stop() {
          smtp.close();
          return Promise.resolve();
        },
      };
    }
    return { services: { sender: directory === undefined ? nowhere : createFileEmail(directory, from) } };
  },
});
