import { problem } from '../looks.js';
import { json, type Scene } from './scenes.js';

/** What the engine, or the host in its place, answers to all that a widget asks for. */
const answers = {
  loading: () => Promise.resolve(),
  empty: json({ data: [], nextCursor: null }),
  error: problem(500, 'internal'),
  denied: problem(403, 'auth.forbidden'),
} as const;

/** What stands there for a person to read. */
const says = { loading: '', empty: '', error: 'req-7', denied: 'Sem permissão' } as const;

/** What widgets show while there is nothing else to show. */
export type StateName = keyof typeof answers;

const everything: readonly StateName[] = ['loading', 'empty', 'error', 'denied'];
const noList = everything.filter((name) => name !== 'empty');

/** Each widget, how the host shows it, and the states that it has. */
const widgets: Readonly<Record<string, { readonly query: Scene['query']; readonly states: readonly StateName[] }>> = {
  'le-inbox': { query: {}, states: everything },
  'le-conversation': { query: {}, states: noList },
  'le-ticket-board': { query: { show: 'board' }, states: everything },
  'le-pipeline': { query: { show: 'pipeline' }, states: everything },
  'le-simulator': { query: { show: 'simulator', instance: 'a' }, states: everything },
  'le-connect': { query: { show: 'connect', instance: 'a' }, states: noList },
  'le-sandbox': { query: { show: 'sandbox' }, states: everything },
  'le-pulse': { query: { show: 'pulse' }, states: noList },
  'le-delivery': { query: { show: 'delivery' }, states: everything },
  'le-audit': { query: { show: 'audit' }, states: everything },
  'le-provision': { query: { show: 'provision', instance: 'a' }, states: noList },
};

const asked = /\/v1\/(?!events|embed)|\/leadengine\//;

export const stateScenes: Readonly<Record<string, Scene>> = Object.fromEntries(
  Object.entries(widgets).flatMap(([widget, { query, states }]) =>
    states.map((state): readonly [string, Scene] => [
      `${widget.slice('le-'.length)}-${state}`,
      {
        query: { ...query, class: widget === 'le-conversation' ? 'narrow' : 'one' },
        prepare: (page) => page.route(asked, answers[state]),
        async arrange(page) {
          // The host shows both, of which one is looked at.
          if (widget === 'le-inbox') await page.evaluate(() => document.querySelector('le-conversation')?.remove());
          if (widget === 'le-conversation')
            await page.evaluate(() => document.querySelector('le-conversation')?.setAttribute('ticket-id', 'a'));
          const place = page.locator(state === 'loading' ? `${widget} .bone` : `${widget} .state`, { hasText: says[state] });
          await place.first().waitFor();
        },
      },
    ]),
  ),
);
