import { register } from '../element/register.js';
import type { Listened } from '../listened.js';
import { LeProvision } from './le-provision.element.js';

register('le-provision', LeProvision);

declare global {
  interface HTMLElementTagNameMap {
    'le-provision': Listened<'le-provision', LeProvision>;
  }
}
