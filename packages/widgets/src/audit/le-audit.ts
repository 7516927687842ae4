import { register } from '../element/register.js';
import type { Listened } from '../listened.js';
import { LeAudit } from './le-audit.element.js';

register('le-audit', LeAudit);

declare global {
  interface HTMLElementTagNameMap {
    'le-audit': Listened<'le-audit', LeAudit>;
  }
}
