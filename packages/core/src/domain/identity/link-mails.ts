import { defineService } from '@leadengine/plugin-kit';
import type { EmailSender } from '../mail/contract.js';
import { composeLinkMail, type LinkMailKind, type MailLanguage } from './mail-texts.js';

/** A mail whose link lets somebody in. */
export interface LinkMail {
  /** The same in each attempt at one mail. */
  readonly id: string;
  readonly to: string;
  readonly kind: LinkMailKind;
  /** Of the tenant, or of whoever is to have one. */
  readonly name: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Mails with a link to the portal, in the language of the installation. */
export interface LinkMails {
  /** Call it where it is tried again, and never inside a transaction. Rejects when the mail was not taken; the error names no content. */
  send(mail: LinkMail): Promise<void>;
}
export const LinkMails = defineService<LinkMails>('identity.link-mails');

/** Pages of the portal; the token comes after `#token=`, which browsers do not send to servers. */
const pages: Readonly<Record<LinkMailKind, string>> = {
  invite: '/accept-invite',
  password_reset: '/reset-password',
  onboarding: '/onboarding',
};

export const createLinkMails = (sender: EmailSender, portalUrl: string, language: MailLanguage): LinkMails => ({
  send: ({ id, to, kind, name, token, expiresAt }) =>
    sender.send({
      id,
      to,
      ...composeLinkMail({ kind, language, name, link: `${portalUrl.replace(/\/+$/, '')}${pages[kind]}#token=${token}`, expiresAt }),
    }),
});

/** What can be said of a mail that failed without repeating what it held. */
export const faultCodeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
