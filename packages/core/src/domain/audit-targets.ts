import type { AuditTarget } from '@leadengine/plugin-kit';

/** What was made below another row, such as a note on a contact, and that row. */
export const madeUnder =
  (parent: string, type: string) =>
  (
    { params }: { readonly params: { readonly id: string } },
    { body }: { readonly body: { readonly id: string } },
  ): readonly AuditTarget[] => [
    { type, id: body.id },
    { type: parent, id: params.id },
  ];

/** What the path names, by parameter: `{ phoneId: 'phone', id: 'contact' }`. */
export const namedInPath =
  <Name extends string>(types: Readonly<Record<Name, string>>) =>
  ({ params }: { readonly params: Readonly<Record<Name, string>> }): readonly AuditTarget[] =>
    (Object.entries(types) as [Name, string][]).map(([name, type]) => ({ type, id: params[name] }));
