import { register } from '../element/register.js';
import type { Listened } from '../listened.js';
import { LeInbox } from './le-inbox.element.js';

register('le-inbox', LeInbox);

declare global {
  interface HTMLElementTagNameMap {
    'le-inbox': Listened<'le-inbox', LeInbox>;
  }
}
