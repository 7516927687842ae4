import { randomInt, randomUUID } from 'node:crypto';
import { ChannelIngestion, ChannelRegistry } from '@leadengine/plugin-kit';
import type { TestApp, TestUser } from '@leadengine/testing';

/** A ticket that a contact of this name opened by writing. */
export const addTicket = async (app: TestApp, { tenant }: TestUser, contactName: string): Promise<string> => {
  const scope = app.scope(tenant.id);
  const [instanceId, eventId] = [randomUUID(), randomUUID()];
  await app.app.database.unitOfWork.run(scope, (tx) =>
    app.app
      .service(ChannelRegistry)
      .saveInstance(tx, { id: instanceId, channel: 'whatsapp', name: 'Main', status: 'connected', address: undefined }),
  );
  const outcome = await app.app.service(ChannelIngestion).receive(scope, {
    channel: 'whatsapp',
    instanceId,
    providerEventId: eventId,
    providerMessageId: eventId,
    from: `+551190000${String(randomInt(1000, 9999))}`,
    displayName: contactName,
    occurredAt: new Date(),
    content: { type: 'text', text: 'oi' },
    raw: { id: eventId },
  });
  if (outcome.kind !== 'stored') throw new Error(`The message was ${outcome.kind}.`);
  return outcome.ticketId;
};
