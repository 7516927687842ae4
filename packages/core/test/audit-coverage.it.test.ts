import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { createApp } from '@leadengine/core';
import { definePlugin, NoContent, reply, type RouteAudit, type RouteDefinition } from '@leadengine/plugin-kit';
import { findUnauditedRoutes } from '@leadengine/testing';
import { expect } from 'chai';

const env = { DATABASE_URL: 'postgres://127.0.0.1/unset', LEADENGINE_JWT_SECRET: 'unset-unset-unset-unset-unset-unset' };

const withApp = async <T>(plugins: Parameters<typeof createApp>[0]['plugins'], look: (app: Awaited<ReturnType<typeof createApp>>) => T) => {
  const app = await createApp({ plugins, env, environment: 'test' });
  try {
    return look(app);
  } finally {
    await app.stop();
  }
};

describe('the audit trail covers', function () {
  this.timeout(120_000);

  it('every write and every export of the engine and its plugins', async () => {
    await withApp([whatsappPlugin], (app) => {
      expect(findUnauditedRoutes(app)).to.deep.equal([]);
      expect(app.declarations.routes.length).to.be.greaterThan(150);
    });
  });

  it('routes by what they say, and names those that say nothing', async () => {
    const route = (id: string, method: RouteDefinition['method'], audit?: RouteAudit): RouteDefinition => ({
      id: `sample.${id}`,
      method,
      path: `/${id}`,
      summary: id,
      access: { permission: 'sample:use' },
      responses: { 204: NoContent },
      ...(audit === undefined ? {} : { audit }),
      handler: () => Promise.resolve(reply(204, null)),
    });
    const sample = definePlugin({
      name: 'sample',
      contract: 1,
      permissions: { 'sample:use': 'Use it' },
      setup: () => ({
        routes: [
          route('read', 'GET'),
          route('said', 'POST', 'sample.said'),
          route('own', 'PUT', { recordedBy: 'handler', actions: ['sample.owned'] }),
          route('quiet', 'PATCH', { nothing: 'It changes nothing.' }),
          route('silent', 'DELETE'),
          route('exportAll', 'GET'),
          route('unnamed', 'POST', { recordedBy: 'handler', actions: [] }),
          route('unexplained', 'POST', { nothing: ' ' }),
        ],
      }),
    });

    await withApp([sample], (app) => {
      expect(findUnauditedRoutes(app)).to.deep.equal(['sample.silent', 'sample.exportAll', 'sample.unnamed', 'sample.unexplained']);
      const { paths } = app.openApiDocument() as { paths: Record<string, Record<string, Record<string, unknown>>> };
      expect(paths['/v1/sample/said']?.['post']?.['x-le-audit-actions']).to.deep.equal(['sample.said']);
      expect(paths['/v1/sample/read']?.['get']).not.to.have.property('x-le-audit-actions');
    });
  });
});
