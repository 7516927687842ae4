import { expect } from 'chai';
import { linkingLimits, reduceSession, type SessionEffect, type SessionEvent, type SessionState } from './session-reducer.js';

const now = new Date('2026-12-01T12:00:00Z');

const session = (changes: Partial<SessionState> = {}): SessionState => ({
  phase: 'online',
  reason: undefined,
  code: undefined,
  retryAt: undefined,
  isPaired: true,
  failures: 0,
  strikes: 0,
  rounds: 0,
  linkingSince: undefined,
  hadBadSignature: false,
  wasReplaced: false,
  wasBanned: false,
  ...changes,
});

const linking = (changes: Partial<SessionState> = {}): SessionState =>
  session({ phase: 'linking', isPaired: false, rounds: 1, linkingSince: now, ...changes });

const reduce = (state: SessionState, event: SessionEvent, random = 0.5) => reduceSession(state, event, { now, random });

const closed = (code: number | undefined, message = 'Stream Errored', expiresInMs?: number): SessionEvent => ({
  kind: 'closed',
  code,
  message,
  expiresInMs,
});

const kinds = (effects: readonly SessionEffect[]): readonly string[] => effects.map(({ kind }) => kind);

const waitOf = ({ retryAt }: SessionState): number | undefined => (retryAt === undefined ? undefined : retryAt.getTime() - now.getTime());

describe('the state of a linked phone', () => {
  describe('goes its way', () => {
    it('from nothing to online', () => {
      let state = session({ phase: 'unlinked', isPaired: false });
      const seen: string[] = [];
      const events: SessionEvent[] = [
        { kind: 'requested' },
        { kind: 'paired' },
        closed(515, 'Stream Errored (restart required)'),
        { kind: 'opened' },
        { kind: 'drained' },
      ];
      for (const event of events) {
        ({ state } = reduce(state, event));
        seen.push(state.phase);
      }
      expect(seen).to.deep.equal(['linking', 'restarting', 'restarting', 'draining', 'online']);
    });

    it('restarts at once after a pairing, and counts no failure', () => {
      const { state, effects } = reduce(session({ phase: 'restarting' }), closed(515));
      expect(state).to.include({ phase: 'restarting', failures: 0 });
      expect(effects).to.deep.equal([{ kind: 'end' }, { kind: 'connect', at: now }]);
    });

    it('goes on with what was under way when another process takes over', () => {
      for (const phase of ['connecting', 'draining', 'online', 'restarting'] as const)
        expect(reduce(session({ phase }), { kind: 'started' }).state.phase, phase).to.equal('connecting');
      const retryAt = new Date(now.getTime() + 5_000);
      expect(reduce(session({ phase: 'backoff', retryAt }), { kind: 'started' }).effects).to.deep.equal([{ kind: 'connect', at: retryAt }]);
    });

    it('leaves a number alone that waits for a person', () => {
      for (const phase of ['unlinked', 'stopped', 'logged_out', 'banned', 'replaced', 'outdated', 'link_expired', 'quarantined'] as const)
        expect(reduce(session({ phase }), { kind: 'started' }).effects, phase).to.deep.equal([]);
    });

    it('begins anew when a person asks, and cuts a wait short', () => {
      for (const phase of ['stopped', 'banned', 'replaced', 'outdated', 'quarantined', 'backoff'] as const) {
        const { state } = reduce(session({ phase, failures: 7, strikes: 3, retryAt: new Date(now.getTime() + 60_000) }), {
          kind: 'requested',
        });
        expect(state, phase).to.include({ phase: 'connecting', failures: 0, strikes: 0, retryAt: undefined });
      }
      expect(reduce(session(), { kind: 'requested' }).effects, 'connected already').to.deep.equal([]);
    });

    it('says nothing and writes nothing once fenced', () => {
      const before = session();
      const { state, effects } = reduce(before, { kind: 'fenced' });
      expect(state).to.equal(before);
      expect(kinds(effects)).to.deep.equal(['end', 'leave']);
    });

    it('hears nothing of a socket that it gave up', () => {
      const before = session({ phase: 'banned' });
      for (const event of [{ kind: 'opened' }, { kind: 'drained' }, closed(428), { kind: 'paired' }] as const)
        expect(reduce(before, event).state).to.equal(before);
    });
  });

  describe('after the end of a connection', () => {
    /** code, message, longest wait after 0 and after many failures */
    const retried: readonly [number | undefined, string, number, number][] = [
      [428, 'Connection Terminated', 1_000, 60_000],
      [408, 'Connection was lost', 1_000, 60_000],
      [undefined, 'gone', 1_000, 60_000],
      [503, 'Stream Errored', 5_000, 300_000],
      [500, 'Stream Errored', 5_000, 300_000],
      [501, 'Stream Errored', 5_000, 300_000],
      [599, 'nobody has named it', 5_000, 300_000],
      [400, 'noise certificate invalid', 5_000, 60_000],
      [413, 'Connection Failure', 30_000, 900_000],
      [414, 'Connection Failure', 30_000, 900_000],
      [415, 'Connection Failure', 30_000, 900_000],
      [418, 'Connection Failure', 30_000, 900_000],
    ];
    for (const [code, message, first, longest] of retried)
      it(`${String(code)}: tries again below ${String(first)} ms, later below ${String(longest)} ms, and keeps the link`, () => {
        const fresh = reduce(session(), closed(code, message), 0.999_999);
        expect(fresh.state).to.include({ phase: 'backoff', isPaired: true, failures: 1 });
        expect(waitOf(fresh.state)).to.be.within(first * 0.99, first);
        expect(kinds(fresh.effects)).to.not.include('renew_credentials');
        expect(waitOf(reduce(session({ failures: 40 }), closed(code, message), 0.999_999).state)).to.be.within(longest * 0.99, longest);
        expect(waitOf(reduce(session({ failures: 40 }), closed(code, message), 0).state)).to.equal(0);
      });

    it('a socket that never came about counts as one that timed out', () => {
      expect(reduce(session({ phase: 'connecting' }), { kind: 'stuck' }).state).to.include({ phase: 'backoff', code: 408 });
    });

    it('alarms after ten failures of the service, and never gives the link up for them', () => {
      expect(kinds(reduce(session({ failures: 8 }), closed(503)).effects)).to.not.include('alert');
      expect(kinds(reduce(session({ failures: 9 }), closed(503)).effects)).to.include('alert');
      expect(reduce(session({ failures: 1_000, strikes: 0 }), closed(500)).state.phase).to.equal('backoff');
    });

    it('quarantines after three wrong handshakes, and after ten refusals', () => {
      expect(reduce(session({ strikes: 1 }), closed(400)).state.phase).to.equal('backoff');
      expect(reduce(session({ strikes: 2 }), closed(400)).state).to.include({ phase: 'quarantined', reason: 'handshake_invalid' });
      expect(reduce(session({ strikes: 8 }), closed(415)).state.phase).to.equal('backoff');
      expect(reduce(session({ strikes: 9 }), closed(415)).state.phase).to.equal('quarantined');
    });

    it('forgets failures and strikes once it has been online for a minute', () => {
      const { state } = reduce(session({ failures: 5, strikes: 2, wasReplaced: true }), { kind: 'steady' });
      expect(state).to.include({ phase: 'online', failures: 0, strikes: 0, wasReplaced: false });
    });

    it('440: one more try after 30 to 60 s, then waits for a person', () => {
      const once = reduce(session(), closed(440), 0);
      expect(once.state).to.include({ phase: 'backoff', reason: 'connection_replaced' });
      expect(waitOf(once.state)).to.equal(30_000);
      expect(waitOf(reduce(session(), closed(440), 0.999_999).state)).to.be.within(59_000, 60_000);
      const twice = reduce(session({ wasReplaced: true }), closed(440));
      expect(twice.state.phase).to.equal('replaced');
      expect(kinds(twice.effects)).to.deep.equal(['end', 'alert']);
    });

    it('401 of a linked phone: logged out, the link is wiped', () => {
      const { state, effects } = reduce(session(), closed(401));
      expect(state).to.include({ phase: 'logged_out', isPaired: false });
      expect(kinds(effects)).to.deep.equal(['end', 'renew_credentials', 'alert']);
    });

    it('401 of half a pairing: begins to link anew', () => {
      const { state, effects } = reduce(linking(), closed(401));
      expect(state).to.include({ phase: 'linking', rounds: 2 });
      expect(kinds(effects)).to.deep.equal(['end', 'renew_credentials', 'connect']);
    });

    it('402: banned until the time WhatsApp names, with one try after it', () => {
      const first = reduce(session(), closed(402, 'Connection Failure', 3_600_000));
      expect(first.state.phase).to.equal('banned');
      expect(waitOf(first.state)).to.equal(3_600_000);
      expect(kinds(first.effects)).to.include('connect');
      expect(reduce(first.state, { kind: 'due' }).state.phase).to.equal('connecting');
      const again = reduce(session({ phase: 'connecting', wasBanned: true }), closed(402, 'Connection Failure', 3_600_000));
      expect(again.state).to.include({ phase: 'banned', retryAt: undefined });
      expect(reduce(session(), closed(402)).state.retryAt, 'no time named').to.equal(undefined);
    });

    const final: readonly [number, string, string][] = [
      [403, 'banned', 'account_locked'],
      [406, 'banned', 'account_banned'],
      [405, 'outdated', 'client_too_old'],
      [409, 'outdated', 'client_too_old'],
      [411, 'mismatched', 'multi_device_mismatch'],
    ];
    for (const [code, phase, reason] of final)
      it(`${String(code)}: ${phase}, and no more tries`, () => {
        const { state, effects } = reduce(session({ phase: 'connecting' }), closed(code, 'Connection Failure'));
        expect(state).to.include({ phase, reason, code, retryAt: undefined, isPaired: true });
        expect(kinds(effects)).to.not.include('connect');
        expect(kinds(effects)).to.include('alert');
      });

    it('405 tells the other numbers of the process; those that are online stay so', () => {
      expect(kinds(reduce(session(), closed(405)).effects)).to.include('refuse_version');
      expect(reduce(session({ phase: 'backoff', retryAt: now }), { kind: 'version_refused' }).state.phase).to.equal('outdated');
      expect(reduce(session(), { kind: 'version_refused' }).state.phase).to.equal('online');
    });

    it('a wrong account signature: links anew once, then gives up', () => {
      const once = reduce(linking(), closed(500, 'Invalid account signature'));
      expect(once.state.phase).to.equal('linking');
      expect(reduce(once.state, closed(500, 'Invalid account signature')).state).to.include({
        phase: 'link_expired',
        reason: 'invalid_account_signature',
      });
    });

    it('one through which nothing comes is opened anew at once', () => {
      const { state, effects } = reduce(session(), { kind: 'deaf' });
      expect(state).to.include({ phase: 'backoff', reason: 'nothing_comes_through' });
      expect(effects).to.deep.include({ kind: 'connect', at: now });
    });
  });

  describe('while linking', () => {
    const spent = closed(408, 'QR refs attempts ended');

    it('shows five rounds of QR codes, then waits for a person', () => {
      let state = linking();
      let rounds = 1;
      while (state.phase === 'linking' && rounds < 20) {
        ({ state } = reduce(state, spent));
        rounds += 1;
      }
      expect(rounds - 1).to.equal(linkingLimits.rounds);
      expect(state).to.include({ phase: 'link_expired', reason: 'qr_not_scanned' });
    });

    it('shows none any more after ten minutes', () => {
      const since = new Date(now.getTime() - linkingLimits.ms);
      expect(reduce(linking({ linkingSince: since }), spent).state.phase).to.equal('link_expired');
    });

    it('says so when the account demands a passkey', () => {
      const { state, effects } = reduce(linking(), { kind: 'passkey_demanded' });
      expect(state.phase).to.equal('passkey_required');
      expect(kinds(effects)).to.include('end');
    });
  });
});
