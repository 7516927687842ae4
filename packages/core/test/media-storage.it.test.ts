import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect } from 'chai';
import { createDiskStorage } from '../src/domain/media/disk-storage.js';
import { storageKey, type MediaStorage } from '../src/domain/media/media-storage.js';
import { createS3Storage } from '../src/domain/media/s3-storage.js';
import { systemClock } from './kernel-fixture.js';

interface S3Server {
  run(): Promise<{ readonly port: number }>;
  close(): Promise<void>;
}

/** It brings no types. */
const S3rver = createRequire(import.meta.url)('s3rver') as new (options: object) => S3Server;

interface Subject {
  readonly storage: MediaStorage;
  close(): Promise<void>;
}

const onDisk = async (): Promise<Subject> => {
  const directory = await mkdtemp(join(tmpdir(), 'media-disk-'));
  const storage = createDiskStorage({ directory, clock: systemClock });
  return { storage, close: () => rm(directory, { recursive: true }) };
};

const onS3 = async (): Promise<Subject> => {
  const directory = await mkdtemp(join(tmpdir(), 'media-s3-'));
  const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets: [{ name: 'media' }] });
  const { port } = await server.run();
  const storage = createS3Storage({
    endpoint: `http://127.0.0.1:${String(port)}`,
    region: 'us-east-1',
    bucket: 'media',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
  });
  return {
    storage,
    async close() {
      await storage.close();
      await server.close();
      await rm(directory, { recursive: true });
    },
  };
};

const never = new AbortController().signal;
const newKey = (): string => storageKey(randomUUID(), randomUUID());

/** What every storage of media has to do. */
const conforms = (name: string, open: () => Promise<Subject>): void => {
  describe(`media storage ${name}`, function () {
    this.timeout(120_000);
    let subject: Subject;
    let storage: MediaStorage;

    before(async () => {
      subject = await open();
      ({ storage } = subject);
    });
    after(() => subject.close());

    const readAll = async (...of: Parameters<MediaStorage['get']>): Promise<Buffer | undefined> => {
      const found = await storage.get(...of);
      return found && Buffer.concat((await found.toArray()) as Buffer[]);
    };

    it('removes all of one tenant, and nothing of others', async () => {
      const [tenant, other] = [randomUUID(), newKey()];
      const own = [1, 2, 3].map(() => storageKey(tenant, randomUUID()));
      for (const key of [...own, other]) await storage.put(key, Readable.from([Buffer.from('x')]), never);
      for (let time = 0; time < 2; time++) await storage.deleteAll(tenant);

      for (const key of own) expect(await storage.head(key)).to.equal(undefined);
      expect(await storage.head(other)).to.deep.equal({ sizeBytes: 1 });
    });

    it('gives back what was put, whole and in parts', async () => {
      const key = newKey();
      const bytes = randomBytes(200_000);
      await storage.put(key, Readable.from([bytes.subarray(0, 70_000), bytes.subarray(70_000)]), never);

      expect(await storage.head(key)).to.deep.equal({ sizeBytes: bytes.length });
      expect(await readAll(key)).to.deep.equal(bytes);
      expect(await readAll(key, { start: 0, end: 1 })).to.deep.equal(bytes.subarray(0, 2));
      expect(await readAll(key, { start: 69_999, end: 70_001 })).to.deep.equal(bytes.subarray(69_999, 70_002));
      expect(await readAll(key, { start: 199_990, end: 199_999 })).to.deep.equal(bytes.subarray(199_990));
    });

    it('takes more than one part of an upload', async () => {
      const key = newKey();
      const bytes = randomBytes(12_000_000);
      const pieces = Array.from({ length: 12 }, (_, index) => bytes.subarray(index * 1_000_000, (index + 1) * 1_000_000));
      await storage.put(key, Readable.from(pieces), never);

      expect((await readAll(key))?.equals(bytes)).to.equal(true);
    });

    it('replaces an object', async () => {
      const key = newKey();
      await storage.put(key, Readable.from([Buffer.from('first, longer')]), never);
      await storage.put(key, Readable.from([Buffer.from('second')]), never);

      expect(String(await readAll(key))).to.equal('second');
    });

    it('knows nothing of a key that was never put or was deleted', async () => {
      const key = newKey();
      expect(await storage.get(key)).to.equal(undefined);
      expect(await storage.head(key)).to.equal(undefined);
      await storage.delete(key);
      await storage.put(key, Readable.from([Buffer.from('x')]), never);
      await storage.delete(key);
      await storage.delete(key);

      expect(await storage.get(key)).to.equal(undefined);
      expect(await storage.head(key)).to.equal(undefined);
    });

    it('keeps nothing of a source that fails, early or late', async () => {
      for (const pieces of [1, 9]) {
        const key = newKey();
        const failing = Readable.from(
          (function* () {
            for (let index = 0; index < pieces; index += 1) yield Buffer.alloc(1_000_000);
            throw new Error('The source broke.');
          })(),
        );
        const error = await storage.put(key, failing, never).then(
          () => undefined,
          (reason: unknown) => reason,
        );

        expect(error).to.be.instanceOf(Error);
        expect(await storage.head(key)).to.equal(undefined);
      }
    });

    it('keeps nothing of what is aborted', async () => {
      const key = newKey();
      const abort = new AbortController();
      const endless = Readable.from(
        (async function* () {
          for (let index = 0; ; index += 1) {
            if (index === 20) abort.abort(new Error('Enough.'));
            await new Promise((resolve) => setTimeout(resolve, 1));
            yield Buffer.alloc(500_000);
          }
        })(),
      );
      const error = await storage.put(key, endless, abort.signal).then(
        () => undefined,
        (reason: unknown) => reason,
      );

      expect(error).to.be.instanceOf(Error);
      expect(await storage.head(key)).to.equal(undefined);
    });

    // A server of S3 sees to that by itself; the one of these tests writes into one file.
    if (name === 'disk') {
      it('keeps concurrent writers of one key apart: one of them wins whole', async () => {
        const key = newKey();
        const contents = ['a', 'b', 'c', 'd'].map((letter) => Buffer.alloc(300_000, letter));
        await Promise.all(contents.map((bytes) => storage.put(key, Readable.from([bytes.subarray(0, 1000), bytes.subarray(1000)]), never)));

        const found = await readAll(key);
        expect(contents.some((bytes) => found?.equals(bytes))).to.equal(true);
      });
    }
  });
};

conforms('disk', onDisk);
conforms('s3', onS3);

describe('media storage disk, after a crash', () => {
  it('removes what writers left behind, and only that', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'media-disk-'));
    const incoming = join(directory, 'incoming');
    await mkdir(incoming);
    await writeFile(join(incoming, 'old'), 'x');
    await utimes(join(incoming, 'old'), 1000, 1000);
    await writeFile(join(incoming, 'new'), 'x');
    const storage = createDiskStorage({ directory, clock: systemClock });
    const key = newKey();
    await storage.put(key, Readable.from([Buffer.from('kept')]), never);

    await storage.tidy();

    expect(await readdir(incoming)).to.deep.equal(['new']);
    expect(await storage.head(key)).to.deep.equal({ sizeBytes: 4 });
    await rm(directory, { recursive: true });
  });

  it('takes no key that leads elsewhere', async () => {
    const storage = createDiskStorage({ directory: '/nonexistent', clock: systemClock });

    let message = '';
    try {
      await storage.get('../../etc/passwd');
    } catch (error) {
      message = String(error);
    }
    expect(message).to.contain('is not a key');
  });
});
