// scrypt in a thread of its own, in script: see stretch.ts for why Electron's own is not asked.
import { parentPort, workerData } from 'node:worker_threads';
import { scrypt } from '@noble/hashes/scrypt.js';
import type { Stretching } from './stretch.ts';

const { secret, salt, N, r, p } = workerData as Stretching;
parentPort?.postMessage(scrypt(secret, salt, { N, r, p, dkLen: 32 }));
