import { definePlugin, defineRoute, reply } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import { Type } from 'typebox';
import { createTestApp, findTenantLeaks, type TestApp } from '../src/index.js';

const Leak = Type.Object({ text: Type.String() }, { additionalProperties: false });

/** Answers everybody the same, whoever's id is asked for. */
const leakyPlugin = definePlugin({
  name: 'leaky',
  contract: 1,
  permissions: { 'leaky:read': 'Read what belongs to others' },
  setup: () => ({
    routes: [
      defineRoute({
        id: 'leaky.get',
        method: 'GET',
        path: '/:id',
        summary: 'Read',
        access: { permission: 'leaky:read' },
        params: Type.Object({ id: Type.String({ format: 'uuid' }) }, { additionalProperties: false }),
        responses: { 200: Leak },
        handler: async () => Promise.resolve(reply(200, { text: 'segredo' })),
      }),
    ],
  }),
});

describe('findTenantLeaks', () => {
  let app: TestApp;

  before(async () => {
    app = await createTestApp({ plugins: [leakyPlugin] });
  });
  after(() => app.stop());

  it('finds a route that answers to foreign ids and shows foreign text', async () => {
    const { leaks } = await findTenantLeaks({ app, owner: app.admin, stranger: await app.addTenant(), secret: 'segredo' });

    expect(leaks.join('\n')).to.contain('leaky.get answers 200 to a foreign id').and.to.contain("answers with the owner's text");
    expect(leaks.filter((leak) => !leak.includes('leaky'))).to.deep.equal([]);
  });
});
