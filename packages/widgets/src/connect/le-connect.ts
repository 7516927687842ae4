import { register } from '../element/register.js';
import type { Listened } from '../listened.js';
import { LeConnect } from './le-connect.element.js';

register('le-connect', LeConnect);

declare global {
  interface HTMLElementTagNameMap {
    'le-connect': Listened<'le-connect', LeConnect>;
  }
}
