import { register } from '../element/register.js';
import { LeSimulator } from './le-simulator.element.js';

register('le-simulator', LeSimulator);

declare global {
  interface HTMLElementTagNameMap {
    'le-simulator': LeSimulator;
  }
}
