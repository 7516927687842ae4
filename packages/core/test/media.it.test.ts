import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createTestApp, eventually, findTenantLeaks, rejection, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { png, sha256Of, upload, videoOf } from './media-fixture.js';

const mebibyte = 1_048_576;

const filesIn = async (directory: string): Promise<string[]> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

describe('media', function () {
  this.timeout(120_000);
  let app: TestApp;
  let user: TestUser;

  before(async () => {
    app = await createTestApp({ env: { LEADENGINE_MEDIA_QUOTA_BYTES: String(400 * mebibyte) } });
    user = await app.addUser(app.admin, 'agent');
  });
  after(() => app.stop());

  const linkOf = async (id: string): Promise<string> => app.url + String((await app.client(user).media.get({ id })).url);

  describe('an upload', () => {
    it('stores the very bytes and answers with their digest and a link that reads them', async () => {
      const media = await app.client(user).media.upload({ fileName: 'foto da fachada.png' }, new Blob([png], { type: 'image/png' }));

      expect(media).to.include({ kind: 'image', status: 'stored', mimeType: 'image/png', sizeBytes: png.length, sha256: sha256Of(png) });
      expect(media.fileName).to.equal('foto da fachada.png');
      const read = await fetch(app.url + String(media.url));
      expect(Buffer.from(await read.arrayBuffer())).to.deep.equal(png);
    });

    it('takes 60 MB as a stream without holding them in memory', async () => {
      const size = 60 * mebibyte;
      global.gc?.();
      const before = process.memoryUsage().rss;
      let peak = before;
      const watch = setInterval(() => {
        peak = Math.max(peak, process.memoryUsage().rss);
      }, 5);

      // In another process, so that what the sender holds is not counted.
      const sender = `
        const piece = Buffer.alloc(65536, 7);
        const head = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom'), Buffer.from([0, 0, 2, 0]), Buffer.from('isomiso2')]);
        function* pieces() { yield head; for (let left = ${String(size)} - head.length; left > 0; left -= piece.length) yield piece.subarray(0, Math.min(left, piece.length)); }
        const response = await fetch('${app.url}/v1/media', { method: 'POST', duplex: 'half', body: ReadableStream.from(pieces()),
          headers: { authorization: 'Bearer ${user.token}', 'content-type': 'video/mp4' } });
        process.stdout.write(await response.text());`;
      const output = await new Promise<string>((resolve, reject) => {
        execFile(process.execPath, ['--input-type=module', '-e', sender], (error, stdout) =>
          error === null ? resolve(stdout) : reject(new Error(error.message)),
        );
      });
      clearInterval(watch);

      const media = JSON.parse(output) as { sizeBytes: number; sha256: string };
      expect(media.sizeBytes).to.equal(size);
      const whole = await videoOf(size).toArray();
      expect(media.sha256).to.equal(sha256Of(Buffer.concat(whole as Buffer[])));
      expect((peak - before) / mebibyte).to.be.lessThan(40);
    });

    it('goes in once however often it is repeated with the same key, by its bytes', async () => {
      const headers = { 'idempotency-key': 'upload-1' };
      const first = await upload(app, user, png, { headers });
      const again = await upload(app, user, png, { headers });
      const other = await upload(app, user, Buffer.concat([png, Buffer.from([0])]), { headers });

      expect(first.status).to.equal(201);
      expect(again).to.deep.equal(first);
      expect(other).to.nested.include({ status: 409, 'body.code': 'idempotency.key_reused' });
    });

    it('takes a stream through the SDK', async () => {
      const bytes = Readable.toWeb(videoOf(300_000)) as ReadableStream<Uint8Array>;

      const media = await app.client(user).media.upload({}, bytes, { headers: { 'content-type': 'video/mp4' } });

      expect(media).to.include({ kind: 'video', sizeBytes: 300_000 });
    });

    const refusals: readonly (readonly [string, Uint8Array<ArrayBuffer>, Parameters<typeof upload>[3], number, string])[] = [
      ['of a type that is not taken', Buffer.from('<html></html>'), { type: 'text/html' }, 415, 'media.type_not_allowed'],
      ['whose bytes are not what is declared', Buffer.from('MZ\x90\0\x03\0\0\0'), { type: 'image/png' }, 422, 'media.type_mismatch'],
      ['that hides a page behind an image type', Buffer.from('<script>1</script>'), { type: 'image/png' }, 422, 'media.type_mismatch'],
      [
        'of unnamed type that is not taken',
        Buffer.from('MZ\x90\0\x03\0\0\0'),
        { type: 'application/octet-stream' },
        415,
        'media.type_not_allowed',
      ],
      ['without a byte', Buffer.alloc(0), {}, 422, 'media.empty'],
      ['as a kind it cannot be', png, { query: '?kind=audio' }, 422, 'media.kind_mismatch'],
      ['larger than its kind may be', Buffer.concat([png, Buffer.alloc(16 * mebibyte)]), {}, 413, 'media.too_large'],
    ];
    for (const [what, bytes, options, status, code] of refusals) {
      it(`${what} is refused and leaves nothing behind`, async () => {
        const before = await filesIn(app.mediaDirectory);

        const answer = await upload(app, user, bytes, options);

        expect(answer).to.nested.include({ status, 'body.code': code });
        expect(await filesIn(app.mediaDirectory)).to.deep.equal(before);
      });
    }

    it('without a declared length is cut at the limit of its kind', async () => {
      const before = await filesIn(app.mediaDirectory);
      const body = Readable.toWeb(videoOf(65 * mebibyte)) as ReadableStream<Uint8Array>;

      const answer = await upload(app, user, body, { type: 'video/mp4' });

      expect(answer).to.nested.include({ status: 413, 'body.code': 'media.too_large' });
      expect(await filesIn(app.mediaDirectory)).to.deep.equal(before);
    });

    it('that its sender gives up leaves nothing behind', async () => {
      const before = await filesIn(app.mediaDirectory);
      const url = new URL(`${app.url}/v1/media`);
      const sending = httpRequest(url, {
        method: 'POST',
        headers: { authorization: `Bearer ${user.token}`, 'content-type': 'video/mp4', 'content-length': String(mebibyte) },
      });
      sending.on('error', () => undefined);
      const [piece] = (await videoOf(200_000).toArray()) as Buffer[];
      sending.write(piece);
      sending.write(Buffer.alloc(100_000));
      await eventually(async () => ((await filesIn(app.mediaDirectory)).length > before.length ? true : undefined));
      sending.destroy();

      await eventually(async () => ((await filesIn(app.mediaDirectory)).length === before.length ? true : undefined));
    });

    it('beyond the quota of the tenant is refused, also when uploads run at once', async () => {
      const small = await createTestApp({ beside: app, env: { LEADENGINE_MEDIA_QUOTA_BYTES: '1000000' } });
      const tenant = await app.addTenant();
      const bytes = Buffer.concat((await videoOf(300_000).toArray()) as Buffer[]);

      const answers = await Promise.all(Array.from({ length: 6 }, () => upload(small, tenant, bytes, { type: 'video/mp4' })));

      expect(answers.filter(({ status }) => status === 201)).to.have.lengthOf(3);
      expect(answers.filter(({ body }) => body['code'] === 'media.quota_exceeded')).to.have.lengthOf(3);
      await small.stop();
    });
  });

  describe('a link', () => {
    let id: string;
    const bytes = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(5000, 'x')]);

    before(async () => {
      ({ id } = await app
        .client(user)
        .media.upload({ fileName: 'Contrato nº 1 — João.pdf' }, new Blob([bytes], { type: 'application/pdf' })));
    });

    const ask = async (headers: Record<string, string> = {}, link?: string) => fetch(link ?? (await linkOf(id)), { headers });

    it('answers ranges', async () => {
      const middle = await ask({ range: 'bytes=2-5' });
      expect(middle.status).to.equal(206);
      expect(middle.headers.get('content-range')).to.equal(`bytes 2-5/${String(bytes.length)}`);
      expect(await middle.text()).to.equal('DF-1');

      const tail = await ask({ range: 'bytes=-3' });
      expect([tail.status, await tail.text()]).to.deep.equal([206, 'xxx']);

      const beyond = await ask({ range: 'bytes=99999-' });
      expect(beyond.status).to.equal(416);
      expect(beyond.headers.get('content-range')).to.equal(`bytes */${String(bytes.length)}`);
      expect(await beyond.json()).to.include({ code: 'media.range_not_satisfiable' });

      const several = await ask({ range: 'bytes=0-1,4-5' });
      expect([several.status, (await several.arrayBuffer()).byteLength]).to.deep.equal([200, bytes.length]);
    });

    it('answers a range only while the file is the one the reader has', async () => {
      const etag = (await ask()).headers.get('etag') ?? '';
      expect(etag).to.equal(`"${sha256Of(bytes)}"`);

      expect((await ask({ range: 'bytes=0-1', 'if-range': etag })).status).to.equal(206);
      expect((await ask({ range: 'bytes=0-1', 'if-range': '"other"' })).status).to.equal(200);
      expect((await ask({ 'if-none-match': etag })).status).to.equal(304);
    });

    it('gives browsers nothing to run and a name that survives', async () => {
      const { headers } = await ask({ 'accept-encoding': 'gzip' });

      expect(headers.get('content-type')).to.equal('application/pdf');
      expect(headers.get('content-disposition')).to.match(
        /^attachment; .*filename\*=UTF-8''Contrato%20n%C2%BA%201%20%E2%80%94%20Jo%C3%A3o\.pdf$/,
      );
      expect(headers.get('x-content-type-options')).to.equal('nosniff');
      expect(headers.get('content-security-policy')).to.equal("sandbox; default-src 'none'");
      expect(headers.get('content-length')).to.equal(String(bytes.length));
      const image = await app.client(user).media.upload({}, new Blob([png], { type: 'image/png' }));
      expect((await ask({}, app.url + String(image.url))).headers.get('content-disposition')).to.equal('inline');
      const head = await fetch(await linkOf(id), { method: 'HEAD' });
      expect([head.status, head.headers.get('content-length')]).to.deep.equal([200, String(bytes.length)]);
    });

    it('works for its file and time only', async () => {
      const link = await linkOf(id);
      const other = (await app.client(user).media.upload({}, new Blob([png], { type: 'image/png' }))).id;
      const later = link.replace(/expires=(\d+)/, (_, at: string) => `expires=${String(Number(at) + 1)}`);
      const broken = link.replace(/(signature=.{30})./, (_, start: string) => `${start}${link.includes(`${start}A`) ? 'B' : 'A'}`);
      for (const changed of [link.replace(id, other), later, broken, link.replace(/signature=.*/, 'signature=AAAA')]) {
        const answer = await fetch(changed);
        expect([answer.status, ((await answer.json()) as { code: string }).code]).to.deep.equal([403, 'media.link_invalid']);
      }

      const soon = await createTestApp({
        beside: app,
        env: { LEADENGINE_MEDIA_LINK_SECONDS: '10' },
        clock: { now: () => new Date(Date.now() - 60_000) },
      });
      const made = await soon.client(user).media.get({ id });
      await soon.stop();
      const expired = await fetch(app.url + String(made.url));
      expect([expired.status, ((await expired.json()) as { code: string }).code]).to.deep.equal([410, 'media.link_expired']);
    });

    it('is not to be had for a file of another tenant', async () => {
      const stranger = await app.addTenant();

      expect(await rejection(app.client(stranger).media.get({ id }))).to.include({ status: 404, code: 'resource.not_found' });
      // A signature that names the stranger as tenant would have to be ours.
      const link = new URL(await linkOf(id));
      const signature = Buffer.from(link.searchParams.get('signature') ?? '', 'base64url');
      Buffer.from(stranger.tenant.id.replaceAll('-', ''), 'hex').copy(signature);
      link.searchParams.set('signature', signature.toString('base64url'));
      expect((await fetch(link)).status).to.equal(403);
    });
  });

  it('keeps tenants apart', async () => {
    const owner = await app.addTenant();
    await upload(app, owner, png, { query: '?fileName=segredo-da-midia.png' });
    const report = await findTenantLeaks({
      app,
      owner,
      stranger: await app.addTenant(),
      secret: 'segredo-da-midia',
      watchedTables: ['media', 'media_uses', 'media_leftovers', 'media_usage'],
    });

    expect(report.leaks).to.deep.equal([]);
    expect(report.operations).to.include.members(['media.get', 'media.upload']);
  });

  it('writes files that others on the machine cannot read', async () => {
    const media = await app.client(user).media.upload({}, new Blob([png], { type: 'image/png' }));
    const path = (await filesIn(app.mediaDirectory)).find((each) => each.endsWith(media.id)) ?? '';

    expect(await readFile(path)).to.deep.equal(png);
    const { stat } = await import('node:fs/promises');
    expect((await stat(path)).mode & 0o077).to.equal(0);
  });
});
