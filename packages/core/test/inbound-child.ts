/** A process of an engine that hands in messages when it is told to; started by storm.it.test.ts. */
import { setTimeout } from 'node:timers/promises';
import { ChannelIngestion, Problem, type InboundMessage, type ReceiveOutcome, type Scope } from '@leadengine/plugin-kit';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { createApp } from '@leadengine/core';

/** What to hand in: `count` messages of one phone, in both spellings of its number, all at once. */
export interface InboundOrder {
  readonly tenantId: string;
  readonly instanceId: string;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly count: number;
}

const app = await createApp({ plugins: [whatsappPlugin], env: process.env, roles: ['worker'], environment: 'test' });
await app.start();

/** As channels do: what could not be stored at all is handed in again. */
const handIn = async (scope: Scope, message: InboundMessage): Promise<ReceiveOutcome> => {
  for (;;) {
    try {
      return await app.service(ChannelIngestion).receive(scope, message);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'dependency.unavailable') throw error;
      await setTimeout(100);
    }
  }
};

process.on('message', (order: InboundOrder) => {
  const { tenantId, instanceId, name, spellings, count } = order;
  const scope = app.scopes.system(tenantId, 'test');
  const calls = Array.from({ length: count }, (_, index) =>
    handIn(scope, {
      channel: 'whatsapp',
      instanceId,
      providerEventId: `${name}-${String(index)}`,
      providerMessageId: `${name}-${String(index)}`,
      from: spellings[index % spellings.length] ?? '',
      displayName: 'Rosa',
      occurredAt: new Date(),
      content: { type: 'text', text: `${name} ${String(index)}` },
      raw: {},
    }),
  );
  void Promise.all(calls).then(async (outcomes) => {
    process.send?.(outcomes.map(({ kind }) => kind));
    await app.stop();
    process.disconnect();
  });
});
process.send?.('ready');
