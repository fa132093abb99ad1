import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const LOOPBACK_ADDRESS = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/;
/**
 * What a browser or a program asks with by itself. Anything else was written by somebody in between, under whatever name: no list of
 * what proxies write is ever whole.
 */
const OWN_HEADER =
  /^(host|connection|accept(-(charset|encoding|language))?|user-agent|upgrade-insecure-requests|sec-.+|priority|referer|cookie|range|cache-control|pragma|if-(none-match|modified-since)|dnt|te)$/;
/**
 * The keeper's door: a port of its own on loopback, and a secret in front of every path, because everybody who has an account
 * on this computer reaches its loopback ports, and so does a proxy that was pointed at the wrong one.
 */
export type KeeperDoor = {
  /** The first part of every path; new at every start, shown in the keeper's terminal. */
  readonly secret: string;
  /** The path behind the secret, or null where the request is not the keeper's. */
  readonly admits: (request: IncomingMessage) => string | null;
};

export function keeperDoor(): KeeperDoor {
  const secret = randomBytes(18).toString('base64url');
  return {
    secret,
    admits: (request) => {
      const [, first = '', ...rest] = ((request.url ?? '').split('?')[0] ?? '').split('/');
      return comesFromHere(request) && same(first, secret) ? `/${rest.join('/')}` : null;
    },
  };
}

/**
 * From a program of this computer, to this port by name, and not passed on by a proxy or asked for by another site's page. Proxies that
 * write no header at all still speak the HTTP of 1996 to whom they pass on to.
 */
function comesFromHere({ headers, rawHeaders, httpVersion, socket }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort ?? 0}`);
  const named = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host');
  return (
    httpVersion === '1.1' &&
    Object.keys(headers).every((name) => OWN_HEADER.test(name)) &&
    LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '') &&
    named.length === 1 &&
    hosts.includes(headers.host ?? '') &&
    (site === undefined || site === 'none' || site === 'same-origin')
  );
}

/** Compares without telling by its duration how much was right. */
function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
