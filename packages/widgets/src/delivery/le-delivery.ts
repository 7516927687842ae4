import { register } from '../element/register.js';
import type { Listened } from '../listened.js';
import { LeDelivery } from './le-delivery.element.js';

register('le-delivery', LeDelivery);

declare global {
  interface HTMLElementTagNameMap {
    'le-delivery': Listened<'le-delivery', LeDelivery>;
  }
}
