export { auditLogPlugin } from './plugin.js';
