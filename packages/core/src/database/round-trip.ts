import { createHash } from 'node:crypto';
import type { SqlValue } from '@leadengine/plugin-kit';
import type { ClientBase, Connection, FieldDef, Submittable } from 'pg';
import { encodeParameter } from './parameters.js';
import { columnTypes } from './column-types.js';

/** One statement of a round trip. The text is a constant of the program: it stays prepared on the connection. */
export interface Step {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

export interface StepResult {
  readonly rows: readonly object[];
  /** The server's command tag, such as `COMMIT` or `UPDATE 3`. */
  readonly tag: string;
}

interface Column {
  readonly name: string;
  readonly parse: (text: string) => unknown;
}

/** What is used of pg's connection beyond its published types. */
interface Wire extends Connection {
  readonly parsedStatements: Record<string, string | undefined>;
  sendCopyFail(message: string): void;
}

interface PreparedStep {
  readonly name: string;
  readonly text: string;
  readonly values: readonly (string | Buffer | null)[];
}

const names = new Map<string, string>();

const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `le_${createHash('sha256').update(text).digest('base64url').slice(0, 16)}`;
  names.set(text, name);
  return name;
};

/** Columns of statements already described on a connection. PostgreSQL refuses to run one whose result type has changed since. */
const describedOn = new WeakMap<Connection, Map<string, readonly Column[]>>();

const noColumns: readonly Column[] = [];

/**
 * Several prepared statements before one Sync: one round trip, and outside an explicit transaction one implicit
 * transaction. pg's pipeline mode puts a Sync behind each statement, which costs a transaction frame of its own per statement
 * (measured: docs/adr/0003). A class because one is made per statement and closures would triple its cost.
 */
class RoundTrip implements Submittable {
  private current = 0;
  private columns: readonly Column[] | undefined;
  private rows: object[] = [];
  private readonly results: StepResult[] = [];
  private described = new Map<string, readonly Column[]>();
  private failure: unknown;

  constructor(
    private readonly steps: readonly PreparedStep[],
    private readonly resolve: (results: StepResult[]) => void,
    private readonly reject: (error: unknown) => void,
  ) {}

  /** pg's client notes under this name that the statement is parsed; parse answers arrive in the order of the steps. */
  get name(): string | undefined {
    return this.steps[this.current]?.name;
  }

  get text(): string | undefined {
    return this.steps[this.current]?.text;
  }

  submit(connection: Connection): null {
    const wire = connection as Wire;
    const described = describedOn.get(connection) ?? new Map<string, readonly Column[]>();
    describedOn.set(connection, described);
    this.described = described;
    this.columns = described.get(this.name ?? '');
    const parsed = new Set<string>();
    wire.stream.cork();
    try {
      for (const { name, text, values } of this.steps) {
        if (wire.parsedStatements[name] === undefined && !parsed.has(name)) wire.parse({ name, text, types: [] }, true);
        parsed.add(name);
        wire.bind({ portal: '', statement: name, values: values as (string | Buffer | null)[] }, true);
        if (!described.has(name)) wire.describe({ type: 'P', name: '' }, true);
        wire.execute({ portal: '', rows: '' }, true);
      }
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
    return null;
  }

  handleRowDescription({ fields }: { readonly fields: readonly FieldDef[] }): void {
    this.columns = fields.map(({ name, dataTypeID }) => ({
      name,
      parse: columnTypes.getTypeParser(dataTypeID, 'text') as Column['parse'],
    }));
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const columns = this.columns ?? noColumns;
    const row: Record<string, unknown> = {};
    try {
      for (let index = 0; index < columns.length; index++) {
        const { name, parse } = columns[index] as Column;
        const text = fields[index];
        row[name] = text === null || text === undefined ? null : parse(text);
      }
    } catch (error) {
      this.failure = error;
    }
    this.rows.push(row);
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    const name = this.name ?? '';
    if (!this.described.has(name)) this.described.set(name, this.columns ?? noColumns);
    this.results.push({ rows: this.rows, tag: text });
    this.rows = [];
    this.current += 1;
    this.columns = this.described.get(this.name ?? '');
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: '' });
  }

  handlePortalSuspended(): void {
    this.failure = new Error('A portal was suspended though no row limit was set.');
  }

  handleCopyInResponse(connection: Wire): void {
    connection.sendCopyFail('COPY is not supported here');
  }

  handleCopyData(): void {
    this.failure = new Error('COPY is not supported here.');
  }

  handleError(error: Error): void {
    if (this.text !== undefined) Object.defineProperty(error, 'statement', { value: this.text, configurable: true });
    Error.captureStackTrace(error);
    this.reject(error);
  }

  handleReadyForQuery(): void {
    if (this.failure === undefined) this.resolve(this.results);
    else this.reject(this.failure);
  }
}

/**
 * Runs the steps in one round trip. The first that fails skips the rest.
 *
 * @throws DatabaseError with the failing text as `statement`.
 */
export const roundTrip = (client: ClientBase, steps: readonly Step[]): Promise<StepResult[]> =>
  new Promise((resolve, reject) => {
    // Encoded before anything is sent: a value that cannot be encoded must not leave half a message on the wire.
    const prepared = steps.map(({ text, values }) => ({ name: nameOf(text), text, values: values.map(encodeParameter) }));
    client.query(new RoundTrip(prepared, resolve, reject));
  });
