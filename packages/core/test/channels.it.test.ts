import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { findInstance } from '../src/domain/channels/instance.repository.js';
import { startHelpdesk, type Helpdesk } from './helpdesk-fixture.js';

describe('instances of channels', function () {
  this.timeout(120_000);
  let helpdesk: Helpdesk;

  before(async () => {
    helpdesk = await startHelpdesk();
  });
  after(() => helpdesk.stop());

  it('are saved by all who save the same one at the same moment, and the last one counts', async () => {
    const { scope } = await helpdesk.tenant();
    const save = (id: string, name: string): Promise<void> =>
      helpdesk.unitOfWork.run(scope, (tx) =>
        helpdesk.registry.saveInstance(tx, { id, channel: 'whatsapp', name, status: 'connected', address: undefined }),
      );
    const find = (id: string) => helpdesk.unitOfWork.read(scope, (sql) => findInstance(sql, id));

    for (let round = 0; round < 30; round += 1) {
      const id = randomUUID();
      await Promise.all(['A', 'B', 'C', 'D'].map((name) => save(id, name)));
      expect((await find(id))?.name).to.be.oneOf(['A', 'B', 'C', 'D']);
      await save(id, 'E');
      expect(await find(id)).to.include({ name: 'E', status: 'connected' });
    }
  });
});
