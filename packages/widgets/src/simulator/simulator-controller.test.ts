import { LeadEngineError, type CreditSimulation, type LeadEngineEvent, type Transport } from '@leadengine/sdk';
import { eventually } from '@leadengine/testing';
import { expect } from 'chai';
import type { Connection, ConnectionState, Follower } from '../connection/connection.js';
import { createSimulatorController } from './simulator-controller.js';
import type { SimulatorController } from './simulator.contract.js';

interface Sent {
  readonly operation: { readonly method: string; readonly path: string };
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly body?: Record<string, unknown>;
}
type Answer = (body: Record<string, unknown>) => Promise<unknown>;
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Sao_Paulo' }).format(Date.now());
const refusal = (status: number, code: string): LeadEngineError => new LeadEngineError({ status, code, title: 'No' });
const simulationOf = ({ amount }: Record<string, unknown>): CreditSimulation =>
  ({
    id: `s${String(amount)}`,
    amount,
    agreementId: 'a1',
    contractOn: today,
    offers: [24, 12].map((termMonths) => ({ id: `${String(amount)}x${String(termMonths)}`, termMonths, tableId: 't1', isEligible: true })),
  }) as unknown as CreditSimulation;

describe('the controller of the simulator', () => {
  let controller: SimulatorController;
  let asked: Record<string, unknown>[];
  let sent: string[];
  let answer: Answer;
  let take: (path: string) => unknown;
  let follower: Follower | undefined;
  let state: (state: ConnectionState) => void;

  const page = (data: readonly unknown[]) => ({ data, nextCursor: null });
  const transport = {
    send: async ({ operation: { method, path }, parameters, body = {} }: Sent) => {
      if (path.endsWith('/agreements')) return page(parameters?.['status'] === 'active' ? [{ id: 'a1', name: 'Goiânia' }] : []);
      if (path.endsWith('/products'))
        return page([
          { id: 'p0', kind: 'card', isActive: true },
          { id: 'p1', kind: 'loan', isActive: true },
        ]);
      if (method === 'POST' && path.endsWith('/simulations')) {
        asked.push(body);
        return answer(body);
      }
      sent.push(path);
      return take(path);
    },
  } as unknown as Transport;
  const connection = {
    transport,
    ready: () => Promise.resolve(),
    follow: (one: Follower) => {
      follower = one;
      return () => undefined;
    },
    onState: (listener: (state: ConnectionState) => void) => {
      state = listener;
      return () => undefined;
    },
  } as unknown as Connection;
  const shown = () => controller.state.simulation?.amount;
  const tell = (type: string, data: object): void => follower?.onEvent({ type, data } as unknown as LeadEngineEvent);

  beforeEach(async () => {
    [asked, sent] = [[], []];
    answer = (body) => Promise.resolve(simulationOf(body));
    take = () => ({ id: 'm1' });
    controller = createSimulatorController(connection, { ticketId: 'k1', pauseMs: 5 });
    await eventually(async () => (controller.state.status === 'ready' ? true : undefined));
  });
  afterEach(() => controller.close());

  it('asks nothing until somebody does, and then for the loan', async () => {
    expect(asked).to.deep.equal([]);
    await controller.simulate();
    expect(asked).to.deep.equal([{ ticketId: 'k1', agreementId: 'a1', productId: 'p1', mode: 'net', amount: '10000' }]);
    expect(controller.state).to.deep.include({ isComputing: false, term: 24 });
    expect(controller.state.offer?.id).to.equal('10000x24');
  });

  it('asks once after several changes, and nothing while what is typed is no amount', async () => {
    for (const amount of ['1', '12', '120.50']) controller.ask({ amount });
    controller.ask({ margin: '300.00' });
    expect(controller.state.isComputing).to.equal(true);
    await eventually(async () => shown());
    expect(asked.map(({ amount, availableMargin }) => [amount, availableMargin])).to.deep.equal([['120.50', '300.00']]);
    controller.ask({ amount: '130' });
    controller.ask({ amount: undefined });
    expect(controller.state).to.include({ simulation: undefined, isComputing: false });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).to.have.length(1);
  });

  it('drops answers that come late', async () => {
    let late: (() => void) | undefined;
    answer = (body) =>
      body['amount'] === '1' ? new Promise((resolve) => (late = () => resolve(simulationOf(body)))) : Promise.resolve(simulationOf(body));
    controller.ask({ amount: '1' });
    await eventually(async () => late);
    controller.ask({ amount: '2' });
    await eventually(async () => shown());
    late?.();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(shown()).to.equal('2');
    const slow = controller.simulate();
    controller.open('k2');
    await slow;
    expect(controller.state).to.include({ ticketId: 'k2', simulation: undefined, isComputing: false });
  });

  it('changes the term without asking, and keeps it when the amount changes', async () => {
    await controller.simulate();
    controller.chooseTerm(12);
    expect(controller.state.offer?.id).to.equal('10000x12');
    expect(asked).to.have.length(1);
    controller.ask({ amount: '500' });
    await eventually(async () => (shown() === '500' ? true : undefined));
    expect(controller.state.offer?.id).to.equal('500x12');
  });

  it('shows no figures beside a refusal, and asks again when the engine is back', async () => {
    await controller.simulate();
    answer = () => Promise.reject(refusal(0, 'client.network'));
    await controller.simulate();
    expect(controller.state.problem?.code).to.equal('client.network');
    expect(controller.state.offer).to.equal(undefined);
    answer = (body) => Promise.resolve(simulationOf(body));
    state('online');
    await eventually(async () => shown());
    answer = () => Promise.reject(refusal(422, 'credit.no_rates_in_force'));
    await controller.simulate();
    const count = asked.length;
    state('online');
    expect(asked).to.have.length(count);
  });

  it('proposes an offer once and sends the proposal until it is there', async () => {
    await controller.simulate();
    take = (path) => (path.endsWith('/message') ? Promise.reject(refusal(503, 'dependency.unavailable')) : { id: 'r1' });
    expect(await controller.send()).to.equal(undefined);
    expect(controller.state.refusal?.status).to.equal(503);
    take = () => ({ id: 'm1' });
    expect(await Promise.all([controller.send(), controller.send()])).to.deep.equal([{ id: 'm1' }, undefined]);
    expect(await controller.send()).to.equal(undefined);
    expect(controller.state).to.include({ sentId: '10000x24', refusal: undefined, isSending: false });
    expect(sent).to.deep.equal(['/v1/credit/proposals', '/v1/credit/proposals/{id}/message', '/v1/credit/proposals/{id}/message']);
  });

  it('sends nothing of rates that have changed, or of another day', async () => {
    await controller.simulate();
    tell('credit.table_published', { tableId: 'another' });
    tell('credit.window_updated', { agreementId: 'another' });
    expect(controller.state.isExpired).to.equal(false);
    tell('credit.table_published', { tableId: 't1' });
    expect(controller.state.isExpired).to.equal(true);
    expect(await controller.send()).to.equal(undefined);
    answer = (body) => Promise.resolve({ ...simulationOf(body), contractOn: '2026-01-19' });
    await controller.simulate();
    expect(controller.state.isExpired).to.equal(false);
    expect(await controller.send()).to.equal(undefined);
    expect(controller.state.isExpired).to.equal(true);
    expect(sent).to.deep.equal([]);
  });
});
