import { testServers, type TestServers } from './test-servers.js';

let servers: TestServers | undefined;

/** Starts one PostgreSQL and one Redis for all test files of a run and names them in the environment. */
export const mochaGlobalSetup = async (): Promise<void> => {
  servers = await testServers(process.env);
  process.env['LEADENGINE_TEST_DATABASE_URL'] = servers.databaseUrl;
  process.env['LEADENGINE_TEST_REDIS_URL'] = servers.redisUrl;
};

export const mochaGlobalTeardown = async (): Promise<void> => {
  await servers?.stop();
};
