/** Languages of mails. */
export type MailLanguage = 'pt-BR' | 'en';

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface LinkMail {
  readonly kind: 'invite' | 'password_reset';
  readonly language: MailLanguage;
  readonly tenantName: string;
  readonly link: string;
  readonly expiresAt: Date;
}

interface Wording {
  readonly subject: string;
  readonly lead: string;
  readonly button: string;
  readonly expiry: string;
  readonly ignore: string;
}

const wordings: Readonly<Record<MailLanguage, Readonly<Record<LinkMail['kind'], (tenant: string, until: string) => Wording>>>> = {
  'pt-BR': {
    invite: (tenant, until) => ({
      subject: `Convite para atender em ${tenant}`,
      lead: `Você foi convidado a fazer parte da equipe de ${tenant}. Escolha seu nome e sua senha para entrar.`,
      button: 'Aceitar o convite',
      expiry: `O link vale uma única vez, até ${until} (UTC).`,
      ignore: 'Se você não esperava este convite, ignore esta mensagem.',
    }),
    password_reset: (tenant, until) => ({
      subject: `Nova senha em ${tenant}`,
      lead: `Foi pedida uma nova senha para o seu acesso a ${tenant}.`,
      button: 'Escolher a nova senha',
      expiry: `O link vale uma única vez, até ${until} (UTC).`,
      ignore: 'Se não foi você, ignore esta mensagem: sua senha continua a mesma.',
    }),
  },
  en: {
    invite: (tenant, until) => ({
      subject: `Invitation to join ${tenant}`,
      lead: `You are invited to join the team of ${tenant}. Choose your name and a password to get in.`,
      button: 'Accept the invitation',
      expiry: `The link works once, until ${until} (UTC).`,
      ignore: 'If you did not expect this, ignore this message.',
    }),
    password_reset: (tenant, until) => ({
      subject: `New password for ${tenant}`,
      lead: `A new password was asked for your access to ${tenant}.`,
      button: 'Choose the new password',
      expiry: `The link works once, until ${until} (UTC).`,
      ignore: 'If it was not you, ignore this message: your password stays as it is.',
    }),
  },
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A mail with one link that lets somebody in. */
export const composeLinkMail = ({ kind, language, tenantName, link, expiresAt }: LinkMail): MailText => {
  const until = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' }).format(expiresAt);
  // Line breaks in a name could add headers to the subject.
  const { subject, lead, button, expiry, ignore } = wordings[language][kind](tenantName.replaceAll(/\s+/g, ' '), until);
  const paragraphs = [lead, expiry, ignore].map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  return {
    subject,
    text: [lead, `${button}: ${link}`, expiry, ignore].join('\n\n'),
    html: [paragraphs[0], `<p><a href="${escapeHtml(link)}">${escapeHtml(button)}</a></p>`, ...paragraphs.slice(1)].join('\n'),
  };
};
