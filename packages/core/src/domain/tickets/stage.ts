import { Type, type Static } from 'typebox';
import { plainText } from '../search-text.js';

/** Place of a ticket in the sale of a payroll loan, from the first contact to the payout. */
export const Stage = Type.Union(
  [
    Type.Literal('novo'),
    Type.Literal('conectado'),
    Type.Literal('qualificacao'),
    Type.Literal('proposta'),
    Type.Literal('documentacao'),
    Type.Literal('documentos_averbacao'),
    Type.Literal('aguardando'),
    Type.Literal('aguardando_cliente'),
    Type.Literal('liquidacao'),
    Type.Literal('aprovado_liquidacao'),
    Type.Literal('reciclar'),
    Type.Literal('desconhecido'),
  ],
  { description: 'Place in the sales process' },
);
export type Stage = Static<typeof Stage>;

export const stages: readonly Stage[] = Stage.anyOf.map((each) => each.const);

/** @defaultValue novo */
export const firstStage: Stage = 'novo';

const waits = ['aguardando', 'aguardando_cliente'] as const;
const known = stages.filter((stage) => stage !== 'desconhecido');

/** Where a ticket may go from each stage. Staying is always allowed and changes nothing; nothing leads to `desconhecido`. */
export const stageTransitions: Readonly<Record<Stage, readonly Stage[]>> = {
  novo: ['conectado', 'qualificacao', 'reciclar'],
  conectado: ['qualificacao', 'proposta', ...waits, 'reciclar'],
  qualificacao: ['proposta', 'documentacao', ...waits, 'reciclar'],
  proposta: ['documentacao', 'documentos_averbacao', ...waits, 'liquidacao', 'reciclar'],
  documentacao: ['documentos_averbacao', ...waits, 'liquidacao', 'reciclar'],
  documentos_averbacao: [...waits, 'liquidacao', 'reciclar'],
  aguardando: ['aguardando_cliente', 'documentacao', 'documentos_averbacao', 'liquidacao', 'reciclar'],
  aguardando_cliente: ['aguardando', 'documentacao', 'documentos_averbacao', 'liquidacao', 'reciclar'],
  liquidacao: ['aprovado_liquidacao', 'reciclar'],
  aprovado_liquidacao: ['reciclar'],
  reciclar: ['novo', 'conectado', 'qualificacao'],
  desconhecido: known,
};

/** Other names under which people and older clients know a stage. */
export const stageAliases: Readonly<Record<string, Stage>> = {
  engajado: 'conectado',
  qualificando: 'qualificacao',
  simulado: 'qualificacao',
  proposta_enviada: 'proposta',
  aceito: 'documentacao',
  documentando: 'documentacao',
  documentos: 'documentacao',
  averbacao: 'documentos_averbacao',
  averbando: 'documentos_averbacao',
  averbado: 'documentos_averbacao',
  digitando: 'documentos_averbacao',
  analise_interna: 'aguardando',
  aguardando_documentos: 'aguardando_cliente',
  aguardando_assinatura: 'aguardando_cliente',
  assinatura: 'aguardando_cliente',
  liquidando: 'liquidacao',
  aprovado: 'aprovado_liquidacao',
  concluido: 'aprovado_liquidacao',
  ganho: 'aprovado_liquidacao',
  reciclando: 'reciclar',
};

const isStage = (name: string): name is Stage => Object.hasOwn(stageTransitions, name);

/** The stage behind a name, whatever its case, accents and separators; undefined when there is none. */
export const stageOf = (name: string): Stage | undefined => {
  const plain = plainText(name.trim()).replaceAll(/[\s/-]+/g, '_');
  if (isStage(plain)) return plain;
  if (Object.hasOwn(stageAliases, plain)) return stageAliases[plain];
  return plain.startsWith('averbacao_') ? 'documentos_averbacao' : undefined;
};

export const mayFollow = (from: Stage, to: Stage): boolean => from === to || stageTransitions[from].includes(to);
