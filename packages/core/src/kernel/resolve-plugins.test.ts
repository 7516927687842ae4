import { defineEvent, definePlugin, defineQueue, defineService, type Plugin, type ServiceMap } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import fc from 'fast-check';
import { Type } from 'typebox';
import { BootError } from './errors.js';
import { orderPlugins } from './plugin-order.js';
import { resolvePlugins, type PluginPlan } from './resolve-plugins.js';

const none = () => ({});
const token = (id: string) => defineService<object>(id);
const plugin = (name: string, more: Partial<Plugin> = {}): Plugin => ({ ...definePlugin({ name, contract: 1, setup: none }), ...more });
const uses = (...ids: string[]): ServiceMap => Object.fromEntries(ids.map((id) => [id, token(id)]));

const resolve = (external: readonly Plugin[], internal: readonly Plugin[] = [], platformPlugins: readonly string[] = []): PluginPlan =>
  resolvePlugins({
    internal,
    external,
    kernelServices: new Set(['kernel.platform', 'kernel.bus']),
    platformServices: new Set(['kernel.platform']),
    platformPlugins: new Set(platformPlugins),
  });

const faultsOf = (work: () => unknown): readonly string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof BootError) return error.faults;
    throw error;
  }
  return [];
};

describe('resolvePlugins', () => {
  it('puts each plugin after those whose services it uses', () => {
    const plan = resolve([
      plugin('a', { requires: uses('b.one') }),
      plugin('c', { provides: uses('c.one') }),
      plugin('b', { provides: uses('b.one'), optional: uses('c.one', 'gone.one') }),
    ]);
    expect(plan.order.map(({ name }) => name)).to.deep.equal(['c', 'b', 'a']);
  });

  it('names both sides of a missing service', () => {
    expect(faultsOf(() => resolve([plugin('credit', { requires: uses('tenant-provisioning.directory') })]))).to.deep.equal([
      'Plugin "credit" needs service "tenant-provisioning.directory", which no plugin provides.',
    ]);
  });

  it('prints a circle as a path', () => {
    const circle = [
      plugin('a', { provides: uses('a.x'), requires: uses('b.x') }),
      plugin('b', { provides: uses('b.x'), requires: uses('c.x') }),
      plugin('c', { provides: uses('c.x'), optional: uses('a.x') }),
    ];
    expect(faultsOf(() => resolve(circle))).to.deep.equal(['Plugins depend on each other in a circle: a -> b -> c -> a.']);
  });

  it('names both providers of one service', () => {
    const internal = [plugin('one', { provides: uses('shared.x') }), plugin('two', { provides: uses('shared.x') })];
    expect(faultsOf(() => resolve([], internal))).to.deep.equal(['Service "shared.x" is provided by plugin "one" and by plugin "two".']);
  });

  it('reports all faults at once', () => {
    const faults = faultsOf(() =>
      resolve([plugin('Bad_Name'), plugin('twin'), plugin('twin'), plugin('old', { contract: 2 }), plugin('kernel')]),
    );
    expect(faults.join('\n'))
      .to.contain('"Bad_Name": its name is not kebab-case')
      .and.contain('Two plugins are named "twin"')
      .and.contain('"old" is made for contract 2')
      .and.contain('"kernel": its name is reserved');
  });

  it('holds plugins outside the engine to their prefix', () => {
    const event = defineEvent({ name: 'ticket.burned', version: 1, summary: '', payload: Type.Object({}) });
    const queue = defineQueue({ name: 'other.work', summary: '', payload: Type.Object({}) });
    const greedy = {
      events: [event],
      queues: [queue],
      permissions: { 'tickets:burn': 'Burn' },
      provides: uses('tickets.fire'),
      routePrefix: '/tickets',
    } as const;
    expect(faultsOf(() => resolve([plugin('burner', greedy)]))).to.deep.equal([
      'Plugin "burner": route prefix "/tickets" must start with "/burner".',
      'Plugin "burner": service "tickets.fire" must start with "burner.".',
      'Plugin "burner": permission "tickets:burn" must start with "burner:".',
      'Plugin "burner": event "ticket.burned" must start with "burner.".',
      'Plugin "burner": queue "other.work" must start with "burner.".',
    ]);
    expect(faultsOf(() => resolve([], [plugin('burner', greedy)]))).to.deep.equal([]);
  });

  it('lets a plugin list an event that another one declares, but not declare it anew', () => {
    const declare = () => defineEvent({ name: 'owner.done', version: 1, summary: '', payload: Type.Object({}) });
    const event = declare();
    expect(resolve([plugin('owner', { events: [event] }), plugin('reader', { events: [event] })]).events).to.deep.equal([event]);
    expect(faultsOf(() => resolve([plugin('owner', { events: [event] }), plugin('reader', { events: [declare()] })]))).to.include(
      'Event "owner.done@1" is declared by plugin "owner" and by plugin "reader".',
    );
  });

  it('keeps what lies above tenants from plugins that are not trusted with it', () => {
    const wanting = plugin('provisioning', { requires: uses('kernel.platform', 'kernel.bus') });
    expect(faultsOf(() => resolve([wanting]))[0]).to.contain('reaches above tenants');
    expect(faultsOf(() => resolve([wanting], [], ['provisioning']))).to.deep.equal([]);
    expect(faultsOf(() => resolve([], [wanting]))).to.deep.equal([]);
  });

  it('lists permissions with the roles that hold them', () => {
    const { permissions } = resolve([
      plugin('a', { permissions: { 'a:read': { description: 'See', roles: ['agent'] }, 'a:write': 'Change' } }),
    ]);
    expect([...permissions.ofRole('agent')]).to.deep.equal(['a:read']);
    expect([...permissions.ofRole('supervisor')]).to.deep.equal([]);
    expect([...permissions.ofRole('admin')]).to.deep.equal(['a:read', 'a:write', 'jobs:manage', 'metrics:read']);
    expect(permissions.find('a:write')).to.deep.equal({ id: 'a:write', plugin: 'a', description: 'Change', roles: [] });
  });
});

describe('orderPlugins', () => {
  const graphs = fc
    .integer({ min: 1, max: 9 })
    .chain((size) => fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 24 }).map((edges) => ({ size, edges })));
  const graphOf = ({ size, edges }: { size: number; edges: [number, number][] }) => {
    const plugins = Array.from({ length: size }, (_, index) => plugin(`p${String(index)}`));
    const dependencies = new Map(plugins.map(({ name }) => [name, new Set<string>()]));
    for (const [from, to] of edges) dependencies.get(`p${String(from)}`)?.add(`p${String(to)}`);
    return { plugins, dependencies };
  };

  it('gives an order that respects every dependency, or a cycle that is really there', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { plugins, dependencies } = graphOf(graph);
        const sorted = orderPlugins(plugins, dependencies);
        if ('cycle' in sorted) {
          expect(sorted.cycle.at(0)).to.equal(sorted.cycle.at(-1));
          sorted.cycle.slice(1).forEach((name, index) => expect(dependencies.get(sorted.cycle[index] ?? '')?.has(name)).to.equal(true));
          return;
        }
        const place = new Map(sorted.order.map(({ name }, index) => [name, index]));
        expect(place.size).to.equal(plugins.length);
        for (const [name, uses] of dependencies) for (const used of uses) expect(place.get(used)).to.be.lessThan(place.get(name) ?? -1);
      }),
    );
  });

  it('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(graphs, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (graph, random) => {
        const { plugins, dependencies } = graphOf(graph);
        const shuffled = [...plugins]
          .map((each) => ({ each, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        const names = (list: readonly Plugin[]) => JSON.stringify(orderPlugins(list, dependencies), ['order', 'cycle', 'name']);
        expect(names(shuffled)).to.equal(names(plugins));
      }),
    );
  });
});
