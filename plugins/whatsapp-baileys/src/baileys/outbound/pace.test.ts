import { expect } from 'chai';
import fc from 'fast-check';
import { afterSend, defaultPace, newChatsPerDay, planNext, restedPace, type Candidate, type Pace } from './pace.js';

const start = 1_700_000_000_000;

/** Plays a lane with a clock of its own: when each message leaves. */
const play = (pace: Pace, chats: readonly string[], random: () => number): { readonly chat: string; readonly at: number }[] => {
  const waiting: Candidate[] = chats.map((chat) => ({ chat }));
  const sent: { chat: string; at: number }[] = [];
  let stand = restedPace;
  let now = start;
  while (waiting.length > 0) {
    const heads = waiting.filter(({ chat }, index) => waiting.findIndex((each) => each.chat === chat) === index);
    const plan = planNext(stand, pace, heads, now);
    if (plan.kind === 'idle') throw new Error('There was something to send.');
    if (plan.kind === 'wait') {
      expect(plan.until).to.be.greaterThan(now);
      now = plan.until;
      continue;
    }
    sent.push({ chat: plan.candidate.chat, at: now - start });
    stand = afterSend(stand, pace, plan.candidate.chat, now, random());
    waiting.splice(waiting.indexOf(plan.candidate), 1);
  }
  return sent;
};

describe('the pace of a number', () => {
  it('lets three go after a silence, then one per gap', () => {
    const times = play(defaultPace, ['a', 'b', 'c', 'd', 'e', 'f'], () => 1).map(({ at }) => at);
    expect(times).to.deep.equal([0, 0, 0, 2_500, 5_000, 7_500]);
  });

  it('keeps between any two messages but those of a burst at least the shortest gap, whatever chance says', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }), (draws) => {
        const left = [...draws];
        const times = play(
          defaultPace,
          draws.map((_, index) => `chat ${String(index)}`),
          () => left.pop() ?? 0,
        ).map(({ at }) => at);
        for (let index = defaultPace.burst; index < times.length; index++) {
          const gap = (times[index] ?? 0) - (times[index - defaultPace.burst] ?? 0);
          expect(gap).to.be.at.least(defaultPace.minGapMs);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leaves a second between two messages of one chat and lets others pass meanwhile', () => {
    expect(play({ ...defaultPace, minGapMs: 0, maxGapMs: 0 }, ['a', 'a', 'b'], () => 0)).to.deep.equal([
      { chat: 'a', at: 0 },
      { chat: 'b', at: 0 },
      { chat: 'a', at: 1_000 },
    ]);
  });

  it('trusts a number with more strangers as it grows older, unless told otherwise', () => {
    const days = (count: number) => newChatsPerDay(defaultPace, count * 86_400_000);
    expect([0, 6, 7, 13, 14, 29, 30, 400].map(days)).to.deep.equal([20, 20, 50, 50, 100, 100, 200, 200]);
    expect(newChatsPerDay({ newChatsPerDay: 7 }, 0)).to.equal(7);
  });
});
