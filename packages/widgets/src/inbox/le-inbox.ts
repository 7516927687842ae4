import { register } from '../element/register.js';
import { LeInbox } from './le-inbox.element.js';

register('le-inbox', LeInbox);

declare global {
  interface HTMLElementTagNameMap {
    'le-inbox': LeInbox;
  }
}
