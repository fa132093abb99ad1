import { request } from 'node:https';
import { Readable } from 'node:stream';
import { connect } from 'node:tls';

type Fetch = typeof globalThis.fetch;
const LOOK_MS = 15_000;

/**
 * What stands at an https address under a certificate that this computer does not trust by itself: its DER. Null where there is
 * none, or it is trusted anyway. Nothing is sent.
 */
export function unknownCertificate(url: string): Promise<Buffer | null> {
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== 'https:') return Promise.resolve(null);
  return new Promise((resolve) => {
    const host = hostname.replace(/^\[|\]$/g, '');
    // a name in the handshake must not be an address
    const servername = /^[\d.]+$|:/.test(host) ? '' : host;
    const socket = connect({ host, port: Number(port || 443), servername, rejectUnauthorized: false }, () => {
      const { raw } = socket.getPeerCertificate();
      resolve(socket.authorized ? null : raw);
      socket.destroy();
    });
    socket.setTimeout(LOOK_MS, () => socket.destroy());
    socket.once('error', () => resolve(null));
    socket.once('close', () => resolve(null));
  });
}

/** `fetch` for the one server that holds this certificate (DER), whatever name it goes by and whoever else is trusted. */
export function fetchFrom(certificate: Buffer): Fetch {
  const ca = `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`;
  return (input, init = {}) =>
    new Promise((resolve, reject) => {
      const url = input instanceof Request ? input.url : input;
      const asked = request(url, {
        method: init.method ?? 'GET',
        headers: Object.fromEntries(new Headers(init.headers)),
        ca,
        agent: false,
        checkServerIdentity: (_host, shown) =>
          shown.raw.equals(certificate) ? undefined : new Error('another certificate than the confirmed one'),
        ...(init.signal ? { signal: init.signal } : {}),
      });
      asked.once('error', reject);
      asked.once('response', (response) => {
        const { statusCode: status = 502 } = response;
        if (status >= 300 && status < 400) {
          asked.destroy(new Error('a redirect'));
          return;
        }
        resolve(new Response(Readable.toWeb(response) as ReadableStream<Uint8Array<ArrayBuffer>>, { status }));
      });
      asked.end(init.body);
    });
}
