import { defineProblem } from '@leadengine/plugin-kit';

/** A message with no content, or with two. */
export const AmbiguousMessage = defineProblem<{ pointer: string }>({
  code: 'whatsapp.sandbox_message_ambiguous',
  status: 422,
  title: 'A message says exactly one thing',
  detail: ({ pointer }) => `Give exactly one of text, media, location and contact${pointer === '' ? '' : ` at ${pointer}`}.`,
});

/** A failure mode on a customer that does not fail. */
export const FailureNotApplicable = defineProblem({
  code: 'whatsapp.sandbox_failure_not_applicable',
  status: 422,
  title: 'Only customers of behavior fails have a failure',
  detail: () => 'Leave failure out, or set behavior to fails.',
});
