import { register } from '../element/register.js';
import type { Listened } from '../listened.js';
import { LePipeline } from './le-pipeline.element.js';

register('le-pipeline', LePipeline);

declare global {
  interface HTMLElementTagNameMap {
    'le-pipeline': Listened<'le-pipeline', LePipeline>;
  }
}
