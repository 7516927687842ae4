import { setTimeout } from 'node:timers/promises';
import type { Leases, Scope, Sql, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import type { LiveSession } from '../session/live-session.js';
import type { Recipients } from './recipients.js';

/** Whether a telephone number is on WhatsApp, and under which address. */
export interface CheckedNumber {
  readonly number: string;
  readonly exists: boolean;
  readonly jid: string | null;
}

/** Questions that any process asks and the holder of the connection answers. */
export interface NumberChecks {
  /** Undefined when the number did not answer in time. */
  ask(scope: Scope, instanceId: string, numbers: readonly string[]): Promise<readonly CheckedNumber[] | undefined>;
  /** Answers what waits for this socket. */
  answer(session: LiveSession): void;
}

interface OpenCheck {
  readonly id: string;
  readonly numbers: readonly string[];
}

/** A question that nobody answered in this time is nobody's any more. */
const openMs = 30_000;
const keptMs = 3_600_000;
const waitMs = 20_000;
const lookMs = 100;

const insertCheck = async (tx: Transaction, id: string, instanceId: string, numbers: readonly string[]): Promise<void> => {
  await tx.sql('insert into whatsapp_number_checks (tenant_id, id, instance_id, numbers, asked_at) values ($1, $2, $3, $4::jsonb, $5)', [
    tx.scope.tenantId,
    id,
    instanceId,
    JSON.stringify(numbers),
    tx.now,
  ]);
};

const listOpen = (sql: Sql, instanceId: string, since: Date): Promise<readonly OpenCheck[]> =>
  sql<OpenCheck>(
    `select id, numbers from whatsapp_number_checks
     where tenant_id = $1 and instance_id = $2 and answered_at is null and asked_at > $3 order by asked_at limit 20`,
    [sql.scope.tenantId, instanceId, since],
  );

const findAnswer = async (
  sql: Sql,
  id: string,
): Promise<{ readonly answer: readonly CheckedNumber[] | null; readonly failure: string | null } | undefined> =>
  (
    await sql<{ answer: readonly CheckedNumber[] | null; failure: string | null }>(
      'select answer, failure from whatsapp_number_checks where tenant_id = $1 and id = $2 and answered_at is not null',
      [sql.scope.tenantId, id],
    )
  )[0];

const saveAnswer = async (tx: Transaction, id: string, answer: readonly CheckedNumber[] | null, failure: string | null): Promise<void> => {
  await tx.sql('update whatsapp_number_checks set answer = $3::jsonb, failure = $4, answered_at = $5 where tenant_id = $1 and id = $2', [
    tx.scope.tenantId,
    id,
    answer && JSON.stringify(answer),
    failure,
    tx.now,
  ]);
};

/** Drops questions of long ago. */
export const pruneChecks = async (tx: Transaction): Promise<void> => {
  await tx.sql('delete from whatsapp_number_checks where tenant_id = $1 and asked_at < $2', [
    tx.scope.tenantId,
    new Date(tx.now.getTime() - keptMs),
  ]);
};

export interface NumberCheckParts {
  readonly unitOfWork: UnitOfWork;
  readonly leases: Leases;
  readonly recipients: Recipients;
  readonly now: () => Date;
  readonly runnerId: string;
}

export const createNumberChecks = ({ unitOfWork, leases, recipients, now, runnerId }: NumberCheckParts): NumberChecks => {
  const looks = new WeakMap<LiveSession, boolean>();

  const answerOne = async (session: LiveSession, { id, numbers }: OpenCheck): Promise<void> => {
    let answer: readonly CheckedNumber[] | null = null;
    let failure: string | null = null;
    try {
      const found = await recipients.look(session, numbers);
      answer = numbers.map((number) => {
        const jid = found.get(number) ?? null;
        return { number, exists: jid !== null, jid };
      });
    } catch (error) {
      if (session.signal.aborted) return;
      session.scope.log.warn({ instanceId: session.instanceId, error }, 'a question for numbers was not answered');
      failure = 'no_answer';
    }
    await unitOfWork.run(session.scope, (tx) => saveAnswer(tx, id, answer, failure));
  };

  const answerAll = async (session: LiveSession): Promise<void> => {
    for (;;) {
      const since = new Date(now().getTime() - openMs);
      const open = await unitOfWork.read(session.scope, (sql) => listOpen(sql, session.instanceId, since));
      if (open.length === 0 || session.signal.aborted) return;
      for (const check of open) await answerOne(session, check);
    }
  };

  return {
    async ask(scope, instanceId, numbers) {
      const id = uuidv7();
      await unitOfWork.run(scope, async (tx) => {
        await insertCheck(tx, id, instanceId, numbers);
        leases.wake(tx, runnerId, instanceId);
      });
      const until = performance.now() + waitMs;
      while (performance.now() < until && !scope.signal.aborted) {
        const found = await unitOfWork.read(scope, (sql) => findAnswer(sql, id));
        if (found !== undefined) return found.answer ?? undefined;
        await setTimeout(lookMs, undefined, { signal: scope.signal }).catch(() => undefined);
      }
      return undefined;
    },

    answer(session) {
      // Whoever asks while this looks for the last time is seen by one more look.
      const isBusy = looks.has(session);
      looks.set(session, true);
      if (isBusy) return;
      const run = async (): Promise<void> => {
        while (looks.get(session) === true) {
          looks.set(session, false);
          await answerAll(session);
        }
      };
      run()
        .catch((error: unknown) => {
          if (!session.signal.aborted)
            session.scope.log.warn({ instanceId: session.instanceId, error }, 'questions for numbers were not answered');
        })
        .finally(() => looks.delete(session));
    },
  };
};
