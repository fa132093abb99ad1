import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
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
 *
 * Nothing can be shown before, and Electron takes turns of the event loop to make itself ready: what is read is read at once.
 */
export async function lockRoot(root: string, ports: Pick<LeasePorts, 'lost' | 'alone'>): Promise<LockAnswer> {
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const real = realpathSync.native(root);
  const isAlone = await listenFor(`kaoping-${createHash('sha256').update(real).digest('hex').slice(0, 32)}`);
  if (!isAlone) return { kind: 'here' };
  return takeLease(real, { machine: machineId(), name: hostname(), ...ports });
}

/** A pipe vanishes with its process on Windows; elsewhere a dead one's file is left, and is taken away. */
async function listenFor(name: string): Promise<boolean> {
  if (process.platform === 'win32') return listen(`\\\\.\\pipe\\${name}`);
  const path = join(privateFolder(), name);
  if (await listen(path)) return true;
  if (await answers(path)) return false;
  rmSync(path, { force: true });
  return listen(path);
}

/**
 * A folder of this person on this computer. In the folder that everybody shares anybody could lie in wait: with a lock by the
 * same name, or with a link where the number of the computer is to be written.
 */
function privateFolder(): string {
  const folder = join(process.env['XDG_RUNTIME_DIR'] || homedir(), '.kaoping-run');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  const isOwn = process.platform === 'win32' || found.uid === userInfo().uid;
  if (!found.isDirectory() || !isOwn) throw new Error(`${folder} is not a folder of this user`);
  if (process.platform !== 'win32') chmodSync(folder, 0o700);
  return folder;
}

/** A number of this computer, kept where no other computer looks; a new one only costs some seconds of looking. */
function machineId(): string {
  const path = join(privateFolder(), `machine-${hostname().replace(/\W/g, '-')}`);
  try {
    const known = readFileSync(path, 'utf8');
    if (/^[\w-]{36}$/.test(known)) return known;
  } catch {
    // there is none yet
  }
  const fresh = randomUUID();
  try {
    writeFileSync(path, fresh, { mode: 0o600 });
  } catch {
    // the next start makes another one
  }
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
