import { allocateFairly, type AllocationAgent } from '../../src/allocations/fair-allocation.js';
import { decideContact, type ContactRequest } from '../../src/contact-gate/contact-gate.js';
import { readCnpj } from '../../src/identity/cnpj.js';
import { readCpf } from '../../src/identity/cpf.js';
import { checkCoefficient } from '../../src/import/check-coefficient.js';
import { readCell, type CellType } from '../../src/import/read-cell.js';
import { mayMoveStage } from '../../src/ticket-stage/stage-transition.js';
import { fieldsOf, type Fields } from './fields.js';
import { type Figures } from './figures.js';
import { type Kinds } from './kinds.js';

const consents: Readonly<Record<string, ContactRequest['consent']>> = {
  opt_in: 'opt_in',
  inbound: 'inbound',
  opt_out: 'opt_out',
  revoked: 'opt_out',
  none: 'none',
};

const gate = (input: Fields): Figures => {
  const consent = consents[input.text('consent', 'none')];
  if (consent === undefined) throw new Error(`consent is unknown: ${input.text('consent')}`);
  const direction = input.text('direction').startsWith('inbound') ? 'inbound_reply' : 'outbound';
  const dnd = input.object('dnd');
  const decision = decideContact({
    agreement: input.text('agreement'),
    ddb: input.has('ddb') ? input.text('ddb') : null,
    today: input.text('today'),
    direction,
    purpose: input.text('purpose', 'offer'),
    doNotContact: dnd && { registeredOn: dnd.text('phoneRegisteredOn'), removedOn: dnd.has('removedOn') ? dnd.text('removedOn') : null },
    consent,
    hasProvenance: input.flag('provenance', true),
  });
  return {
    allowed: decision.isAllowed,
    reason: decision.reason,
    allowedFrom: decision.allowedFrom ?? null,
    legallyEffectiveOn: decision.legallyEffectiveOn ?? null,
  };
};

const cellTypes: readonly CellType[] = [
  'money',
  'percent',
  'rate_percent',
  'fraction',
  'coefficient',
  'number',
  'integer',
  'date',
  'excel_date',
  'cpf',
  'cnpj',
  'text',
];

const cell = (input: Fields): Figures => {
  const type = cellTypes.find((each) => each === input.text('type'));
  if (type === undefined) throw new Error(`type is unknown: ${input.text('type')}`);
  const locale = input.text('locale', 'pt-BR');
  if (locale !== 'pt-BR' && locale !== 'en-US') throw new Error(`locale is unknown: ${locale}`);
  const reading = readCell(input.text('raw', ''), type, locale);
  return 'fault' in reading ? { error: reading.fault } : { value: reading.value };
};

const crossCheck = (input: Fields): Figures => {
  const { impliedMonthlyRate, priceCoefficient, relativeDifference, warning } = checkCoefficient(
    input.decimal('coefficient'),
    input.decimal('monthlyRate'),
    input.whole('termMonths'),
    input.decimal('maxRelativeDiff', '0.02'),
  );
  return {
    impliedMonthlyRatePercent: impliedMonthlyRate?.times(100) ?? null,
    priceCoefficient,
    relativeDiff: relativeDifference,
    warning: warning ?? null,
  };
};

const allocation = (input: Fields): Figures => {
  const agents = input.list('agents').map((each): AllocationAgent => {
    const agent = fieldsOf(each);
    return {
      id: agent.text('id'),
      weight: agent.decimal('weight', '1'),
      cap: agent.has('cap') ? agent.whole('cap') : null,
      open: agent.whole('open', 0),
    };
  });
  const { order, counts, unassigned } = allocateFairly(agents, input.whole('leads'));
  return { order, counts, unassigned };
};

/** Identity, import, contact, allocation and stages. */
export const leadKinds: Kinds = {
  contact_gate: gate,
  cpf_valid: (input) => {
    const { isValid, normalized } = readCpf(input.text('value'), { padLeft: input.flag('padLeft', false) });
    return { valid: isValid, normalized };
  },
  cnpj_valid: (input) => {
    const { isValid, normalized } = readCnpj(input.text('value'), { padLeft: input.flag('padLeft', false) });
    return { valid: isValid, normalized };
  },
  import_parse: cell,
  import_cross_check: crossCheck,
  allocation,
  stage_transition: (input) => ({ allowed: mayMoveStage(input.text('from'), input.text('to')) }),
};
