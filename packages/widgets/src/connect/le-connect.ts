import { register } from '../element/register.js';
import { LeConnect } from './le-connect.element.js';

register('le-connect', LeConnect);

declare global {
  interface HTMLElementTagNameMap {
    'le-connect': LeConnect;
  }
}
