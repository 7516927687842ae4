import { expect } from 'chai';
import { createSessionLocks } from './session-locks.js';

describe('the session with a person', () => {
  const locks = createSessionLocks({ getLIDForPN: (pn) => Promise.resolve(pn.startsWith('5511') ? '77@lid' : null) });

  it('is used by one at a time, whichever of the two addresses and whatever device they name', async () => {
    let using = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++using);
      await new Promise((resolve) => setTimeout(resolve, 3));
      using -= 1;
    };
    await Promise.all(
      ['5511:2@s.whatsapp.net', '5511@s.whatsapp.net', '77@lid', '77:0@lid', '5511_1:0@s.whatsapp.net'].map((jid) => locks.run(jid, work)),
    );
    expect(most).to.equal(1);
  });

  it('holds up nobody else, and goes on after a failure', async () => {
    let isFree = false;
    const stuck = locks.run('77@lid', () => new Promise<void>((_, reject) => setTimeout(() => reject(new Error('broken')), 20)));
    await locks.run('4499@s.whatsapp.net', () => Promise.resolve((isFree = true)));
    expect(isFree).to.equal(true);
    const after = locks.run('5511@s.whatsapp.net', () => Promise.resolve('done'));
    expect(await stuck.catch((error: unknown) => (error as Error).message)).to.equal('broken');
    expect(await after).to.equal('done');
  });
});
