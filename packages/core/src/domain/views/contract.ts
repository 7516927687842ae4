import { defineProblem, defineService, type Scope } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, Timestamp } from '../schema.js';
import { TicketFilters } from '../tickets/ticket-filters.js';

const name = Type.String({ minLength: 1, maxLength: 80, pattern: '\\S' });
const position = Type.Integer({ minimum: 0, maximum: 1_000_000, description: 'Place in lists, smallest first' });
const isShared = Type.Boolean({ description: 'Everybody of the tenant sees it; otherwise its owner alone' });

/** A list of tickets with a name: filters and order that are used again and again. */
export const View = Type.Object(
  {
    id: Id,
    name,
    filters: TicketFilters,
    ownerId: Id,
    isShared,
    position,
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'View', additionalProperties: false },
);
export type View = Static<typeof View>;

export const ViewInput = Type.Object(
  { name, filters: TicketFilters, isShared: Type.Optional(isShared), position: Type.Optional(position) },
  { $id: 'ViewInput', additionalProperties: false },
);
export type ViewInput = Static<typeof ViewInput>;

export const ViewPatch = Type.Object(
  {
    name: Type.Optional(name),
    filters: Type.Optional(TicketFilters),
    isShared: Type.Optional(isShared),
    position: Type.Optional(position),
  },
  { $id: 'ViewPatch', additionalProperties: false, minProperties: 1 },
);
export type ViewPatch = Static<typeof ViewPatch>;

export const ViewNameTaken = defineProblem<{ name: string }>({
  code: 'views.name_taken',
  status: 409,
  title: 'You have a view of this name',
  detail: ({ name: taken }) => `Your view "${taken}" exists.`,
});

export const ViewNotOwn = defineProblem({
  code: 'views.not_own',
  status: 403,
  title: "Another person's view",
  detail: () => 'Only its owner changes or removes a view.',
});

export interface ViewPage {
  readonly data: View[];
  readonly nextCursor: string | null;
}

/** Views of a user, and those that others share. */
export interface Views {
  /** By position. @throws InvalidCursor */
  list(scope: Scope, query: { readonly limit?: number; readonly cursor?: string }): Promise<ViewPage>;
  /** @throws NotFound */
  get(scope: Scope, id: string): Promise<View>;
  /** @throws UserNeeded, ViewNameTaken */
  create(scope: Scope, input: ViewInput): Promise<View>;
  /** @throws NotFound, ViewNotOwn, VersionMismatch, ViewNameTaken */
  update(scope: Scope, id: string, patch: ViewPatch, ifMatch: number | undefined): Promise<View>;
  /** @throws NotFound, ViewNotOwn */
  remove(scope: Scope, id: string): Promise<void>;
}
export const Views = defineService<Views>('views.views');
