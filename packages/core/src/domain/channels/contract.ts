import {
  defineEvent,
  defineProblem,
  defineService,
  type Channel,
  type ChannelFailureCode,
  type InstanceStatus,
  type Sql,
  type Transaction,
} from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable } from '../schema.js';

/** A number or account of a channel, as tickets see it. */
export interface ChannelInstance {
  readonly id: string;
  readonly channel: string;
  readonly name: string;
  readonly status: InstanceStatus;
  readonly address: string | null;
}

/** How fast an instance sends, and whether it may. */
export const GateState = Type.Object(
  {
    instanceId: Id,
    channel: Type.String(),
    sendsPerSecond: Type.Number({ description: 'Messages per second; a second of silence saves up for as many at once' }),
    circuit: Type.Object(
      {
        state: Type.Union([Type.Literal('closed'), Type.Literal('open'), Type.Literal('half_open')], {
          description: 'open: too many sends failed, messages wait. half_open: one message tries.',
        }),
        openUntil: nullable(Type.String({ format: 'date-time' })),
        recentFailures: Type.Integer(),
      },
      { additionalProperties: false },
    ),
  },
  { $id: 'ChannelGate', additionalProperties: false },
);
export type GateState = Static<typeof GateState>;

export const CircuitOpened = defineEvent({
  name: 'channel.circuit_opened',
  version: 1,
  summary: 'Too many sends through an instance failed; its messages wait',
  payload: GateState,
});
export const CircuitClosed = defineEvent({
  name: 'channel.circuit_closed',
  version: 1,
  summary: 'An instance sends again',
  payload: GateState,
});

export const UnknownInstance = defineProblem<{ instanceId: string }>({
  code: 'channels.unknown_instance',
  status: 422,
  title: 'No such channel instance',
  detail: ({ instanceId }) => `There is no channel instance ${instanceId}.`,
});

/** What channels the app has, and which instances the tenant has of them. */
export interface ChannelDirectory {
  /** The registered channel of this name. */
  findChannel(name: string): Channel | undefined;
  /** An instance that is not archived. */
  findInstance(sql: Sql, id: string): Promise<ChannelInstance | undefined>;
  listInstances(sql: Sql): Promise<readonly ChannelInstance[]>;
}
export const ChannelDirectory = defineService<ChannelDirectory>('channels.directory');

type Instance = Pick<ChannelInstance, 'id' | 'channel'>;

/**
 * `go`: now; after a trial say what came of it. `wait`: not before that time, with a slot of the instance's pace taken already or, when
 * the circuit is open, without.
 */
export type Admission =
  { readonly kind: 'go'; readonly isTrial: boolean } | { readonly kind: 'wait'; readonly until: Date; readonly slotAt: Date | null };

/**
 * Holds sends back: each instance has a pace and a circuit that opens when it fails too often. Rows of lanes are locked before an
 * instance's gate, by everybody.
 */
export interface SendGates {
  /** @param hasSlot - The pace was kept in an earlier call. */
  admit(tx: Transaction, instance: Instance, hasSlot: boolean): Promise<Admission>;
  /** A trial got through. True when that closed the circuit. */
  succeeded(tx: Transaction, instance: Instance): Promise<boolean>;
  failed(tx: Transaction, instance: Instance, code: ChannelFailureCode): Promise<void>;
  stateOf(sql: Sql, instance: Instance): Promise<GateState>;
  setRate(tx: Transaction, instanceId: string, sendsPerSecond: number | null): Promise<void>;
}
export const SendGates = defineService<SendGates>('channels.send-gates');
