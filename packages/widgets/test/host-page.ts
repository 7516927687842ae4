import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { pseudoLanguage } from './pseudo/pseudo-language.js';

/** What pages may load, with the packages that stand in for others in it, and another version than ours. */
const entries: Readonly<
  Record<string, { readonly path: string; readonly alias?: Readonly<Record<string, string>>; readonly version?: string } | undefined>
> = {
  widgets: { path: '../src/define.ts' },
  events: { path: '../src/events.ts' },
  'other-widgets': { path: '../src/define.ts', version: '9.8.7' },
  'other-conversation': { path: '../src/conversation/le-conversation.ts', version: '9.8.7' },
  'react-18': { path: 'react-app.ts', alias: { react: 'react-18', 'react-dom': 'react-dom-18' } },
  'react-19': { path: 'react-app.ts' },
  contrast: { path: '../src/contrast.ts' },
};
const bundles = new Map<string, Promise<string>>();

const inVersion = (version: string): Plugin => ({
  name: 'in-version',
  setup: ({ onLoad }) => onLoad({ filter: /[/\\]element[/\\]version\.ts$/ }, () => ({ contents: `export const version = '${version}';` })),
});

/** What a script tag would load; made once per process. */
const bundled = (name: string): Promise<string> | undefined => {
  const entry = entries[name];
  if (entry === undefined) return undefined;
  const { path, alias = {}, version } = entry;
  const made =
    bundles.get(name) ??
    build({
      entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
      alias,
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      conditions: ['@leadengine/source', 'browser'],
      define: { 'process.env.NODE_ENV': '"development"' },
      plugins: version === undefined ? [pseudoLanguage] : [pseudoLanguage, inVersion(version)],
    }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  bundles.set(name, made);
  return made;
};

/** The host's own code: a token from its backend, and a list of what the page's policy refused. */
const pageScript = `
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
window.heard = [];
for (const name of ['le-select', 'le-opened', 'le-received', 'le-auth-required', 'le-error', 'le-back', 'le-answered', 'le-simulated', 'le-sent', 'le-changed', 'le-done'])
  document.addEventListener(name, (event) => window.heard.push(name), true);
const provider = document.querySelector('le-provider');
if (provider !== null) provider.getToken = async (reason) => {
  const answer = await fetch('/token?reason=' + reason);
  if (!answer.ok) throw new Error('no token');
  return answer.json();
};
`;

const hostStyles = `
html { color-scheme: light dark; }
body { margin: 0; }
h1 { position: absolute; clip-path: inset(50%); }
main { display: grid; grid-template-columns: 340px minmax(0, 1fr); block-size: 100vh; }
le-inbox { border-inline-end: 1px solid #8884; }
main:has(le-ticket-board) { display: block; }
main.narrow { grid-template-columns: minmax(0, 1fr); }
main.narrow le-inbox { display: none; }
main.one { grid-template-columns: minmax(0, 1fr); }
`;

/** What a careless host does to every element. */
const hostileStyles = `
* { font: 30px/3 fantasy !important; color: red !important; background: yellow !important; letter-spacing: 9px !important; }
* { box-sizing: content-box !important; text-transform: uppercase !important; text-align: center !important; white-space: nowrap !important; }
.row, .tile, button, article { display: none !important; }
`;

const elements = (show: string, instance: string): string => {
  if (show === 'board') return '<le-ticket-board limit="2"></le-ticket-board>';
  if (show === 'connect') return `<le-connect instance-id="${instance}"></le-connect>`;
  if (show === 'pipeline') return '<le-pipeline></le-pipeline>';
  if (show === 'provision') return `<le-provision src="/leadengine/provisionings/${instance}"></le-provision>`;
  if (show === 'delivery') return '<le-delivery></le-delivery>';
  if (show === 'pulse') return '<le-pulse></le-pulse>';
  if (show === 'audit') return '<le-audit></le-audit>';
  if (show === 'simulator') return `<le-simulator ticket="${instance}"></le-simulator>`;
  if (show === 'sandbox') return '<le-sandbox></le-sandbox>';
  return '<le-inbox tabs="all mine waiting resolved"></le-inbox><le-conversation></le-conversation>';
};

const scripts = (names: string): string =>
  names
    .split(' ')
    .map((name) => `<script type="module" src="/${escape(name)}.js"></script>`)
    .join('');

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export interface HostPage {
  readonly origin: string;
  /** Address of the page; the query says how it is drawn. */
  url(query?: Readonly<Record<string, string>>): string;
  /** What the host's backend answers to the next requests for a token. */
  tokens: (reason: string) => Promise<{ readonly token: string; readonly expiresAt: string } | undefined>;
  /** What the host's backend answers below `/leadengine`. */
  backend: ((request: IncomingMessage, response: ServerResponse, next: () => void) => void) | undefined;
  close(): Promise<void>;
}

/** A product that embeds the widgets, under a policy as strict as it gets. */
export const createHostPage = async (engineUrl: () => string): Promise<HostPage> => {
  let tokens: HostPage['tokens'] = () => Promise.resolve(undefined);
  let backend: HostPage['backend'];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host');
    const query = (name: string, otherwise: string): string => url.searchParams.get(name) ?? otherwise;
    const provided = (main: string): string =>
      query('provider', '') === 'none'
        ? main
        : `<le-provider engine-url="${engineUrl()}" theme="${escape(query('theme', 'light'))}" locale="${escape(query('lang', 'pt-BR'))}">${main}</le-provider>`;
    const send = (type: string, body: string): void => {
      response.writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-store',
        'content-security-policy':
          `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${engineUrl()}; img-src ${engineUrl()}; ` +
          `media-src ${engineUrl()}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html${query('duplicates', '')}`,
      });
      response.end(body);
    };
    const answer = async (): Promise<void> => {
      if (url.pathname.startsWith('/leadengine/') && backend !== undefined)
        return void backend(request, response, () => void response.writeHead(500).end());
      const script = await bundled(url.pathname.slice(1, -'.js'.length));
      if (script !== undefined) return void send('text/javascript', script);
      switch (url.pathname) {
        case '/one-file.js':
          return void send('text/javascript', await readFile(new URL('../dist/cdn/widgets.min.js', import.meta.url), 'utf8'));
        case '/react-18':
        case '/react-19':
          return void send(
            'text/html',
            `<!doctype html><html lang="pt-BR"><head><title>React</title><script type="module" src="${url.pathname}.js"></script></head>` +
              `<body><div id="app" data-engine="${engineUrl()}"></div></body></html>`,
          );
        case '/page.js':
          return void send('text/javascript', pageScript);
        case '/host.css':
          return void send('text/css', hostStyles);
        case '/hostile.css':
          return void send('text/css', hostileStyles);
        case '/token': {
          const given = await tokens(query('reason', 'initial'));
          response.writeHead(given === undefined ? 401 : 200, { 'content-type': 'application/json' });
          response.end(JSON.stringify(given ?? {}));
          return;
        }
        case '/':
          return void send(
            'text/html',
            `<!doctype html><html lang="${escape(query('lang', 'pt-BR'))}" dir="${escape(query('dir', 'ltr'))}"><head><title>Banco Aurora</title>` +
              `<link rel="stylesheet" href="/host.css"><script type="module" src="/page.js"></script>${scripts(query('scripts', 'widgets'))}</head>` +
              `<body><header><h1>Banco Aurora</h1></header>${provided(`<main class="${escape(query('class', 'wide'))}">${elements(query('show', 'desk'), escape(query('instance', '')))}</main>`)}</body></html>`,
          );
        default:
          response.writeHead(404).end();
      }
    };
    void answer();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    origin,
    url: (query = {}) => `${origin}/?${new URLSearchParams(query).toString()}`,
    get tokens() {
      return tokens;
    },
    set tokens(next) {
      tokens = next;
    },
    get backend() {
      return backend;
    },
    set backend(next) {
      backend = next;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

/** Source of axe, to be run in a page by the debugger, which no policy binds. */
export const axeSource = (): Promise<string> => readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
