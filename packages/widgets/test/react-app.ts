import type { TokenReason } from '@leadengine/sdk';
import { createElement, StrictMode, useState, version, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { LeConversation, LeInbox, LeProvider } from '../src/react.js';

/** What a product in React does with the desk: properties go in, events come out, and state of its own decides what is shown. */
const getToken = async (reason: TokenReason): Promise<{ readonly token: string; readonly expiresAt: string }> =>
  (await fetch(`/token?reason=${reason}`)).json() as Promise<{ token: string; expiresAt: string }>;

const Desk = ({ engineUrl }: { readonly engineUrl: string }): ReactElement => {
  const [ticketId, setTicketId] = useState<string>();
  const [locale, setLocale] = useState<'pt-BR' | 'en'>('pt-BR');
  return createElement(
    LeProvider,
    { engineUrl, getToken, locale },
    createElement(
      'button',
      {
        id: 'english',
        onClick: () => {
          setLocale('en');
        },
      },
      'English',
    ),
    createElement('output', null, ticketId),
    createElement(LeInbox, {
      tab: 'all',
      onLeSelect: (event) => {
        setTicketId((event.detail as { readonly ticketId: string }).ticketId);
      },
    }),
    ticketId === undefined ? null : createElement(LeConversation, { ticketId, readOnly: true }),
  );
};

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the app.');
place.dataset['react'] = version;
createRoot(place).render(createElement(StrictMode, null, createElement(Desk, { engineUrl: place.dataset['engine'] ?? '' })));
