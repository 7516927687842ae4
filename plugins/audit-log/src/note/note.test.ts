import { expect } from 'chai';
import { checkpointText, parseCheckpoint } from './checkpoint.js';
import { createNoteSigner, parseVerifierKey } from './signed-note.js';

describe('signed notes', () => {
  const signer = createNoteSigner('example.com/log', Buffer.alloc(32, 7));
  const text = checkpointText({ origin: 'example.com/log', size: 12, root: Buffer.alloc(32, 1) });

  it('open with their verifier key and with no other', () => {
    const note = signer.sign(text);
    expect(parseVerifierKey(signer.verifierKey).open(note)).to.equal(text);
    expect(parseVerifierKey(createNoteSigner('example.com/log', Buffer.alloc(32, 8)).verifierKey).open(note)).to.equal(undefined);
    expect(parseVerifierKey(signer.verifierKey).open(note.replace('\n12\n', '\n13\n'))).to.equal(undefined);
    expect(parseVerifierKey(signer.verifierKey).open(text)).to.equal(undefined);
  });

  it('open the example of the C2SP specification', () => {
    // From the documentation of golang.org/x/mod/sumdb/note.
    const verifier = parseVerifierKey('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
    const lines = ['If you think cryptography is the answer to your problem,', "then you don't know what your problem is."];
    const signature = 'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=';
    expect(verifier.open(`${lines.join('\n')}\n\n\u2014 PeterNeumann ${signature}\n`)).to.equal(`${lines.join('\n')}\n`);
  });

  it('refuses what is no verifier key', () => {
    expect(() => parseVerifierKey('nonsense')).to.throw(TypeError);
    expect(() => parseVerifierKey(signer.verifierKey.replace('example', 'examplf'))).to.throw(TypeError);
  });

  it('reads a checkpoint back and nothing that only looks like one', () => {
    expect(parseCheckpoint(signer.sign(text))).to.deep.equal({ origin: 'example.com/log', size: 12, root: Buffer.alloc(32, 1) });
    for (const wrong of ['', 'a\n1\n', text.replace('12', '012'), text.replace('AQE', 'AQ')])
      expect(parseCheckpoint(wrong)).to.equal(undefined);
  });
});
