import type { Migrations } from '@leadengine/plugin-kit';
import { createReminders } from './20261128000000-reminders.js';

export const migrations: Migrations = { '20261128000000_reminders': createReminders };
