import { expect } from 'chai';
import fc from 'fast-check';
import { applyChange, applyVotes, mayChange, type ChangeableMessage, type ChangeMark } from './change.js';

const at = (seconds: number): Date => new Date(1_700_000_000_000 + seconds * 1000);
const text: ChangeableMessage = { content: { type: 'text', text: 'a' }, reactions: [], pollResults: null, editedAt: null, revokedAt: null };
const us = (seconds: number): ChangeMark => ({ author: 'us', userId: null, at: at(seconds) });

describe('changes of a message', () => {
  it('keep at most one reaction per side, and the newest, in whatever order they come', () => {
    const reaction = fc.record({
      author: fc.constantFrom('us' as const, 'contact' as const),
      emoji: fc.constantFrom('👍', '❤️', null),
      seconds: fc.integer({ min: 0, max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(reaction, { maxLength: 12 }), (reactions) => {
        let message = text;
        for (const { author, emoji, seconds } of reactions)
          message = applyChange(message, { kind: 'reaction', emoji }, { author, userId: null, at: at(seconds) }) ?? message;
        const authors = message.reactions.map(({ author }) => author);
        expect(new Set(authors).size).to.equal(authors.length);
        for (const { author, emoji } of message.reactions)
          expect(reactions.some((each) => each.author === author && each.emoji === emoji)).to.equal(true);
      }),
    );
    const first = applyChange(text, { kind: 'reaction', emoji: '👍' }, us(10)) ?? text;
    expect(applyChange(first, { kind: 'reaction', emoji: '❤️' }, us(5))).to.equal(undefined);
  });

  it('replace text or caption, the newest edit wins', () => {
    const edited = applyChange(text, { kind: 'edit', text: 'b' }, us(10));
    expect(edited?.content).to.deep.equal({ type: 'text', text: 'b' });
    expect(edited && applyChange(edited, { kind: 'edit', text: 'c' }, us(9))).to.equal(undefined);
    const image: ChangeableMessage = { ...text, content: { type: 'image', media: { mimeType: 'image/png' } } };
    expect(applyChange(image, { kind: 'edit', text: 'b' }, us(1))?.content).to.include({ type: 'image', caption: 'b' });
    const place: ChangeableMessage = { ...text, content: { type: 'location', latitude: 0, longitude: 0 } };
    expect(applyChange(place, { kind: 'edit', text: 'b' }, us(1))).to.equal(undefined);
  });

  it('end with a revocation that leaves nothing of the words', () => {
    const change = fc.oneof(
      fc.constantFrom('👍', null).map((emoji) => ({ kind: 'reaction' as const, emoji })),
      fc.string().map((words) => ({ kind: 'edit' as const, text: words })),
      fc.constant({ kind: 'revoke' as const }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const revoked = applyChange(text, { kind: 'revoke' }, us(1)) ?? text;
        expect(revoked).to.deep.include({ content: { type: 'revoked' }, reactions: [], pollResults: null, revokedAt: at(1) });
        for (const each of changes) expect(applyChange(revoked, each, us(2))).to.equal(undefined);
      }),
    );
  });

  it('are up to the author, but for reactions and votes', () => {
    const target = (isOurs: boolean) => ({ providerMessageId: 'x', isOurs });
    expect(mayChange({ by: 'contact', target: target(true), change: { kind: 'revoke' } })).to.equal(false);
    expect(mayChange({ by: 'us', target: target(false), change: { kind: 'edit', text: 'x' } })).to.equal(false);
    expect(mayChange({ by: 'us', target: target(true), change: { kind: 'revoke' } })).to.equal(true);
    expect(mayChange({ by: 'contact', target: target(true), change: { kind: 'vote', options: [] } })).to.equal(true);
  });
});

describe('votes', () => {
  const options = ['72', '84', '96'];
  const poll = (multiple: boolean): ChangeableMessage => ({ ...text, content: { type: 'poll', question: '?', options, multiple } });

  it('are counted per option and voter; what the poll does not have counts for nothing', () => {
    const vote = fc.uniqueArray(fc.constantFrom('72', '84', '96', 'other'));
    fc.assert(
      fc.property(fc.boolean(), fc.array(vote, { maxLength: 20 }), (multiple, votes) => {
        const results = applyVotes(poll(multiple), votes)?.pollResults;
        const sum = results?.options.reduce((total, option) => total + option.votes, 0);
        expect(results?.totalVotes).to.equal(sum);
        expect(results?.totalVoters).to.equal(votes.filter((each) => each.some((option) => options.includes(option))).length);
        if (!multiple) expect(results?.totalVotes).to.equal(results?.totalVoters);
        expect(results?.options.map(({ name }) => name)).to.deep.equal(options);
      }),
    );
  });

  it('change nothing of what is no poll', () => {
    expect(applyVotes(text, [['72']])).to.equal(undefined);
  });
});
