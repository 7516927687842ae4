import { isProblem, type LeadEngineClient } from '@leadengine/sdk';
import { createTestApp, rejection, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';

describe('webhooks to addresses inside', function () {
  this.timeout(120_000);
  let app: TestApp;
  let client: LeadEngineClient;

  before(async () => {
    app = await createTestApp();
    client = app.client(app.admin);
  });
  after(() => app.stop());

  it('are refused when they are set up, in whatever spelling', async () => {
    for (const url of [
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://[::ffff:10.0.0.1]/',
      'https://169.254.169.254/latest',
      'http://example.com/',
      'https://a:b@example.com/',
    ]) {
      const error = await rejection(client.webhooks.create({ url, types: ['*'] }));
      expect(isProblem(error, 'webhooks.url_refused'), url).to.equal(true);
      const { id } =
        (await client.webhooks.list()).data[0] ?? (await client.webhooks.create({ url: 'https://example.com/', types: ['*'] }));
      expect(await rejection(client.webhooks.update({ id }, { url })), url).to.include({ status: 422 });
    }
  });

  it('are refused when a name leads there', async () => {
    const { id } = await client.webhooks.create({ url: 'https://localhost/hook', types: ['*'] });
    expect(await client.webhooks.test({ id })).to.include({ isDelivered: false, errorCode: 'address_refused', statusCode: null });
  });
});
