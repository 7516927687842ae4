import type { StoredContent } from './content.js';
import type { PollResults } from './contract.js';

/** The results before anybody voted; null for what is no poll. */
export const emptyResultsOf = (content: StoredContent): PollResults | null => tally(content, []);

/** Counts votes, each the options that one voter has chosen. Options that the poll does not have count for nothing; null for what is no poll. */
export const tally = (content: StoredContent, votes: readonly (readonly string[])[]): PollResults | null => {
  if (content.type !== 'poll') return null;
  const chosen = votes.map((options) => {
    const known = content.options.filter((option) => options.includes(option));
    return content.multiple ? known : known.slice(0, 1);
  });
  const options = content.options.map((name) => ({ name, votes: chosen.filter((each) => each.includes(name)).length }));
  return {
    totalVoters: chosen.filter((each) => each.length > 0).length,
    totalVotes: options.reduce((sum, option) => sum + option.votes, 0),
    options,
  };
};
