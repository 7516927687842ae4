import { expect } from 'chai';
import type { Problem } from '@leadengine/plugin-kit';
import { seedHelpdesk } from '../src/domain/queues/seed-helpdesk.js';
import { startHelpdesk, textFrom, type Helpdesk, type Tenant } from './helpdesk-fixture.js';
import { rejection } from './kernel-fixture.js';

describe('queues', () => {
  let helpdesk: Helpdesk;
  let tenant: Tenant;

  before(async () => {
    helpdesk = await startHelpdesk();
  });
  after(() => helpdesk.stop());
  beforeEach(async () => {
    tenant = await helpdesk.tenant();
  });

  const codeOf = async (promise: Promise<unknown>): Promise<string> => ((await rejection(promise)) as Problem).code;

  it('seeds one default queue, however often it is asked to', async () => {
    const { scope } = tenant;
    await seedHelpdesk(helpdesk, scope);
    await Promise.all(Array.from({ length: 5 }, () => seedHelpdesk(helpdesk, scope, { queueName: 'Outra' })));
    expect(await helpdesk.queues.list(scope)).to.have.length(1);
  });

  it('adds queues at the end and keeps names unique, whatever their case', async () => {
    const sales = await helpdesk.queues.create(tenant.scope, { name: ' Vendas ', color: '#22C55E' });
    expect(sales).to.include({ name: 'Vendas', color: '#22C55E', position: 1, isActive: true, isDefault: false, version: 1 });
    expect(await codeOf(helpdesk.queues.create(tenant.scope, { name: 'VENDAS' }))).to.equal('queues.name_taken');
    const other = await helpdesk.tenant();
    expect(await helpdesk.queues.create(other.scope, { name: 'Vendas' })).to.include({ name: 'Vendas' });
    expect(await codeOf(helpdesk.queues.get(other.scope, sales.id))).to.equal('resource.not_found');
  });

  it('changes the version with each edit and refuses edits of an old one', async () => {
    const queue = await helpdesk.queues.create(tenant.scope, { name: 'Vendas' });
    const edited = await helpdesk.queues.update(tenant.scope, queue.id, { description: 'Novos clientes' }, 1);
    expect(edited).to.include({ version: 2, description: 'Novos clientes' });
    expect(await codeOf(helpdesk.queues.update(tenant.scope, queue.id, { name: 'X' }, 1))).to.equal('resource.version_mismatch');
  });

  it('has one default, which cannot be removed or switched off', async () => {
    const [first] = await helpdesk.queues.list(tenant.scope);
    const second = await helpdesk.queues.create(tenant.scope, { name: 'Vendas', isDefault: true });
    expect((await helpdesk.queues.list(tenant.scope)).filter(({ isDefault }) => isDefault).map(({ id }) => id)).to.deep.equal([second.id]);
    expect(await codeOf(helpdesk.queues.remove(tenant.scope, second.id, undefined))).to.equal('queues.default_needed');
    expect(await codeOf(helpdesk.queues.update(tenant.scope, second.id, { isActive: false }, undefined))).to.equal('queues.default_needed');
    await helpdesk.queues.update(tenant.scope, first?.id ?? '', { isDefault: true }, undefined);
    await helpdesk.queues.remove(tenant.scope, second.id, undefined);
    expect(await helpdesk.queues.list(tenant.scope)).to.have.length(1);
  });

  it('refuses to go with open tickets, moves them when told where, and stays with closed ones', async () => {
    const { scope } = tenant;
    const [first] = await helpdesk.queues.list(scope);
    const target = await helpdesk.queues.create(scope, { name: 'Vendas', isDefault: true });
    const queue = await helpdesk.queues.update(scope, first?.id ?? '', { name: 'Antiga', isDefault: true }, undefined);
    const receive = async (from: string): Promise<string> => {
      const outcome = await helpdesk.ingestion.receive(scope, textFrom(tenant, from, 'oi'));
      return outcome.kind === 'stored' ? outcome.ticketId : '';
    };
    const closed = await receive('+5511987654321');
    await helpdesk.tickets.close(scope, closed, {});
    const open = await receive('+5511987654322');
    await helpdesk.queues.update(scope, target.id, { isDefault: true }, undefined);

    const refusal = (await rejection(helpdesk.queues.remove(scope, queue.id, undefined))) as Problem;
    expect(refusal).to.deep.include({ code: 'queues.not_empty', details: { openTickets: 1 } });
    expect(await codeOf(helpdesk.queues.remove(scope, queue.id, queue.id))).to.equal('queues.unknown');
    await helpdesk.queues.remove(scope, queue.id, target.id);

    expect(await helpdesk.tickets.get(scope, open)).to.include({ queueId: target.id });
    expect(await helpdesk.tickets.get(scope, closed)).to.include({ queueId: queue.id });
    expect((await helpdesk.outbox(tenant.id)).at(-1)).to.deep.include({ name: 'ticket.updated' });
    expect(await codeOf(helpdesk.queues.get(scope, queue.id))).to.equal('resource.not_found');
    expect(await helpdesk.queues.create(scope, { name: 'Antiga' })).to.include({ name: 'Antiga' });
  });
});
