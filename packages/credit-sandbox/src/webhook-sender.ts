import type { Dialect } from './dialects/dialect.js';
import type { KeptEvent } from './world.js';

/** How deliveries go: as they should, twice each, newest first, or not at all. */
export type WebhookMood = 'usual' | 'duplicate' | 'reordered' | 'lost';

export interface WebhookTarget {
  readonly url: string;
  readonly secret: string;
}

/** Delivers events. A receiver's clock is the real one, and so is that of signatures. */
export const createWebhookSender = (dialect: Dialect) => {
  let target: WebhookTarget | undefined;
  let mood: WebhookMood = 'usual';

  return {
    aim: (next: WebhookTarget | undefined, how: WebhookMood = 'usual'): void => {
      target = next;
      mood = how;
    },

    /** Statuses of the answers, in the order of sending. */
    async send(events: readonly KeptEvent[]): Promise<readonly number[]> {
      const { webhookOf } = dialect;
      if (target === undefined || webhookOf === undefined || mood === 'lost') return [];
      const ordered =
        mood === 'reordered' ? [...events].reverse() : mood === 'duplicate' ? events.flatMap((event) => [event, event]) : events;
      const statuses: number[] = [];
      for (const event of ordered) {
        const { headers, body } = webhookOf(event, target.secret, new Date());
        const answer = await fetch(target.url, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body });
        await answer.arrayBuffer();
        statuses.push(answer.status);
      }
      return statuses;
    },
  };
};

export type WebhookSender = ReturnType<typeof createWebhookSender>;
