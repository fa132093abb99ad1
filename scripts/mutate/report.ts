import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Judged } from './room.ts';

/** How a room fared: of which code (`digest`), when, and how many of its mutants ended how. */
type Tally = { readonly digest: string; readonly day: string } & Record<Judged['end'], number>;
/** As a run leaves it in out/: what became of each break of a room's code, by its digest. */
type Kept = { readonly digest: string; readonly judged: readonly Judged[] };
type Tallies = Readonly<Record<string, Tally>>;

const NOTE = `# How well the rules are tested

\`npm run mutate\` breaks every room of \`shared/\` that decides in every way Stryker knows, what is broken as modules load
included, and counts the breaks that a test notices. A break that no test passes through, or that is not noticed within the time a
break may cost, counts as not noticed. What the sentences of a words file say is left out: it decides nothing, and a test outside the
run reads each of them in its file (\`test/shared/words/\`). \`npm run mutate -- ROOM\` does one room and leaves the other lines as they are;
\`out/mutants/ROOM.txt\` then lists every break that was not noticed. \`-- --again ROOM\` breaks a room whose code is as it was at its last run
only where nobody noticed then: for whoever writes tests, and takes none away.

Stryker's own runner loads the tests anew for every break of a module's first lines: some 25,000 breaks would take it days. Here the
tests are loaded as one function, which a process runs again as often as it likes (\`scripts/mutate/\`).`;

const root = join(import.meta.dirname, '../..');
const TALLIES = join(root, 'docs/mutants.json');
const PAGE = join(root, 'docs/mutants.md');
const FOLDER = join(root, 'out/mutants');

const read = (): Tallies => (existsSync(TALLIES) ? (JSON.parse(readFileSync(TALLIES, 'utf8')) as Tallies) : {});

/** Whether a room was judged as it stands. */
export const isJudged = (room: string): boolean => read()[room]?.digest === digestOf(room);

/** What became of each break of a room as it stands, where a run kept that; else null. */
export function judgedBefore(room: string): string | null {
  const file = join(FOLDER, `${room}.json`);
  if (!existsSync(file)) return null;
  return (JSON.parse(readFileSync(file, 'utf8')) as Kept).digest === digestOf(room) ? file : null;
}

/** Of a file that `judgedBefore` named: the breaks that were noticed, by their ids. */
export const noticedIn = (file: string): ReadonlyMap<string, Judged> =>
  new Map(
    (JSON.parse(readFileSync(file, 'utf8')) as Kept).judged.flatMap((one) =>
      one.end === 'killed' ? [[one.id, one] as const] : [],
    ),
  );

/** Keeps how a room fared, in docs/; what became of each break, and a list of those that nobody noticed, in out/. */
export async function keep(room: string, judged: readonly Judged[]): Promise<void> {
  const count = (end: Judged['end']): number => judged.filter((one) => one.end === end).length;
  const tally: Tally = {
    digest: digestOf(room),
    day: new Date().toISOString().slice(0, 10),
    killed: count('killed'),
    survived: count('survived'),
    unreached: count('unreached'),
  };
  const all = Object.fromEntries(Object.entries({ ...read(), [room]: tally }).sort(([a], [b]) => (a < b ? -1 : 1)));
  await write(TALLIES, JSON.stringify(all), 'json');
  await write(PAGE, pageOf(all), 'markdown');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${room}.txt`), unnoticed(judged));
  const kept: Kept = { digest: tally.digest, judged };
  writeFileSync(join(FOLDER, `${room}.json`), JSON.stringify(kept));
}

/** Those not noticed, a line each, by file and line. */
export const unnoticed = (judged: readonly Judged[]): string =>
  judged
    .filter(({ end }) => end !== 'killed')
    .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
    .map(({ file, line, column, end, mutator, replacement }) =>
      [`${file}:${line}:${column}`, end, mutator, replacement.replaceAll(/\s+/g, ' ')].join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('');

function pageOf(all: Tallies): string {
  const rows = Object.entries(all).map(([room, tally]) => row(`\`shared/${room}/\``, tally, tally.day));
  const sum = (end: Judged['end']): number => Object.values(all).reduce((total, tally) => total + tally[end], 0);
  const whole = { killed: sum('killed'), survived: sum('survived'), unreached: sum('unreached') };
  const head = [
    '| room | breaks | noticed | not noticed | never passed | share | day |',
    '|---|--:|--:|--:|--:|--:|---|',
  ];
  return [NOTE, '', ...head, ...rows, row('all', whole, '')].join('\n');
}

/** In per cent, cut off after one decimal: 89.99 is not 90. */
export const share = ({ killed, survived, unreached }: Record<Judged['end'], number>): string =>
  (Math.floor((1000 * killed) / Math.max(1, killed + survived + unreached)) / 10).toFixed(1);

const row = (name: string, tally: Record<Judged['end'], number>, day: string): string =>
  `| ${name} | ${tally.killed + tally.survived + tally.unreached} | ${tally.killed} | ${tally.survived} | ${tally.unreached} | ${share(tally)} % | ${day} |`;

/** SHA-256 over name and text of a room's files. */
function digestOf(room: string): string {
  const hash = createHash('sha256');
  for (const file of globSync(`shared/${room}/**/*.ts`, { cwd: root }).sort())
    if (!file.endsWith('rules-hash.ts')) hash.update(file.replaceAll('\\', '/')).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

async function write(file: string, text: string, parser: string): Promise<void> {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser }));
}
