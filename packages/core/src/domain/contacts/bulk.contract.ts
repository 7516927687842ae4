import { Type, type Static } from 'typebox';
import { TagName } from '../tags/contract.js';
import { Id } from '../schema.js';
import { ContactStatus } from './profile.js';

const names = Type.Array(TagName, { maxItems: 20 });

/** One change of many contacts, all or none. */
export const ContactBulkAction = Type.Object(
  {
    contactIds: Type.Array(Id, { minItems: 1, maxItems: 500, uniqueItems: true }),
    status: Type.Optional(ContactStatus),
    addTags: Type.Optional(names),
    removeTags: Type.Optional(names),
    block: Type.Optional(Type.Boolean()),
  },
  { $id: 'ContactBulkAction', additionalProperties: false },
);
export type ContactBulkAction = Static<typeof ContactBulkAction>;

export const ContactBulkOutcome = Type.Object(
  { updated: Type.Integer({ description: 'Contacts that are not as they were' }), unchanged: Type.Integer() },
  { $id: 'ContactBulkOutcome', additionalProperties: false },
);
export type ContactBulkOutcome = Static<typeof ContactBulkOutcome>;

export const ContactMergeInput = Type.Object(
  { targetId: Id, sourceIds: Type.Array(Id, { minItems: 1, maxItems: 20, uniqueItems: true }) },
  { $id: 'ContactMergeInput', additionalProperties: false },
);
export type ContactMergeInput = Static<typeof ContactMergeInput>;
