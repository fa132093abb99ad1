// Starts a TypeScript script of this folder on the pinned Node, from nothing but a checkout and any Node from 20 up:
// installs the dependencies when the lockfile changed since the last install, then runs the script on the Node that the
// registry package brought. Plain JavaScript, built-ins only, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.kaoping-lock');
// a linked folder is another checkout's: installing through the link would empty it under that checkout's feet
const isLinked = lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (!isLinked && (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock)) {
  console.error('正在安装依赖（首次约需一两分钟）… Installing dependencies …');
  const install = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    console.error(
      '依赖安装失败，请检查网络或 npm 源后重试。 npm ci failed; check the network or registry, then try again.',
    );
    process.exit(install.status ?? 1);
  }
  writeFileSync(stamp, lock);
}

const [script, ...args] = process.argv.slice(2);
const run = spawnSync(pinnedNode(), ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${delimiter()}${process.env.PATH}` },
});
if (run.signal) process.kill(process.pid, run.signal);
process.exit(run.status ?? 1);

/** The Node 22 that the registry package carries; this very Node where it is recent enough and no package fits. */
function pinnedNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const exe = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const name of [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`]) {
    const path = join(root, 'node_modules', name, 'bin', exe);
    if (existsSync(path)) return path;
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  console.error(
    `这台机器（${system} ${process.arch}）没有可用的 Node 22，请安装 Node 22.18 以上版本。 No Node 22 for this machine.`,
  );
  process.exit(1);
}

function delimiter() {
  return process.platform === 'win32' ? ';' : ':';
}
