import type { ProblemDocument, Session } from '@leadengine/sdk';

/** A tenant that somebody here has asked for. */
export interface BankRun {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
}

export interface BankState {
  /** `shut`: the visitor is not let in, or there is no bank behind this page. */
  readonly door: 'unknown' | 'open' | 'shut';
  readonly runs: readonly BankRun[];
  readonly chosenId: string | undefined;
  readonly isOrdering: boolean;
  /** Why an order was not taken; the reason is of the engine, and missing where there was no answer. */
  readonly refusal: { readonly reason: string | undefined } | undefined;
}

/** Where the bank's own backend answers. */
export const bankRuns = '/bank/provisionings';
const bankSession = '/bank/session';
const tryAgainMs = 2000;

/** What the page has its bank do: let somebody in, have tenants made, and say which there are. */
export interface Bank {
  readonly state: BankState;
  /** Once, as soon as there is an answer; again after {@link Bank.leave}. */
  enter(): Promise<void>;
  leave(): void;
  choose(id: string): void;
  /** @returns Whether it was taken. */
  order(name: string, slug: string): Promise<boolean>;
  /** Looks again, for example when the engine is back. */
  reload(): Promise<void>;
}

const outside: BankState = { door: 'unknown', runs: [], chosenId: undefined, isOrdering: false, refusal: undefined };

const reasonIn = async (answer: Response): Promise<string | undefined> => {
  try {
    const { title, detail, errors } = (await answer.json()) as ProblemDocument;
    return errors?.[0]?.detail ?? detail ?? title;
  } catch {
    return undefined;
  }
};

export const createBank = (session: Session, onChange: () => void): Bank => {
  let state = outside;
  const update = (next: Partial<BankState>): void => {
    state = { ...state, ...next };
    onChange();
  };
  /** An order that was sent and not answered is the same one when it is sent again. */
  let pending: { readonly order: string; readonly key: string } | undefined;

  const admit = async (): Promise<boolean> => {
    const { token } = await session.token('initial');
    return (await fetch(bankSession, { method: 'POST', headers: { authorization: `Bearer ${token}` } })).ok;
  };
  /** A bank whose process was started again knows nobody who was in before. */
  const ask = async (init?: RequestInit): Promise<Response> => {
    const answer = await fetch(bankRuns, init);
    return answer.status === 401 && (await admit()) ? fetch(bankRuns, init) : answer;
  };

  const reload = async (): Promise<void> => {
    const answer = await ask().catch(() => undefined);
    if (answer?.ok !== true) return;
    const { data: runs } = (await answer.json()) as { readonly data: readonly BankRun[] };
    update({ runs, chosenId: state.chosenId ?? runs[0]?.id });
  };

  let again: ReturnType<typeof setTimeout> | undefined;
  const enter = async (): Promise<void> => {
    if (state.door !== 'unknown') return;
    clearTimeout(again);
    update({ door: 'shut' });
    try {
      if (!(await admit())) return;
      update({ door: 'open' });
      await reload();
    } catch {
      update({ door: 'unknown' });
      again = setTimeout(() => void enter(), tryAgainMs);
    }
  };

  return {
    get state() {
      return state;
    },
    enter,
    leave() {
      clearTimeout(again);
      if (state.door === 'open') void fetch(bankSession, { method: 'DELETE' }).catch(() => undefined);
      state = outside;
    },
    choose(id) {
      update({ chosenId: id });
    },
    async order(name, slug) {
      const order = JSON.stringify({ name, slug });
      if (pending?.order !== order) pending = { order, key: crypto.randomUUID() };
      update({ isOrdering: true, refusal: undefined });
      try {
        const answer = await ask({
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': pending.key },
          body: order,
        });
        if (!answer.ok) {
          if (answer.status < 500) pending = undefined;
          update({ refusal: { reason: await reasonIn(answer) } });
          // What is refused as taken may have been taken by an order of before whose answer was lost.
          await reload();
          return false;
        }
        pending = undefined;
        const { id } = (await answer.json()) as { readonly id: string };
        update({ chosenId: id });
        await reload();
        return true;
      } catch {
        update({ refusal: { reason: undefined } });
        return false;
      } finally {
        update({ isOrdering: false });
      }
    },
    reload,
  };
};
