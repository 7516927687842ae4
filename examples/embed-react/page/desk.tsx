import { pageToken } from '@leadengine/sdk';
import { LeConversation, LeInbox, LeProvider } from '@leadengine/widgets/react';
import { useState, type ReactElement } from 'react';
import { Customer } from './customer.js';

// One for the page: made while rendering, it would begin another session each time.
const getToken = pageToken('/leadengine/session');

/** The desk beside what the product itself knows of the customer. */
export const Desk = ({ engineUrl }: { readonly engineUrl: string }): ReactElement => {
  const [customer, setCustomer] = useState<string>();
  const [isLoggedOut, setLoggedOut] = useState(false);
  return (
    <LeProvider engineUrl={engineUrl} getToken={getToken} locale="pt-BR" theme="host" onLeAuthRequired={() => setLoggedOut(true)}>
      <main>
        <h1>Minha loja</h1>
        <LeInbox tab="all" />
        <LeConversation onLeOpened={({ detail }) => setCustomer(detail.ticket.contact.name)} />
        {isLoggedOut ? <p role="alert">A sua sessão terminou: entre de novo.</p> : <Customer name={customer} />}
      </main>
    </LeProvider>
  );
};
