import { defineProcessor, type ProcessorDefinition } from '@leadengine/plugin-kit';
import { ringReminder } from './contract.js';
import type { Reminders } from './reminder.service.js';

export const ringReminderProcessor = (reminders: Reminders): ProcessorDefinition =>
  defineProcessor(ringReminder, ({ scope, payload }) => reminders.ring(scope, payload.reminderId));
