import type { World } from '#test/e2e/fixtures.ts';
import { commandLine, refuseCommand } from '#scripts/command-line.ts';
import { chromiumBinary, hasDisplay, whyNoElectron } from '#scripts/worlds.ts';

export const MODES = ['kill', 'power', 'full-disk', 'journal-fault'] as const;
export type Mode = (typeof MODES)[number];
/** Every mode in turn, each in short series of its own. */
export const MIXED = 'mixed';
export type AnyMode = Mode | typeof MIXED;
/** What lies under IndexedDB: Chromium is replacing LevelDB by SQLite. */
export const ENGINES = ['leveldb', 'sqlite'] as const;
export type Engine = (typeof ENGINES)[number];

export type CrashOptions<M = Mode> = {
  readonly points: number;
  readonly mode: M;
  readonly engine: Engine;
  readonly world: World;
  readonly seed: number;
  /** How many computers crash side by side; each has a network of its own, which only root can give. */
  readonly lanes: number;
  /** Strikes this act of a day, or `all` of them, instead of marks alone; null where it is marks. */
  readonly act: string | null;
  /** Whether what it starts was built by the series that this is a lane of. */
  readonly built: boolean;
};

const DEFAULT_POINTS = 60;
const WORLDS = ['electron', 'portable'] as const;
const isRoot = process.getuid?.() === 0;

const USAGE = `npm run crash -- [--points ${DEFAULT_POINTS}] [--mode ${[...MODES, MIXED].join('|')}] [--engine ${ENGINES.join('|')}]
  [--world ${WORLDS.join('|')}] [--seed S] [--lanes N]: crashes the app while marks are typed
npm run crash -- --act NAME|all [--points N] [--world W]: strikes acts of a whole day`;

/** Reads the command line; ends the process with a sentence where what is asked for can't be run here. */
export function readOptions(): CrashOptions<AnyMode> {
  const { values } = commandLine({
    usage: USAGE,
    options: {
      points: { type: 'string', default: String(DEFAULT_POINTS) },
      mode: { type: 'string', default: isRoot ? MIXED : 'kill' },
      engine: { type: 'string', default: 'leveldb' },
      world: { type: 'string' },
      lanes: { type: 'string', default: '1' },
      act: { type: 'string' },
      built: { type: 'boolean', default: false },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    },
  });
  const mode = ([...MODES, MIXED] as const).find((name) => name === values.mode);
  const engine = ENGINES.find((name) => name === values.engine);
  const noElectron = whyNoElectron(hasDisplay());
  const act = values.act ?? null;
  const needsPortable = act === null && (mode !== 'kill' || engine === 'sqlite');
  const asked = values.world ?? (noElectron === null && !needsPortable ? 'electron' : 'portable');
  const world = WORLDS.find((name) => name === asked);
  const points = Number(values.points);
  const lanes = Number(values.lanes);
  if (mode === undefined) return refuseCommand(`--mode is one of ${[...MODES, MIXED].join(', ')}`, USAGE);
  if (engine === undefined) return refuseCommand(`--engine is one of ${ENGINES.join(', ')}`, USAGE);
  if (world === undefined) return refuseCommand(`--world is one of ${WORLDS.join(', ')}`, USAGE);
  if (!Number.isInteger(points) || points < 1) return refuseCommand('--points is a whole number from 1 on', USAGE);
  if (!Number.isInteger(lanes) || lanes < 1 || lanes > points)
    return refuseCommand('--lanes is a whole number from 1 to --points', USAGE);
  if (lanes > 1 && !(isRoot && process.platform === 'linux'))
    return refuseCommand('--lanes needs root on Linux', USAGE);
  if (world === 'electron' && noElectron !== null) return refuseCommand(noElectron[1], USAGE);
  if (world === 'electron' && needsPortable)
    return refuseCommand('Electron is only driven with --mode kill and --engine leveldb', USAGE);
  if (world === 'portable' && chromiumBinary() === null) return refuseCommand('No Chromium was found.', USAGE);
  if (mode !== 'kill' && mode !== 'journal-fault' && act === null && !isRoot)
    return refuseCommand(`--mode ${mode} mounts a disk of its own: only root can`, USAGE);
  return { points, mode, engine, world, seed: Number(values.seed), lanes, act, built: values.built };
}
