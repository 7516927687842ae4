import { setTimeout as sleep } from 'node:timers/promises';
import type { Break } from '@leadengine/whatsapp-simulator';
import { expect } from 'chai';
import { createHeldFixture, type HeldFixture } from './held-fixture.js';
import { eventually } from './sandbox-fixture.js';

interface Step {
  readonly from: string;
  readonly to: string;
  readonly reason: string | null;
  readonly code: number | null;
}

describe('the session of a linked phone', function () {
  this.timeout(120_000);
  let engine: HeldFixture;
  let users = 0;

  before(async () => {
    engine = await createHeldFixture({ connectMs: 1_500, pendingMs: 1_000, checkMs: 200, silenceMs: 1_000_000 });
  });
  after(() => engine.close());
  afterEach(() => {
    engine.simulator.faults.clear();
  });

  const owner = () => engine.simulator.user({ phoneNumber: String(5511990000000 + ++users), name: 'Loja' });

  const stepsOf = (id: string, after = ''): Promise<Step[]> =>
    engine.asOwner<Step>(
      `select from_state as from, to_state as to, reason, code from whatsapp_session_transitions
        where instance_id = $1 and id > coalesce(nullif($2, '')::uuid, '00000000-0000-0000-0000-000000000000') order by id`,
      [id, after],
    );

  const lastStep = async (id: string): Promise<string> => {
    const [row] = await engine.asOwner<{ id: string }>(
      'select id from whatsapp_session_transitions where instance_id = $1 order by id desc limit 1',
      [id],
    );
    return row?.id ?? '';
  };

  const breaks: readonly [Break, number][] = [
    ['restartRequired', 515],
    ['serviceUnavailable', 503],
    ['internalError', 500],
    ['streamEnd', 428],
    ['tcpReset', 428],
    ['webSocketClose', 428],
  ];

  it('comes back after each way to lose the connection, and writes down why', async () => {
    const { id, device, holder } = await engine.link(owner());
    for (const [how, code] of breaks) {
      const before = await lastStep(id);
      engine.simulator.break(device, how);
      const steps = await eventually(async () => {
        const found = await stepsOf(id, before);
        return found.at(-1)?.to === 'online' ? found : undefined;
      });
      expect(steps[0], how).to.include({ from: 'online', code });
      expect(steps.map(({ to }) => to).slice(-2), how).to.deep.equal(['draining', 'online']);
    }
    await holder.stop();
  });

  it('waits half a minute after somebody else used the link, unless a person asks for it', async () => {
    const { id, device, holder } = await engine.link(owner());
    engine.simulator.break(device, 'replaced');
    await engine.reaches(id, 'backoff');
    const { code, retryAt, action } = await engine.instances.get(engine.scope, id);
    expect({ code, action }).to.deep.equal({ code: 440, action: 'wait' });
    expect(Date.parse(retryAt ?? '') - Date.now()).to.be.within(25_000, 30_000);
    await engine.instances.connect(engine.scope, id);
    await engine.reaches(id, 'online');
    await holder.stop();
  });

  it('waits for a person once its phone removed it, and its keys are gone', async () => {
    const { id, device, holder } = await engine.link(owner());
    engine.simulator.break(device, 'deviceRemoved');
    await engine.reaches(id, 'logged_out');
    await eventually(async () => {
      const [row] = await engine.asOwner<{ count: number }>('select count(*)::int as count from whatsapp_keys where instance_id = $1', [
        id,
      ]);
      return row?.count === 0 ? true : undefined;
    });
    await holder.stop();
  });

  for (const [reason, state] of [
    ['403', 'banned'],
    ['406', 'banned'],
    ['405', 'outdated'],
    ['409', 'outdated'],
    ['411', 'mismatched'],
  ] as const)
    it(`does not knock again after a login that was refused with ${reason}`, async () => {
      const { id, device, holder } = await engine.link(owner());
      engine.simulator.faults.lasting.loginFailure = reason;
      engine.simulator.break(device, 'tcpReset');
      await engine.reaches(id, state);
      const refused = engine.simulator.observations.list('loginRefused').length;
      await sleep(400);
      expect(engine.simulator.observations.list('loginRefused').length).to.equal(refused);
      engine.simulator.faults.clear();
      await engine.instances.connect(engine.scope, id);
      await engine.reaches(id, 'online');
      await holder.stop();
    });

  it('tries once more after a ban that ends by itself', async () => {
    const { id, device, holder } = await engine.link(owner());
    engine.simulator.faults.lasting.loginFailure = '402';
    engine.simulator.faults.lasting.loginFailureAttributes = { expire: '1' };
    engine.simulator.break(device, 'tcpReset');
    await engine.reaches(id, 'banned');
    expect(await engine.instances.get(engine.scope, id)).to.include({ action: 'wait', code: 402 });
    engine.simulator.faults.clear();
    await engine.reaches(id, 'online');
    await holder.stop();
  });

  it('gives up a socket whose upgrade was refused, which never tells', async () => {
    const { id, device, holder } = await engine.link(owner());
    engine.simulator.faults.lasting.refuseUpgrade = 503;
    engine.simulator.break(device, 'tcpReset');
    await eventually(async () => ((await stepsOf(id)).some(({ code }) => code === 408) ? true : undefined));
    engine.simulator.faults.clear();
    await engine.reaches(id, 'online');
    await holder.stop();
  });

  it('is online though WhatsApp never says that the pending messages are through', async () => {
    const { id, device, holder } = await engine.link(owner());
    engine.simulator.faults.lasting.withholdsOfflineMarker = true;
    engine.simulator.break(device, 'tcpReset');
    await engine.reaches(id, 'draining');
    await engine.reaches(id, 'online');
    await holder.stop();
  });

  it('ends a socket whose peer is frozen without waiting for it', async () => {
    const { device, holder } = await engine.link(owner());
    engine.simulator.break(device, 'stopReading');
    const startedAt = performance.now();
    await holder.stop();
    expect(performance.now() - startedAt).to.be.below(4_000);
  });

  it('opens a connection anew over which nothing comes', async () => {
    const { id, holder } = await engine.link(owner(), { times: { ...engine.shared.times, silenceMs: 300 } });
    await eventually(async () => ((await stepsOf(id)).some(({ reason }) => reason === 'nothing_comes_through') ? true : undefined));
    await engine.reaches(id, 'online');
    await holder.stop();
  });

  it('ends in silence when another process took its lease, and writes nothing any more', async () => {
    const ana = engine.simulator.user({ phoneNumber: '5511970000001', name: 'Ana' });
    const { id, device, holder } = await engine.link(owner());
    await engine.take(id);
    const before = await lastStep(id);
    await engine.simulator.text(ana, device, 'para quem?');
    const [session] = holder.sessions.slice(-1);
    await eventually(() => (session?.signal.aborted === true ? true : undefined));
    await sleep(300);
    expect(await stepsOf(id, before)).to.deep.equal([]);
    expect(await engine.asOwner('select 1 from whatsapp_inbox where instance_id = $1', [id])).to.deep.equal([]);
    const logins = engine.simulator.observations.list('login').length;
    await sleep(500);
    expect(engine.simulator.observations.list('login').length, 'it does not come back').to.equal(logins);
    await holder.stop();
    const next = await engine.hold(id);
    await eventually(async () =>
      (await engine.asOwner('select 1 from whatsapp_inbox where instance_id = $1', [id])).length === 1 ? true : undefined,
    );
    await next.stop();
  });

  it('hands over to another process with nothing lost, nothing doubled and no conflict', async () => {
    const ana = engine.simulator.user({ phoneNumber: '5511970000002', name: 'Ana' });
    const { id, device, holder } = await engine.link(owner());
    const sent: string[] = [];
    let isSending = true;
    const sending = (async () => {
      while (isSending) {
        sent.push(await engine.simulator.text(ana, device, `h${String(sent.length)}`));
        await sleep(10);
      }
    })();
    const gaps: number[] = [];
    let current = holder;
    for (let round = 0; round < 3; round += 1) {
      await sleep(250);
      const startedAt = performance.now();
      await current.stop();
      const mark = engine.simulator.observations.latest;
      current = await engine.hold(id);
      await engine.simulator.observations.until('online', (seen) => seen.device === device, { after: mark });
      gaps.push(performance.now() - startedAt);
    }
    isSending = false;
    await sending;
    const rows = await eventually(async () => {
      const found = await engine.asOwner<{ id: string }>(
        `select stanza ->> 'id' as id from whatsapp_inbox where instance_id = $1 and kind = 'message' order by seq`,
        [id],
      );
      return found.length >= sent.length ? found : undefined;
    });
    expect(rows.map((row) => row.id)).to.deep.equal(sent);
    expect(Math.max(...gaps), 'milliseconds from one to the other').to.be.below(10_000);
    expect((await stepsOf(id)).filter(({ code }) => code === 440)).to.deep.equal([]);
    await current.stop();
  });
});
