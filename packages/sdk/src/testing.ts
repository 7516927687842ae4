export { mockClient, type MockCall, type MockClient, type MockRule } from './testing/mock-client.js';
export type { MockEvents } from './testing/mock-events.js';
export { signWebhook, type SignedWebhook } from './testing/sign-webhook.js';
