import makeWASocket, { initAuthCreds, type BaileysEventMap, type UserFacingSocketConfig, type WASocket } from 'baileys';
import { memoryKeys } from '../src/signal/memory-keys.js';
import { silentLogger } from '../src/signal/silent-logger.js';
import { until } from './until.js';

const restartRequired = 515;

interface Close {
  readonly code: number | undefined;
  readonly message: string | undefined;
}

interface Recorded {
  readonly event: string;
  readonly data: unknown;
}

/** The unmodified socket with the smallest reconnect loop, and everything it told. */
export class RealClient {
  credentials = initAuthCreds();
  keys = memoryKeys();
  readonly closes: Close[] = [];
  readonly acks: { readonly id: string; readonly error: string | undefined }[] = [];
  reconnects: (code: number | undefined) => boolean = (code) => code === restartRequired;
  private readonly events: Recorded[] = [];
  private current: WASocket | undefined;
  private isStopped = false;

  constructor(
    private readonly url: string,
    private readonly overrides: Partial<UserFacingSocketConfig> = {},
  ) {}

  get socket(): WASocket {
    if (!this.current) throw new Error('not started');
    return this.current;
  }

  /** The same credentials in a new process: a new socket with empty caches. */
  reborn(overrides: Partial<UserFacingSocketConfig> = {}): RealClient {
    const next = new RealClient(this.url, { ...this.overrides, ...overrides });
    next.credentials = this.credentials;
    next.keys = this.keys;
    return next;
  }

  start(): this {
    const socket = makeWASocket({
      waWebSocketUrl: this.url,
      auth: { creds: this.credentials, keys: this.keys },
      logger: silentLogger,
      markOnlineOnConnect: false,
      ...this.overrides,
    });
    this.current = socket;
    socket.ev.process((events) => {
      for (const [event, data] of Object.entries(events)) this.events.push({ event, data });
      if (events['creds.update']) Object.assign(this.credentials, events['creds.update']);
      const update = events['connection.update'];
      if (update?.connection !== 'close') return;
      const error = update.lastDisconnect?.error as { message: string; output?: { statusCode: number } } | undefined;
      this.closes.push({ code: error?.output?.statusCode, message: error?.message });
      if (!this.isStopped && this.reconnects(error?.output?.statusCode)) setTimeout(() => this.isStopped || this.start(), 10);
    });
    socket.ws.on('CB:ack,class:message', ({ attrs }: { attrs: Record<string, string> }) => {
      this.acks.push({ id: attrs['id'] ?? '', error: attrs['error'] });
    });
    return this;
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await this.current?.end(undefined);
  }

  told<Event extends keyof BaileysEventMap>(event: Event): BaileysEventMap[Event][] {
    return this.events.filter((each) => each.event === event).map(({ data }) => data as BaileysEventMap[Event]);
  }

  messages() {
    return this.told('messages.upsert').flatMap(({ messages, type }) => messages.map((message) => ({ ...message, upsert: type })));
  }

  qr(): Promise<string> {
    return until('a QR code', () => this.told('connection.update').findLast(({ qr }) => qr !== undefined)?.qr);
  }

  opened(count = 1): Promise<unknown> {
    return until('open', () => this.told('connection.update').filter(({ connection }) => connection === 'open').length >= count);
  }

  closed(count = 1): Promise<Close> {
    return until('closed', () => (this.closes.length >= count ? this.closes.at(-1) : undefined));
  }

  incoming(id: string) {
    return until(`message ${id}`, () => this.messages().find(({ key }) => key.id === id));
  }

  acked(id: string) {
    return until(`acknowledgement of ${id}`, () => this.acks.find((ack) => ack.id === id));
  }

  /** Every status told of a message, in order, be it as an update or folded into the message itself. */
  statuses(id: string): number[] {
    const pending = 1;
    return this.events
      .flatMap(({ event, data }) => {
        if (event === 'messages.update') {
          return (data as BaileysEventMap['messages.update']).map(({ key, update }) => ({ id: key.id, status: update.status }));
        }
        if (event !== 'messages.upsert') return [];
        return (data as BaileysEventMap['messages.upsert']).messages.map(({ key, status }) => ({ id: key.id, status }));
      })
      .flatMap((told) => (told.id === id && typeof told.status === 'number' ? [told.status as number] : []))
      .filter((status) => status !== pending);
  }
}
