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

/** How to compute the same bytes in a thread, and how to have one ready: starting it takes a fifth of the time that a passphrase does. */
export function stretchingIn(worker: URL | string): { readonly stretch: Stretch; readonly getReady: () => void } {
  const start = (): Worker => {
    const thread = new Worker(worker, { name: 'stretch', env: {} });
    // one that nobody asks keeps nothing open
    thread.unref();
    return thread;
  };
  let ready: Worker | null = null;
  return {
    getReady: () => {
      if (ready !== null) return;
      const thread = start();
      // one that ended before it was asked is of no use; another one may have taken its place by then
      const forget = (): void => {
        if (ready === thread) ready = null;
      };
      ready = thread.once('exit', forget).once('error', forget);
    },
    // a thread lives no longer than its one answer takes, and so does the memory that it takes
    stretch: (asked) =>
      new Promise((resolve, reject) => {
        const thread = ready ?? start();
        ready = null;
        thread.ref();
        thread.once('message', (key: Uint8Array) => resolve(Buffer.from(key)));
        thread.once('error', reject);
        thread.once('exit', (code) => reject(new Error(`stretch thread ended with ${String(code)}`)));
        thread.postMessage(asked);
      }),
  };
}

/**
 * Electron's scrypt computes everything twice, and the first time in the thread that asks: Node has the parameters checked by a
 * computation without an output, which OpenSSL leaves at the check and Electron's BoringSSL carries out. For a passphrase the whole
 * app would take no press for half a second.
 */
export const { stretch, getReady: getStretchReady } =
  'electron' in process.versions
    ? stretchingIn(join(import.meta.dirname, 'stretch-worker.mjs'))
    : { stretch: stretchNatively, getReady: (): void => undefined };
