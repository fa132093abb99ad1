import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xls': 'application/vnd.ms-excel',
};
const NONCE_PLACEHOLDER = '%CSP_NONCE%';

export type Served = { readonly type: string; readonly body: Uint8Array<ArrayBuffer> };

/** The file below `folder` that a URL's path names, or null when it names none or tries to leave the folder. */
export function fileFor(folder: string, pathname: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  // an encoded slash, backslash or NUL is never part of a file's name here
  if (/%2f/i.test(pathname) || /[\\\0]/.test(path)) return null;
  const file = join(folder, path === '/' ? 'index.html' : path);
  const inside = relative(folder, file);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : file;
}

/** Reads what a path names; the page's nonce takes the place of its placeholder. Null when there is nothing to serve. */
export async function readServed(folder: string, pathname: string, nonce: string): Promise<Served | null> {
  const file = fileFor(folder, pathname);
  if (file === null) return null;
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  try {
    const body = await readFile(file);
    if (extname(file) !== '.html') return { type, body };
    return { type, body: Buffer.from(body.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce)) };
  } catch {
    return null;
  }
}

/** The headers of every answer: no sniffing, no referrer, no caching of the page whose nonce is new each time. */
export const servedHeaders = (type: string, policy: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': policy,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
});
