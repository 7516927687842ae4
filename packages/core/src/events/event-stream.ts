import { defineService, type EventEnvelope, type Scope } from '@leadengine/plugin-kit';

/** One event with its place in the tenant's log. */
export interface LoggedEvent {
  /** Decimal digits, growing by one per event of the tenant. */
  readonly cursor: string;
  readonly envelope: EventEnvelope;
}

/** Says of a type whether its events are wanted; a set of types does. */
export type WantedTypes = Pick<ReadonlySet<string>, 'has'>;

/** Reads the tenant's event log and follows it. */
export interface EventStream {
  /** Cursor of the newest event, `0` when there is none. */
  latestCursor(scope: Scope): Promise<string>;
  /**
   * Resolves with batches of events after `after`, in order, without gaps, until `scope.signal` aborts. Waits for new ones at the
   * end; ends early when retention overtakes a reader that is too slow.
   *
   * @throws EventCursorExpired when events after `after` are no longer kept.
   * @throws InvalidCursor when `after` was never given out.
   */
  follow(
    scope: Scope,
    options: { readonly after: string; readonly types: WantedTypes | undefined },
  ): Promise<AsyncIterable<readonly LoggedEvent[]>>;
}
export const EventStream = defineService<EventStream>('kernel.event-stream');
