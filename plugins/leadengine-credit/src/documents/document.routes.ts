import { Id, NotFound } from '@leadengine/core/contract';
import { defineRoute, stream, type RouteDefinition, type Scope, type UnitOfWork } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { creditAccess } from '../access.js';
import type { Document } from './document.js';
import { cetSheet, proposalDocument } from './proposal-document.js';
import { findProposalFacts, type ProposalFacts } from './proposal-facts.repository.js';
import { renderPdf } from './render-pdf.js';

const pdfType = 'application/pdf';
const DocumentName = Type.String({ maxLength: 60, description: '`proposal` or `cet-sheet`', examples: ['cet-sheet'] });

/** That somebody took the figures out is part of what is shown before contracting. */
const downloaded = {
  action: 'credit_proposal.document_downloaded' as const,
  targets: ({ params }: { readonly params: { readonly id: string } }) => [{ type: 'credit_proposal', id: params.id }],
};

/** Part of a file name: letters without accents, digits, hyphens. */
const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Documents of proposals. Every figure is read from the columns of the proposal and its offer; installments follow from what is stored there. */
export const documentRoutes = (unitOfWork: UnitOfWork): readonly RouteDefinition[] => {
  /** @throws NotFound */
  const factsOf = async (scope: Scope, id: string): Promise<ProposalFacts> => {
    const facts = await unitOfWork.read(scope, (sql) => findProposalFacts(sql, id));
    if (!facts) throw new NotFound({ resource: 'proposal' });
    return facts;
  };
  const answer = async (facts: ProposalFacts, name: string, document: Document) =>
    stream(
      200,
      { contentType: pdfType, stream: await renderPdf(document) },
      { 'content-disposition': `attachment; filename="${name}-${slugOf(facts.bank)}-${String(facts.termMonths)}.pdf"` },
    );

  return [
    defineRoute({
      id: 'creditProposals.document',
      method: 'GET',
      path: '/proposals/:id/documents/:name',
      summary: 'Download a proposal, or its total cost (CET), as a PDF in Portuguese',
      description:
        'With the figures and names of the day it was made, whatever changed since. `cet-sheet` has what is financed by its parts, in reais and ' +
        'per cent, and is to be shown before contracting. Neither is a contract or an acceptance. `proposal` lists each installment, unless the ' +
        'bank divides it by a coefficient of its own.',
      access: creditAccess.read,
      audit: downloaded,
      params: Type.Object({ id: Id, name: DocumentName }, { additionalProperties: false }),
      responses: { 200: { contentType: pdfType, description: 'One page; behind that of a proposal its installments' } },
      problems: [NotFound],
      handler: async ({ scope, params }) => {
        if (params.name !== 'proposal' && params.name !== 'cet-sheet') throw new NotFound({ resource: 'document' });
        const facts = await factsOf(scope, params.id);
        return params.name === 'proposal' ? answer(facts, 'proposta', proposalDocument(facts)) : answer(facts, 'cet', cetSheet(facts));
      },
    }),
  ];
};
