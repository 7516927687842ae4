import { mkdtempSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlatformKeys } from '@leadengine/core';
import { auditLogPlugin } from '@leadengine/plugin-audit-log';
import { creditPlugin } from '@leadengine/plugin-credit';
import { SecretFailure } from '@leadengine/plugin-kit';
import { createTenantProvisioningPlugin } from '@leadengine/plugin-tenant-provisioning';
import { createClient } from '@leadengine/sdk';
import { expressProvisioning } from '@leadengine/sdk/hosts';
import { eventually } from '@leadengine/testing';
import { createWhatsAppSimulator } from '@leadengine/whatsapp-simulator';
import { sellLoans } from '../credit-fixture.js';
import { createDeskEngine, type DeskEngine } from '../desk-engine.js';
import type { Stage } from './scripts.js';

/** Two queues, three customers, one of whom cannot be reached, leads of two, and loans on sale. */
const furnish = async (desk: DeskEngine): Promise<string> => {
  const { client, instanceId } = desk;
  const { data: queues } = await client.queues.list();
  await client.queues.create({ name: 'Crédito', isDefault: true });
  for (const { id } of queues) await client.queues.delete({ id });
  await client.queues.create({ name: 'Suporte' });
  await sellLoans(client);
  const otto = await desk.writes('+5561988120402', 'Otto Lima', 'Oi');
  await client.whatsappSandbox.configureCustomer({ id: instanceId }, { phone: '+5561988120402', behavior: 'fails' });
  const { id } = await client.messages.send({ id: otto }, { type: 'text', text: 'Pode assinar hoje?' });
  await eventually(async () => ((await client.messages.get({ id })).status === 'failed' ? true : undefined));
  const rogerio = await desk.writes('+5561988120401', 'Rogério Pinto', 'Bom dia');
  const marina = await desk.writes('+5561988120400', 'Marina Sales', 'Consegue baixar a taxa?');
  for (const ticketId of [rogerio, marina]) {
    const { contact } = await client.tickets.get({ id: ticketId });
    await client.leads.create({ contactId: contact.id, source: 'whatsapp', valueCents: 1_200_000, ticketId });
  }
  return marina;
};

/** A running engine with something to do for every widget. */
export const createStage = async (): Promise<Stage & { stop(): Promise<void> }> => {
  const simulator = await createWhatsAppSimulator();
  const undo = [simulator.installRootKey(), simulator.trustMediaHost()];
  const directory = mkdtempSync(join(tmpdir(), 'leadengine-keyboard-'));
  let puts = 0;
  const provisioning = createTenantProvisioningPlugin({
    // The first try waits for somebody who goes on with it.
    throughStore: (store) => ({
      ...store,
      put: (...given) =>
        puts++ === 0 ? Promise.reject(new SecretFailure('pending_approval', 'The store waits for the test.')) : store.put(...given),
    }),
  });
  const desk = await createDeskEngine(
    {
      LEADENGINE_WHATSAPP_SERVER_URL: simulator.url,
      LEADENGINE_WHATSAPP_ROOT_KEY: simulator.rootKey,
      LEADENGINE_WHATSAPP_MEDIA_HOST: simulator.media.host,
      LEADENGINE_AUDIT_CHECKPOINT_SECONDS: '0.1',
      LEADENGINE_AUDIT_DIRECTORY: join(directory, 'audit'),
      LEADENGINE_KEY_FILE: join(directory, 'keys.json'),
      LEADENGINE_LOG_DIRECTORY: directory,
    },
    [auditLogPlugin, creditPlugin, provisioning],
  );
  const permissions = ['provisioning:read', 'provisioning:write'] as const;
  const { key } = await desk.app.app.service(PlatformKeys).createPlatformKey({ name: 'host', permissions: [...permissions] });
  const platform = createClient({ baseUrl: desk.app.url, token: key });
  const ticketId = await furnish(desk);
  const number = await desk.client.whatsapp.createInstance({ name: 'Loja', engine: 'baileys' });
  let runId = '';
  const order = async (): Promise<string> => {
    ({ id: runId } = await platform.provisionings.create({
      slug: 'carimbo',
      name: 'Corretora Carimbo',
      owner: { name: 'Ana Dona', email: 'ana@carimbo.example', squad: 'vendas' },
      createdBy: { name: 'Beto Plataforma', email: 'beto@platform.example' },
      justification: 'New customer',
    }));
    return runId;
  };
  desk.host.backend = expressProvisioning<IncomingMessage>({
    client: platform,
    run: ({ url = '' }) => (url.startsWith(`/leadengine/provisionings/${runId}`) ? runId : undefined),
    actions: ['resume', 'cancel'],
  });
  return {
    desk,
    ticketId,
    numberId: number.id,
    order,
    async stop() {
      await desk.stop();
      await simulator.close();
      for (const each of undo) each();
    },
  };
};
