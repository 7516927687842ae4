import type { Clock, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { countStrangers } from '../baileys/outbound/lane.repository.js';
import type { CheckedNumber, NumberChecks } from '../baileys/outbound/number-checks.js';
import { newChatsPerDay } from '../baileys/outbound/pace.js';
import { findSendState } from '../baileys/outbound/send-state.repository.js';
import { readTraffic } from '../baileys/outbound/traffic.repository.js';
import { listKnownPhones } from '../sandbox/customer.repository.js';
import { NoAnswer, NotConnected } from './instance.problems.js';
import type { InstanceService } from './instance.service.js';
import type { InstanceMetrics } from './sending.schema.js';

/** What people want to know of how numbers send. */
export interface SendingService {
  /** Whether telephone numbers are on WhatsApp. @throws NotFound, NotConnected, NoAnswer */
  check(scope: Scope, id: string, numbers: readonly string[]): Promise<readonly CheckedNumber[]>;
  /** What went through in the last day. @throws NotFound */
  metrics(scope: Scope, id: string): Promise<InstanceMetrics>;
}

const dayMs = 24 * 3_600_000;
const iso = (time: Date | null): string | null => time?.toISOString() ?? null;

export interface SendingServiceParts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly instances: InstanceService;
  readonly checks: NumberChecks;
}

export const createSendingService = ({ unitOfWork, clock, instances, checks }: SendingServiceParts): SendingService => ({
  async check(scope, id, numbers) {
    const { engine, status } = await instances.get(scope, id);
    if (status !== 'connected') throw new NotConnected({ status });
    if (engine === 'sandbox') {
      const known = new Set(await unitOfWork.read(scope, (sql) => listKnownPhones(sql, id, numbers)));
      return numbers.map((number) => ({ number, exists: known.has(number), jid: known.has(number) ? number : null }));
    }
    const answer = await checks.ask(scope, id, numbers);
    if (answer === undefined) throw new NoAnswer();
    return answer;
  },

  async metrics(scope, id) {
    await instances.get(scope, id);
    const now = clock.now();
    const since = new Date(now.getTime() - dayMs);
    return unitOfWork.read(scope, async (sql) => {
      const state = await findSendState(sql, id, now);
      const strangers = await countStrangers(sql, id, now, state?.pace.sameTextPerHour ?? 1);
      const traffic = await readTraffic(sql, id, since);
      const { failures, waiting, sent, delivered, read, failed, unknown, resent } = traffic;
      return {
        instanceId: id,
        since: since.toISOString(),
        outbound: {
          waiting,
          oldestWaitingAt: iso(traffic.oldest_waiting_at),
          sent,
          delivered,
          read,
          failed,
          unknown,
          resent,
          failures: [...failures],
          newChats: { used: strangers.lastDay, limit: state ? newChatsPerDay(state.pace, now.getTime() - state.createdAt.getTime()) : 0 },
        },
        inbound: { received: traffic.received, waiting: traffic.inbox_waiting, oldestWaitingAt: iso(traffic.inbox_oldest_at) },
      };
    });
  },
});
