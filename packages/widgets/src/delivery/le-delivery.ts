import { register } from '../element/register.js';
import { LeDelivery } from './le-delivery.element.js';

register('le-delivery', LeDelivery);

declare global {
  interface HTMLElementTagNameMap {
    'le-delivery': LeDelivery;
  }
}
