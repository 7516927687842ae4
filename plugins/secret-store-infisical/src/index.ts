export { infisicalSecretStorePlugin } from './plugin.js';
