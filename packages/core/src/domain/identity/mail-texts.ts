/** Languages of mails. */
export type MailLanguage = 'pt-BR' | 'en';

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What a link is good for. */
export type LinkMailKind = 'invite' | 'password_reset' | 'onboarding';

export interface LinkMailContent {
  readonly kind: LinkMailKind;
  readonly language: MailLanguage;
  /** Of the tenant, or of whoever is to have one. */
  readonly name: string;
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

const wordings: Readonly<Record<MailLanguage, Readonly<Record<LinkMailKind, (name: string, until: string) => Wording>>>> = {
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
    onboarding: (organization, until) => ({
      subject: `Convite para abrir a conta de ${organization}`,
      lead: `Você foi convidado a abrir a conta de ${organization}. Escolha o nome e o endereço dela: ela fica pronta em instantes.`,
      button: 'Abrir a conta',
      expiry: `O link vale para uma única conta, até ${until} (UTC).`,
      ignore: 'Se você não esperava este convite, ignore esta mensagem.',
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
    onboarding: (organization, until) => ({
      subject: `Invitation to open the account of ${organization}`,
      lead: `You are invited to open the account of ${organization}. Choose its name and its address: it is ready in moments.`,
      button: 'Open the account',
      expiry: `The link is good for one account, until ${until} (UTC).`,
      ignore: 'If you did not expect this, ignore this message.',
    }),
  },
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A mail with one link that lets somebody in. */
export const composeLinkMail = ({ kind, language, name, link, expiresAt }: LinkMailContent): MailText => {
  const until = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' }).format(expiresAt);
  // Line breaks in a name could add headers to the subject.
  const { subject, lead, button, expiry, ignore } = wordings[language][kind](name.replaceAll(/\s+/g, ' '), until);
  const paragraphs = [lead, expiry, ignore].map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  return {
    subject,
    text: [lead, `${button}: ${link}`, expiry, ignore].join('\n\n'),
    html: [paragraphs[0], `<p><a href="${escapeHtml(link)}">${escapeHtml(button)}</a></p>`, ...paragraphs.slice(1)].join('\n'),
  };
};
