import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Makes this process the only host of a data root, whether it runs in Electron or portable: two hosts would each believe
 * they know a journal's head. The lock is a local socket, so the system itself gives it back when a process is killed.
 * False when another host holds it.
 */
export async function lockRoot(root: string): Promise<boolean> {
  const name = `kaoping-${createHash('sha256').update(resolve(root)).digest('hex').slice(0, 32)}`;
  // Linux sockets without a file, and Windows pipes, vanish with their process; elsewhere a dead one's file is left
  if (process.platform === 'win32') return listen(`\\\\.\\pipe\\${name}`);
  if (process.platform === 'linux') return listen(`\0${name}`);
  const path = join(tmpdir(), name);
  if (await listen(path)) return true;
  if (await answers(path)) return false;
  await rm(path, { force: true });
  return listen(path);
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
