import { createApp } from '@leadengine/core';
import { findUnauditedRoutes } from '@leadengine/testing';
import { expect } from 'chai';
import { enginePlugins } from '../src/engine-plugins.js';

const env = { DATABASE_URL: 'postgres://127.0.0.1/unset', LEADENGINE_JWT_SECRET: 'unset-unset-unset-unset-unset-unset' };

describe('the plugins that the command runs', function () {
  this.timeout(120_000);

  it('say for every write and every export what they leave in the audit trail', async () => {
    const app = await createApp({ plugins: enginePlugins, env, environment: 'test' });
    try {
      expect(findUnauditedRoutes(app)).to.deep.equal([]);
      expect(app.plugins).to.include.members(enginePlugins.map(({ name }) => name));
    } finally {
      await app.stop();
    }
  });
});
