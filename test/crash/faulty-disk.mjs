// Loaded into the portable host before it starts (node --import): now and then a write boundary of the journal fails, or the
// host dies at it. The product knows nothing of this; it opens its files through node:fs/promises like anybody.
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** One append in so many meets a fault; the first few of a start are spared, so that the app can open. */
const RARE = 8;
const SPARED = 10;
const FAULTS = [
  'write refused',
  'written by half',
  'flush refused',
  'died before the write',
  'died in the write',
  'died before the flush',
  'died after the flush',
];

const open = fs.open;
let appends = 0;
let fault = null;

const failure = (code) => Object.assign(new Error(`${code}: injected`), { code });
function meet(name) {
  console.error(`fault: ${name}`);
  if (name.startsWith('died')) process.kill(process.pid, 'SIGKILL');
}

/** Draws the fault, if any, of the append that begins. */
function draw() {
  appends += 1;
  fault = appends > SPARED && Math.random() * RARE < 1 ? FAULTS[Math.floor(Math.random() * FAULTS.length)] : null;
}

function afflict(handle) {
  const write = handle.write.bind(handle);
  const datasync = handle.datasync.bind(handle);
  handle.write = async (from, offset, length, at) => {
    draw();
    if (fault === 'write refused') {
      meet(fault);
      throw failure('EIO');
    }
    if (fault === 'died before the write') meet(fault);
    if (fault === 'written by half' || fault === 'died in the write') {
      await write(from, offset, Math.ceil(length / 2), at);
      meet(fault);
      throw failure('ENOSPC');
    }
    return write(from, offset, length, at);
  };
  handle.datasync = async () => {
    if (fault === 'flush refused') {
      meet(fault);
      throw failure('EIO');
    }
    if (fault === 'died before the flush') meet(fault);
    await datasync();
    if (fault === 'died after the flush') meet(fault);
  };
  return handle;
}

fs.open = async (path, ...rest) => {
  const handle = await open(path, ...rest);
  return /[\\/]journal[\\/]/.test(String(path)) ? afflict(handle) : handle;
};
syncBuiltinESMExports();
