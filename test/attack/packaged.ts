import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { electronBinary, hasDisplay, whyNoElectron } from '#scripts/worlds.ts';
import { met, type Attack } from './attack-types.ts';

// The app as it is shipped, packed into a folder: whoever starts it with more than its name.

const root = join(import.meta.dirname, '..', '..');
/** Fuses by their number in the wire, and how each must stand: '0' taken out, '1' in. */
const FUSES = {
  RunAsNode: '0',
  NodeOptions: '0',
  NodeCliInspect: '0',
  AsarIntegrity: '1',
  OnlyAsar: '1',
  FileProtocol: '0',
};
const PLACES = { RunAsNode: 0, NodeOptions: 2, NodeCliInspect: 3, AsarIntegrity: 4, OnlyAsar: 5, FileProtocol: 7 };
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Null where this machine has no Electron to pack, or no screen to start it on. */
export async function packagedAttacks(): Promise<readonly Attack[] | null> {
  const electron = electronBinary();
  if (electron === null || process.platform !== 'linux' || whyNoElectron(hasDisplay()) !== null) return null;
  const out = await mkdtemp(join(tmpdir(), 'kaoping-packed-'));
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const to = [`-c.directories.output=${out}`, `-c.electronDist=${dirname(electron)}`];
  const packed = spawnSync(process.execPath, [builder, '--dir', '--publish', 'never', ...to], { cwd: root });
  if (packed.status !== 0) throw new Error(`electron-builder: ${String(packed.stderr).slice(-400)}`);
  const program = join(out, 'linux-unpacked', 'kaoping');
  const by = 'whoever starts the app';
  const switches = [
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--inspect=0',
    '--no-sandbox',
    '--js-flags=-e',
  ];
  return [
    ...switches.map((one): Attack => ({ by, name: one, play: () => refusedWith(program, [one], {}, one) })),
    {
      ...{ by, name: 'ELECTRON_RUN_AS_NODE=1 -e …' },
      play: () => refusedWith(program, ['-e', 'process.exit(0)'], { ELECTRON_RUN_AS_NODE: '1' }, '-e'),
    },
    { by: 'a page that broke out of its engine', name: 'the system’s calls', play: () => filtered(program) },
    { by, name: 'a second window, and the portable app, on the folder of the first', play: () => oneFolder(program) },
    { by, name: 'fuses that let another program in', play: async () => met(fusesOf(await readFile(program)), FUSES) },
  ];
}

/** It ends by itself, says which switch it was, and has opened nothing. */
async function refusedWith(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  named: string,
): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'kaoping-refused-'));
  const child = spawn(program, args, { env: { ...process.env, ...env, KAOPING_HOME: home }, stdio: 'ignore' });
  const code = await new Promise<number | null>((done) => {
    const late = setTimeout(() => child.kill('SIGKILL'), 30_000);
    child.once('exit', (ended) => {
      clearTimeout(late);
      done(ended);
    });
  });
  const log = await readFile(join(home, 'log', 'host.log'), 'utf8').catch(() => '');
  return met([code, log.includes(`start_refused ${named.split('=')[0]}`)], [1, true]);
}

/** Every process that runs a page is under a filter of the system's calls (2), which it can't get out of (1). */
async function filtered(program: string): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'kaoping-filtered-'));
  const child = spawn(program, [], { env: { ...process.env, KAOPING_HOME: home }, stdio: 'ignore', detached: true });
  try {
    for (const until = Date.now() + 30_000; Date.now() < until; await new Promise((later) => setTimeout(later, 500))) {
      const pages = await pagesOf(program);
      if (pages.length > 0) return met([...new Set(pages)], ['Seccomp 2, NoNewPrivs 1']);
    }
    throw new Error('no page came up');
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }
}

/** The second window and the portable app end by themselves, and the first goes on alone. */
async function oneFolder(program: string): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'kaoping-one-'));
  const env = { ...process.env, KAOPING_HOME: home };
  const first = spawn(program, [], { env, stdio: 'ignore', detached: true });
  try {
    const portable = join(root, 'dist', 'portable.js');
    for (const until = Date.now() + 30_000; Date.now() < until && (await pagesOf(program)).length === 0;)
      await new Promise((later) => setTimeout(later, 500));
    const said = [
      await ends(spawn(program, [], { env, stdio: 'ignore' })),
      await ends(spawn(process.execPath, [portable], { env, stdio: 'ignore' })),
    ];
    const isFirstAlive = first.exitCode === null && first.signalCode === null;
    return met([...said, isFirstAlive, (await pagesOf(program)).length], ['by itself', 'by itself', true, 1]);
  } finally {
    if (first.pid !== undefined) process.kill(-first.pid, 'SIGKILL');
  }
}

/** How a program comes to its end: by itself, or only when it was stopped after a while. */
const ends = (child: ChildProcess): Promise<string> =>
  new Promise((done) => {
    const late = setTimeout(() => child.kill('SIGKILL'), 20_000);
    child.once('exit', (_, signal) => {
      clearTimeout(late);
      done(signal === null ? 'by itself' : 'only when stopped');
    });
  });

/**
 * How each process of a program that draws a page is held. One that has not come so far has no page in it yet, and its filter may not be
 * on: Chromium puts it on first, and starts what draws behind it.
 */
async function pagesOf(program: string): Promise<string[]> {
  const said: string[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (!command.startsWith(program) || !command.includes('--type=renderer')) continue;
    if (!(await threadsOf(pid)).includes('Compositor')) continue;
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const of = (name: string): string => new RegExp(`^${name}:\\s*(\\d)`, 'm').exec(status)?.[1] ?? '?';
    said.push(`Seccomp ${of('Seccomp')}, NoNewPrivs ${of('NoNewPrivs')}`);
  }
  return said;
}

/** The names of a process’s threads; none of one that has ended. */
async function threadsOf(pid: string): Promise<string[]> {
  const ids = await readdir(`/proc/${pid}/task`).catch(() => []);
  const names = ids.map((id) => readFile(`/proc/${pid}/task/${id}/comm`, 'utf8').catch(() => ''));
  return (await Promise.all(names)).map((name) => name.trim());
}

/** How the fuses stand in a program: a mark, a version, a length, then one digit each. */
function fusesOf(program: Buffer): Record<string, string> {
  const wire = program.indexOf(SENTINEL) + SENTINEL.length + 2;
  return Object.fromEntries(
    Object.entries(PLACES).map(([name, place]) => [name, String.fromCharCode(program[wire + place] ?? 0)]),
  );
}
