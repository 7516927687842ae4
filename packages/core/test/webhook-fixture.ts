import { defineEvent, definePlugin, type Plugin, type UnitOfWork } from '@leadengine/plugin-kit';
import type { TestApp, TestUser } from '@leadengine/testing';
import { Type } from 'typebox';

const Noted = defineEvent({
  name: 'sample.noted',
  version: 1,
  summary: 'A note',
  payload: Type.Object({ ticketId: Type.String(), n: Type.Integer(), text: Type.Optional(Type.String()) }),
});

export interface Note {
  readonly ticketId: string;
  readonly n: number;
  readonly text?: string;
}

/** Webhooks may reach the test's endpoints, and what takes hours takes seconds. */
export const quickWebhooks = {
  LEADENGINE_WEBHOOKS_ALLOW_PRIVATE: 'true',
  LEADENGINE_WEBHOOKS_FIRST_RETRY_MS: '60',
  LEADENGINE_WEBHOOKS_RETRY_SECONDS: '4',
  LEADENGINE_WEBHOOKS_TIMEOUT_MS: '1000',
  LEADENGINE_LEASE_SECONDS: '3',
};

/** A plugin whose events tests emit as they like. */
export const createNotes = (): {
  readonly plugin: Plugin;
  /** One commit. Resolves with the events' ids. */
  emit(app: TestApp, user: TestUser, events: readonly Note[]): Promise<string[]>;
} => {
  let unitOfWork: UnitOfWork | undefined;
  return {
    plugin: definePlugin({
      name: 'sample',
      contract: 1,
      events: [Noted],
      setup(context) {
        ({ unitOfWork } = context);
        return {};
      },
    }),
    emit: (app, { tenant }, events) => {
      if (unitOfWork === undefined) throw new Error('The plugin is not set up.');
      return unitOfWork.run(app.scope(tenant.id), (tx) => Promise.resolve(events.map((event) => tx.emit(Noted, event))));
    },
  };
};
