import type { Plugin } from '@leadengine/plugin-kit';
import { channelsPlugin } from './channels/plugin.js';
import { contactsPlugin } from './contacts/plugin.js';
import { queuesPlugin } from './queues/plugin.js';

/** The helpdesk itself, on the same contract as any plugin. */
export const internalPlugins: readonly Plugin[] = [queuesPlugin, channelsPlugin, contactsPlugin];
