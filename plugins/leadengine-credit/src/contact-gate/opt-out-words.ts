/** Whole messages by which people end offers; a word in a sentence is no order. */
const words = new Set([
  'sair',
  'parar',
  'pare',
  'cancelar',
  'descadastrar',
  'remover',
  'stop',
  'unsubscribe',
  'baja',
  'nao quero',
  'nao quero mais',
  'nao quero receber',
  'nao me envie mais',
  'me tire da lista',
  'pare de me mandar mensagem',
]);

/** Whether a text says that somebody wants no more offers, whatever its accents, case and punctuation. */
export const isOptOut = (text: string): boolean =>
  words.has(
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim(),
  );
