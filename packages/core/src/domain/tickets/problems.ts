import { defineProblem } from '@leadengine/plugin-kit';
import { stages, type Stage } from './stage.js';
import type { TicketStatus } from './status.js';

export const TicketAlreadyOpen = defineProblem<{ existingTicketId: string }>({
  code: 'tickets.already_open',
  status: 409,
  title: 'The contact has an open ticket on this channel',
  detail: ({ existingTicketId }) => `Ticket ${existingTicketId} is open; go on there.`,
});

export const TicketNotOpen = defineProblem<{ currentStatus: TicketStatus }>({
  code: 'tickets.not_open',
  status: 409,
  title: 'The ticket is not open',
  detail: ({ currentStatus }) => `The ticket is ${currentStatus}; reopen it first.`,
});

export const TransitionRefused = defineProblem<{ from: TicketStatus; to: TicketStatus }>({
  code: 'tickets.transition_refused',
  status: 422,
  title: 'The status cannot follow',
  detail: ({ from, to }) => `A ticket that is ${from} cannot become ${to}.`,
});

export const UnknownStage = defineProblem<{ stage: string }>({
  code: 'tickets.unknown_stage',
  status: 422,
  title: 'No such stage',
  detail: () => `The stages are ${stages.join(', ')}.`,
});

export const StageRefused = defineProblem<{ from: Stage; to: Stage }>({
  code: 'tickets.stage_refused',
  status: 422,
  title: 'The stage cannot follow',
  detail: ({ from, to }) => `A ticket in ${from} cannot go to ${to}.`,
});

export const AssigneeNeeded = defineProblem({
  code: 'tickets.assignee_needed',
  status: 422,
  title: 'Nobody is assigned',
  detail: () => 'Assign the ticket to a user instead.',
});

export const UnknownAssignee = defineProblem<{ assigneeId: string }>({
  code: 'tickets.unknown_assignee',
  status: 422,
  title: 'No such active user',
  detail: ({ assigneeId }) => `There is no active user ${assigneeId}.`,
});

export const UnknownContact = defineProblem<{ contactId: string }>({
  code: 'tickets.unknown_contact',
  status: 422,
  title: 'No such contact',
  detail: ({ contactId }) => `There is no contact ${contactId}.`,
});

export const ContactUnreachable = defineProblem<{ channel: string }>({
  code: 'tickets.contact_unreachable',
  status: 422,
  title: 'The contact has no address on this channel',
  detail: ({ channel }) => `Give the contact an address for ${channel} first.`,
});

export const UnknownMention = defineProblem<{ userId: string }>({
  code: 'tickets.unknown_mention',
  status: 422,
  title: 'Nobody of that id works here',
  detail: ({ userId }) => `There is no active user ${userId} to mention.`,
});

export const NoteNotOwn = defineProblem({
  code: 'tickets.note_not_own',
  status: 403,
  title: "Another person's note",
  detail: () => 'Only its author removes a note.',
});

export const UserNeeded = defineProblem({
  code: 'tickets.user_needed',
  status: 403,
  title: 'Only a person can do that',
  detail: () => 'A private note belongs to a user; API keys write notes for the team.',
});
