import { register } from '../element/register.js';
import { LePipeline } from './le-pipeline.element.js';

register('le-pipeline', LePipeline);

declare global {
  interface HTMLElementTagNameMap {
    'le-pipeline': LePipeline;
  }
}
