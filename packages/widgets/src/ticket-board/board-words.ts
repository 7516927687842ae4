import type { Locale } from '../text/strings.js';

/** What the board says. */
export interface BoardWords {
  readonly title: string;
  readonly none: string;
  readonly noneHint: string;
  readonly empty: string;
  readonly more: string;
  readonly load: (count: string, limit: number) => string;
  readonly hint: string;
  readonly lifted: (name: string, queue: string) => string;
  readonly towards: (queue: string) => string;
  readonly moved: (name: string, queue: string) => string;
  readonly dropped: (name: string) => string;
  readonly refused: (name: string, reason: string) => string;
  readonly noReason: string;
}

export const boardWords: Readonly<Record<Locale, BoardWords>> = {
  'pt-BR': {
    title: 'Filas',
    none: 'Nenhuma fila',
    noneHint: 'Crie uma fila para ver as conversas em colunas.',
    empty: 'Ninguém aqui',
    more: 'Mostrar mais',
    load: (count, limit) => `${count} de ${String(limit)}`,
    hint: 'Enter abre, M move, setas escolhem a fila, Esc desiste.',
    lifted: (name, queue) => `${name}: movendo da fila ${queue}. Use as setas e Enter.`,
    towards: (queue) => `Para ${queue}`,
    moved: (name, queue) => `${name} agora está em ${queue}.`,
    dropped: (name) => `${name} ficou onde estava.`,
    refused: (name, reason) => `${name} voltou: ${reason}`,
    noReason: 'o servidor não respondeu.',
  },
  en: {
    title: 'Queues',
    none: 'No queue',
    noneHint: 'Add a queue to see conversations in columns.',
    empty: 'Nobody here',
    more: 'Show more',
    load: (count, limit) => `${count} of ${String(limit)}`,
    hint: 'Enter opens, M moves, arrows pick the queue, Esc gives up.',
    lifted: (name, queue) => `${name}: moving from ${queue}. Use the arrows and Enter.`,
    towards: (queue) => `To ${queue}`,
    moved: (name, queue) => `${name} is in ${queue} now.`,
    dropped: (name) => `${name} stays where it was.`,
    refused: (name, reason) => `${name} is back: ${reason}`,
    noReason: 'the server did not answer.',
  },
  es: {
    title: 'Colas',
    none: 'Ninguna cola',
    noneHint: 'Crea una cola para ver las conversaciones en columnas.',
    empty: 'Nadie aquí',
    more: 'Mostrar más',
    load: (count, limit) => `${count} de ${String(limit)}`,
    hint: 'Enter abre, M mueve, las flechas eligen la cola, Esc desiste.',
    lifted: (name, queue) => `${name}: moviendo desde ${queue}. Usa las flechas y Enter.`,
    towards: (queue) => `A ${queue}`,
    moved: (name, queue) => `${name} ahora está en ${queue}.`,
    dropped: (name) => `${name} sigue donde estaba.`,
    refused: (name, reason) => `${name} volvió: ${reason}`,
    noReason: 'el servidor no respondió.',
  },
};
