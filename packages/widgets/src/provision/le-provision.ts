import { register } from '../element/register.js';
import { LeProvision } from './le-provision.element.js';

register('le-provision', LeProvision);

declare global {
  interface HTMLElementTagNameMap {
    'le-provision': LeProvision;
  }
}
