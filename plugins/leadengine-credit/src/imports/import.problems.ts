import { defineProblem } from '@leadengine/plugin-kit';
import type { ImportStatus } from './import.schema.js';

export const UnknownImportTemplate = defineProblem<{ templateId: string }>({
  code: 'credit.unknown_import_template',
  status: 422,
  title: 'No such mapping',
  detail: ({ templateId }) => `There is no mapping template ${templateId}.`,
});

export const ImportTemplateNameTaken = defineProblem<{ name: string }>({
  code: 'credit.import_template_name_taken',
  status: 409,
  title: 'Another mapping has this name',
  detail: ({ name }) => `There is a mapping template ${name} already.`,
});

export const ImportNotReady = defineProblem<{ status: ImportStatus }>({
  code: 'credit.import_not_ready',
  status: 409,
  title: 'The import cannot be applied as it is',
  detail: ({ status }) => `Only an import that is ready can be applied; this one is ${status}.`,
});

export const ImportNeedsApproval = defineProblem<{ reasons: readonly string[] }>({
  code: 'credit.import_needs_approval',
  status: 409,
  title: 'A second person has to approve the import',
  detail: ({ reasons }) => `It changes more than usual: ${reasons.join(', ')}.`,
});

export const ImportApproverIsAuthor = defineProblem({
  code: 'credit.import_approver_is_author',
  status: 409,
  title: 'Somebody else has to approve the import',
  detail: () => 'Who has sent the file cannot approve it.',
});

export const ImportUnderWay = defineProblem<{ status: ImportStatus }>({
  code: 'credit.import_under_way',
  status: 409,
  title: 'The import cannot be cancelled any more',
  detail: ({ status }) => `It is ${status}.`,
});

export const ImportSwept = defineProblem({
  code: 'credit.import_swept',
  status: 410,
  title: 'The rows of the import are no longer kept',
  detail: () => 'What it changed is in the versions of its tables.',
});
