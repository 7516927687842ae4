import type { Declarations } from '@leadengine/core';
import { code, page, tablesByOwner } from './markdown.js';
import { typeText, type SchemaShape } from './schema-text.js';

export const queuesPage = ({ queues }: Declarations): string =>
  page(
    'Queues',
    `Kinds of jobs, by the plugin that declares them. Where a cell says *default*, it is 8 attempts with exponential backoff from 1 s, 30,000 ms
for one attempt, and 10 jobs at once in each process with the role ${code('worker')}. Beside these the engine runs ${code('leadengine-subscribers')} (one
job per event and subscriber) and ${code('leadengine-schedules')} (timers); ${code('leadengine queues')} shows the counts of all.`,
    tablesByOwner(
      queues.map(({ plugin: owner, definition: value }) => ({ owner, value })),
      ['Queue', 'Meaning', 'Payload', 'Attempts', 'Timeout (ms)', 'At once'],
      ({ name, summary, payload, attempts, timeoutMs, concurrency }) => [
        code(name),
        summary,
        code(typeText(payload as SchemaShape)),
        ...[attempts, timeoutMs, concurrency].map((number) => number?.toLocaleString('en') ?? '*default*'),
      ],
    ),
  );
