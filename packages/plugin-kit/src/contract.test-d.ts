/**
 * Type tests: this file is compiled, never run. Each `@ts-expect-error` is an assertion.
 */
import { Type } from 'typebox';
import {
  defineEvent,
  definePlugin,
  defineProblem,
  defineProcessor,
  defineQueue,
  defineRoute,
  defineService,
  defineSubscriber,
  reply,
  type Scope,
} from './index.js';

interface Ledger {
  balance(scope: Scope): Promise<number>;
}
const Ledger = defineService<Ledger>('sample.ledger');
interface Trail {
  record(subject: string): void;
}
const Trail = defineService<Trail>('sample.trail');
const ledger: Ledger = { balance: () => Promise.resolve(1) };

const Debited = defineEvent({ name: 'sample.debited', version: 1, summary: 'Debited', payload: Type.Object({ cents: Type.Integer() }) });
const settle = defineQueue({ name: 'sample.settle', summary: 'Settles', payload: Type.Object({ id: Type.String() }) });
const Short = defineProblem<{ cents: number }>({
  code: 'sample.short',
  status: 409,
  title: 'Short',
  detail: ({ cents }) => `${String(cents)} short`,
});
const Gone = defineProblem({ code: 'sample.gone', status: 410, title: 'Gone', detail: () => 'Gone.' });

export const problems = [new Short({ cents: 1 }), new Gone()];
// @ts-expect-error details are required when the problem declares them
new Short();

export const complete = definePlugin({
  name: 'sample',
  contract: 1,
  config: Type.Object({ floorCents: Type.Integer({ default: 0, env: 'SAMPLE_FLOOR_CENTS', description: 'Floor' }) }),
  requires: { trail: Trail },
  optional: { other: Ledger },
  provides: { ledger: Ledger },
  permissions: { 'sample:read': 'See' },
  events: [Debited],
  queues: [settle],
  setup({ config, services }) {
    services.trail.record(config.floorCents.toFixed(0));
    // @ts-expect-error optional services may be missing
    void services.other.balance;
    return {
      services: { ledger },
      routes: [
        defineRoute({
          id: 'sample.get',
          method: 'GET',
          path: '/sample/:id',
          summary: 'Get',
          access: { permission: 'sample:read' },
          params: Type.Object({ id: Type.String() }),
          responses: { 200: Type.Object({ cents: Type.Integer() }) },
          problems: [Short],
          handler: async ({ scope, params }) => reply(200, { cents: (await ledger.balance(scope)) + params.id.length }),
        }),
        defineRoute({
          id: 'sample.set',
          method: 'PUT',
          path: '/sample/:id/cents',
          summary: 'Set',
          access: { permission: 'sample:read' },
          params: Type.Object({ id: Type.String() }),
          body: Type.Object({ cents: Type.Integer() }),
          responses: { 200: Type.Object({ before: Type.Integer() }) },
          audit: {
            action: 'sample.set',
            targets: ({ params }) => [{ type: 'sample', id: params.id }],
            metadata: ({ body }, { body: { before } }) => ({ before, after: body.cents }),
          },
          prepare: () => Promise.resolve(1),
          handler: ({ prepared }) => Promise.resolve(reply(200, { before: prepared })),
        }),
        defineRoute({
          id: 'sample.unsaid',
          method: 'POST',
          path: '/unsaid',
          summary: 'Unsaid',
          access: { public: true },
          responses: { 200: Type.Object({ cents: Type.Integer() }) },
          // @ts-expect-error an action has a noun and a participle
          audit: 'said',
          handler: () => Promise.resolve(reply(200, { cents: 1 })),
        }),
        defineRoute({
          id: 'sample.wrong',
          method: 'GET',
          path: '/wrong',
          summary: 'Wrong',
          access: { public: true },
          responses: { 200: Type.Object({ cents: Type.Integer() }) },
          // @ts-expect-error the body does not fit the schema declared for 200
          handler: () => Promise.resolve(reply(200, { cents: 'many' })),
        }),
      ],
      processors: [
        defineProcessor(settle, async ({ payload }) => {
          // @ts-expect-error payload is typed by the queue
          void payload.cents;
          await Promise.resolve(payload.id);
        }),
      ],
      subscribers: [defineSubscriber('sample.note', Debited, async (_tx, { cents }) => Promise.resolve(void cents.toFixed()))],
    };
  },
});

export const missing = definePlugin({
  name: 'missing',
  contract: 1,
  provides: { ledger: Ledger },
  // @ts-expect-error a promised service has to be returned
  setup: () => ({}),
});

export const undeclared = definePlugin({
  name: 'undeclared',
  contract: 1,
  // @ts-expect-error a service that was not promised is refused
  setup: () => ({ services: { ledger } }),
});
