import { register } from '../element/register.js';
import type { Listened } from '../listened.js';
import { LeFrame } from './le-frame.element.js';

// A server that renders the page imports it, too, and has no elements.
if ('customElements' in globalThis) register('le-frame', LeFrame);

declare global {
  interface HTMLElementTagNameMap {
    'le-frame': Listened<'le-frame', LeFrame>;
  }
}
