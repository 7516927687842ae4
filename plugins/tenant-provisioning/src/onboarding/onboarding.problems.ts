import { defineProblem } from '@leadengine/plugin-kit';

export const InviteForSomebodyElse = defineProblem({
  code: 'onboarding.email_mismatch',
  status: 409,
  title: 'The invite is for another address',
  detail: () => 'The first admin has the address that was invited. Ask for an invite of your own.',
});
