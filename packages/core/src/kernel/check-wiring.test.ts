import {
  defineEvent,
  definePlugin,
  defineProcessor,
  defineQueue,
  defineRoute,
  defineRunner,
  defineSchedule,
  defineService,
  defineSubscriber,
  NoContent,
  reply,
  type PluginWiring,
  type RouteDefinition,
} from '@leadengine/plugin-kit';
import { expect } from 'chai';
import { Type } from 'typebox';
import { checkWiring } from './check-wiring.js';
import { BootError } from './errors.js';
import { resolvePlugins } from './resolve-plugins.js';

const work = defineQueue({ name: 'sample.work', summary: '', payload: Type.Object({}) });
const Done = defineEvent({ name: 'sample.done', version: 1, summary: '', payload: Type.Object({}) });
const Undeclared = defineEvent({ name: 'sample.gone', version: 2, summary: '', payload: Type.Object({}) });
const Answer = defineService<object>('sample.answer');
const idle = () => Promise.resolve();

const route = (id: string, path: string, permission = 'sample:read', method: 'GET' | 'POST' = 'GET'): RouteDefinition =>
  defineRoute({
    id,
    method,
    path,
    summary: '',
    access: { permission: permission as `${string}:${string}` },
    responses: { 204: NoContent },
    handler: () => Promise.resolve(reply(204, null)),
  });

const sample = definePlugin({
  name: 'sample',
  contract: 1,
  permissions: { 'sample:read': 'See' },
  events: [Done],
  queues: [work],
  setup: () => ({}),
});

const check = (wiring: PluginWiring<Record<never, never>>, plugin = sample, isInternal = false) => {
  const plan = resolvePlugins({
    internal: isInternal ? [plugin] : [],
    external: isInternal ? [] : [plugin],
    kernelServices: new Set(),
    platformServices: new Set(),
    platformPlugins: new Set(),
  });
  const processors = [defineProcessor(work, idle), ...(wiring.processors ?? [])];
  return checkWiring([{ plugin, wiring: { ...wiring, processors } }], plan);
};

const faultsOf = (...parameters: Parameters<typeof check>): readonly string[] => {
  try {
    check(...parameters);
  } catch (error) {
    if (error instanceof BootError) return error.faults;
    throw error;
  }
  return [];
};

describe('checkWiring', () => {
  it('mounts routes below the version and the prefix of the plugin', () => {
    const { routes } = check({ routes: [route('sample.list', '/'), route('sample.get', '/:id')] });
    expect(routes.map(({ path }) => path)).to.deep.equal(['/v1/sample', '/v1/sample/:id']);
  });

  it('refuses a permission that nobody declares', () => {
    expect(faultsOf({ routes: [route('sample.list', '/', 'sample:reed')] })).to.deep.equal([
      'Plugin "sample": route "sample.list" needs permission "sample:reed", which no plugin declares.',
    ]);
  });

  it('refuses a route that does not say who may call it', () => {
    const { access, ...open } = route('sample.list', '/');
    expect(access).to.have.property('permission');
    expect(faultsOf({ routes: [open as RouteDefinition] })).to.deep.equal([
      'Plugin "sample": route "sample.list" does not say who may call it.',
    ]);
  });

  it('refuses ids and paths that occur twice, whatever their parameters are called', () => {
    expect(
      faultsOf({ routes: [route('sample.get', '/:id'), route('sample.get', '/:key'), route('sample.add', '/:id', undefined, 'POST')] }),
    ).to.deep.equal([
      'Route "sample.get" is declared twice by plugin "sample".',
      'Path "GET /v1/sample/:" is declared twice by plugin "sample".',
    ]);
  });

  it('refuses a second processor, and a queue without one', () => {
    expect(faultsOf({ processors: [defineProcessor(work, idle)] })).to.deep.equal([
      'Processor of queue "sample.work" is declared twice by plugin "sample".',
    ]);
    const lonely = definePlugin({
      name: 'sample',
      contract: 1,
      queues: [work, defineQueue({ name: 'sample.lonely', summary: '', payload: Type.Object({}) })],
      setup: () => ({}),
    });
    expect(faultsOf({}, lonely)).to.deep.equal(['Queue "sample.lonely" has no processor, its jobs would wait for ever.']);
  });

  it('refuses subscribers to undeclared events, foreign ids and restless schedules', () => {
    const faults = faultsOf({
      subscribers: [
        defineSubscriber('sample.note', Done, idle),
        defineSubscriber('sample.note', Done, idle),
        defineSubscriber('other.note', Undeclared, idle),
      ],
      schedules: [defineSchedule({ id: 'sample.sweep', summary: '', everyMs: 1, run: idle })],
      runners: [defineRunner({ id: 'Session', summary: '', run: idle })],
    });
    expect(faults).to.deep.equal([
      'Subscriber "sample.note" is declared twice by plugin "sample".',
      'Plugin "sample": subscriber "other.note" must start with "sample.".',
      'Plugin "sample": subscriber "other.note" waits for event "sample.gone@2", which no plugin declares.',
      'Plugin "sample": schedule "sample.sweep" must run every 100 ms or less often.',
      'Plugin "sample": runner "Session" must be like "sample.do-something".',
    ]);
  });

  it('refuses a promised service that setup does not return', () => {
    const promising = definePlugin({
      name: 'sample',
      contract: 1,
      queues: [work],
      provides: { answer: Answer },
      setup: () => ({ services: { answer: {} } }),
    });
    expect(faultsOf({}, promising)).to.deep.equal([
      'Plugin "sample": it promises service "sample.answer" but its setup does not return "answer".',
    ]);
  });
});
