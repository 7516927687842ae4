import type { BidiSession } from './bidi.js';

/** A page in a browser that speaks WebDriver BiDi. */
export interface BidiPage {
  goto(url: string): Promise<void>;
  /** Calls a function in the page. What goes in and what comes out is JSON. */
  evaluate<Parameters extends readonly unknown[], Result>(
    call: (...parameters: Parameters) => Result | Promise<Result>,
    ...parameters: Parameters
  ): Promise<Result>;
  /** Runs a program in the page that the page's policy does not see, and returns the value of an expression after it, as JSON. */
  run(program: string, expression: string): Promise<unknown>;
  /** Keys by their names, or as what they write; `Shift+` or `Control+` before one holds that. */
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses the mouse on a place of the page, in CSS pixels. */
  clickAt(place: { readonly x: number; readonly y: number }): Promise<void>;
  close(): Promise<void>;
}

/** Code points that WebDriver gives to keys without a character. */
const keyValues: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: '\uE00D',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const stroke = (key: string): readonly object[] => {
  const [bare = '', ...held] = key.length > 1 ? key.split('+').reverse() : [key];
  const value = (name: string): string => keyValues[name] ?? name;
  return [
    ...held.map((name) => ({ type: 'keyDown', value: value(name) })),
    { type: 'keyDown', value: value(bare) },
    { type: 'keyUp', value: value(bare) },
    ...held.map((name) => ({ type: 'keyUp', value: value(name) })),
  ];
};

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

export const openBidiPage = async (
  session: BidiSession,
  viewport: { readonly width: number; readonly height: number },
): Promise<BidiPage> => {
  const { context } = (await session.send('browsingContext.create', { type: 'tab' })) as { readonly context: string };
  await session.send('browsingContext.setViewport', { context, viewport });
  // Else nothing in it is told of the focus, and keys press no button.
  await session.send('browsingContext.activate', { context });

  const called = async (functionDeclaration: string, text = ''): Promise<unknown> => {
    const parameters = { functionDeclaration, awaitPromise: true, target: { context }, arguments: [{ type: 'string', value: text }] };
    const answer = (await session.send('script.callFunction', parameters)) as Evaluated;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'it threw');
    return answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value);
  };
  const act = async (actions: readonly object[]): Promise<void> => {
    await session.send('input.performActions', { context, actions });
  };
  const strike = (strokes: readonly object[]): Promise<void> => act([{ type: 'key', id: 'keyboard', actions: strokes }]);

  return {
    async goto(url) {
      await session.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    // What compiles the tests wraps named functions; those that run in the page need the wrapper there.
    evaluate: async (call, ...parameters) =>
      (await called(
        `async (given) => { const __name = (value) => value; return JSON.stringify(await (${call.toString()})(...JSON.parse(given))); }`,
        JSON.stringify(parameters),
      )) as never,
    run: (program, expression) => called(`async () => { ${program}\n return JSON.stringify(await (${expression})); }`),
    press: (...keys) => strike(keys.flatMap(stroke)),
    type: (text) => strike(Array.from(text, stroke).flat()),
    close: () => session.send('browsingContext.close', { context }).then(() => undefined),
    clickAt: ({ x, y }) =>
      act([
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
  };
};
