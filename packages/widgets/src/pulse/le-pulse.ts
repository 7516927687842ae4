import { register } from '../element/register.js';
import type { Listened } from '../listened.js';
import { LePulse } from './le-pulse.element.js';

register('le-pulse', LePulse);

declare global {
  interface HTMLElementTagNameMap {
    'le-pulse': Listened<'le-pulse', LePulse>;
  }
}
