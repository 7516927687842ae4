import type { AuditEvent } from '@leadengine/sdk';
import type { Locale } from '../text/strings.js';
import type { EventProof } from './audit-controller.js';

/** What the audit trail says. */
export interface AuditWords {
  readonly title: string;
  readonly action: string;
  readonly actionHint: string;
  readonly outcome: string;
  readonly anyOutcome: string;
  readonly outcomes: Readonly<Record<AuditEvent['outcome'], string>>;
  readonly from: string;
  readonly to: string;
  readonly search: string;
  readonly clear: string;
  readonly none: string;
  readonly noneHint: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly chain: string;
  readonly more: string;
  readonly verify: string;
  readonly verifying: string;
  readonly unverified: string;
  readonly intact: (links: string) => string;
  readonly intactHint: (checkpoints: number, unsealed: number) => string;
  readonly broken: (place: string) => string;
  readonly brokenHint: (faults: number) => string;
  readonly refused: string;
  readonly actors: Readonly<Record<string, string>>;
  readonly place: (seq: string) => string;
  readonly unsealed: string;
  readonly gap: (count: number) => string;
  readonly proofs: Readonly<Record<EventProof, string>>;
  readonly request: string;
  readonly actor: string;
  readonly targets: string;
  readonly details: string;
  readonly byActor: string;
  readonly onTarget: string;
  readonly only: (what: string) => string;
}

export const auditWords: Readonly<Record<Locale, AuditWords>> = {
  'pt-BR': {
    title: 'Auditoria',
    action: 'Ação',
    actionHint: 'por exemplo contact.updated',
    outcome: 'Resultado',
    anyOutcome: 'Todos',
    outcomes: { success: 'feito', failure: 'falhou', denied: 'negado' },
    from: 'De',
    to: 'Até',
    search: 'Buscar',
    clear: 'Limpar busca',
    none: 'Nada registrado ainda',
    noneHint: 'O que alguém fizer aparece aqui em segundos.',
    empty: 'Nada encontrado',
    emptyHint: 'Tente outra ação, outro período ou outro resultado.',
    chain: 'Registros, do mais novo ao mais antigo',
    more: 'Mostrar mais',
    verify: 'Conferir tudo',
    verifying: 'Conferindo cada elo…',
    unverified: 'Cada registro é um elo; conferir recalcula todos e compara com as assinaturas.',
    intact: (links) => `${links} elos conferidos`,
    intactHint: (checkpoints, unsealed) =>
      `Nenhum foi alterado: bate com ${String(checkpoints)} ${checkpoints === 1 ? 'assinatura' : 'assinaturas'}.${unsealed > 0 ? ` ${String(unsealed)} ainda sem selo.` : ''}`,
    broken: (place) => `A cadeia se quebra no elo ${place}`,
    brokenHint: (faults) =>
      `${String(faults)} ${faults === 1 ? 'elo não bate' : 'elos não batem'}. Guarde uma cópia e avise quem cuida do servidor.`,
    refused: 'Não deu para conferir',
    actors: { user: 'Pessoa', api_key: 'Chave de API', system: 'Sistema', platform: 'Plataforma' },
    place: (seq) => `elo ${seq}`,
    unsealed: 'sem selo ainda',
    gap: (count) => (count === 1 ? '1 elo fora da busca' : `${String(count)} elos fora da busca`),
    proofs: {
      checking: 'Conferindo neste navegador…',
      holds: 'Está na cadeia: conferido neste navegador até a assinatura.',
      broken: 'Não bate com a cadeia assinada.',
      unknown: 'Este navegador não consegue conferir.',
      unsealed: 'Recebe o selo e a assinatura em até um minuto.',
      failed: 'A prova não veio. Abra de novo para tentar.',
    },
    request: 'Pedido',
    actor: 'Quem',
    targets: 'Em quê',
    details: 'Detalhes',
    byActor: 'Só de quem fez isto',
    onTarget: 'Só sobre isto',
    only: (what) => `Só ${what}`,
  },
  en: {
    title: 'Audit trail',
    action: 'Action',
    actionHint: 'for example contact.updated',
    outcome: 'Outcome',
    anyOutcome: 'All',
    outcomes: { success: 'done', failure: 'failed', denied: 'denied' },
    from: 'From',
    to: 'To',
    search: 'Search',
    clear: 'Clear search',
    none: 'Nothing recorded yet',
    noneHint: 'What somebody does appears here within seconds.',
    empty: 'Nothing found',
    emptyHint: 'Try another action, period or outcome.',
    chain: 'Records, the latest first',
    more: 'Show more',
    verify: 'Verify all',
    verifying: 'Verifying every link…',
    unverified: 'Each record is a link; verifying computes all anew and compares them with the signatures.',
    intact: (links) => `${links} links verified`,
    intactHint: (checkpoints, unsealed) =>
      `None was changed: they agree with ${String(checkpoints)} ${checkpoints === 1 ? 'signature' : 'signatures'}.${unsealed > 0 ? ` ${String(unsealed)} not sealed yet.` : ''}`,
    broken: (place) => `The chain breaks at link ${place}`,
    brokenHint: (faults) =>
      `${String(faults)} ${faults === 1 ? 'link does' : 'links do'} not agree. Keep a copy and tell whoever runs the server.`,
    refused: 'Could not be verified',
    actors: { user: 'Person', api_key: 'API key', system: 'System', platform: 'Platform' },
    place: (seq) => `link ${seq}`,
    unsealed: 'not sealed yet',
    gap: (count) => (count === 1 ? '1 link outside the search' : `${String(count)} links outside the search`),
    proofs: {
      checking: 'Verifying in this browser…',
      holds: 'It is in the chain: verified in this browser up to the signature.',
      broken: 'It does not agree with the signed chain.',
      unknown: 'This browser cannot verify it.',
      unsealed: 'It gets its seal and signature within a minute.',
      failed: 'The proof did not come. Open it again to retry.',
    },
    request: 'Request',
    actor: 'Who',
    targets: 'On what',
    details: 'Details',
    byActor: 'Only by whoever did this',
    onTarget: 'Only on this',
    only: (what) => `Only ${what}`,
  },
  es: {
    title: 'Auditoría',
    action: 'Acción',
    actionHint: 'por ejemplo contact.updated',
    outcome: 'Resultado',
    anyOutcome: 'Todos',
    outcomes: { success: 'hecho', failure: 'falló', denied: 'denegado' },
    from: 'Desde',
    to: 'Hasta',
    search: 'Buscar',
    clear: 'Limpiar búsqueda',
    none: 'Aún no hay registros',
    noneHint: 'Lo que alguien haga aparece aquí en segundos.',
    empty: 'No se encontró nada',
    emptyHint: 'Prueba otra acción, otro período u otro resultado.',
    chain: 'Registros, del más nuevo al más antiguo',
    more: 'Mostrar más',
    verify: 'Verificar todo',
    verifying: 'Verificando cada eslabón…',
    unverified: 'Cada registro es un eslabón; verificar recalcula todos y los compara con las firmas.',
    intact: (links) => `${links} eslabones verificados`,
    intactHint: (checkpoints, unsealed) =>
      `Ninguno cambió: coinciden con ${String(checkpoints)} ${checkpoints === 1 ? 'firma' : 'firmas'}.${unsealed > 0 ? ` ${String(unsealed)} aún sin sello.` : ''}`,
    broken: (place) => `La cadena se rompe en el eslabón ${place}`,
    brokenHint: (faults) =>
      `${String(faults)} ${faults === 1 ? 'eslabón no coincide' : 'eslabones no coinciden'}. Guarda una copia y avisa a quien cuida el servidor.`,
    refused: 'No se pudo verificar',
    actors: { user: 'Persona', api_key: 'Clave de API', system: 'Sistema', platform: 'Plataforma' },
    place: (seq) => `eslabón ${seq}`,
    unsealed: 'aún sin sello',
    gap: (count) => (count === 1 ? '1 eslabón fuera de la búsqueda' : `${String(count)} eslabones fuera de la búsqueda`),
    proofs: {
      checking: 'Verificando en este navegador…',
      holds: 'Está en la cadena: verificado en este navegador hasta la firma.',
      broken: 'No coincide con la cadena firmada.',
      unknown: 'Este navegador no puede verificarlo.',
      unsealed: 'Recibe el sello y la firma en un minuto como máximo.',
      failed: 'La prueba no llegó. Ábrelo otra vez para reintentar.',
    },
    request: 'Petición',
    actor: 'Quién',
    targets: 'Sobre qué',
    details: 'Detalles',
    byActor: 'Solo de quien hizo esto',
    onTarget: 'Solo sobre esto',
    only: (what) => `Solo ${what}`,
  },
};
