import type { WidgetElements } from './jsx.js';
import type { PascalCase } from './pascal-case.js';
import type { WidgetEventOf } from './widget-event-details.js';
import type { WidgetEvent, WidgetTag } from './widget-events.js';

/** `@le-select` of a template is the property `onLeSelect`. */
type Listeners<Tag extends WidgetTag> = {
  readonly [Name in WidgetEvent<Tag> as `on${PascalCase<Name>}`]?: (event: WidgetEventOf<Tag, Name>) => void;
};

/**
 * The elements for templates of Vue 3, with their properties and events. Tell the compiler that tags beginning with `le-` are elements:
 * `compilerOptions.isCustomElement`.
 *
 * @example
 * declare module 'vue' {
 *   interface GlobalComponents extends VueWidgets {}
 * }
 */
export type VueWidgets = {
  readonly [Tag in WidgetTag]: new () => { readonly $props: Omit<WidgetElements[Tag], `on${WidgetEvent<Tag>}`> & Listeners<Tag> };
};
