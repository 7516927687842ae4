import type { Clock, EventEnvelope, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import type { EphemeralEvents, EphemeralListener } from '../events/ephemeral-events.js';
import type { Tickets } from '../tickets/contract.js';
import { createPresence } from './presence.service.js';

describe('createPresence', () => {
  let now = 0;
  const clock: Clock = { now: () => new Date(now) };
  const scopeOf = (id: string): Scope => ({ tenantId: 't', actor: { kind: 'user', id } }) as Scope;

  const start = () => {
    now = Date.parse('2026-01-01T00:00:00.000Z');
    const listeners: EphemeralListener[] = [];
    const ephemeral: EphemeralEvents = {
      publish: (scope, event, data) => {
        for (const listener of listeners) listener({ type: event.name, tenantId: scope.tenantId, data } as EventEnvelope);
      },
      listen: (listener) => {
        listeners.push(listener);
        return () => undefined;
      },
    };
    const unitOfWork = { read: () => Promise.resolve({}) } as unknown as UnitOfWork;
    const presence = createPresence({ unitOfWork, tickets: {} as Tickets, ephemeral, clock });
    presence.listen();
    return presence;
  };

  it('forgets after 30 seconds who does not say it again', async () => {
    const presence = start();
    await presence.report(scopeOf('ana'), 'ticket', 'viewing');
    now += 29_999;
    expect(await presence.list(scopeOf('bia'), 'ticket')).to.have.length(1);
    now += 1;
    expect(await presence.list(scopeOf('bia'), 'ticket')).to.deep.equal([]);
  });

  it('remembers for ten seconds that somebody wrote, also when they only look again', async () => {
    const presence = start();
    await presence.report(scopeOf('ana'), 'ticket', 'typing');
    await presence.report(scopeOf('ana'), 'ticket', 'viewing');
    now += 9999;
    expect(presence.otherTypist(scopeOf('bia'), 'ticket')).to.equal('ana');
    expect(presence.otherTypist(scopeOf('ana'), 'ticket')).to.equal(undefined);
    now += 1;
    expect(presence.otherTypist(scopeOf('bia'), 'ticket')).to.equal(undefined);
  });
});
