const words = (text: string): string[] => text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const pascal = (text: string): string => words(text).map(capital).join('');

export const camel = (text: string): string => {
  const name = pascal(text);
  return name.charAt(0).toLowerCase() + name.slice(1);
};

export const kebab = (text: string): string =>
  words(text.replace(/([a-z0-9])([A-Z])/g, '$1-$2'))
    .join('-')
    .toLowerCase();

const singular = (word: string): string => {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
};

/**
 * An operation's function: the first word of its verb, the resource, then what else the verb says.
 *
 * `tickets.list` → `listTickets`, `tickets.markRead` → `markTicketRead`, `whatsapp.listInstances` → `listWhatsappInstances`.
 */
export const functionNameOf = (resource: readonly string[], verb: string): string => {
  const [, first = verb, rest = ''] = /^([a-z0-9]+)(.*)$/.exec(camel(verb)) ?? [];
  const keepsPlural = first === 'list' && rest === '';
  return (
    first + resource.map((part, index) => pascal(keepsPlural && index === resource.length - 1 ? part : singular(part))).join('') + rest
  );
};
