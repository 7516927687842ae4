// Written from the OpenAPI document of an engine. Do not edit.

import type { components } from './schema.js';

export type Actor = components['schemas']['Actor'];
export type Problem = components['schemas']['Problem'];
export type Reminder = components['schemas']['Reminder'];
export type ReminderInput = components['schemas']['ReminderInput'];
