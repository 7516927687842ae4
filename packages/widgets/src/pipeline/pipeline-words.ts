import type { Locale } from '../text/strings.js';
import type { LeadStatus } from './lead-column.js';
import type { LossReason } from './pipeline-controller.js';

/** What the pipeline says. */
export interface PipelineWords {
  readonly title: string;
  readonly stages: Readonly<Record<LeadStatus, string>>;
  readonly none: string;
  readonly noneHint: string;
  readonly empty: string;
  readonly more: string;
  readonly leads: (count: string, isOne: boolean) => string;
  readonly noValue: string;
  readonly river: (stage: string, share: string) => string;
  readonly fresh: string;
  readonly quiet: (duration: string) => string;
  readonly followUp: (when: string) => string;
  readonly overdue: (duration: string) => string;
  readonly hint: string;
  readonly lifted: (name: string, stage: string) => string;
  readonly towards: (stage: string, place: number, count: number) => string;
  readonly moved: (name: string, stage: string) => string;
  readonly dropped: (name: string) => string;
  readonly refused: (name: string, reason: string) => string;
  readonly whyLost: (name: string) => string;
  readonly reasons: Readonly<Record<LossReason, string>>;
  readonly keep: string;
}

export const pipelineWords: Readonly<Record<Locale, PipelineWords>> = {
  'pt-BR': {
    title: 'Funil',
    stages: {
      new: 'Novo',
      contacted: 'Contatado',
      engaged: 'Engajado',
      qualified: 'Qualificado',
      proposal: 'Proposta',
      negotiation: 'Negociação',
      nurturing: 'Em nutrição',
      converted: 'Ganho',
      lost: 'Perdido',
    },
    none: 'Nenhum lead ainda',
    noneHint: 'Quando alguém cadastrar um lead, ele aparece aqui.',
    empty: 'Ninguém nesta etapa',
    more: 'Mostrar mais',
    leads: (count, isOne) => (isOne ? `${count} lead` : `${count} leads`),
    noValue: 'sem valor',
    river: (stage, share) => `${stage}: ${share} do maior valor entre as etapas`,
    fresh: 'acaba de mudar',
    quiet: (duration) => `parado ${duration}`,
    followUp: (when) => `retorno ${when}`,
    overdue: (duration) => `retorno atrasado ${duration}`,
    hint: 'Enter abre, M move, setas escolhem etapa e lugar, Esc desiste.',
    lifted: (name, stage) => `${name}: movendo de ${stage}. Use as setas e Enter.`,
    towards: (stage, place, count) => `${stage}, lugar ${String(place)} de ${String(count)}`,
    moved: (name, stage) => `${name} agora está em ${stage}.`,
    dropped: (name) => `${name} ficou onde estava.`,
    refused: (name, reason) => `${name} voltou: ${reason}`,
    whyLost: (name) => `Por que ${name} se perdeu?`,
    reasons: {
      sem_interesse: 'Sem interesse',
      orcamento: 'Orçamento',
      concorrencia: 'Concorrência',
      documentacao: 'Documentação',
      outro: 'Outro motivo',
    },
    keep: 'Deixar onde está',
  },
  en: {
    title: 'Pipeline',
    stages: {
      new: 'New',
      contacted: 'Contacted',
      engaged: 'Engaged',
      qualified: 'Qualified',
      proposal: 'Proposal',
      negotiation: 'Negotiation',
      nurturing: 'Nurturing',
      converted: 'Won',
      lost: 'Lost',
    },
    none: 'No lead yet',
    noneHint: 'When somebody adds a lead, it appears here.',
    empty: 'Nobody at this stage',
    more: 'Show more',
    leads: (count, isOne) => (isOne ? `${count} lead` : `${count} leads`),
    noValue: 'no value',
    river: (stage, share) => `${stage}: ${share} of the largest value of a stage`,
    fresh: 'just changed',
    quiet: (duration) => `still for ${duration}`,
    followUp: (when) => `call back ${when}`,
    overdue: (duration) => `call back ${duration} late`,
    hint: 'Enter opens, M moves, arrows pick stage and place, Esc gives up.',
    lifted: (name, stage) => `${name}: moving from ${stage}. Use the arrows and Enter.`,
    towards: (stage, place, count) => `${stage}, place ${String(place)} of ${String(count)}`,
    moved: (name, stage) => `${name} is in ${stage} now.`,
    dropped: (name) => `${name} stays where it was.`,
    refused: (name, reason) => `${name} is back: ${reason}`,
    whyLost: (name) => `Why was ${name} lost?`,
    reasons: {
      sem_interesse: 'Not interested',
      orcamento: 'Budget',
      concorrencia: 'Competitor',
      documentacao: 'Documents',
      outro: 'Another reason',
    },
    keep: 'Leave it there',
  },
  es: {
    title: 'Embudo',
    stages: {
      new: 'Nuevo',
      contacted: 'Contactado',
      engaged: 'Interesado',
      qualified: 'Calificado',
      proposal: 'Propuesta',
      negotiation: 'Negociación',
      nurturing: 'En maduración',
      converted: 'Ganado',
      lost: 'Perdido',
    },
    none: 'Ningún lead todavía',
    noneHint: 'Cuando alguien agregue un lead, aparece aquí.',
    empty: 'Nadie en esta etapa',
    more: 'Mostrar más',
    leads: (count, isOne) => (isOne ? `${count} lead` : `${count} leads`),
    noValue: 'sin valor',
    river: (stage, share) => `${stage}: ${share} del mayor valor entre las etapas`,
    fresh: 'recién cambiado',
    quiet: (duration) => `sin cambios ${duration}`,
    followUp: (when) => `retomar ${when}`,
    overdue: (duration) => `retomar: atraso de ${duration}`,
    hint: 'Enter abre, M mueve, las flechas eligen etapa y lugar, Esc desiste.',
    lifted: (name, stage) => `${name}: moviendo desde ${stage}. Usa las flechas y Enter.`,
    towards: (stage, place, count) => `${stage}, lugar ${String(place)} de ${String(count)}`,
    moved: (name, stage) => `${name} ahora está en ${stage}.`,
    dropped: (name) => `${name} sigue donde estaba.`,
    refused: (name, reason) => `${name} volvió: ${reason}`,
    whyLost: (name) => `¿Por qué se perdió ${name}?`,
    reasons: {
      sem_interesse: 'Sin interés',
      orcamento: 'Presupuesto',
      concorrencia: 'Competencia',
      documentacao: 'Documentación',
      outro: 'Otro motivo',
    },
    keep: 'Dejarlo donde está',
  },
};
