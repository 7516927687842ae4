/** One thing that is not as it was written. */
export interface LogFault {
  /** Place in the log. */
  readonly seq: number;
  /** What is wrong, in a word that programs switch on. */
  readonly code: LogFaultCode;
  readonly detail: string;
}

export type LogFaultCode =
  | 'checkpoint_differs'
  | 'checkpoint_not_signed'
  | 'columns_changed'
  | 'event_changed'
  | 'event_inserted'
  | 'event_missing'
  | 'export_changed'
  | 'key_changed'
  | 'not_written_by_the_engine'
  | 'seal_changed'
  | 'seal_missing'
  | 'tail_missing'
  | 'targets_changed'
  | 'tree_changed';

/** What a verification found. */
export interface VerificationReport {
  readonly tenantId: string;
  readonly isIntact: boolean;
  /** Events in the log. */
  readonly size: number;
  /** Events that the log only has the hashes of, since their time was over. */
  readonly pruned: number;
  /** Events that wait to be sealed. */
  readonly unsealed: number;
  /** Checkpoints that were compared. */
  readonly checkpoints: number;
  /** Place of the first fault; null when there is none. */
  readonly firstBadSeq: number | null;
  /** The first faults. */
  readonly faults: readonly LogFault[];
  readonly faultCount: number;
}

const mostFaults = 100;

/** Collects faults, the first of which count. */
export interface FaultList {
  readonly count: number;
  add(seq: number, code: LogFaultCode, detail: string): void;
  report(facts: Pick<VerificationReport, 'tenantId' | 'size' | 'pruned' | 'unsealed' | 'checkpoints'>): VerificationReport;
}

export const createFaultList = (): FaultList => {
  const faults: LogFault[] = [];
  let count = 0;
  let first: number | null = null;
  return {
    get count() {
      return count;
    },
    add(seq, code, detail) {
      count += 1;
      first = Math.min(first ?? seq, seq);
      if (faults.length < mostFaults) faults.push({ seq, code, detail });
    },
    report: (facts) => ({
      ...facts,
      isIntact: count === 0,
      firstBadSeq: first,
      faults: [...faults].sort((a, b) => a.seq - b.seq),
      faultCount: count,
    }),
  };
};
