import type { WidgetEventDetails } from './widget-event-details.js';
import type { WidgetTag } from './widget-events.js';

type NameOf<
  Tag extends string,
  Event extends string,
> = `${Tag extends `le-${infer Element}` ? Element : never}.${Event extends `le-${infer What}` ? What : never}`;

type AsIntersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (member: infer All) => void ? All : never;

/** What widgets tell, as the element and what happened, with what it carries: `le-opened` of `le-conversation` is `conversation.opened`. */
export type HostEvents = AsIntersection<
  {
    [Tag in WidgetTag]: { [Event in keyof WidgetEventDetails[Tag] & string as NameOf<Tag, Event>]: WidgetEventDetails[Tag][Event] };
  }[WidgetTag]
>;

/** Hears of all widgets below one place of a page. */
export interface HostEventBus {
  /**
   * Calls `handler` each time.
   *
   * @param handler - Gets what the event carries, and the event: what a widget announces by a `before-…` can be prevented by it.
   * @returns A function that stops it.
   */
  on<Name extends keyof HostEvents>(
    name: Name,
    handler: (detail: HostEvents[Name], event: CustomEvent<HostEvents[Name]>) => void,
  ): () => void;
}

/**
 * Hears of the widgets in a provider, or in any other element, by names of its own: two elements may fire events of one name.
 *
 * @example
 * const stop = hostEvents(provider).on('conversation.opened', ({ ticket }) => showOrdersOf(ticket.contact));
 */
export const hostEvents = (root: EventTarget): HostEventBus => ({
  on(name, handler) {
    const [tag, type] = name.split('.').map((part) => `le-${part}`) as [tag: string, type: string];
    const listener = (event: Event): void => {
      // The widget may stand in a shadow root of the host's.
      if ((event.composedPath()[0] as Partial<Element>).localName === tag)
        handler((event as Parameters<typeof handler>[1]).detail, event as Parameters<typeof handler>[1]);
    };
    root.addEventListener(type, listener);
    return () => root.removeEventListener(type, listener);
  },
});
