import { randomBytes } from 'node:crypto';
import { pollContent } from '@leadengine/whatsapp-simulator';
import { expect } from 'chai';
import { InboxReplay } from '../src/contract.js';
import { saveGroups } from '../src/baileys/inbound/group.repository.js';
import { wantMedia } from '../src/baileys/inbound/media-request.repository.js';
import { createInboundFixture, type InboundFixture } from './inbound-fixture.js';

describe('what arrives on a number of one tenant', () => {
  let fixture: InboundFixture;

  before(async () => {
    fixture = await createInboundFixture();
  });
  after(() => fixture.app.stop());

  it('is no matter of another', async () => {
    const { app, unitOfWork, scope, instanceId } = fixture;
    const ana = { from: '77@lid', sender_pn: '5511911111111@s.whatsapp.net', notify: 'segredo' };
    await fixture.arrive(ana, pollContent('segredo?', ['segredo'], randomBytes(32)));
    await fixture.read();
    await unitOfWork.run(scope, async (tx) => {
      await wantMedia(tx, instanceId, 'segredo', 'segredo');
      await saveGroups(tx, instanceId, [{ address: '1@g.us', subject: 'segredo', participants: 2, isAdmin: false }], true);
    });
    const watchedTables = ['whatsapp_inbox', 'whatsapp_identities', 'whatsapp_polls', 'whatsapp_media_requests', 'whatsapp_groups'];
    const stranger = await app.addTenant();

    const theirs = app.scope(stranger.tenant.id);

    // That every table and route keeps tenants apart is tried by the generated test of the engine; here the rows are there.
    for (const table of watchedTables) {
      const seen = (of: typeof scope) =>
        unitOfWork.read(of, (sql) =>
          sql<{ rows: number }>(`select count(*)::int as rows from ${table} where $1::uuid is not null`, [instanceId]),
        );
      expect(await seen(scope), table).to.deep.equal([{ rows: 1 }]);
      expect(await seen(theirs), table).to.deep.equal([{ rows: 0 }]);
    }
    const groups = (token: string) => app.request('GET', `/v1/whatsapp/instances/${instanceId}/groups`, { token });
    expect(await groups(app.admin.token)).to.deep.include({ status: 200 });
    expect((await groups(stranger.token)).status).to.equal(404);
    const replay = app.app.service(InboxReplay);
    const request = { instanceId, since: undefined, failedOnly: false };
    expect(await replay.replay(theirs, request)).to.equal(undefined);
    expect(await replay.replay(scope, request)).to.deep.equal({ reopened: 1, read: 1 });
  });
});
