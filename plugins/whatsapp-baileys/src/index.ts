export { whatsappPlugin } from './plugin.js';
