export { creditPlugin } from './plugin.js';
