import { randomBytes } from 'node:crypto';
import type { Protocol } from 'electron';
import { APP_ORIGIN, APP_SCHEME } from './app-origin.ts';
import { contentSecurityPolicy } from '../security/csp.ts';
import { isTrustedUrl } from '../security/trusted-url.ts';
import { readServed, servedHeaders } from '../serve/static-file.ts';

/** Must run before the app is ready: without `standard` the origin has no storage, without `secure` no crypto. */
export function registerScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers one request to the app's own scheme: GET, our host, a file of the built page, else an error status. */
export async function serveApp(folder: string, request: Request): Promise<Response> {
  if (!isTrustedUrl(request.url, APP_ORIGIN)) return new Response(null, { status: 403 });
  if (request.method !== 'GET') return new Response(null, { status: 405 });
  const nonce = randomBytes(16).toString('base64');
  const served = await readServed(folder, new URL(request.url).pathname, nonce);
  if (served === null) return new Response(null, { status: 404 });
  return new Response(served.body, {
    headers: servedHeaders(served.type, contentSecurityPolicy(nonce, "'none'")),
  });
}
