import { defineRoute, reply, type RouteDefinition } from '@leadengine/plugin-kit';
import { NotAUser } from '../identity/problems.js';
import { Preferences, PreferencesPatch, PreferencesTooLarge, type UserPreferences } from './contract.js';
import { defaultPreferences } from './defaults.js';

export const preferenceRoutes = (preferences: UserPreferences): readonly RouteDefinition[] => [
  defineRoute({
    id: 'preferences.get',
    method: 'GET',
    path: '/me/preferences',
    summary: 'How I want to work',
    access: { permission: 'preferences:read' },
    responses: { 200: Preferences },
    problems: [NotAUser],
    handler: async ({ scope }) => reply(200, await preferences.get(scope)),
  }),
  defineRoute({
    id: 'preferences.update',
    method: 'PATCH',
    path: '/me/preferences',
    summary: 'Change how I want to work',
    description: 'The body is merged into what was chosen before, as in RFC 7396: null goes back to the default.',
    access: { permission: 'preferences:write' },
    body: PreferencesPatch,
    bodyLimitBytes: 65_536,
    responses: { 200: Preferences },
    problems: [NotAUser, PreferencesTooLarge],
    audit: { action: 'preferences.updated', targets: ({ scope }) => [{ type: 'user', id: scope.actor.id }] },
    handler: async ({ scope, body }) => reply(200, await preferences.patch(scope, body)),
  }),
  defineRoute({
    id: 'preferences.defaults',
    method: 'GET',
    path: '/me/preferences/defaults',
    summary: 'What users work with who chose nothing',
    access: { permission: 'preferences:read' },
    responses: { 200: Preferences },
    handler: () => Promise.resolve(reply(200, defaultPreferences)),
  }),
];
