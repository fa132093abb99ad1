import { scrypt } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What somebody knows, its salt, and what a try is to cost; in bytes of memory about 128·N·r. */
export type Stretching = {
  readonly secret: string;
  readonly salt: Uint8Array;
  readonly N: number;
  readonly r: number;
  readonly p: number;
};
export type Stretch = (asked: Stretching) => Promise<Buffer>;

/** Beyond what the cost itself takes. */
const SPARE_BYTES = 16 * 1024 * 1024;

/** 32 bytes by scrypt (RFC 7914), as Node computes it: once, beside the thread that asks. */
export const stretchNatively: Stretch = ({ secret, salt, N, r, p }) =>
  new Promise((resolve, reject) => {
    const options = { N, r, p, maxmem: 128 * N * r * p + SPARE_BYTES };
    scrypt(secret, salt, 32, options, (error, key) => (error === null ? resolve(key) : reject(error)));
  });

/** The same bytes, computed by a thread that lives no longer than that takes. */
export const stretchIn =
  (worker: URL | string): Stretch =>
  (asked) =>
    new Promise((resolve, reject) => {
      const thread = new Worker(worker, { workerData: asked, name: 'stretch', env: {} });
      thread.once('message', (key: Uint8Array) => resolve(Buffer.from(key)));
      thread.once('error', reject);
      thread.once('exit', (code) => reject(new Error(`stretch thread ended with ${String(code)}`)));
    });

/**
 * Electron's scrypt computes everything twice, and the first time in the thread that asks: Node has the parameters checked by a
 * computation without an output, which OpenSSL leaves at the check and Electron's BoringSSL carries out. For a passphrase the whole
 * app would take no press for half a second.
 */
export const stretch: Stretch = !('electron' in process.versions)
  ? stretchNatively
  : stretchIn(join(import.meta.dirname, 'stretch-worker.mjs'));
