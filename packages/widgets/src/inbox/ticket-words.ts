import type { Ticket } from '@leadengine/sdk';
import type { Strings } from '../text/strings.js';

/** A telephone number as one reads it; those of Brazil in their groups. */
export const phoneOf = (address: string): string =>
  address.replace(/^\+55(\d{2})(\d?)(\d{4})(\d{4})$/, (_, area: string, nine: string, first: string, last: string) =>
    ['+55', area, nine, `${first}-${last}`].filter((part) => part !== '').join(' '),
  );

export const nameOf = (ticket: Ticket): string => (ticket.contact.name === '' ? phoneOf(ticket.contact.address) : ticket.contact.name);

const channelNames: Readonly<Record<string, string>> = { whatsapp: 'WhatsApp' };

export const channelOf = (ticket: Ticket): string => channelNames[ticket.channel] ?? ticket.channel;

export const kindOf = (strings: Strings, kind: string): string =>
  (strings.kind as Readonly<Record<string, string>>)[kind] ?? strings.kind.other;
