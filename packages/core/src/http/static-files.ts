import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { HttpContext } from './request-state.js';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const fileBehind = async (
  path: string,
): Promise<{ readonly path: string; readonly size: number; readonly mtimeMs: number } | undefined> => {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return await fileBehind(join(path, 'index.html'));
    return found.isFile() ? { path, size: found.size, mtimeMs: found.mtimeMs } : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Answers with a file below `root`, if there is one. Files whose names start with a dot and paths that lead out are not there.
 *
 * @param path - Decoded, with `/`; a directory stands for its `index.html`.
 */
export const sendFile = async (ctx: HttpContext, root: string, path: string): Promise<boolean> => {
  if (path.includes('\0') || path.split(/[/\\]/).some((segment) => segment.startsWith('.'))) return false;
  const base = resolve(root);
  const target = resolve(base, `.${sep}${path}`);
  if (target !== base && !target.startsWith(base + sep)) return false;
  const file = await fileBehind(target);
  const contentType = file === undefined ? undefined : contentTypes[extname(file.path).toLowerCase()];
  if (file === undefined || contentType === undefined) return false;
  ctx.status = 200;
  ctx.set('ETag', `W/"${file.size.toString(36)}-${Math.floor(file.mtimeMs).toString(36)}"`);
  ctx.set('Cache-Control', 'no-cache');
  if (ctx.fresh) {
    ctx.status = 304;
    return true;
  }
  ctx.set('Content-Type', contentType);
  ctx.length = file.size;
  if (ctx.method !== 'HEAD') ctx.body = createReadStream(file.path);
  else ctx.res.statusCode = 200;
  return true;
};
