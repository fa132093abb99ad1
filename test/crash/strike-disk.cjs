// Loaded into the host before it starts (node -r, electron -r): counts its operations on the disk and strikes the one that the file
// named by KAOPING_STRIKE asks for. The product knows nothing of this; it opens its files through node:fs/promises like anybody.
const fs = require('node:fs');
const files = require('node:fs/promises');
const { syncBuiltinESMExports } = require('node:module');

const ORDER = process.env.KAOPING_STRIKE;
/** What belongs to the acts: the data folder, and where files are saved. */
const OURS = [process.env.KAOPING_HOME, process.env.KAOPING_SAVE_DIR];
const readOrder = fs.readFileSync;
const tell = fs.writeFileSync;
/** What is no part of any act: the beat of the one writer, the reserve, the log, and the browser's own files. */
const ASIDE = /[\\/](host-lease|reserve|browser|profile|[^\\/]*\.log)([\\/]|$)/;
let act = '';
let count = 0;
let fired = false;

/** What is asked for: {id, at, kind}; nothing is struck where `at` is 0. */
function order() {
  try {
    return JSON.parse(readOrder(ORDER, 'utf8'));
  } catch {
    return null;
  }
}

const failure = (code) => Object.assign(new Error(`${code}: injected`), { code });
function die() {
  process.kill(process.pid, 'SIGKILL');
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
}
function fire(kind, what) {
  if (!fired) tell(`${ORDER}.fired`, `${act} ${kind} ${count} ${what}`);
  fired = true;
}

/** Does one operation on the disk as the order allows. `grows`: it needs more room; `half`: what is done of it when it is cut. */
async function step(what, path, { grows, half }, whole) {
  const asked = order();
  if (asked === null || !OURS.some((folder) => folder && String(path).startsWith(folder)) || ASIDE.test(String(path)))
    return whole();
  if (asked.id !== act) [act, count, fired] = [asked.id, 0, false];
  count += 1;
  tell(`${ORDER}.count`, `${act} ${count}`);
  const lasts = asked.kind === 'full' || asked.kind === 'read-only';
  if (asked.at === 0 || count < asked.at || (count > asked.at && !lasts)) return whole();
  switch (asked.kind) {
    case 'full':
      if (!(await grows())) return whole();
      fire(asked.kind, `${what} ${path}`);
      throw failure('ENOSPC');
    case 'read-only':
      fire(asked.kind, `${what} ${path}`);
      throw failure('EROFS');
    case 'broken':
      fire(asked.kind, `${what} ${path}`);
      throw failure('EIO');
    case 'killed-before':
      fire(asked.kind, `${what} ${path}`);
      return die();
    case 'killed-halfway':
      await half();
      fire(asked.kind, `${what} ${path}`);
      return die();
    default:
      await whole();
      fire(asked.kind, `${what} ${path}`);
      return die();
  }
}
const never = () => Promise.resolve(false);
const always = () => Promise.resolve(true);
const nothing = () => Promise.resolve();

function afflict(handle, path) {
  const { write, writeFile, datasync, sync, truncate } = handle;
  const own = (method, ...args) => method.apply(handle, args);
  handle.write = (from, offset, length, at, ...rest) =>
    step(
      'write',
      path,
      {
        grows: async () => typeof at !== 'number' || at + length > (await handle.stat()).size,
        half: () => own(write, from, offset, Math.ceil(length / 2), at, ...rest),
      },
      () => own(write, from, offset, length, at, ...rest),
    );
  handle.writeFile = (content, ...rest) =>
    step(
      'write',
      path,
      { grows: always, half: () => own(writeFile, content.slice(0, Math.ceil(content.length / 2)), ...rest) },
      () => own(writeFile, content, ...rest),
    );
  handle.datasync = () => step('flush', path, { grows: never, half: nothing }, () => own(datasync));
  handle.sync = () => step('flush', path, { grows: never, half: nothing }, () => own(sync));
  handle.truncate = (...args) => step('truncate', path, { grows: never, half: nothing }, () => own(truncate, ...args));
  return handle;
}

const { open, mkdir, rename, rm, writeFile } = files;
files.open = async (path, flags = 'r', ...rest) => {
  const opened = () => open(path, flags, ...rest);
  const makes = /[wa]/.test(String(flags));
  const handle = makes ? await step('make', path, { grows: never, half: nothing }, opened) : await opened();
  return afflict(handle, path);
};
files.mkdir = (path, ...rest) => {
  const made = () => mkdir(path, ...rest);
  return fs.existsSync(path) ? made() : step('mkdir', path, { grows: always, half: nothing }, made);
};
files.rename = (from, to) => step('rename', from, { grows: never, half: nothing }, () => rename(from, to));
files.rm = (path, ...rest) => {
  const gone = () => rm(path, ...rest);
  return fs.existsSync(path) ? step('remove', path, { grows: never, half: nothing }, gone) : gone();
};
files.writeFile = (path, ...rest) =>
  step('write', path, { grows: always, half: nothing }, () => writeFile(path, ...rest));
syncBuiltinESMExports();
