import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { takeLease, type LeaseAnswer, type LeasePorts } from './lease.ts';

/** here: another host of this computer has it; else as the lease says. */
export type LockAnswer = LeaseAnswer | { readonly kind: 'here' };

/**
 * Makes this process the only host of a data root, whether it runs in Electron or portable, on this computer or on another
 * that shares the folder, and by whatever links it is reached: two hosts would each believe they know a journal's head. Within
 * a computer the lock is a local socket, so the system itself gives it back when a process is killed.
 */
export async function lockRoot(root: string, lost: LeasePorts['lost']): Promise<LockAnswer> {
  await mkdir(root, { recursive: true, mode: 0o700 });
  const real = await realpath(root);
  const isAlone = await listenFor(`kaoping-${createHash('sha256').update(real).digest('hex').slice(0, 32)}`);
  if (!isAlone) return { kind: 'here' };
  return takeLease(real, { machine: await machineId(), name: hostname(), lost });
}

async function listenFor(name: string): Promise<boolean> {
  // Linux sockets without a file, and Windows pipes, vanish with their process; elsewhere a dead one's file is left
  if (process.platform === 'win32') return listen(`\\\\.\\pipe\\${name}`);
  if (process.platform === 'linux') return listen(`\0${name}`);
  const path = join(tmpdir(), name);
  if (await listen(path)) return true;
  if (await answers(path)) return false;
  await rm(path, { force: true });
  return listen(path);
}

/** A number of this computer in its own temporary folder, which nobody shares; a new one only costs some seconds of looking. */
async function machineId(): Promise<string> {
  const path = join(tmpdir(), `kaoping-machine-${String(userInfo().uid)}`);
  const known = await readFile(path, 'utf8').catch(() => '');
  if (/^[\w-]{36}$/.test(known)) return known;
  const fresh = randomUUID();
  await writeFile(path, fresh, { mode: 0o600 }).catch(() => undefined);
  return fresh;
}
const listen = (path: string): Promise<boolean> =>
  new Promise((done) => {
    const server = createServer((socket) => socket.destroy());
    server.unref();
    server.once('error', () => done(false));
    server.listen(path, () => done(true));
  });

const answers = (path: string): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(path, () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
