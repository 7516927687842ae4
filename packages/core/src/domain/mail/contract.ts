import { defineService } from '@leadengine/plugin-kit';

/** A mail to one person. */
export interface EmailMessage {
  /** The same in each attempt at one mail, so that mail systems can tell a repetition. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Hands mails over. Call it in a job, which tries again, and never inside a transaction. */
export interface EmailSender {
  /** Resolves when the mail was taken. Rejects when it was not; the error names no content. */
  send(message: EmailMessage): Promise<void>;
}
export const EmailSender = defineService<EmailSender>('mail.sender');
