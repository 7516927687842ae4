import { MessageReceived } from '@leadengine/core/contract';
import { defineSubscriber, type SubscriberDefinition } from '@leadengine/plugin-kit';
import type { Reminders } from './reminder.service.js';

/** Who writes needs no reminder any more. */
export const cancelOnReplySubscriber = (reminders: Reminders): SubscriberDefinition =>
  defineSubscriber('reminders.cancel-on-reply', MessageReceived, (tx, { contactId }) => reminders.cancelOfContact(tx, contactId));
