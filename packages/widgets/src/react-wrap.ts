import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { PascalCase } from './pascal-case.js';
import type { WidgetEventOf } from './widget-event-details.js';
import { widgetEvents, type WidgetEvent, type WidgetTag } from './widget-events.js';

/** `le-select` is heard as `onLeSelect`. */
type Handlers<Tag extends WidgetTag> = { [Name in WidgetEvent<Tag> as `on${PascalCase<Name>}`]: EventName<WidgetEventOf<Tag, Name>> };

const handlerOf = (name: string): string => `on${name.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase())}`;

/** A component for React 18 and 19: properties are set as such before the first paint, and events are heard by `onLe…`. */
export const wrap = <Element extends HTMLElement, Tag extends WidgetTag>(tagName: Tag, elementClass: new () => Element) =>
  createComponent({
    tagName,
    elementClass,
    react: React,
    events: Object.fromEntries(widgetEvents[tagName].map((name) => [handlerOf(name), name])) as unknown as Handlers<Tag>,
    displayName: elementClass.name,
  });
