import { defineProblem } from '@leadengine/plugin-kit';

export const NotSealedYet = defineProblem({
  code: 'audit.not_sealed_yet',
  status: 409,
  title: 'No checkpoint covers it yet',
  detail: () => 'Events are sealed within seconds and signed with the next checkpoint. Ask again in a minute.',
  headers: () => ({ 'retry-after': '5' }),
});

export const OutsideTheLog = defineProblem<{ size: number }>({
  code: 'audit.outside_the_log',
  status: 422,
  title: 'The log is not that large',
  detail: ({ size }) => `The log has ${String(size)} events; from may not be above to, nor to above that.`,
});
