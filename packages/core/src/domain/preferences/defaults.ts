import type { Preferences } from './contract.js';

/** What a user works with who chose nothing. */
export const defaultPreferences: Preferences = {
  inboxListWidth: 384,
  theme: 'system',
  locale: 'pt-BR',
  density: 'comfortable',
  notifications: { desktop: true, sound: true, onlyMine: false },
  custom: {},
};
