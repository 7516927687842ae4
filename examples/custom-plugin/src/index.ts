export { remindersPlugin } from './plugin.js';
