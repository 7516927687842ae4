import type { ReactElement } from 'react';

/** What the product shows of its own beside a conversation. */
export const Customer = ({ name }: { readonly name: string | undefined }): ReactElement => (
  <aside>{name === undefined ? 'Abra uma conversa.' : `Pedidos de ${name}`}</aside>
);
