import type { InboxReport } from '@leadengine/sdk';
import type { Locale } from '../text/strings.js';

/** What the pulse says. */
export interface PulseWords {
  readonly title: string;
  readonly upTo: (time: string) => string;
  readonly conversations: (count: number) => string;
  readonly than: (change: string) => string;
  readonly asYesterday: string;
  readonly quiet: string;
  readonly answered: string;
  readonly of: (part: string, all: string) => string;
  readonly waiting: (count: string) => string;
  readonly nobodyWaits: string;
  readonly firstResponse: string;
  readonly median: string;
  readonly p90: (duration: string) => string;
  readonly inFive: string;
  readonly sent: string;
  readonly failed: (count: string, isOne: boolean) => string;
  readonly noneFailed: string;
  readonly closed: string;
  readonly ofCreated: (count: string) => string;
  readonly byQueue: string;
  readonly queue: string;
  readonly noQueue: string;
  readonly count: string;
  readonly tiers: Readonly<Record<NonNullable<InboxReport['delivery']['qualityTier']>, string>>;
}

export const pulseWords: Readonly<Record<Locale, PulseWords>> = {
  'pt-BR': {
    title: 'Hoje',
    upTo: (time) => `até ${time}`,
    conversations: (count) => (count === 1 ? 'conversa nova' : 'conversas novas'),
    than: (change) => `${change} sobre ontem a esta hora`,
    asYesterday: 'como ontem a esta hora',
    quiet: 'Ninguém escreveu ainda hoje.',
    answered: 'Respondidas',
    of: (part, all) => `${part} de ${all}`,
    waiting: (count) => `${count} sem resposta`,
    nobodyWaits: 'ninguém espera',
    firstResponse: '1ª resposta',
    median: 'mediana',
    p90: (duration) => `9 em 10 em até ${duration}`,
    inFive: 'em até 5 min',
    sent: 'Mensagens enviadas',
    failed: (count, isOne) => `${count} ${isOne ? 'não saiu' : 'não saíram'}`,
    noneFailed: 'todas saíram',
    closed: 'Concluídas',
    ofCreated: (count) => `de ${count} abertas hoje`,
    byQueue: 'Por fila',
    queue: 'Fila',
    noQueue: 'Sem fila',
    count: 'Conversas',
    tiers: { high: 'entrega boa', medium: 'entrega média', low: 'entrega ruim' },
  },
  en: {
    title: 'Today',
    upTo: (time) => `up to ${time}`,
    conversations: (count) => (count === 1 ? 'new conversation' : 'new conversations'),
    than: (change) => `${change} on yesterday by this time`,
    asYesterday: 'as yesterday by this time',
    quiet: 'Nobody has written yet today.',
    answered: 'Answered',
    of: (part, all) => `${part} of ${all}`,
    waiting: (count) => `${count} without an answer`,
    nobodyWaits: 'nobody waits',
    firstResponse: 'First answer',
    median: 'median',
    p90: (duration) => `9 of 10 within ${duration}`,
    inFive: 'within 5 min',
    sent: 'Messages sent',
    failed: (count) => `${count} did not go out`,
    noneFailed: 'all went out',
    closed: 'Done',
    ofCreated: (count) => `of ${count} opened today`,
    byQueue: 'By queue',
    queue: 'Queue',
    noQueue: 'No queue',
    count: 'Conversations',
    tiers: { high: 'good delivery', medium: 'fair delivery', low: 'poor delivery' },
  },
  es: {
    title: 'Hoy',
    upTo: (time) => `hasta ${time}`,
    conversations: (count) => (count === 1 ? 'conversación nueva' : 'conversaciones nuevas'),
    than: (change) => `${change} sobre ayer a esta hora`,
    asYesterday: 'como ayer a esta hora',
    quiet: 'Nadie ha escrito todavía hoy.',
    answered: 'Respondidas',
    of: (part, all) => `${part} de ${all}`,
    waiting: (count) => `${count} sin respuesta`,
    nobodyWaits: 'nadie espera',
    firstResponse: '1.ª respuesta',
    median: 'mediana',
    p90: (duration) => `9 de cada 10 en ${duration} o menos`,
    inFive: 'en 5 min o menos',
    sent: 'Mensajes enviados',
    failed: (count, isOne) => `${count} ${isOne ? 'no salió' : 'no salieron'}`,
    noneFailed: 'todos salieron',
    closed: 'Concluidas',
    ofCreated: (count) => `de ${count} abiertas hoy`,
    byQueue: 'Por cola',
    queue: 'Cola',
    noQueue: 'Sin cola',
    count: 'Conversaciones',
    tiers: { high: 'entrega buena', medium: 'entrega media', low: 'entrega mala' },
  },
};
