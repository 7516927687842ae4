import type { Locale } from '../text/strings.js';
import type { InboxTab } from './ticket-order.js';

/** What the list of conversations says. */
export interface InboxWords {
  readonly openCount: (count: number) => string;
  readonly openMore: (count: number) => string;
  readonly filters: string;
  readonly tabs: Readonly<Record<InboxTab, string>>;
  readonly caughtUp: string;
  readonly caughtUpHint: string;
  readonly nothingFound: string;
  readonly nothingFoundHint: string;
  readonly clearSearch: string;
  readonly unread: (count: number) => string;
}

export const inboxWords: Readonly<Record<Locale, InboxWords>> = {
  'pt-BR': {
    openCount: (count) => `${String(count)} ${count === 1 ? 'aberta' : 'abertas'}`,
    openMore: (count) => `${String(count)}+ abertas`,
    filters: 'Filtrar conversas',
    tabs: { mine: 'Minhas', waiting: 'Aguardando', unread: 'Não lidas', all: 'Todas', resolved: 'Resolvidas', closed: 'Encerradas' },
    caughtUp: 'Tudo em dia',
    caughtUpHint: 'Quando um cliente escrever, a conversa aparece aqui.',
    nothingFound: 'Nada encontrado',
    nothingFoundHint: 'Tente outra busca ou outro filtro.',
    clearSearch: 'Limpar busca',
    unread: (count) => (count === 1 ? '1 não lida' : `${String(count)} não lidas`),
  },
  en: {
    openCount: (count) => `${String(count)} open`,
    openMore: (count) => `${String(count)}+ open`,
    filters: 'Filter conversations',
    tabs: { mine: 'Mine', waiting: 'Waiting', unread: 'Unread', all: 'All', resolved: 'Resolved', closed: 'Closed' },
    caughtUp: 'All caught up',
    caughtUpHint: 'When a customer writes, the conversation shows up here.',
    nothingFound: 'Nothing found',
    nothingFoundHint: 'Try another search or another filter.',
    clearSearch: 'Clear search',
    unread: (count) => `${String(count)} unread`,
  },
  es: {
    openCount: (count) => `${String(count)} ${count === 1 ? 'abierta' : 'abiertas'}`,
    openMore: (count) => `${String(count)}+ abiertas`,
    filters: 'Filtrar conversaciones',
    tabs: { mine: 'Mías', waiting: 'En espera', unread: 'Sin leer', all: 'Todas', resolved: 'Resueltas', closed: 'Cerradas' },
    caughtUp: 'Todo al día',
    caughtUpHint: 'Cuando un cliente escriba, la conversación aparecerá aquí.',
    nothingFound: 'Sin resultados',
    nothingFoundHint: 'Prueba otra búsqueda u otro filtro.',
    clearSearch: 'Borrar búsqueda',
    unread: (count) => `${String(count)} sin leer`,
  },
};
