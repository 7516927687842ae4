import { backoffMs, verdictOn, type Disconnect } from './disconnect-policy.js';
import { isActive, type SessionPhase } from './session-phase.js';

/** All that decides what a session does next. */
export interface SessionState {
  readonly phase: SessionPhase;
  readonly reason: string | undefined;
  readonly code: number | undefined;
  readonly retryAt: Date | undefined;
  /** Whether a phone has linked us. */
  readonly isPaired: boolean;
  /** Ends of the connection since it was last steady. */
  readonly failures: number;
  /** Those of them that waiting does not seem to heal. */
  readonly strikes: number;
  /** Times that linking began since a person asked for it, and when that was. */
  readonly rounds: number;
  readonly linkingSince: Date | undefined;
  readonly hadBadSignature: boolean;
  readonly wasReplaced: boolean;
  /** A ban that ends by itself gets one more try after it. */
  readonly wasBanned: boolean;
}

export type SessionEvent =
  /** A runner took the lease. */
  | { readonly kind: 'started' }
  /** A person wants it connected. */
  | { readonly kind: 'requested' }
  /** The wait is over. */
  | { readonly kind: 'due' }
  | { readonly kind: 'paired' }
  | { readonly kind: 'opened' }
  /** WhatsApp has handed over what came meanwhile. */
  | { readonly kind: 'drained' }
  /** It has been online for a minute. */
  | { readonly kind: 'steady' }
  /** @param expiresInMs - Of a ban. */
  | ({ readonly kind: 'closed'; readonly expiresInMs?: number | undefined } & Disconnect)
  /** No connection came about in time. */
  | { readonly kind: 'stuck' }
  /** It is open, and nothing comes through. */
  | { readonly kind: 'deaf' }
  | { readonly kind: 'passkey_demanded' }
  /** Another number of this process was told that the version is too old. */
  | { readonly kind: 'version_refused' }
  /** A person logged it out or wiped it. */
  | { readonly kind: 'wiped'; readonly reason: string }
  /** Somebody else holds the lease: what it does is not ours to tell. */
  | { readonly kind: 'fenced' };

export type SessionEffect =
  /** Opens a socket, at once or when `retryAt` has come. */
  | { readonly kind: 'connect'; readonly at: Date }
  | { readonly kind: 'end' }
  /** Begins anew as a device that was never linked. */
  | { readonly kind: 'renew_credentials' }
  | { readonly kind: 'alert' }
  /** Tells the other numbers of this process. */
  | { readonly kind: 'refuse_version' }
  | { readonly kind: 'leave' };

export interface Step {
  readonly state: SessionState;
  readonly effects: readonly SessionEffect[];
}

/** What the reducer may know of the world. */
export interface Moment {
  readonly now: Date;
  /** From 0 to below 1. */
  readonly random: number;
}

/** Linking that nobody answers ends after so many rounds of QR codes, or so long. */
export const linkingLimits = { rounds: 5, ms: 10 * 60_000 };

/** Somebody else used the link: a short while later, that may be over. */
const replacedWait = { leastMs: 30_000, spreadMs: 30_000 };

const later = (now: Date, ms: number): Date => new Date(now.getTime() + ms);

const quiet = { reason: undefined, code: undefined, retryAt: undefined } as const;

const end = { kind: 'end' } as const;

/** Waits for a person. */
const rest = (state: SessionState, phase: SessionPhase, reason: string, code: number | undefined, retryAt?: Date): SessionState => ({
  ...state,
  phase,
  reason,
  code,
  retryAt,
});

const connectNow = (state: SessionState, { now }: Moment, reason?: string): Step => {
  const isLinking = !state.isPaired;
  return {
    state: {
      ...state,
      ...quiet,
      phase: isLinking ? 'linking' : 'connecting',
      reason,
      rounds: isLinking ? Math.max(1, state.rounds) : 0,
      linkingSince: isLinking ? (state.linkingSince ?? now) : undefined,
    },
    effects: [{ kind: 'connect', at: now }],
  };
};

/** Shows QR codes once more, if somebody may still be looking. */
const linkAgain = (state: SessionState, moment: Moment, reason: string, code: number | undefined): Step => {
  const { now } = moment;
  const since = state.linkingSince ?? now;
  const isSpent = state.rounds >= linkingLimits.rounds || now.getTime() - since.getTime() >= linkingLimits.ms;
  if (isSpent)
    return {
      state: { ...rest(state, 'link_expired', reason, code), linkingSince: undefined },
      effects: [end, { kind: 'renew_credentials' }],
    };
  const next = connectNow({ ...state, rounds: state.rounds + 1, linkingSince: since }, moment, reason);
  return { state: { ...next.state, code }, effects: [end, { kind: 'renew_credentials' }, ...next.effects] };
};

const waitAndConnect = (state: SessionState, reason: string, code: number | undefined, at: Date): Step => ({
  state: { ...state, phase: 'backoff', reason, code, retryAt: at, failures: state.failures + 1 },
  effects: [end, { kind: 'connect', at }],
});

const onClosed = (state: SessionState, event: Extract<SessionEvent, { kind: 'closed' }>, moment: Moment): Step => {
  const { code } = event;
  const { now, random } = moment;
  const verdict = verdictOn(event, state.isPaired);
  switch (verdict.kind) {
    case 'restart': {
      const next = connectNow(state, moment, 'restart_required');
      return { state: { ...next.state, phase: state.isPaired ? 'restarting' : next.state.phase, code }, effects: [end, ...next.effects] };
    }
    case 'qr_spent':
      return linkAgain(state, moment, 'qr_not_scanned', code);
    case 'bad_account_signature':
      if (state.hadBadSignature)
        return {
          state: rest(state, 'link_expired', 'invalid_account_signature', code),
          effects: [end, { kind: 'renew_credentials' }, { kind: 'alert' }],
        };
      return linkAgain({ ...state, hadBadSignature: true }, moment, 'invalid_account_signature', code);
    case 'replaced':
      if (state.wasReplaced) return { state: rest(state, 'replaced', 'connection_replaced', code), effects: [end, { kind: 'alert' }] };
      return waitAndConnect(
        { ...state, wasReplaced: true },
        'connection_replaced',
        code,
        later(now, replacedWait.leastMs + Math.round(random * replacedWait.spreadMs)),
      );
    case 'unauthorized':
      // Half a pairing looks like a login and is refused as one.
      if (!state.isPaired) return linkAgain(state, moment, 'pairing_refused', code);
      return {
        state: { ...rest(state, 'logged_out', 'logged_out_on_phone', code), isPaired: false },
        effects: [end, { kind: 'renew_credentials' }, { kind: 'alert' }],
      };
    case 'banned':
      return { state: rest(state, 'banned', code === 406 ? 'account_banned' : 'account_locked', code), effects: [end, { kind: 'alert' }] };
    case 'banned_for_a_time': {
      const { expiresInMs } = event;
      const retryAt = expiresInMs === undefined || state.wasBanned ? undefined : later(now, expiresInMs);
      return {
        state: { ...rest(state, 'banned', 'account_banned_temporarily', code, retryAt), wasBanned: true },
        effects: [end, { kind: 'alert' }, ...(retryAt === undefined ? [] : [{ kind: 'connect', at: retryAt } as const])],
      };
    }
    case 'outdated':
      return { state: rest(state, 'outdated', 'client_too_old', code), effects: [end, { kind: 'refuse_version' }, { kind: 'alert' }] };
    case 'mismatched':
      return { state: rest(state, 'mismatched', 'multi_device_mismatch', code), effects: [end, { kind: 'alert' }] };
    case 'retry': {
      const isStrike = verdict.quarantineAfter !== Number.POSITIVE_INFINITY;
      const struck = { ...state, strikes: isStrike ? state.strikes + 1 : state.strikes };
      const reason = event.message === undefined ? 'connection_lost' : reasonOf(code);
      if (isStrike && struck.strikes >= verdict.quarantineAfter)
        return { state: rest(struck, 'quarantined', reason, code), effects: [end, { kind: 'alert' }] };
      const next = waitAndConnect(struck, reason, code, later(now, backoffMs(verdict.baseMs, verdict.capMs, state.failures, random)));
      const isAlarming = state.failures + 1 >= verdict.alertAfter;
      return isAlarming ? { ...next, effects: [...next.effects, { kind: 'alert' }] } : next;
    }
  }
};

const reasonOf = (code: number | undefined): string => {
  if (code === 400) return 'handshake_invalid';
  if (code === 408) return 'connection_timed_out';
  if (code === 428 || code === undefined) return 'connection_lost';
  return code >= 500 ? 'service_unavailable' : 'connection_refused';
};

/** Nothing to do. */
const stay = (state: SessionState): Step => ({ state, effects: [] });

/** Where a session goes from here. Pure: the caller performs the effects. */
export const reduceSession = (state: SessionState, event: SessionEvent, moment: Moment): Step => {
  switch (event.kind) {
    case 'fenced':
      return { state, effects: [end, { kind: 'leave' }] };
    case 'wiped':
      return {
        state: {
          ...rest(state, 'unlinked', event.reason, undefined),
          isPaired: false,
          rounds: 0,
          linkingSince: undefined,
          failures: 0,
          strikes: 0,
        },
        effects: [end, { kind: 'renew_credentials' }, { kind: 'leave' }],
      };
    case 'requested': {
      if (isActive(state.phase) && state.phase !== 'backoff') return stay(state);
      const fresh = {
        ...state,
        failures: 0,
        strikes: 0,
        rounds: 0,
        linkingSince: undefined,
        hadBadSignature: false,
        wasReplaced: false,
        wasBanned: false,
      };
      return connectNow(fresh, moment, 'requested');
    }
    case 'started':
      if (state.retryAt !== undefined && state.retryAt > moment.now) return { state, effects: [{ kind: 'connect', at: state.retryAt }] };
      return isActive(state.phase) || state.retryAt !== undefined ? connectNow(state, moment, 'runner_started') : stay(state);
    case 'due':
      return state.retryAt === undefined || state.phase === 'stopped' ? stay(state) : connectNow(state, moment, state.reason);
    case 'version_refused':
      return state.phase === 'online' || state.phase === 'draining' || !isActive(state.phase)
        ? stay(state)
        : { state: rest(state, 'outdated', 'client_too_old', undefined), effects: [end] };
    default:
      break;
  }
  // The rest is told by a socket. One that was given up has nothing more to say.
  if (!isActive(state.phase) || state.phase === 'backoff') return stay(state);
  switch (event.kind) {
    case 'paired':
      return stay({
        ...state,
        ...quiet,
        phase: 'restarting',
        reason: 'paired',
        isPaired: true,
        rounds: 0,
        linkingSince: undefined,
        hadBadSignature: false,
      });
    case 'opened':
      return stay({ ...state, ...quiet, phase: 'draining', rounds: 0, linkingSince: undefined });
    case 'drained':
      return state.phase === 'draining' ? stay({ ...state, ...quiet, phase: 'online' }) : stay(state);
    case 'steady':
      return stay({ ...state, failures: 0, strikes: 0, wasReplaced: false, wasBanned: false });
    case 'passkey_demanded':
      if (state.isPaired) return stay(state);
      return {
        state: rest(state, 'passkey_required', 'passkey_demanded', undefined),
        effects: [end, { kind: 'renew_credentials' }, { kind: 'alert' }],
      };
    case 'stuck':
      return onClosed(state, { kind: 'closed', code: 408, message: 'stuck' }, moment);
    case 'deaf':
      return waitAndConnect(state, 'nothing_comes_through', undefined, moment.now);
    case 'closed':
      return onClosed(state, event, moment);
  }
};
