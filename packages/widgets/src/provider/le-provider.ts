import { register } from '../element/register.js';
import { LeProvider } from './le-provider.element.js';

register('le-provider', LeProvider);

declare global {
  interface HTMLElementTagNameMap {
    'le-provider': LeProvider;
  }
}
