import { randomBytes } from 'node:crypto';
import { DerivedKeys } from '@leadengine/core/contract';
import {
  ChannelIngestion,
  ChannelRegistry,
  definePlugin,
  type Clock,
  type Leases,
  type Scope,
  type UnitOfWork,
} from '@leadengine/plugin-kit';
import { createTestApp, type TestApp, type TestAppOptions } from '@leadengine/testing';
import { proto } from 'baileys';
import { v7 as uuidv7 } from 'uuid';
import { createInstanceSeals, type InstanceSeals } from '../src/baileys/auth/instance-seal.js';
import { createInbound, type Inbound, type InboundSettings } from '../src/baileys/inbound/create-inbound.js';
import { dedupeKeyOf } from '../src/baileys/inbox/dedupe-key.js';
import { sealMessage } from '../src/baileys/inbox/sealed-message.js';
import type { OwnAddresses, StanzaAttributes } from '../src/baileys/inbox/stanza.js';
import { whatsappPlugin } from '../src/index.js';

export const own: OwnAddresses = { pn: '5511900000001@s.whatsapp.net', lid: '900000000000001@lid' };

export const settings: InboundSettings = {
  pollMs: 1_000,
  holdMs: 0,
  placeholderMs: 120_000,
  mediaHost: 'mmg.whatsapp.net',
  chatsAtOnce: 6,
};

/** A real engine, and the reading part of the driver beside it, whose socket the tests play: they write rows as a socket does. */
export interface InboundFixture extends Inbound {
  readonly app: TestApp;
  readonly scope: Scope;
  readonly instanceId: string;
  readonly seals: InstanceSeals;
  readonly unitOfWork: UnitOfWork;
  /** What was sent from here, by message id. */
  readonly sent: Map<string, proto.IMessage>;
  /** Puts a message into the inbox, as the commit of its keys does; without content it could not be decrypted. */
  arrive(stanza: Partial<StanzaAttributes> & { readonly from: string }, message?: proto.IMessage): Promise<string>;
  /** Reads all there is. */
  read(): Promise<void>;
  rows<Row extends object>(text: string, values?: readonly (string | number)[]): Promise<readonly Row[]>;
}

const insertText = `
  insert into whatsapp_inbox as i (tenant_id, instance_id, seq, dedupe_key, kind, stanza, sealed, arrived_at)
  select $1, $2, (select coalesce(max(seq), 0) + 1 from whatsapp_inbox where tenant_id = $1 and instance_id = $2), $3, $4, $5, $6, $7
  on conflict (tenant_id, instance_id, dedupe_key) do update
    set kind = excluded.kind, stanza = excluded.stanza, sealed = excluded.sealed, attempts = 0, retry_at = null, last_error = null, done_at = null
    where i.kind = 'undecryptable' and excluded.kind = 'message'`;

export const createInboundFixture = async (
  options: TestAppOptions = {},
  changed: Partial<InboundSettings> = {},
): Promise<InboundFixture> => {
  let shared: { unitOfWork: UnitOfWork; leases: Leases; clock: Clock } | undefined;
  const probe = definePlugin({
    name: 'probe',
    contract: 1,
    setup({ unitOfWork, leases, clock }) {
      shared = { unitOfWork, leases, clock };
      return {};
    },
  });
  const app = await createTestApp({ ...options, plugins: [whatsappPlugin, probe] });
  if (!shared) throw new Error('The engine set nothing up.');
  const { unitOfWork, leases, clock } = shared;
  const scope = app.scope(app.admin.tenant.id);
  const instanceId = uuidv7();
  await unitOfWork.run(scope, async (tx) => {
    await app.app
      .service(ChannelRegistry)
      .saveInstance(tx, { id: instanceId, channel: 'whatsapp', name: 'Loja', status: 'disconnected', address: undefined });
    await tx.sql(
      `insert into whatsapp_instances (tenant_id, id, engine, name, status, state, own_pn, own_lid, status_changed_at, created_at, updated_at)
       values ($1, $2, 'baileys', 'Loja', 'disconnected', 'logged_out', $3, $4, $5, $5, $5)`,
      [tx.scope.tenantId, instanceId, own.pn ?? null, own.lid ?? null, tx.now],
    );
  });
  const seals = createInstanceSeals(app.app.service(DerivedKeys));
  const sent = new Map<string, proto.IMessage>();
  const count = { add: () => undefined };
  const inbound = createInbound({
    unitOfWork,
    ingestion: app.app.service(ChannelIngestion),
    clock,
    leases,
    seals,
    sent: { find: (_scope, _instanceId, { id }) => Promise.resolve(sent.get(id)) },
    metrics: { counter: () => count, gauge: () => ({ set: () => undefined }), histogram: () => ({ observe: () => undefined }) },
    settings: { ...settings, ...changed },
  });

  return {
    ...inbound,
    app,
    scope,
    instanceId,
    seals,
    unitOfWork,
    sent,
    async arrive(parts, message) {
      const stanza: StanzaAttributes = {
        id: randomBytes(8).toString('hex').toUpperCase(),
        t: String(Math.floor(Date.now() / 1000)),
        ...parts,
      };
      const key = dedupeKeyOf(instanceId, stanza, own);
      const bytes = message && Buffer.from(proto.Message.encode(proto.Message.fromObject(message)).finish());
      const sealed = bytes && sealMessage(seals.of(scope.tenantId, instanceId), key, bytes);
      await unitOfWork.run(scope, async (tx) => {
        await tx.sql(insertText, [
          tx.scope.tenantId,
          instanceId,
          key,
          bytes ? 'message' : 'undecryptable',
          { ...stanza },
          sealed ?? null,
          tx.now,
        ]);
      });
      return stanza.id;
    },
    async read() {
      await inbound.care.replay(scope, { instanceId, since: new Date('2999-01-01'), failedOnly: true });
    },
    rows: (text, values = []) => unitOfWork.read(scope, (sql) => sql(text, [sql.scope.tenantId, instanceId, ...values])),
  };
};
