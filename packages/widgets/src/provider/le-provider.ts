import { register } from '../element/register.js';
import type { Listened } from '../listened.js';
import { LeProvider } from './le-provider.element.js';

register('le-provider', LeProvider);

declare global {
  interface HTMLElementTagNameMap {
    'le-provider': Listened<'le-provider', LeProvider>;
  }
}
