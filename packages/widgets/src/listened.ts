import type { WidgetEventOf } from './widget-event-details.js';
import type { WidgetEvent, WidgetTag } from './widget-events.js';

interface Listening<Tag extends WidgetTag> {
  addEventListener<Name extends WidgetEvent<Tag>>(
    type: Name,
    listener: (event: WidgetEventOf<Tag, Name>) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends WidgetEvent<Tag>>(
    type: Name,
    listener: (event: WidgetEventOf<Tag, Name>) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** An element whose listeners know what its events carry, also those in templates of Angular. Its own come before those of any element. */
export type Listened<Tag extends WidgetTag, Element extends HTMLElement> = Listening<Tag> & Element;
