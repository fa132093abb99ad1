// scrypt in a thread of its own, compiled to WebAssembly: as quick as Electron's own would be if it computed once (stretch.ts),
// where script takes two thirds longer.
import { parentPort, workerData } from 'node:worker_threads';
import { scrypt } from 'hash-wasm';
import type { Stretching } from './stretch.ts';

const { secret, salt, N, r, p } = workerData as Stretching;
const key = await scrypt({
  ...{ password: Buffer.from(secret), salt, costFactor: N, blockSize: r, parallelism: p },
  ...{ hashLength: 32, outputType: 'binary' },
});
parentPort?.postMessage(key);
