import { createHash, randomUUID } from 'node:crypto';
import { chmod, lstat, mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { homedir, hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { takeLease, type LeaseAnswer, type LeasePorts } from './lease.ts';

/** here: another host of this computer has it; else as the lease says. */
export type LockAnswer = LeaseAnswer | { readonly kind: 'here' };

/**
 * Makes this process the only host of a data root, whether it runs in Electron or portable, on this computer or on another
 * that shares the folder, and by whatever links it is reached: two hosts would each believe they know a journal's head. Within
 * a computer the lock is a local socket in a private folder: one that nobody answers at is a killed process's.
 */
export async function lockRoot(root: string, ports: Pick<LeasePorts, 'lost' | 'alone'>): Promise<LockAnswer> {
  await mkdir(root, { recursive: true, mode: 0o700 });
  const real = await realpath(root);
  const isAlone = await listenFor(`kaoping-${createHash('sha256').update(real).digest('hex').slice(0, 32)}`);
  if (!isAlone) return { kind: 'here' };
  return takeLease(real, { machine: await machineId(), name: hostname(), ...ports });
}

/** A pipe vanishes with its process on Windows; elsewhere a dead one's file is left, and is taken away. */
async function listenFor(name: string): Promise<boolean> {
  if (process.platform === 'win32') return listen(`\\\\.\\pipe\\${name}`);
  const path = join(await privateFolder(), name);
  if (await listen(path)) return true;
  if (await answers(path)) return false;
  await rm(path, { force: true });
  return listen(path);
}

/**
 * A folder of this person on this computer. In the folder that everybody shares anybody could lie in wait: with a lock by the
 * same name, or with a link where the number of the computer is to be written.
 */
async function privateFolder(): Promise<string> {
  const folder = join(process.env['XDG_RUNTIME_DIR'] || homedir(), '.kaoping-run');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  const isOwn = process.platform === 'win32' || found.uid === userInfo().uid;
  if (!found.isDirectory() || !isOwn) throw new Error(`${folder} is not a folder of this user`);
  if (process.platform !== 'win32') await chmod(folder, 0o700);
  return folder;
}

/** A number of this computer, kept where no other computer looks; a new one only costs some seconds of looking. */
async function machineId(): Promise<string> {
  const path = join(await privateFolder(), `machine-${hostname().replace(/\W/g, '-')}`);
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
