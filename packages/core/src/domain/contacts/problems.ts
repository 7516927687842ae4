import { defineProblem } from '@leadengine/plugin-kit';

export const InvalidPhone = defineProblem({
  code: 'contacts.invalid_phone',
  status: 422,
  title: 'Not a telephone number',
  detail: () => 'No such telephone number can exist.',
});

export const PhoneTaken = defineProblem<{ existingContactId: string }>({
  code: 'contacts.phone_taken',
  status: 409,
  title: 'The telephone number belongs to another contact',
  detail: ({ existingContactId }) => `Contact ${existingContactId} has this number.`,
});

export const EmailTaken = defineProblem<{ existingContactId: string }>({
  code: 'contacts.email_taken',
  status: 409,
  title: 'The e-mail address belongs to another contact',
  detail: ({ existingContactId }) => `Contact ${existingContactId} has this address.`,
});

export const InvalidDocument = defineProblem({
  code: 'contacts.invalid_document',
  status: 422,
  title: 'Not a CPF',
  detail: () => 'The check digits do not fit.',
});

export const DocumentTaken = defineProblem<{ existingContactId: string }>({
  code: 'contacts.document_taken',
  status: 409,
  title: 'The CPF belongs to another contact',
  detail: ({ existingContactId }) => `Contact ${existingContactId} has this document.`,
});

export const UnknownContacts = defineProblem<{ contactIds: readonly string[] }>({
  code: 'contacts.unknown',
  status: 422,
  title: 'No such contacts',
  detail: ({ contactIds }) => `There are no contacts ${contactIds.join(', ')}.`,
});

export const UnknownTaskAssignee = defineProblem<{ assigneeId: string }>({
  code: 'contacts.unknown_assignee',
  status: 422,
  title: 'No such active user',
  detail: ({ assigneeId }) => `There is no active user ${assigneeId}.`,
});

export const MergeIntoItself = defineProblem({
  code: 'contacts.merge_into_itself',
  status: 422,
  title: 'A contact cannot be merged into itself',
  detail: () => 'Leave the target out of the sources.',
});

export const NotMerged = defineProblem({
  code: 'contacts.not_merged',
  status: 409,
  title: 'The contact is not merged',
  detail: () => 'There is no merge of this contact to take back.',
});

export const UnmergeRefused = defineProblem<{ reason: string }>({
  code: 'contacts.unmerge_refused',
  status: 409,
  title: 'The merge cannot be taken back any more',
  detail: ({ reason }) => reason,
});
