import type { WhatsAppInstance } from '@leadengine/sdk';
import type { PhaseName } from './connect-words.js';

/** How serious it is: all is well, something is under way, or a person is needed. */
export type Tone = 'good' | 'busy' | 'quiet' | 'bad';

/** Engines without a phone have a status only. */
const byStatus: Readonly<Record<WhatsAppInstance['status'], PhaseName>> = {
  connected: 'online',
  connecting: 'connecting',
  disconnected: 'stopped',
  failed: 'failed',
};

/** What is said of a number. @param method - Of the code that is shown */
export const phaseOf = (instance: WhatsAppInstance, method: 'qr' | 'code' | undefined): PhaseName => {
  const { state, status, retryAt } = instance;
  if (state === null) return byStatus[status];
  if (state === 'linking' && method === 'code') return 'code';
  // A ban with an end heals by itself; one without needs a person.
  if (state === 'banned' && retryAt !== null) return 'paused';
  return state;
};

export const toneOf = (phase: PhaseName): Tone => {
  switch (phase) {
    case 'online':
      return 'good';
    case 'linking':
    case 'code':
    case 'restarting':
    case 'connecting':
    case 'draining':
    case 'backoff':
      return 'busy';
    case 'unlinked':
    case 'stopped':
      return 'quiet';
    default:
      return 'bad';
  }
};
