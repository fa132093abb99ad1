import type { IncomingHttpHeaders } from 'node:http';
import { EVENTS_PATH } from '#shared/wire/host/events.ts';
import { ENTER_PATH, PAGE_HEADER, SEAT_PATH } from '#shared/wire/host/seat.ts';
import { PORTABLE_ORIGIN } from '../shell/app-origin.ts';

/** What a request asks for, after everything that must be refused was refused. */
export type Wish =
  | { readonly kind: 'enter' }
  | { readonly kind: 'sit'; readonly page: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'call'; readonly channel: string }
  | { readonly kind: 'watch' }
  | { readonly kind: 'refuse'; readonly status: 400 | 401 | 403 | 404 | 405 };
type Asked = {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
};

const HOST = new URL(PORTABLE_ORIGIN).host;
const refuse = (status: 400 | 401 | 403 | 404 | 405): Wish => ({ kind: 'refuse', status });

/**
 * Judges a request to the loopback server. Host must be ours to the letter (a foreign name that resolves to 127.0.0.1 is
 * refused), Origin and Sec-Fetch-Site must be ours where the browser sends them, and a call must carry its Origin. The page
 * itself holds nothing and is anybody's, a link to it too; every call, and listening to the host is one, needs the bearer.
 */
export function judgeRequest({ method, url, headers }: Asked, admitted: boolean): Wish {
  const site = headers['sec-fetch-site'];
  if (headers.host !== HOST) return refuse(403);
  if (headers.origin !== undefined && headers.origin !== PORTABLE_ORIGIN) return refuse(403);
  if (url === undefined || !url.startsWith('/') || !URL.canParse(url, PORTABLE_ORIGIN)) return refuse(400);
  const { pathname, origin } = new URL(url, PORTABLE_ORIGIN);
  if (origin !== PORTABLE_ORIGIN) return refuse(400);
  const isLink = method === 'GET' && pathname === '/' && headers['sec-fetch-dest'] === 'document';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isLink) return refuse(403);
  if (!pathname.startsWith('/bridge/')) return method === 'GET' ? { kind: 'file', path: pathname } : refuse(405);
  if (method !== 'POST') return refuse(405);
  if (headers.origin === undefined || !headers['content-type']?.startsWith('application/json')) return refuse(403);
  if (pathname === ENTER_PATH) return { kind: 'enter' };
  if (!admitted) return refuse(401);
  if (pathname === EVENTS_PATH) return { kind: 'watch' };
  if (pathname === SEAT_PATH) return { kind: 'sit', page: String(headers[PAGE_HEADER] ?? '') };
  return { kind: 'call', channel: decodeChannel(pathname.slice('/bridge/'.length)) };
}

function decodeChannel(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
