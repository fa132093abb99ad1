import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
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

/** How the fuses stand in a program: a mark, a version, a length, then one digit each. */
function fusesOf(program: Buffer): Record<string, string> {
  const wire = program.indexOf(SENTINEL) + SENTINEL.length + 2;
  return Object.fromEntries(
    Object.entries(PLACES).map(([name, place]) => [name, String.fromCharCode(program[wire + place] ?? 0)]),
  );
}
