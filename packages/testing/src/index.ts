export {
  createTestApp,
  stopTestServers,
  type TestApp,
  type TestAppOptions,
  type TestRequest,
  type TestResponse,
  type TestUser,
} from './create-test-app.js';
export { chromiumFlags, chromiumPath } from './chromium-path.js';
export { createFakeClock, type FakeClock } from './fake-clock.js';
export { rejection } from './rejection.js';
export { createTemplateDatabase, type TemplateDatabase } from './template-database.js';
export { testServers, type TestServers } from './test-servers.js';
export { eventually } from './eventually.js';
export { findUnauditedRoutes } from './find-unaudited-routes.js';
export { findTenantLeaks, type TenantLeakOptions, type TenantLeakReport } from './tenant-isolation/find-tenant-leaks.js';
export { describeSecretStore, type StoreUnderTest } from './secret-store-conformance.js';
