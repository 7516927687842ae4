import { expect } from 'chai';
import fc from 'fast-check';
import { planSend, type PlannedCustomer } from './behavior-planner.js';
import type { Behavior, FailureMode } from './sandbox.schema.js';

const sentAt = new Date('2026-01-05T12:00:00.000Z');
const message = { providerMessageId: 'm1', attempt: 1, sentAt };
const customer = (changes: Partial<PlannedCustomer>): PlannedCustomer => ({
  behavior: 'answers',
  failure: null,
  delays: { writeMs: 0, deliverMs: 100, readMs: 200, answerMs: 400 },
  script: [{ text: 'Oi' }, { text: 'Pode ser' }],
  scriptPosition: 0,
  ...changes,
});
const kinds = (planned: PlannedCustomer, attempt = 1) => {
  const plan = planSend(planned, { ...message, attempt });
  return plan.outcome === 'take' ? plan.actions.map(({ kind }) => kind) : plan;
};

const behaviors: readonly Behavior[] = ['writes_first', 'answers', 'reads', 'silent', 'fails'];
const anyFailure: fc.Arbitrary<FailureMode> = fc.oneof(
  fc.constant<FailureMode>({ mode: 'invalid_recipient' }),
  fc.constant<FailureMode>({ mode: 'rejected_later' }),
  fc.record({ mode: fc.constant('first_attempts' as const), attempts: fc.integer({ min: 1, max: 20 }) }),
);
const anyDelay = fc.integer({ min: 0, max: 600_000 });
const anyCustomer: fc.Arbitrary<PlannedCustomer> = fc.record({
  behavior: fc.constantFrom(...behaviors),
  failure: fc.option(anyFailure),
  delays: fc.record({ writeMs: anyDelay, deliverMs: anyDelay, readMs: anyDelay, answerMs: anyDelay }),
  script: fc.array(fc.record({ text: fc.string({ minLength: 1 }) }), { maxLength: 4 }),
  scriptPosition: fc.integer({ min: 0, max: 6 }),
});
const anyMessage = fc.record({
  providerMessageId: fc.uuid(),
  attempt: fc.integer({ min: 1, max: 30 }),
  sentAt: fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
});

describe('planSend', () => {
  it('lets a customer who answers receive, read and write the next line of the script', () => {
    const plan = planSend(customer({ scriptPosition: 1 }), message);

    expect(plan).to.deep.equal({
      outcome: 'take',
      actions: [
        { kind: 'deliver', eventId: 'deliver:m1', dueAt: new Date('2026-01-05T12:00:00.100Z') },
        { kind: 'read', eventId: 'read:m1', dueAt: new Date('2026-01-05T12:00:00.300Z') },
        {
          kind: 'reply',
          eventId: 'reply:m1',
          dueAt: new Date('2026-01-05T12:00:00.700Z'),
          messageId: 'm1.reply',
          message: { text: 'Pode ser' },
        },
      ],
    });
  });

  it('lets each behavior go as far as its name says', () => {
    expect(kinds(customer({ behavior: 'writes_first' }))).to.deep.equal(['deliver', 'read', 'reply']);
    expect(kinds(customer({ behavior: 'reads' }))).to.deep.equal(['deliver', 'read']);
    expect(kinds(customer({ behavior: 'silent' }))).to.deep.equal(['deliver']);
    expect(kinds(customer({ behavior: 'fails', failure: { mode: 'rejected_later' } }))).to.deep.equal(['fail']);
  });

  it('ends the talk when the script is used up', () => {
    expect(kinds(customer({ scriptPosition: 2 }))).to.deep.equal(['deliver', 'read']);
  });

  it('refuses for good when the customer does not exist on the network', () => {
    expect(kinds(customer({ behavior: 'fails' }))).to.include({ outcome: 'refuse', code: 'invalid_recipient', isRetryable: false });
  });

  it('refuses the first attempts and takes the next one', () => {
    const flaky = customer({ behavior: 'fails', failure: { mode: 'first_attempts', attempts: 2 } });

    expect(kinds(flaky, 1)).to.include({ outcome: 'refuse', isRetryable: true });
    expect(kinds(flaky, 2)).to.include({ outcome: 'refuse', isRetryable: true });
    expect(kinds(flaky, 3)).to.deep.equal(['deliver', 'read', 'reply']);
  });

  it('plans the same actions for the same message', () => {
    fc.assert(
      fc.property(anyCustomer, anyMessage, (who, sent) => {
        expect(planSend(who, sent)).to.deep.equal(planSend(who, sent));
      }),
    );
  });

  it('keeps the order of a conversation: nothing before the send, each step not before the one it follows', () => {
    fc.assert(
      fc.property(anyCustomer, anyMessage, (who, sent) => {
        const plan = planSend(who, sent);
        if (plan.outcome === 'refuse') return;
        const times = [sent.sentAt, ...plan.actions.map(({ dueAt }) => dueAt)].map((time) => time.getTime());
        expect(times).to.deep.equal([...times].sort((a, b) => a - b));
      }),
    );
  });

  it('gives each action an id of its own that names the message', () => {
    fc.assert(
      fc.property(anyCustomer, anyMessage, (who, sent) => {
        const plan = planSend(who, sent);
        if (plan.outcome === 'refuse') return;
        const ids = plan.actions.map(({ eventId }) => eventId);
        expect(new Set(ids).size).to.equal(ids.length);
        for (const id of ids) expect(id).to.match(new RegExp(`:${sent.providerMessageId}$`));
      }),
    );
  });

  it('never reports a message as failed and as arrived', () => {
    fc.assert(
      fc.property(anyCustomer, anyMessage, (who, sent) => {
        const plan = planSend(who, sent);
        if (plan.outcome === 'take' && plan.actions.some(({ kind }) => kind === 'fail')) expect(plan.actions).to.have.length(1);
      }),
    );
  });

  it('takes a message of a flaky customer after finitely many attempts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (attempts) => {
        const flaky = customer({ behavior: 'fails', failure: { mode: 'first_attempts', attempts } });
        expect(planSend(flaky, { ...message, attempt: attempts + 1 }).outcome).to.equal('take');
      }),
    );
  });
});
