import { register } from '../element/register.js';
import type { Listened } from '../listened.js';
import { LeConversation } from './le-conversation.element.js';

register('le-conversation', LeConversation);

declare global {
  interface HTMLElementTagNameMap {
    'le-conversation': Listened<'le-conversation', LeConversation>;
  }
}
