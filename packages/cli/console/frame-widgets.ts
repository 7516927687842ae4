import { widgetEvents, type FrameOptions } from '@leadengine/widgets';

/** Those that need more than a session of the engine, and what is around them. */
const notInFrames: readonly string[] = ['le-frame', 'le-provider', 'le-provision'];

/** The elements that a name stands for; none for a name that is unknown. */
export const tagsOf = (widget: string): readonly string[] => {
  if (widget === 'desk') return ['le-inbox', 'le-conversation'];
  const tag = `le-${widget}`;
  return Object.hasOwn(widgetEvents, tag) && !notInFrames.includes(tag) ? [tag] : [];
};

/** Events that a host hears; what announces itself to be prevented would not wait for a port. */
export const bridgedEvents: readonly string[] = [...new Set(Object.values(widgetEvents).flat())].filter(
  (name) => !name.startsWith('le-before-'),
);

const attributesOf = (element: Element): readonly string[] =>
  (element.constructor as { readonly observedAttributes?: readonly string[] }).observedAttributes ?? [];

/** Gives an element those attributes that it knows, and takes the others of its own away. */
export const setOptions = (element: Element, options: FrameOptions): void => {
  for (const name of attributesOf(element)) {
    const value = Object.hasOwn(options, name) ? (options[name] ?? false) : false;
    if (value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : value);
  }
};
