import { expect } from 'chai';
import fc from 'fast-check';
import { linkingLimits, reduceSession, type SessionEvent, type SessionState } from './session-reducer.js';
import { actionOf, isActive, statusOf } from './session-phase.js';

const start = new Date('2026-12-01T12:00:00Z');

const first: SessionState = {
  phase: 'unlinked',
  reason: undefined,
  code: undefined,
  retryAt: undefined,
  isPaired: false,
  failures: 0,
  strikes: 0,
  rounds: 0,
  linkingSince: undefined,
  hadBadSignature: false,
  wasReplaced: false,
  wasBanned: false,
};

const codes = [undefined, 400, 401, 402, 403, 405, 406, 408, 409, 411, 413, 414, 415, 418, 428, 440, 500, 501, 503, 515, 999];

const event: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.constantFrom<SessionEvent>(
    { kind: 'started' },
    { kind: 'requested' },
    { kind: 'due' },
    { kind: 'paired' },
    { kind: 'opened' },
    { kind: 'drained' },
    { kind: 'steady' },
    { kind: 'stuck' },
    { kind: 'deaf' },
    { kind: 'passkey_demanded' },
    { kind: 'version_refused' },
    { kind: 'fenced' },
    { kind: 'wiped', reason: 'wiped' },
  ),
  fc.record({
    kind: fc.constant('closed' as const),
    code: fc.constantFrom(...codes),
    message: fc.constantFrom('Stream Errored', 'QR refs attempts ended', 'Invalid account signature', undefined),
    expiresInMs: fc.option(fc.integer({ min: 0, max: 86_400_000 }), { nil: undefined }),
  }),
);

const walk = fc.array(
  fc.record({ event, random: fc.double({ min: 0, max: 0.999_999, noNaN: true }), ms: fc.integer({ min: 0, max: 900_000 }) }),
  {
    maxLength: 60,
  },
);

describe('whatever happens to a linked phone', () => {
  it('its state is one that can go on, and says what helps', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        let state = first;
        let now = start;
        for (const { event: happened, random, ms } of steps) {
          now = new Date(now.getTime() + ms);
          const before = state;
          const step = reduceSession(state, happened, { now, random });
          ({ state } = step);
          const kinds = step.effects.map(({ kind }) => kind);
          const connects = step.effects.filter((effect) => effect.kind === 'connect');

          expect(connects.length, 'one socket at a time').to.be.at.most(1);
          if (kinds.includes('connect') && isActive(before.phase) && before.phase !== 'backoff' && happened.kind === 'closed')
            expect(kinds.indexOf('end'), 'the old socket ends first').to.be.within(0, kinds.indexOf('connect'));
          // A number that rests opens nothing, but for a ban that ends by itself.
          if (!isActive(state.phase) && kinds.includes('connect')) expect(state).to.include({ phase: 'banned' });
          if (state.phase === 'backoff') expect(state.retryAt, 'a wait has an end').to.not.equal(undefined);
          if (state.retryAt !== undefined) expect(state.retryAt.getTime() - now.getTime()).to.be.at.most(86_400_000);
          if (state.phase === 'online' || state.phase === 'draining') expect(state.retryAt).to.equal(undefined);
          expect(state.rounds).to.be.at.most(linkingLimits.rounds);
          // Keys are given up only when WhatsApp or a person has ended the link, or when there is none.
          if (before.isPaired && kinds.includes('renew_credentials')) expect(['logged_out', 'unlinked']).to.include(state.phase);
          if (happened.kind === 'fenced') expect(state).to.equal(before);
          expect(statusOf(state.phase)).to.be.oneOf(['connected', 'connecting', 'disconnected', 'failed']);
          expect(actionOf(state.phase, state.retryAt ?? null)).to.be.a('string');
        }
      }),
      { numRuns: 300 },
    );
  });
});
