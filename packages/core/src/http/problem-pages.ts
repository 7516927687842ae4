import { RouteNotFound } from '../contract/problems.js';
import { escapeHtml, page } from './pages.js';
import type { CatalogedProblem } from './problem-catalog.js';
import type { HttpContext } from './request-state.js';
import type { RouterEntry } from './router.js';

const badge = (status: number): string => `<span class="badge${status >= 500 ? ' bad' : ''}">${String(status)}</span>`;

/** What a caller can do about a status; the same for all problems of it. */
const advice: Readonly<Record<number, string>> = {
  400: 'Correct the request before you send it again; repeating it unchanged gives the same answer.',
  401: 'Log in again, refresh the session, or use another credential.',
  403: 'Ask an administrator of your tenant for the permission, or use a credential that holds it.',
  404: 'Check the address and the id. Rows of other tenants are answered like rows that do not exist.',
  405: 'Use one of the methods in the <code>Allow</code> header.',
  409: 'The request conflicts with the current state. Read it again, then decide.',
  410: 'It is gone for good. Load the current state and go on from there.',
  412: 'Somebody changed the row. Read it again and apply your change to what you find.',
  413: 'Send less, or in parts.',
  415: 'Set <code>Content-Type: application/json</code> and send JSON.',
  422: 'The request is well formed but breaks a rule of the domain; the answer says which.',
  429: 'Wait as many seconds as <code>Retry-After</code> says.',
  500: 'Repeat the request later. If it stays, report the <code>requestId</code> of the answer.',
  503: 'Wait as many seconds as <code>Retry-After</code> says, then repeat. Use an <code>Idempotency-Key</code> for POST.',
};

const sample = ({ code, status, title }: CatalogedProblem): string =>
  JSON.stringify({ type: `/problems/${code}`, title, status, detail: '…', instance: '/v1/…', code, requestId: '…' }, undefined, 2);

const problemPage = (problem: CatalogedProblem): string => {
  const { code, status, title, routeIds, isGeneral } = problem;
  return page(
    title,
    `<nav><a href="/problems">All problems</a> · <a href="/docs">API reference</a></nav>
<header><h1>${escapeHtml(title)}</h1><p>${badge(status)} <code>${escapeHtml(code)}</code></p></header>
<h2>What to do</h2><p>${advice[status] ?? (status >= 500 ? advice[500] : advice[400]) ?? ''}</p>
<h2>Where it comes from</h2>
${
  isGeneral
    ? '<p>Any route may answer it.</p>'
    : `<ul>${[...new Set(routeIds)].map((id) => `<li><code>${escapeHtml(id)}</code></li>`).join('')}</ul>`
}
<h2>Shape of the answer</h2>
<p class="soft"><code>application/problem+json</code>, RFC 9457. Switch on <code>code</code>; <code>detail</code> is for people.</p>
<pre><code>${escapeHtml(sample(problem))}</code></pre>`,
  );
};

const indexPage = (problems: readonly CatalogedProblem[]): string =>
  page(
    'Problems',
    `<nav><a href="/docs">API reference</a></nav>
<header><h1>Problems</h1><p class="soft">Every error this engine answers, by its stable code.</p></header>
<table><thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Title</th></tr></thead><tbody>
${problems
  .map(
    ({ code, status, title }) =>
      `<tr><td><a href="/problems/${encodeURIComponent(code)}"><code>${escapeHtml(code)}</code></a></td><td>${badge(status)}</td><td>${escapeHtml(title)}</td></tr>`,
  )
  .join('\n')}
</tbody></table>`,
  );

const sendPage = (ctx: HttpContext, html: string): void => {
  ctx.set('Content-Type', 'text/html; charset=utf-8');
  ctx.set('Cache-Control', 'no-cache');
  ctx.body = html;
};

/** `/problems` and one page per problem, where `type` of every problem leads. */
export const problemPages = (catalog: ReadonlyMap<string, CatalogedProblem>): readonly RouterEntry[] => [
  {
    method: 'GET',
    path: '/problems',
    handle: (ctx) => {
      ctx.state.routeId = 'engine.problems';
      sendPage(ctx, indexPage([...catalog.values()]));
    },
  },
  {
    method: 'GET',
    path: '/problems/:code',
    handle: (ctx) => {
      ctx.state.routeId = 'engine.problem';
      const problem = catalog.get((ctx as unknown as { readonly params: { readonly code: string } }).params.code);
      if (problem === undefined) throw new RouteNotFound();
      sendPage(ctx, problemPage(problem));
    },
  },
];
