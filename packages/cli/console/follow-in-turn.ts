import type { LeadEngineEvent, Subscription, SubscriptionState } from '@leadengine/sdk';
import { shareStreams } from '@leadengine/widgets';

export interface FollowOptions {
  readonly signal: AbortSignal;
  readonly onState: (state: SubscriptionState) => void;
}

/**
 * Follows events as long as this page may have a stream beside those of the others, and goes on where it was when it may again.
 *
 * @param open - Subscribes behind a cursor, or from now on.
 */
export const followInTurn = async function* <Event extends LeadEngineEvent>(
  engineUrl: string,
  { signal, onState }: FollowOptions,
  open: (options: FollowOptions & { readonly after: string | undefined }) => Subscription<Event>,
): AsyncGenerator<Event> {
  let stream = new AbortController();
  let mayStream = true;
  let goOn = (): void => undefined;
  let after: string | undefined;
  const leave = shareStreams(engineUrl, (next) => {
    mayStream = next;
    if (next) goOn();
    else stream.abort();
  });
  signal.addEventListener('abort', () => goOn(), { once: true });
  try {
    while (!signal.aborted) {
      if (!mayStream) {
        await new Promise<void>((resolve) => (goOn = resolve));
        // It had no place yet to go on from.
        if (after === undefined) onState('gap');
        continue;
      }
      const { signal: resting } = (stream = new AbortController());
      const subscription = open({
        after,
        signal: AbortSignal.any([signal, resting]),
        onState: (state) => void (resting.aborted || onState(state)),
      });
      try {
        yield* subscription;
      } catch (error) {
        if (!resting.aborted) throw error;
      }
      after = subscription.cursor ?? after;
      if (!resting.aborted) return;
    }
  } finally {
    leave();
  }
};
