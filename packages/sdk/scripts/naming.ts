const words = (text: string): string[] => text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const pascal = (text: string): string => words(text).map(capital).join('');

export const camel = (text: string): string => {
  const name = pascal(text);
  return name.charAt(0).toLowerCase() + name.slice(1);
};

const singular = (word: string): string => {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
};

/** `tickets.list` → `listTickets`, `tickets.notes.create` → `createTicketNote`, `api-keys.revoke` → `revokeApiKey`. */
export const functionNameOf = (resource: readonly string[], verb: string, isList: boolean): string =>
  camel(verb) + resource.map((part, index) => pascal(isList && index === resource.length - 1 ? part : singular(part))).join('');
