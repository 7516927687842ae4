import { createHash, randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { eventually } from '@leadengine/testing';
import type { LinkedDevice, SimulatedUser } from '@leadengine/whatsapp-simulator';
import { createLinkedFixture, type LinkedFixture } from './linked-fixture.js';

interface File {
  readonly id: string;
  readonly status: string;
  readonly sha256: string | null;
  readonly mime_type: string;
}

/** The smallest picture that is one. */
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

describe('files that arrive on a linked number', () => {
  let fixture: LinkedFixture;
  let device: LinkedDevice;
  let ana: SimulatedUser;

  before(async function () {
    this.timeout(120_000);
    fixture = await createLinkedFixture({
      LEADENGINE_MEDIA_FETCH_DELAY_MS: '200',
    });
    const shop = fixture.simulator.user({ phoneNumber: '5511990000001', name: 'Loja' });
    ana = fixture.simulator.user({ phoneNumber: '5511990000002', name: 'Ana' });
    ({ device } = await fixture.link(shop));
    await fixture.simulator.emptyHistory(device);
  });
  after(() => fixture.close());

  const files = () =>
    fixture.rows<File>('select id, status, sha256, mime_type from media where tenant_id = $1 order by id', [fixture.app.admin.tenant.id]);
  const ended = (count: number) =>
    eventually(async () => {
      const all = await files();
      return all.length === count && all.every(({ status }) => status !== 'pending') ? all : undefined;
    });
  const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

  it('are fetched into our storage at once, decrypted and whole', async () => {
    await fixture.simulator.sendFile(ana, device, picture, { kind: 'image', mimetype: 'image/png', caption: 'foto' });

    const [file] = await ended(1);
    expect(file).to.deep.include({ status: 'stored', sha256: hashOf(picture), mime_type: 'image/png' });
  });

  it('are asked for again when WhatsApp has deleted them', async () => {
    fixture.simulator.faults.lasting.mediaStatus = 404;
    const notes = Buffer.from(`nota ${randomBytes(8).toString('hex')}\n`);
    await fixture.simulator.sendFile(ana, device, notes, { kind: 'document', mimetype: 'text/plain', fileName: 'nota.txt' });
    await eventually(async () =>
      (await fixture.rows('select 1 from whatsapp_media_requests where tenant_id = $1', [fixture.app.admin.tenant.id])).length > 0
        ? true
        : undefined,
    );
    fixture.simulator.media.files.clear();
    fixture.simulator.faults.lasting.mediaStatus = undefined;

    const [, file] = await ended(2);
    expect(file).to.deep.include({ status: 'stored', sha256: hashOf(notes) });
  });

  it('are given up at once when the phone that sent them has them no more', async () => {
    await fixture.simulator.sendFile(ana, device, Buffer.from('perdido'), { kind: 'document', mimetype: 'text/plain', fileName: 'x.txt' });
    fixture.simulator.media.files.clear();
    fixture.simulator.media.uploads.clear();

    const [, , file] = await ended(3);
    expect(file).to.deep.include({ status: 'failed' });
    expect(
      await fixture.rows('select failure from media where tenant_id = $1 and id = $2', [fixture.app.admin.tenant.id, file?.id ?? '']),
    ).to.deep.equal([{ failure: 'WhatsApp has deleted the file, and the phone that sent it does not have it any more.' }]);
  });
});
