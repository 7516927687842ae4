import { register } from '../element/register.js';
import type { Listened } from '../listened.js';
import { LeSandbox } from './le-sandbox.element.js';

register('le-sandbox', LeSandbox);

declare global {
  interface HTMLElementTagNameMap {
    'le-sandbox': Listened<'le-sandbox', LeSandbox>;
  }
}
