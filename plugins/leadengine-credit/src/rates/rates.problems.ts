import { defineProblem } from '@leadengine/plugin-kit';

export const ProductNameTaken = defineProblem<{ name: string }>({
  code: 'credit.product_name_taken',
  status: 409,
  title: 'The agreement has a product of this name',
  detail: ({ name }) => `There is a product ${name} already.`,
});

export const UnknownProduct = defineProblem<{ productId: string }>({
  code: 'credit.unknown_product',
  status: 422,
  title: 'The agreement has no such product',
  detail: ({ productId }) => `There is no product ${productId} in this agreement.`,
});

export const TableCodeTaken = defineProblem<{ code: string }>({
  code: 'credit.table_code_taken',
  status: 409,
  title: 'The product has a table of this bank, code and modality',
  detail: ({ code }) => `There is a table ${code} already.`,
});

export const UnknownTable = defineProblem<{ tableId: string }>({
  code: 'credit.unknown_table',
  status: 422,
  title: 'The agreement has no such table',
  detail: ({ tableId }) => `There is no table ${tableId} in this agreement.`,
});

export const VersionPublished = defineProblem({
  code: 'credit.version_published',
  status: 409,
  title: 'The version was published already',
  detail: () => 'A version is published once; copy it to put its rates in force again.',
});

export const VersionInForce = defineProblem({
  code: 'credit.version_in_force',
  status: 409,
  title: 'The version is or was in force',
  detail: () => 'What customers were shown stays on record; publish another version instead.',
});

export const VersionNotPublished = defineProblem({
  code: 'credit.version_not_published',
  status: 409,
  title: 'The version is a draft',
  detail: () => 'Only what was published can be withdrawn.',
});

export const EffectiveTimeOverlaps = defineProblem({
  code: 'credit.effective_time_overlaps',
  status: 409,
  title: 'Another version is in force in this time',
  detail: () => 'A table has one version in force at a time: end before the next one begins, or withdraw that one.',
});

export const EffectiveTimeRewritesPast = defineProblem({
  code: 'credit.effective_time_rewrites_past',
  status: 422,
  title: 'The time lies in the past',
  detail: () => 'Another version was in force then, and simulations were made with it.',
});

export const EffectiveTimeEmpty = defineProblem({
  code: 'credit.effective_time_empty',
  status: 422,
  title: 'The time has no length',
  detail: () => 'The end has to come after the beginning.',
});

export const NoVersionInForce = defineProblem<{ asOf: string }>({
  code: 'credit.no_version_in_force',
  status: 404,
  title: 'No version is in force at this time',
  detail: ({ asOf }) => `The table has no version in force at ${asOf}.`,
});

export const WindowOverlaps = defineProblem({
  code: 'credit.window_overlaps',
  status: 409,
  title: 'Another window covers some of these days',
  detail: () => 'Active windows of the same table, or of the agreement, share no day.',
});

export const WindowDaysInvalid = defineProblem({
  code: 'credit.window_days_invalid',
  status: 422,
  title: 'The days of the window do not fit',
  detail: () => 'The last day is not before the first one, and the first installment is due after the last day.',
});
