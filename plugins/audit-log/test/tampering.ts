import { createHash, randomInt, randomUUID } from 'node:crypto';
import type { Scope, Sql, SqlValue, UnitOfWork } from '@leadengine/plugin-kit';
import { DerivedKeys } from '@leadengine/core/contract';
import type { TestApp } from '@leadengine/testing';
import { types, type Client } from 'pg';
import { createAuditKeys } from '../src/trail/audit-keys.js';
import { createLogKeyRing } from '../src/trail/log-keys.js';
import type { VerificationReport } from '../src/verify/report.js';
import { verifyLog } from '../src/verify/verify-log.js';

/** What was changed, and where: resolves with the first place that is wrong then. */
export type Change = (note: (what: string) => void) => Promise<number>;

export interface Tampering {
  random(): { readonly kind: string; readonly change: Change };
  /** Makes the change, verifies and takes it back. */
  attempt(
    change: Change,
    notes: readonly string[],
  ): Promise<{ readonly report: VerificationReport; readonly seq: number; readonly what: string }>;
}

interface Place {
  readonly seq: number;
  readonly id: string;
}

/** Columns of an event and of its seal, and how to turn over one bit of each. */
const eventColumns = [
  'received_at',
  'occurred_at',
  'keep_days',
  'action',
  'actor_kind',
  'actor_id',
  'target_type',
  'target_id',
  'outcome',
  'body',
  'id',
] as const;
const sealColumns = ['event_id', 'received_at', 'keep_days', 'leaf', 'mac', 'sealed_at'] as const;

const nameOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

const pick = <T>(values: readonly T[]): T => values[randomInt(values.length)] as T;

const flipText = (text: string): string => {
  const bytes = Buffer.from(text);
  // The lowest bits of ASCII stay ASCII; a bit that is no text could not be stored.
  const at = randomInt(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << randomInt(4));
  return bytes[at] === 0 ? `${text}x` : bytes.toString();
};

const flipBytes = (value: Buffer): Buffer => {
  const bytes = Buffer.from(value);
  const at = randomInt(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << randomInt(8));
  return bytes;
};

const flipUuid = (id: string): string => {
  const bytes = flipBytes(Buffer.from(id.replaceAll('-', ''), 'hex')).toString('hex');
  return [bytes.slice(0, 8), bytes.slice(8, 12), bytes.slice(12, 16), bytes.slice(16, 20), bytes.slice(20)].join('-');
};

const flip = (value: string | number | Date | Buffer | null | undefined, column: string): unknown => {
  if (value === null || value === undefined) return 'x';
  if (Buffer.isBuffer(value)) return flipBytes(value);
  if (value instanceof Date) return new Date(value.getTime() + 2 ** randomInt(20));
  if (typeof value === 'number') return value ^ (1 << randomInt(12));
  return column.endsWith('id') && /^[0-9a-f-]{36}$/.test(value) && column !== 'actor_id' && column !== 'target_id'
    ? flipUuid(value)
    : flipText(value);
};

export const createTampering = ({ app, database, tenantId }: { app: TestApp; database: Client; tenantId: string }): Tampering => {
  const keys = createAuditKeys(app.app.service(DerivedKeys));
  const logKeys = createLogKeyRing(app.app.database.unitOfWork, keys, 'leadengine');
  const query = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    // Prepared: planning takes longer than such a small log.
    (await database.query<Row>({ name: nameOf(text), text, values: [...values], types: { getTypeParser: types.getTypeParser } })).rows;

  // The verifier within the superuser's transaction, one statement after the other.
  let turn: Promise<unknown> = Promise.resolve();
  const sql = ((text: string, parameters: readonly SqlValue[] = []) => {
    const result = turn.then(() => query(text, parameters));
    turn = result.catch(() => undefined);
    return result;
  }) as unknown as Sql;
  const unitOfWork = {
    read: <T>(scope: Scope, work: (sql: Sql) => Promise<T>) => work(Object.assign(sql, { scope })),
  } as UnitOfWork;

  const places = async (): Promise<Place[]> =>
    (
      await query<{ seq: string; id: string }>('select seq, event_id as id from audit_seals where tenant_id = $1 order by seq', [tenantId])
    ).map(({ seq, id }) => ({ seq: Number(seq), id }));

  const bit: Change = async (note) => {
    const { seq, id } = pick(await places());
    const isSeal = randomInt(2) === 0;
    const column: string = isSeal ? pick(sealColumns) : pick(eventColumns);
    const [table, key] = isSeal ? ['audit_seals', 'event_id'] : ['audit_events', 'id'];
    const [row] = await query<{ value: string | number | Date | Buffer | null }>(
      `select ${column} as value from ${table} where tenant_id = $1 and ${key} = $2`,
      [tenantId, id],
    );
    const changed = flip(row?.value, column);
    note(`${table}.${column} of ${String(seq)}: ${String(row?.value)} -> ${String(changed)}`);
    await query(`update ${table} set ${column} = $3 where tenant_id = $1 and ${key} = $2`, [tenantId, id, changed]);
    return seq;
  };

  const deletion: Change = async (note) => {
    const { seq, id } = pick((await places()).slice(0, -1));
    const how = randomInt(3);
    note(`the ${['event', 'seal', 'event and seal'][how] ?? ''} of ${String(seq)}`);
    if (how !== 1) await query('delete from audit_events where tenant_id = $1 and id = $2', [tenantId, id]);
    if (how !== 0) await query('delete from audit_seals where tenant_id = $1 and event_id = $2', [tenantId, id]);
    return seq;
  };

  const insertion: Change = async (note) => {
    const all = await places();
    const { seq, id } = pick(all);
    const made = randomUUID();
    note(`a copy of the event ${String(seq)}`);
    await query(
      `insert into audit_events select (jsonb_populate_record(e, jsonb_build_object('id', $3::text,
         'received_at', e.received_at - interval '1 millisecond', 'body', replace(e.body, e.id::text, $3::text)))).*
       from audit_events e where tenant_id = $1 and id = $2`,
      [tenantId, id, made],
    );
    if (randomInt(2) === 0) {
      const [{ first } = { first: null }] = await query<{ first: string | null }>(
        `select min(s.seq) as first from audit_seals s join audit_events e on e.tenant_id = $1 and e.id = $2
         where s.tenant_id = $1 and s.received_at > e.received_at`,
        [tenantId, made],
      );
      return first === null ? all.length : Number(first);
    }
    // With a seal between the others: all that follow move by one place.
    note(`a sealed copy of the event ${String(seq)}`);
    await query('update audit_seals set seq = -seq - 2 where tenant_id = $1 and seq >= $2', [tenantId, seq]);
    await query('update audit_seals set seq = -seq - 1 where tenant_id = $1 and seq < 0', [tenantId]);
    await query(
      `insert into audit_seals (tenant_id, seq, event_id, received_at, keep_days, leaf, mac, sealed_at)
       select s.tenant_id, $3, e.id, e.received_at, s.keep_days, sha256('\\x00'::bytea || convert_to(e.body, 'UTF8')), s.mac, s.sealed_at
       from audit_seals s join audit_events e on e.tenant_id = $1 and e.id = $4 where s.tenant_id = $1 and s.event_id = $2`,
      [tenantId, id, seq, made],
    );
    return seq;
  };

  const reordering: Change = async (note) => {
    const all = await places();
    const [a, b] = [pick(all), pick(all)];
    if (a.seq === b.seq) return reordering(note);
    note(`${String(a.seq)} and ${String(b.seq)}`);
    await query('update audit_seals set seq = -1 where tenant_id = $1 and seq = $2', [tenantId, a.seq]);
    await query('update audit_seals set seq = $3 where tenant_id = $1 and seq = $2', [tenantId, b.seq, a.seq]);
    await query('update audit_seals set seq = $2 where tenant_id = $1 and seq = -1', [tenantId, b.seq]);
    return Math.min(a.seq, b.seq);
  };

  const truncation: Change = async (note) => {
    const all = await places();
    const size = all.length - 1 - randomInt(Math.min(10, all.length - 1));
    const isThorough = randomInt(2) === 0;
    note(`from ${String(size)} on${isThorough ? ', with the checkpoints and the tree' : ''}`);
    await query('delete from audit_keys k using audit_seals s where s.tenant_id = $1 and s.event_id = k.event_id and s.seq >= $2', [
      tenantId,
      size,
    ]);
    await query('delete from audit_events e using audit_seals s where s.tenant_id = $1 and s.event_id = e.id and s.seq >= $2', [
      tenantId,
      size,
    ]);
    await query('delete from audit_seals where tenant_id = $1 and seq >= $2', [tenantId, size]);
    if (isThorough) {
      await query('delete from audit_checkpoints where tenant_id = $1 and size > $2', [tenantId, size]);
      await query('delete from audit_trees where tenant_id = $1', [tenantId]);
    }
    return size;
  };

  const changes = { bit, deletion, insertion, reordering, truncation };
  const names = ['bit', 'bit', 'bit', 'bit', 'deletion', 'insertion', 'reordering', 'truncation'] as const;

  return {
    random() {
      const kind = pick(names);
      return { kind, change: changes[kind] };
    },
    async attempt(change, notes) {
      let what = '';
      await query('begin');
      try {
        // Turns triggers off, as only a superuser can.
        await query(`set local session_replication_role = 'replica'`);
        const seq = await change((text) => (what = text));
        const report = await verifyLog({ unitOfWork, keys, logKeys }, app.scope(tenantId), notes);
        return { report, seq, what };
      } finally {
        await turn;
        await query('rollback');
      }
    },
  };
};
