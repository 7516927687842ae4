import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { RouteNotFound } from '../contract/problems.js';
import { pageStyle, pageStylePath } from './pages.js';
import type { HttpContext } from './request-state.js';
import type { RouterEntry } from './router.js';
import { sendFile } from './static-files.js';

/** Files of swagger-ui-dist that the page needs; nothing else of the package is served. */
const assets = new Set(['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png']);

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API reference · Ticketz LeadEngine</title>
<link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<div id="reference"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

const start = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  filter: true,
  validatorUrl: null,
  persistAuthorization: false,
  tryItOutEnabled: true,
});
`;

const text = (path: string, contentType: string, body: string | (() => string)): RouterEntry => ({
  method: 'GET',
  path,
  handle: (ctx) => {
    ctx.state.routeId = 'engine.docs';
    ctx.set('Content-Type', contentType);
    ctx.set('Cache-Control', 'no-cache');
    ctx.body = typeof body === 'string' ? body : body();
  },
});

/** `/docs`, the reference in the browser with bundled assets, and `/openapi.json`, the document behind it. */
export const docsRoutes = (openApiJson: () => string): readonly RouterEntry[] => {
  let directory: string | undefined;
  const assetDirectory = (): string => (directory ??= dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json')));
  return [
    text('/openapi.json', 'application/json; charset=utf-8', openApiJson),
    text('/docs', 'text/html; charset=utf-8', html),
    text('/docs/start.js', 'text/javascript; charset=utf-8', start),
    text(pageStylePath, 'text/css; charset=utf-8', pageStyle),
    {
      method: 'GET',
      path: '/docs/:asset',
      handle: async (ctx: HttpContext) => {
        ctx.state.routeId = 'engine.docs';
        const { asset } = (ctx as unknown as { readonly params: { readonly asset: string } }).params;
        if (!assets.has(asset) || !(await sendFile(ctx, assetDirectory(), asset))) throw new RouteNotFound();
      },
    },
  ];
};
