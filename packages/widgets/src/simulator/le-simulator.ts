import { register } from '../element/register.js';
import type { Listened } from '../listened.js';
import { LeSimulator } from './le-simulator.element.js';

register('le-simulator', LeSimulator);

declare global {
  interface HTMLElementTagNameMap {
    'le-simulator': Listened<'le-simulator', LeSimulator>;
  }
}
