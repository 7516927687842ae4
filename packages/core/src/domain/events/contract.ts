import { Type } from 'typebox';

/** Query of the event stream. */
export const EventStreamQuery = Type.Object(
  {
    after: Type.Optional(Type.String({ maxLength: 64, description: 'Cursor to resume after; `Last-Event-ID` wins' })),
    types: Type.Optional(
      Type.String({
        maxLength: 2000,
        pattern: '^[a-z0-9_.]+(,[a-z0-9_.]+)*$',
        description: 'Event types, separated by commas; all when left out',
      }),
    ),
  },
  { additionalProperties: false },
);

/** A permission that a role may hold. */
export const Permission = Type.Object(
  {
    id: Type.String(),
    plugin: Type.String(),
    description: Type.String(),
    roles: Type.Array(Type.String(), { description: 'Built-in roles that hold it' }),
  },
  { $id: 'Permission', additionalProperties: false },
);
