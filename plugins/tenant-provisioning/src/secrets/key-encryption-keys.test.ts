import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { makeKeyFile, readKeyFile } from './key-encryption-keys.js';

describe('the file of keys', () => {
  const directory = mkdtempSync(join(tmpdir(), 'leadengine-key-file-'));
  const path = join(directory, 'deep', 'keys.json');

  it('is made once, for its owner alone, and found by whoever comes second', () => {
    expect(readKeyFile(path)).to.equal(undefined);
    const first = makeKeyFile(path);
    expect(statSync(path).mode & 0o777).to.equal(0o600);
    const second = makeKeyFile(path);
    expect(second.current.id).to.equal(first.current.id);
    expect(second.current.key.equals(first.current.key)).to.equal(true);
    expect(readdirSync(join(directory, 'deep'))).to.deep.equal(['keys.json']);
  });
});
