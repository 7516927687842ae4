import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { NotFound } from '../../contract/problems.js';
import { namedInPath } from '../audit-targets.js';
import { Id, IdParams } from '../schema.js';
import {
  Contact,
  ContactBulkAction,
  ContactBulkOutcome,
  ContactMergeInput,
  MergeIntoItself,
  NotMerged,
  UnknownContacts,
  UnmergeRefused,
} from './contract.js';
import type { ContactGroups } from './contact-groups.service.js';
import type { ContactMerges } from './merge.service.js';

const TagParams = Type.Object({ id: Id, tagId: Id }, { additionalProperties: false });

export const contactGroupRoutes = (groups: ContactGroups, merges: ContactMerges): readonly RouteDefinition[] => [
  defineRoute({
    id: 'contacts.tags.put',
    method: 'PUT',
    path: '/contacts/:id/tags/:tagId',
    summary: 'Put a tag on a contact',
    access: { permission: 'contacts:write' },
    params: TagParams,
    responses: { 200: Contact },
    problems: [NotFound],
    audit: { action: 'contact.tagged', targets: namedInPath({ id: 'contact', tagId: 'tag' }) },
    handler: async ({ scope, params }) => reply(200, await groups.putTag(scope, params.id, params.tagId)),
  }),
  defineRoute({
    id: 'contacts.tags.delete',
    method: 'DELETE',
    path: '/contacts/:id/tags/:tagId',
    summary: 'Take a tag off a contact',
    access: { permission: 'contacts:write' },
    params: TagParams,
    responses: { 200: Contact },
    problems: [NotFound],
    audit: { action: 'contact.untagged', targets: namedInPath({ id: 'contact', tagId: 'tag' }) },
    handler: async ({ scope, params }) => reply(200, await groups.removeTag(scope, params.id, params.tagId)),
  }),
  defineRoute({
    id: 'contacts.changeMany',
    method: 'POST',
    path: '/contacts/actions/bulk',
    summary: 'Change many contacts at once',
    description: 'All of them or none. Tags are given by name; those to add are made when they are missing.',
    access: { permission: 'contacts:write' },
    body: ContactBulkAction,
    responses: { 200: ContactBulkOutcome },
    problems: [UnknownContacts],
    audit: {
      action: 'contact.bulk_changed',
      targets: ({ body: { contactIds } }) => contactIds.map((id) => ({ type: 'contact', id })),
      metadata: ({ body: { status, block } }, { body: { updated } }) => ({
        updated,
        ...(status && { status }),
        ...(block !== undefined && { block }),
      }),
    },
    handler: async ({ scope, body }) => reply(200, await groups.changeMany(scope, body)),
  }),
  defineRoute({
    id: 'contacts.merge',
    method: 'POST',
    path: '/contacts/merge',
    summary: 'Make one contact of several',
    description:
      'Addresses, tickets with their messages, tags, notes, tasks and interactions go to the target, and what it lacks is filled from the sources. Of two open tickets on a channel the source’s is closed. Can be taken back.',
    access: { permission: 'contacts:merge' },
    body: ContactMergeInput,
    responses: { 200: Contact },
    problems: [MergeIntoItself, UnknownContacts],
    audit: {
      action: 'contact.merged',
      targets: ({ body: { targetId, sourceIds } }) => [targetId, ...sourceIds].map((id) => ({ type: 'contact', id })),
    },
    handler: async ({ scope, body }) => reply(200, await merges.merge(scope, body)),
  }),
  defineRoute({
    id: 'contacts.unmerge',
    method: 'POST',
    path: '/contacts/:id/unmerge',
    summary: 'Take the merge of a contact into another one back',
    description:
      'What was moved goes back, and what was filled is emptied, unless it was changed since. Answers with the contact that is back.',
    access: { permission: 'contacts:merge' },
    params: IdParams,
    responses: { 200: Contact },
    problems: [NotFound, NotMerged, UnmergeRefused],
    audit: 'contact.unmerged',
    handler: async ({ scope, params }) => reply(200, await merges.unmerge(scope, params.id)),
  }),
];
