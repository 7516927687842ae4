import {
  hintOf,
  MessageWithheld,
  parseDocument,
  parsePhone,
  type ContactConsents,
  type Contacts,
  type InboundWrite,
  type SendPolicy,
  type Ticket,
} from '@leadengine/core/contract';
import type { Clock, Scope, Sql, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import type { PageQuery } from '../keyset.js';
import type { SealedValues } from '../leads/sealed-values.js';
import { findBlocks, listBlocked, saveBlocks, type NewBlock } from './blocked-contact.repository.js';
import { decideContact, type ContactDecision, type ContactReason } from './contact-gate.js';
import {
  OfferWithheld,
  type BlockedContact,
  type BlockedContactsInput,
  type BlockedContactsReport,
  type ContactCheck,
  type ContactCheckInput,
} from './contact-gate.schema.js';
import { findSubjects, findSubjectsOfContact, type ContactSubject } from './contact-subject.repository.js';
import { listDecisions, recordDecisions, type DecisionListQuery } from './decision.repository.js';
import { isOptOut } from './opt-out-words.js';

/** What consents are about, whatever channel they were given for. */
export const offerPurpose = 'marketing';
const usualPurpose = 'offer';

/** The law withholds even a simulation for these; the others keep us from writing. */
const againstSimulation: readonly ContactReason[] = ['OPTED_OUT', 'NAO_ME_PERTURBE', 'INSS_DDB_180'];

const benefitNames: Readonly<Record<string, string>> = { inss: 'INSS', inss_bpc: 'BPC' };

const whyOf = ({ reason, allowedFrom }: ContactDecision) => ({ reason, ...(allowedFrom !== undefined && { allowedFrom }) });

interface Parts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly contacts: Contacts;
  readonly consents: ContactConsents;
  readonly seals: SealedValues;
  /** The day of the payers. */
  readonly today: (now: Date) => string;
}

interface Block {
  readonly registeredOn: string;
  readonly removedOn: string | null;
}

/** Whom nothing may be offered, and why. */
interface Withheld {
  readonly subject: Pick<ContactSubject, 'personId' | 'contactId'> | { readonly personId: null; readonly contactId: string };
  readonly decision: ContactDecision;
}

/** Who may be offered something. Asked before a first message, a simulation and a campaign; what is withheld has a reason. */
export const createContactGate = ({ unitOfWork, clock, contacts, consents, seals, today }: Parts) => {
  const keysOf = (tenantId: string, phone: string | null, documentIndex: string | null) => [
    ...(phone === null ? [] : seals.phoneIndexes(tenantId, phone).map((index) => ({ kind: 'phone' as const, index }))),
    ...(documentIndex === null ? [] : [{ kind: 'document' as const, index: documentIndex }]),
  ];

  const consentOf = ({ consents: standing }: Pick<ContactSubject, 'consents'>, now: Date): 'opt_in' | 'opt_out' | 'none' => {
    const about = standing.filter(({ purpose }) => purpose === offerPurpose);
    if (about.some(({ state }) => state === 'revoked')) return 'opt_out';
    return about.some(({ expiresAt }) => expiresAt === null || new Date(expiresAt) > now) ? 'opt_in' : 'none';
  };

  const decideAll = async (
    sql: Sql,
    subjects: readonly ContactSubject[],
    purpose: string,
    now: Date,
  ): Promise<readonly { readonly subject: ContactSubject; readonly decision: ContactDecision }[]> => {
    const { tenantId } = sql.scope;
    const keys = subjects.map(({ phone, documentIndex }) => keysOf(tenantId, phone, documentIndex));
    const blocks = await findBlocks(sql, keys.flat());
    return subjects.map((subject, at) => {
      const found = (keys[at] ?? []).map(({ kind, index }) => blocks.get(`${kind} ${index}`)).filter((block) => block !== undefined);
      const standing: Block | undefined = found.find(({ removedOn }) => removedOn === null) ?? found[0];
      return {
        subject,
        decision: decideContact({
          agreement: benefitNames[subject.payer] ?? subject.payer,
          ddb: subject.benefitStartedOn,
          today: today(now),
          direction: 'outbound',
          purpose,
          doNotContact: standing,
          consent: consentOf(subject, now),
          hasProvenance: subject.hasProvenance,
        }),
      };
    });
  };

  /** A stranger to credit may be written to, unless they asked not to be. */
  const decideStranger = async (tx: Transaction, contactId: string): Promise<ContactDecision | undefined> => {
    const contact = await contacts.find(tx.sql, contactId);
    if (contact === undefined) return undefined;
    const address = contact.phone;
    if (consentOf({ consents: contact.consents }, tx.now) === 'opt_out') return { isAllowed: false, reason: 'OPTED_OUT' };
    const blocks = await findBlocks(tx.sql, keysOf(tx.scope.tenantId, address, null));
    const [doNotContact] = [...blocks.values()];
    const decision = decideContact({
      agreement: '',
      today: today(tx.now),
      direction: 'outbound',
      purpose: usualPurpose,
      doNotContact,
      consent: 'opt_in',
    });
    return decision.isAllowed ? undefined : decision;
  };

  const withheldFor = async (tx: Transaction, contactId: string): Promise<Withheld | undefined> => {
    const subjects = await findSubjectsOfContact(tx.sql, contactId);
    if (subjects.length > 0) return (await decideAll(tx.sql, subjects, usualPurpose, tx.now)).find(({ decision }) => !decision.isAllowed);
    const decision = await decideStranger(tx, contactId);
    return decision && { subject: { personId: null, contactId }, decision };
  };

  /** The refusal takes back all that the transaction wrote, so that why is kept once it is over. */
  const keepRefusal = (
    tx: Transaction,
    { subject: { personId, contactId }, decision }: Withheld,
    occasion: 'simulation' | 'first_contact',
    purpose: string,
    phone: string | null,
  ): void => {
    const { scope } = tx;
    tx.afterEnd(() =>
      unitOfWork.run(scope, async (own) => {
        // A contact that the refused message would have made is not there any more.
        const isKnown = contactId !== null && (await contacts.find(own.sql, contactId)) !== undefined;
        const subject = { personId, contactId: isKnown ? contactId : null, ...(phone !== null && { phoneHint: phone.slice(-4) }) };
        await recordDecisions(own, [{ subject, decision }], occasion, purpose);
      }),
    );
  };

  const toBlock = (
    tenantId: string,
    { phone, document, registeredOn, removedOn = null }: BlockedContactsInput['entries'][number],
    day: string,
  ): readonly NewBlock[] => {
    const canonical = phone === undefined ? undefined : parsePhone(phone)?.canonical;
    const digits = document === undefined ? undefined : parseDocument(document);
    const since = { registeredOn: registeredOn ?? day, removedOn };
    return [
      ...(canonical === undefined
        ? []
        : [{ kind: 'phone' as const, index: seals.phoneIndexes(tenantId, canonical)[0], hint: canonical.slice(-4), ...since }]),
      ...(digits === undefined
        ? []
        : [{ kind: 'document' as const, index: seals.documentIndexes(tenantId, digits)[0], hint: hintOf(digits).slice(-2), ...since }]),
    ];
  };

  return {
    /** Decides and keeps why. In the order of the request. */
    check: (scope: Scope, { leadIds, purpose = usualPurpose }: ContactCheckInput): Promise<ContactCheck> =>
      unitOfWork.run(scope, async (tx) => {
        const decided = await decideAll(tx.sql, await findSubjects(tx.sql, leadIds), purpose, tx.now);
        await recordDecisions(tx, decided, 'check', purpose);
        const byLead = new Map(decided.map((each) => [each.subject.leadId, each.decision]));
        return {
          data: leadIds.flatMap((leadId) => {
            const decision = byLead.get(leadId);
            if (decision === undefined) return [];
            return [{ leadId, isAllowed: decision.isAllowed, reason: decision.reason, allowedFrom: decision.allowedFrom ?? null }];
          }),
        };
      }),

    /** Newest first. @throws InvalidCursor */
    decisions: (scope: Scope, query: DecisionListQuery) => unitOfWork.read(scope, (sql) => listDecisions(sql, query)),

    /** Newest first. @throws InvalidCursor */
    blocked: (scope: Scope, query: PageQuery): Promise<{ readonly data: BlockedContact[]; readonly nextCursor: string | null }> =>
      unitOfWork.read(scope, (sql) => listBlocked(sql, query)),

    /** Holds at once, although the law grants 30 days. */
    block: (scope: Scope, { source, entries }: BlockedContactsInput): Promise<BlockedContactsReport> =>
      unitOfWork.run(scope, async (tx) => {
        const day = today(clock.now());
        const blocks = entries.map((entry) => toBlock(scope.tenantId, entry, day));
        const blocked = await saveBlocks(tx, source, blocks.flat());
        const rejected = blocks.flatMap((made, at) =>
          made.length > 0 ? [] : [{ pointer: `/entries/${String(at)}`, code: 'neither_phone_nor_document' as const }],
        );
        return { received: entries.length, blocked, rejected };
      }),

    /** Of a lead, in a talk that the customer did not begin. What was decided is kept in either case. @throws OfferWithheld */
    async assertSimulation(tx: Transaction, leadId: string, ticket: Ticket): Promise<void> {
      if (ticket.inboundCount > 0) return;
      const decided = await decideAll(tx.sql, await findSubjects(tx.sql, [leadId]), 'simulation', tx.now);
      const withheld = decided.find(({ decision }) => againstSimulation.includes(decision.reason));
      if (withheld !== undefined) {
        keepRefusal(tx, withheld, 'simulation', 'simulation', null);
        throw new OfferWithheld(whyOf(withheld.decision));
      }
      await recordDecisions(
        tx,
        decided.map(({ subject }) => ({ subject, decision: { isAllowed: true, reason: 'OK' as const } })),
        'simulation',
        'simulation',
      );
    },

    /** Before the first message of a talk that the contact did not begin. What is withheld is kept with its reason. @throws MessageWithheld */
    sendPolicy: (async (tx, ticket) => {
      if (ticket.inboundCount > 0) return;
      const withheld = await withheldFor(tx, ticket.contact.id);
      if (withheld === undefined) return;
      const contact = await contacts.find(tx.sql, ticket.contact.id);
      keepRefusal(tx, withheld, 'first_contact', usualPurpose, contact?.phone ?? null);
      throw new MessageWithheld(whyOf(withheld.decision));
    }) satisfies SendPolicy,

    /** In the commit of the message that says so: from then on nothing is offered, over whatever number. */
    hearOptOut: (async (tx, message, { ticket }) => {
      const { content } = message;
      if (content.type !== 'text' || !isOptOut(content.text)) return;
      await consents.recordIn(tx, ticket.contact.id, {
        channel: ticket.channel,
        purpose: offerPurpose,
        state: 'revoked',
        captureMethod: 'message',
        proof: message.id,
      });
    }) satisfies InboundWrite,
  };
};

export type ContactGate = ReturnType<typeof createContactGate>;
