import { LeadEngineError, type LeadEngineEvent, type Message, type Ticket, type TicketNote } from '@leadengine/sdk';
import {
  addTicketNote,
  getMessage,
  getTicket,
  listMessages,
  listTicketNotes,
  markTicketRead,
  reopenTicket,
  resendMessage,
  resolveTicket,
  uploadMedia,
} from '@leadengine/sdk/operations';
import type { Connection } from '../connection/connection.js';
import { createStore } from '../connection/store.js';
import { asReader } from '../inbox/ticket-order.js';
import type { ConversationController, ConversationOptions, ConversationState } from './conversation.contract.js';
import { createDraftKeeper, emptyDraft, type Draft } from './drafts.js';
import { entriesOf, withMessage, type PendingItem } from './messages.js';
import { outboxOf } from './outbox.js';
import { createPresence } from './presence.js';

const followed = [
  ...(['message.received', 'message.queued', 'message.sent', 'message.delivered', 'message.read', 'message.failed'] as const),
  ...(['message.updated', 'note.created', 'note.deleted', 'ticket.presence', 'ticket.read'] as const),
  ...(['ticket.created', 'ticket.updated', 'ticket.assigned', 'ticket.closed', 'ticket.stage_changed'] as const),
];
const pageSize = 50;
const retryMs = 3_000;
/** How long it is said that everything was loaded again. */
const reloadedMs = 6_000;
/** Eight pages; what is farther away is let go at the other end. */
const mostMessages = 400;

const asFailure = (error: unknown): LeadEngineError | undefined => (error instanceof LeadEngineError ? error : undefined);

export const createConversationController = (
  connection: Connection,
  ticketId: string,
  options: ConversationOptions = {},
): ConversationController => {
  const { transport } = connection;
  const outbox = outboxOf(connection, options.persistent ?? true);
  const drafts = createDraftKeeper(outbox.kept, ticketId);
  const store = createStore<ConversationState>({
    status: 'loading',
    ticket: undefined,
    entries: [],
    hasOlder: false,
    loadingOlder: false,
    isDetached: false,
    failure: undefined,
    actionFailure: undefined,
    draft: emptyDraft(),
    others: 'left',
    wasReloaded: false,
    userId: undefined,
  });
  let messages: readonly Message[] = [];
  let notes: readonly TicketNote[] = [];
  let older: string | undefined;
  let olderNotes: string | undefined;
  let request = 0;
  let isClosed = false;
  /** After a page did not come; looking at the top would ask for it again and again. */
  let pausedUntil = 0;
  /** What stands in the document under one key stays under it when its message has got an id. */
  const keys = new Map<string, string>();
  const after = new Map<string, string>();
  /** News while a page was on its way. */
  let meanwhile: Message[] | undefined;

  const presence = createPresence(connection, ticketId, (others) => store.update({ others }));

  const show = (change: Partial<ConversationState> = {}): void => {
    if (isClosed) return;
    const last = messages.at(-1)?.createdAt ?? '';
    const pending: PendingItem[] = outbox.state.items
      .filter((item) => item.ticketId === ticketId)
      .map((item) => {
        if (!after.has(item.key)) after.set(item.key, last);
        return { item, after: after.get(item.key) ?? '' };
      });
    const oldest = older === undefined ? '' : (messages[0]?.createdAt ?? '');
    const shownNotes = notes.filter(({ createdAt }) => createdAt >= oldest);
    store.update({ ...change, entries: entriesOf(messages, shownNotes, pending, (id) => keys.get(id)), hasOlder: older !== undefined });
  };
  const take = (message: Message): void => {
    if (message.ticketId !== ticketId) return;
    meanwhile?.push(message);
    const isKnown = messages.some(({ id }) => id === message.id);
    if (store.state.isDetached && !isKnown) return;
    messages = withMessage(messages, message);
    show();
  };
  /** Events name files without links to them. */
  const fetchLink = (message: Message): void => {
    if (!('media' in message.content) || message.content.media.mediaId === undefined || message.content.media.status !== 'stored') return;
    getMessage(transport, { id: message.id }).then(take, () => undefined);
  };
  const loadNotes = async (): Promise<void> => {
    const page = await listTicketNotes(transport, {
      id: ticketId,
      limit: 100,
      ...(olderNotes === undefined ? {} : { cursor: olderNotes }),
    });
    olderNotes = page.nextCursor ?? undefined;
    const known = new Set(notes.map(({ id }) => id));
    notes = [...notes, ...page.data.filter(({ id }) => !known.has(id))];
  };
  const load = async (quietly: boolean): Promise<void> => {
    const own = (request += 1);
    if (!quietly) store.update({ status: 'loading', failure: undefined });
    await connection.ready();
    meanwhile = [];
    try {
      olderNotes = undefined;
      const [ticket, page, me] = await Promise.all([
        getTicket(transport, { id: ticketId }),
        listMessages(transport, { id: ticketId, limit: pageSize }),
        connection.me().catch(() => undefined),
        // Who may not read notes reads the rest.
        loadNotes().catch(() => undefined),
      ]);
      if (own !== request || isClosed) return;
      older = page.nextCursor ?? undefined;
      messages = (meanwhile ?? []).reduce(withMessage, page.data.toReversed());
      show({
        status: 'ready',
        ticket,
        failure: undefined,
        isDetached: false,
        loadingOlder: false,
        wasReloaded: quietly,
        userId: me?.user?.id,
      });
      presence.tell('viewing');
      if (quietly) setTimeout(() => isClosed || store.update({ wasReloaded: false }), reloadedMs);
    } catch (error) {
      if (own === request && !(quietly && store.state.status === 'ready')) store.update({ status: 'failed', failure: asFailure(error) });
    } finally {
      if (own === request) meanwhile = undefined;
    }
  };
  const takeTicket = (news: Ticket): void => {
    const known = store.state.ticket;
    if (news.id !== ticketId || known === undefined || known.version > news.version) return;
    store.update({ ticket: asReader(known, news) });
  };
  const onEvent = (event: LeadEngineEvent): void => {
    switch (event.type) {
      case 'message.received':
        take(event.data);
        fetchLink(event.data);
        if (event.data.ticketId === ticketId) options.onReceived?.(event.data);
        break;
      case 'message.queued':
      case 'message.sent':
      case 'message.delivered':
      case 'message.read':
      case 'message.failed':
      case 'message.updated':
        take(event.data);
        if (event.data.ticketId === ticketId && event.type === 'message.updated') fetchLink(event.data);
        break;
      case 'note.created':
      case 'note.deleted':
        if (event.data.ticketId !== ticketId) return;
        notes = notes.filter(({ id }) => id !== event.data.id);
        if (event.type === 'note.created') notes = [event.data, ...notes];
        show();
        break;
      case 'ticket.presence':
        if (event.data.ticketId === ticketId) presence.take(event.data, store.state.userId);
        break;
      case 'ticket.read': {
        const { ticket, userId } = store.state;
        if (ticket !== undefined && event.data.ticketId === ticketId && event.data.userId === userId)
          store.update({ ticket: { ...ticket, unreadCount: 0 } });
        break;
      }
      case 'ticket.created':
      case 'ticket.updated':
      case 'ticket.assigned':
      case 'ticket.closed':
      case 'ticket.stage_changed':
        takeTicket(event.data);
        break;
      default:
    }
  };
  const act = async (step: () => Promise<void>): Promise<void> => {
    store.update({ actionFailure: undefined });
    try {
      await step();
    } catch (error) {
      store.update({ actionFailure: asFailure(error) });
    }
  };
  const setDraft = (draft: Draft): void => {
    store.update({ draft });
    drafts.keep(draft);
  };

  const stops = [
    connection.follow({ types: followed, onEvent, onGap: () => void load(true) }),
    connection.onState((state) => {
      if (state !== 'online') return;
      pausedUntil = 0;
      if (store.state.status === 'failed') void load(false);
      else store.update({});
    }),
    outbox.subscribe(() => show()),
    outbox.onSent((message, key) => {
      if (message.ticketId !== ticketId) return;
      keys.set(message.id, key);
      take(message);
    }),
  ];
  void drafts.load().then((kept) => {
    // What is being typed counts more than what was.
    if (kept !== undefined && store.state.draft.text === '' && !outbox.state.items.some(({ key }) => key === kept.key))
      store.update({ draft: kept });
  });
  void load(false);

  return {
    ticketId,
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    async loadOlder() {
      const { loadingOlder, status } = store.state;
      if (older === undefined || loadingOlder || status !== 'ready' || Date.now() < pausedUntil) return;
      const own = request;
      store.update({ loadingOlder: true });
      try {
        const page = await listMessages(transport, { id: ticketId, limit: pageSize, cursor: older });
        if (own !== request) return;
        older = page.nextCursor ?? undefined;
        messages = [...page.data.toReversed(), ...messages];
        const isDetached = messages.length > mostMessages;
        if (isDetached) messages = messages.slice(0, mostMessages);
        const oldest = messages[0]?.createdAt ?? '';
        if (olderNotes !== undefined && (notes.at(-1)?.createdAt ?? '') > oldest) await loadNotes().catch(() => undefined);
        show({ loadingOlder: false, isDetached: store.state.isDetached || isDetached });
      } catch {
        pausedUntil = Date.now() + retryMs;
        if (own === request) store.update({ loadingOlder: false });
      }
    },
    reload: () => load(store.state.status === 'ready'),
    type(text) {
      const { draft } = store.state;
      setDraft({ ...draft, text, key: draft.text === '' ? crypto.randomUUID() : draft.key });
      if (draft.mode === 'message') presence.tell(text === '' ? 'viewing' : 'typing');
    },
    writeAs: (mode) => setDraft({ ...store.state.draft, mode }),
    async submit() {
      const { text, key, mode } = store.state.draft;
      const written = text.trim();
      if (written === '') return;
      setDraft(emptyDraft(mode));
      if (mode === 'message') {
        presence.tell('viewing');
        await outbox.add(key, ticketId, { type: 'text', text: written });
        return;
      }
      await act(async () => {
        try {
          const note = await addTicketNote(transport, { id: ticketId }, { body: written, visibility: 'team' }, { idempotencyKey: key });
          notes = [note, ...notes.filter(({ id }) => id !== note.id)];
          show();
        } catch (error) {
          // Nothing written is lost.
          if (store.state.draft.text === '') setDraft({ text, key, mode });
          throw error;
        }
      });
    },
    attach: (file) =>
      act(async () => {
        const media = await uploadMedia(transport, { fileName: file.name }, file);
        if (media.kind === 'sticker') return;
        await outbox.add(crypto.randomUUID(), ticketId, { type: media.kind, media: { mediaId: media.id, fileName: file.name } });
      }),
    async resend(entry) {
      if (entry.kind === 'pending') outbox.retry(entry.item.key);
      else if (entry.kind === 'message') await act(async () => take(await resendMessage(transport, { id: entry.message.id })));
    },
    discard(entry) {
      if (entry.kind === 'pending') outbox.discard(entry.item.key);
    },
    markRead() {
      const { ticket } = store.state;
      if (ticket === undefined || ticket.unreadCount === 0) return;
      store.update({ ticket: { ...ticket, unreadCount: 0 } });
      markTicketRead(transport, { id: ticketId }).catch(() => undefined);
    },
    resolve: () => act(async () => takeTicket(await resolveTicket(transport, { id: ticketId }, {}))),
    reopen: () => act(async () => takeTicket(await reopenTicket(transport, { id: ticketId }, {}))),
    close() {
      isClosed = true;
      request += 1;
      presence.close();
      drafts.close();
      for (const stop of stops) stop();
    },
  };
};
