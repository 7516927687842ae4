import type { RunFacts } from '../saga/run.js';
import { operatorEmail } from '../steps/step-parts.js';

/** For the support team, in the language of those who use the product. */
export const handoverNote = ({ id, tenantId, createdAt, request }: RunFacts, secretNames: readonly string[]): string => {
  const { slug, name, mode, owner, createdBy, justification, sla, ticketRef } = request;
  return [
    `# Entrega da empresa ${name}`,
    '',
    `- **Empresa:** ${name} (\`${slug}\`), id \`${tenantId}\``,
    `- **Isolamento:** ${mode === 'dedicated' ? 'banco de dados dedicado' : 'banco compartilhado, com segurança por linha'}`,
    `- **Responsável:** ${owner.name}, ${owner.email}, equipe ${owner.squad}`,
    `- **Solicitado por:** ${createdBy.name}, ${createdBy.email}, em ${createdAt.toISOString()}`,
    `- **Justificativa:** ${justification}`,
    ...(ticketRef === undefined ? [] : [`- **Chamado:** ${ticketRef}`]),
    `- **Volume esperado:** ${String(sla.messagesPerSecond)} mensagens por segundo, ${String(sla.storageBytes)} bytes`,
    `- **Execução:** \`${id}\``,
    '',
    '## Acesso',
    '',
    `O responsável recebe um convite por e-mail, válido por 24 horas, e escolhe a própria senha. O operador \`${operatorEmail(slug)}\` é de`,
    'emergência: a senha está somente no cofre de segredos e é trocada automaticamente.',
    '',
    '## Segredos',
    '',
    'Todos no cofre, com os valores definitivos; nenhum valor aparece nos documentos:',
    '',
    ...secretNames.map((secret) => `- \`secretref://tenant/${tenantId}/${secret}#current\``),
    '',
    '## Monitoramento',
    '',
    `Registros e auditoria trazem \`tenantId=${tenantId}\`. O andamento da execução fica em \`/v1/platform/provisionings/${id}\`.`,
    '',
    '## Se algo der errado',
    '',
    'Suspenda a empresa com `PATCH /v1/platform/tenants/{id}`, depois consulte `rollback-plan.json` e `dump.ndjson.gz` nos artefatos desta',
    'execução.',
    '',
  ].join('\n');
};
