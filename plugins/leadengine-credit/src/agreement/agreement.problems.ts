import { defineProblem } from '@leadengine/plugin-kit';
import { agreementTransitions, type AgreementStatus } from './agreement.schema.js';

export const AgreementSlugTaken = defineProblem<{ slug: string }>({
  code: 'credit.agreement_slug_taken',
  status: 409,
  title: 'Another agreement has this slug',
  detail: ({ slug }) => `There is an agreement ${slug} already.`,
});

export const SourceCodeTaken = defineProblem<{ sourceCode: string }>({
  code: 'credit.source_code_taken',
  status: 409,
  title: 'Another agreement has this name at the source of leads',
  detail: ({ sourceCode }) => `Leads of ${sourceCode} belong to another agreement.`,
});

export const AgreementStatusRefused = defineProblem<{ from: AgreementStatus; to: AgreementStatus }>({
  code: 'credit.agreement_status_refused',
  status: 422,
  title: 'The status cannot follow',
  detail: ({ from, to }) => `An agreement that is ${from} cannot become ${to}; it can become ${agreementTransitions[from].join(', ')}.`,
});

export const AgreementNotOnSale = defineProblem<{ status: AgreementStatus }>({
  code: 'credit.agreement_not_on_sale',
  status: 409,
  title: 'Nothing is sold under this agreement now',
  detail: ({ status }) => `The agreement is ${status}.`,
});

export const UnknownAgreement = defineProblem<{ agreementId: string }>({
  code: 'credit.unknown_agreement',
  status: 422,
  title: 'No such agreement',
  detail: ({ agreementId }) => `There is no agreement ${agreementId}.`,
});
