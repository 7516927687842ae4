import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

let bundling: Promise<string> | undefined;
/** All script that the page gets of us. */
const frameScript = (): Promise<string> =>
  (bundling ??= build({
    entryPoints: [fileURLToPath(new URL('../src/frame/le-frame.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['@leadengine/source', 'browser'],
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? ''));

/** The host's own code: tokens of its backend, and what it hears. */
const pageScript = `
window.heard = [];
for (const name of ['le-select', 'le-opened', 'le-state', 'le-auth-required', 'le-error', 'le-before-select', 'le-before-move', 'le-back', 'click'])
  document.addEventListener(name, (event) => event.target.localName === 'le-frame' && window.heard.push({ name, detail: event.detail }));
window.reasons = [];
window.getToken = async (reason) => {
  window.reasons.push(reason);
  const answer = await fetch('/token');
  if (!answer.ok) throw new Error('no token');
  return answer.json();
};
for (const frame of document.querySelectorAll('le-frame')) {
  frame.getToken = window.getToken;
  frame.options = { tabs: 'all mine waiting resolved' };
}
`;

/** What a host does that trusts nobody, or is broken: every element looks wrong, and what scripts stand on listens along. */
const hostileScript = `
window.stolen = [];
const { fetch: ownFetch } = window;
window.fetch = (...call) => (window.stolen.push(String(call[0])), ownFetch(...call));
for (const name of ['push', 'map', 'filter', 'forEach', 'join'])
  Array.prototype[name] = ((own) => function (...given) { if (this[0]?.body?.includes?.('Marina')) window.stolen.push('array'); return own.apply(this, given); })(Array.prototype[name]);
`;
const hostileStyles = `
* { font: 30px/3 fantasy !important; color: red !important; background: yellow !important; letter-spacing: 9px !important; }
.row, .tile, button, article { display: none !important; }
`;
const styles = `
h1 { position: absolute; clip-path: inset(50%); }
html, body, main { block-size: 100%; margin: 0; }
html.dark { color-scheme: dark; --le-accent: #ff00aa; }
le-frame { border: 1px solid; }
`;

export interface FrameHostPage {
  readonly origin: string;
  /** The query says what the element is given, \`host=hostile\` what the page does, \`frames\` how many it has, and \`engine\` where it takes the engine to be. */
  url(query?: Readonly<Record<string, string>>): string;
  /** What the host's backend answers to the next requests for a token. */
  tokens: () => Promise<{ readonly token: string; readonly expiresAt: string } | undefined>;
  close(): Promise<void>;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A product, of another site than the engine, that shows the desk in a frame, under a policy that lets no more in than that. */
export const createFrameHostPage = async (engineUrl: () => string): Promise<FrameHostPage> => {
  const state: { tokens: FrameHostPage['tokens'] } = { tokens: () => Promise.resolve(undefined) };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
    const send = (type: string, body: string, status = 200): void => {
      response.writeHead(status, {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-store',
        'content-security-policy':
          `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self' ${engineUrl()}; ` +
          `base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
      });
      response.end(body);
    };
    const answer = async (): Promise<void> => {
      switch (pathname) {
        case '/frame.js':
          return void send('text/javascript', await frameScript());
        case '/page.js':
          return void send('text/javascript', pageScript);
        case '/hostile.js':
          return void send('text/javascript', hostileScript);
        case '/page.css':
          return void send('text/css', styles);
        case '/hostile.css':
          return void send('text/css', hostileStyles);
        case '/token': {
          const given = await state.tokens();
          return void send('application/json', JSON.stringify(given ?? {}), given === undefined ? 401 : 200);
        }
        case '/empty':
          return void send('text/html', '<!doctype html><title>Nothing</title>');
        case '/': {
          const { host, engine, class: classes, frames = '1', ...given } = Object.fromEntries(searchParams);
          const attributes = Object.entries({ 'engine-url': engine ?? engineUrl(), widget: 'desk', ...given })
            .map(([name, value]) => ` ${name}="${escape(value)}"`)
            .join('');
          const hostile = host === 'hostile' ? '<link rel="stylesheet" href="/hostile.css"><script src="/hostile.js"></script>' : '';
          return void send(
            'text/html',
            `<!doctype html><html lang="pt-BR" class="${escape(classes ?? '')}"><head><title>Banco Aurora</title><link rel="stylesheet" href="/page.css">` +
              `${hostile}<script type="module" src="/page.js"></script><script type="module" src="/frame.js"></script></head>` +
              `<body><main><h1>Banco Aurora</h1>${`<le-frame${attributes}></le-frame>`.repeat(Number(frames))}</main></body></html>`,
          );
        }
        default:
          response.writeHead(404).end();
      }
    };
    void answer();
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  return {
    origin,
    url: (query = {}) => `${origin}/?${new URLSearchParams(query).toString()}`,
    get tokens() {
      return state.tokens;
    },
    set tokens(next) {
      state.tokens = next;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
