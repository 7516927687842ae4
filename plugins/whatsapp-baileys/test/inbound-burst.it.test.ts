import { expect } from 'chai';
import { eventually } from '@leadengine/testing';
import type { LinkedDevice, SimulatedUser } from '@leadengine/whatsapp-simulator';
import { createLinkedFixture, type LinkedFixture } from './linked-fixture.js';

describe('messages that arrive on a linked number', () => {
  let fixture: LinkedFixture;
  let device: LinkedDevice;
  let shop: SimulatedUser;
  let id: string;

  before(async function () {
    this.timeout(120_000);
    fixture = await createLinkedFixture();
    shop = fixture.simulator.user({ phoneNumber: '5511990000001', name: 'Loja' });
    ({ id, device } = await fixture.link(shop));
    await fixture.simulator.emptyHistory(device);
  });
  after(() => fixture.close());

  const texts = async (phone: string) =>
    (
      await fixture.rows<{ text: string }>(
        `select m.content ->> 'text' as text from messages m join contacts c on c.tenant_id = m.tenant_id and c.id = m.contact_id
         where m.tenant_id = $1 and c.phone = $2 order by m.created_at, m.id`,
        [fixture.app.admin.tenant.id, phone],
      )
    ).map(({ text }) => text);
  const count = async (where: string) =>
    Number(
      (
        await fixture.rows<{ n: string }>(`select count(*) as n from whatsapp_inbox where tenant_id = $1 and ${where}`, [
          fixture.app.admin.tenant.id,
        ])
      )[0]?.n,
    );

  it('in a burst of 300: 300 are stored, 300 receipted, each once and in order', async function () {
    this.timeout(120_000);
    const people = fixture.simulator.contacts(30, '5511971000000');
    const ids: string[] = [];
    for (let round = 0; round < 10; round++) {
      for (const person of people) ids.push(await fixture.simulator.text(person, device, `${person.name} ${String(round)}`));
    }
    await eventually(async () => ((await count("outcome = 'stored'")) >= 300 ? true : undefined), 40_000);

    const receipted = new Set(fixture.simulator.observations.list('receipted').map((seen) => seen.id));
    expect(ids.filter((each) => !receipted.has(each))).to.deep.equal([]);
    for (const person of people) {
      expect(await texts(`+${person.phoneNumber}`)).to.deep.equal(
        Array.from({ length: 10 }, (_, round) => `${person.name} ${String(round)}`),
      );
    }
    expect(id).to.be.a('string');
  });
});
