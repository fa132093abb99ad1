import type { IncomingMessage } from 'node:http';

const LOOPBACK_ADDRESS = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/;
const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/**
 * Whether a request comes from the keeper at this very computer: only there may raw batches, which hold personal data, and
 * the lists be read. A proxy's traffic is nobody's own, and a foreign Host header is a web page that rebound its name.
 */
export function fromKeeper(request: IncomingMessage): boolean {
  const { headers, socket } = request;
  const proxied = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => name in headers);
  return !proxied && LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '') && LOOPBACK_HOST.test(headers.host ?? '');
}
