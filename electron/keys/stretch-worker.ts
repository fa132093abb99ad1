// scrypt in a thread of its own, compiled to WebAssembly: as quick as Electron's own would be if it computed once (stretch.ts),
// where script takes two thirds longer. It answers once and ends.
import { parentPort } from 'node:worker_threads';
import { scrypt } from 'hash-wasm';
import type { Stretching } from './stretch.ts';

const compute = ({ secret, salt, N, r, p }: Stretching): Promise<Uint8Array> =>
  scrypt({
    ...{ password: Buffer.from(secret), salt, costFactor: N, blockSize: r, parallelism: p },
    ...{ hashLength: 32, outputType: 'binary' },
  });

// the least there is, so that nothing is compiled any more once somebody waits
const ready = compute({ secret: '', salt: Buffer.alloc(8), N: 2, r: 1, p: 1 });

async function answer(asked: Stretching): Promise<void> {
  await ready;
  parentPort?.postMessage(await compute(asked));
}
parentPort?.once('message', (asked: Stretching) => void answer(asked));
