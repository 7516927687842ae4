import { Contacts } from '@leadengine/core/contract';
import { definePlugin } from '@leadengine/plugin-kit';
import { cancelOnReplySubscriber } from './cancel-on-reply.subscriber.js';
import { ReminderCancelled, ReminderCreated, ReminderFellDue, ringReminder } from './contract.js';
import { migrations } from './migrations/index.js';
import { createReminders } from './reminder.service.js';
import { ringReminderProcessor } from './ring-reminder.processor.js';
import { reminderRoutes } from './routes.js';

/** Call a contact back at a set time, unless they write first. */
export const remindersPlugin = definePlugin({
  name: 'reminders',
  contract: 1,
  requires: { contacts: Contacts },
  permissions: {
    'reminders:read': { description: 'See reminders', roles: ['supervisor', 'agent'] },
    'reminders:write': { description: 'Set and cancel reminders', roles: ['supervisor', 'agent'] },
  },
  migrations,
  events: [ReminderCreated, ReminderFellDue, ReminderCancelled],
  queues: [ringReminder],
  setup({ unitOfWork, services }) {
    const reminders = createReminders({ unitOfWork, contacts: services.contacts });
    return {
      routes: reminderRoutes(reminders),
      processors: [ringReminderProcessor(reminders)],
      subscribers: [cancelOnReplySubscriber(reminders)],
    };
  },
});
