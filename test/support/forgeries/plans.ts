import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { hashLine } from '#shared/record/chain.ts';
import { EXPORTED_AT } from '../exports.ts';
import { idOf, stationOf, type TestStation } from '../handover.ts';
import { DISPUTE_FORGERIES } from './disputes.ts';
import { STATION, type Day } from './days.ts';
import { dayOf, exported, FILE, otherwise, PLAN_ID, TITLE, type Held } from './plan-days.ts';
import { pathOf, PICTURE_FORGERIES, PICTURES } from './pictures.ts';

// The archive of a plan, forged by whoever holds the station's key: everything that can be made to fit again fits again. Its files
// stand in memory until they are written; PDFs are left out, a verifier knows them by their sums alone.

type Files = Map<string, string>;
type Line = Record<string, unknown>;

/** What a forger changes, each before everything above it is made anew. */
type Forged = {
  /** Of the day of the sitting that counts, and of that which is void. */
  readonly day?: (day: Day) => Day;
  readonly bodies?: (bodies: Line[]) => Line[];
  readonly entry?: (entry: Line) => Line;
  readonly line?: (line: string) => string;
  readonly header?: (header: Line) => Line;
  readonly file?: (text: string) => string;
  readonly station?: TestStation;
  readonly files?: (files: Files) => void;
  readonly sums?: (sums: string) => string;
  /** What the station signed over the sums; null where nothing. */
  readonly seal?: (seal: string) => string | null;
};

/** What is recorded of the plan: what it settles, its theory scores, and one of them put right. */
function bodiesOf({ candidates }: Day): Line[] {
  const [first] = candidates;
  const scores = candidates.map(({ name, idNumber }, n) => ({ name, idNumber, score: 7000 + n }));
  const list = { type: 'theory_imported', on: '2026-11-10', source: FILE };
  return [
    { type: 'plan_settled', settings: { ...FIRST_SETTINGS, resits: 2 }, reason: '' },
    { ...list, scores, reason: '' },
    { ...list, scores: [{ name: first!.name, idNumber: first!.idNumber, score: 7250 }], reason: '漏记 2 分' },
  ];
}

/** The files of an archive, `SHA256SUMS.txt` among them. */
export function planArchive({
  bodies = same,
  entry = same,
  line = same,
  header = same,
  ...forged
}: Forged = {}): Files {
  const { day = same, file = same, sums = same, station = STATION, files: change, seal: sealed = same } = forged;
  const counts = day(dayOf(1, false));
  const void_ = dayOf(2, true);
  const sitting = exported(counts);
  const lines: string[] = [];
  for (const [seq, body] of bodies(bodiesOf(counts)).entries()) {
    const prev = lines.length === 0 ? null : hashLine(lines.at(-1)!);
    const at = `2026-11-1${String(seq + 1)}T02:00:00.000Z`;
    const who = { by: counts.people['clerk']!.name, personId: counts.people['clerk']!.personId };
    const around = { v: 1, planId: PLAN_ID, seq, at, ...who, log: counts.sitting.sittingId, prev };
    lines.push(line(JSON.stringify(entry({ ...around, body }))));
  }
  const above = {
    ...{ stationKey: station.key.publicKey, planId: PLAN_ID, title: TITLE, practice: false, people: 4 },
    ...{ count: lines.length, last: hashLine(lines.at(-1)!), exportedAt: EXPORTED_AT, sittings: [sitting.held] },
  };
  const text = file(`${['kaoping/plan/1', JSON.stringify(header(above)), ...lines].join('\n')}\n`);
  const seal = { publicKey: station.key.publicKey, signature: station.key.sign('plan', hashLine(text)) };
  const files: Files = new Map([
    ['记录/计划.kpp', `${text}${JSON.stringify({ sha256: hashLine(text), ...seal })}\n`],
    ['记录/场次-1.kpx', sitting.text],
    ['记录/场次-2.kpx', exported(void_).text],
    ['档案目录.pdf', '%PDF-1.7'],
    ...PICTURES.map((picture): [string, string] => [pathOf(picture), picture]),
  ]);
  change?.(files);
  const sumOf = ([name, held]: [string, string]): string =>
    `${createHash('sha256').update(held).digest('hex')}  ${name}\n`;
  const listed = sums([...files].map(sumOf).join(''));
  const over = hashLine(listed);
  const { publicKey } = station.key;
  const said = sealed(`${JSON.stringify({ sha256: over, publicKey, signature: station.key.sign('archive', over) })}\n`);
  if (said !== null) files.set('SHA256SUMS.seal', said);
  return files.set('SHA256SUMS.txt', listed);
}

/** Writes them where they can be verified; answers the folder. */
export function writtenArchive(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  for (const [name, held] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (held.startsWith('-> ')) symlinkSync(held.slice(3), path);
    else writeFileSync(path, held);
  }
  return folder;
}

function same<T>(one: T): T {
  return one;
}

const over =
  (change: Line) =>
  (one: Line): Line => ({ ...one, ...change });
const nth =
  (at: number, change: (one: Line) => Line) =>
  (bodies: Line[]): Line[] =>
    bodies.map((body, n) => (n === at ? change(body) : body));
const scoresOf = (body: Line): Line[] => body['scores'] as Line[];
const heldIn = (header: Line): Line[] => header['sittings'] as Line[];
const held = (change: (one: Line, n: number) => Line) => (header: Line) => ({
  ...header,
  sittings: heldIn(header).map(change),
});
const other = stationOf(9);
const sealedBy = ({ key }: TestStation, line: string): string => {
  const { sha256 } = JSON.parse(line) as { readonly sha256: string };
  return `${JSON.stringify({ sha256, publicKey: key.publicKey, signature: key.sign('archive', sha256) })}\n`;
};

/** Every way tried to forge an archive; `says` is the finding by which the verifier names it. */
export const PLAN_FORGERIES: readonly { readonly name: string; readonly says: string; readonly forged: Forged }[] = [
  {
    name: 'people under two evaluations',
    says: 'evaluations_differ',
    forged: {
      header: (above) => ({ ...above, sittings: [...(above['sittings'] as Held[]), otherwise().held] }),
      files: (files) => files.set('记录/场次-3.kpx', otherwise().text),
    },
  },
  {
    name: 'a name doubled',
    says: 'compact',
    forged: { file: (text) => text.replace('"people":4', '"people":4,"people":4') },
  },
  { name: 'a blank between', says: 'compact', forged: { line: (text) => text.replace('"v":1', '"v": 1') } },
  { name: 'a \\u escape', says: 'compact', forged: { line: (text) => text.replace('漏记', '\\u6f0f记') } },
  { name: 'a mark of 7000.0', says: 'compact', forged: { line: (text) => text.replace(':7000}', ':7000.0}') } },
  { name: 'CR LF', says: 'compact', forged: { file: (text) => text.replaceAll('\n', '\r\n').replace('\r', '') } },
  { name: 'a field more', says: 'entry', forged: { entry: over({ note: '' }) } },
  { name: 'an entry of a kind unknown', says: 'entry', forged: { bodies: nth(0, over({ type: 'theory_waived' })) } },
  { name: 'a field more in a body', says: 'entry', forged: { bodies: nth(1, over({ by: 'x' })) } },
  {
    name: 'a score above 100',
    says: 'entry',
    forged: { bodies: nth(1, (one) => ({ ...one, scores: scoresOf(one).map(over({ score: 10_001 })) })) },
  },
  { name: '31 February', says: 'entry', forged: { bodies: nth(1, over({ on: '2026-02-31' })) } },
  {
    name: 'a subject asked for twice',
    says: 'entry',
    forged: {
      bodies: nth(
        0,
        over({ settings: { ...FIRST_SETTINGS, subjects: { ordinary: ['theory', 'theory'], senior: ['theory'] } } }),
      ),
    },
  },
  { name: 'no instant', says: 'entry', forged: { entry: over({ at: '2026-11-11' }) } },
  { name: 'an entry of another plan', says: 'chain', forged: { entry: over({ planId: idOf(0xab) }) } },
  { name: 'entries that do not follow', says: 'chain', forged: { entry: over({ prev: 'a'.repeat(64) }) } },
  { name: 'numbers that jump', says: 'chain', forged: { entry: (one) => ({ ...one, seq: Number(one['seq']) * 2 }) } },
  {
    name: 'somebody twice in a list',
    says: 'scores_twice',
    forged: { bodies: nth(1, (one) => ({ ...one, scores: [...scoresOf(one), ...scoresOf(one)] })) },
  },
  { name: 'a score changed for no reason', says: 'no_reason', forged: { bodies: nth(2, over({ reason: ' ' })) } },
  {
    name: 'rebuilt, and more kept than there is',
    says: 'rebuilt',
    forged: { bodies: (all) => [...all, { type: 'plan_rebuilt', kept: 9, reason: '断电' }] },
  },
  { name: 'another count', says: 'count', forged: { header: over({ count: 2 }) } },
  { name: 'another last digest', says: 'count', forged: { header: over({ last: 'a'.repeat(64) }) } },
  { name: 'a header of more', says: 'header', forged: { header: over({ note: '' }) } },
  {
    name: 'a header whose key is of small order',
    says: 'header',
    forged: { header: over({ stationKey: `01${'0'.repeat(62)}` }) },
  },
  {
    name: 'a sitting twice in the header',
    says: 'header',
    forged: { header: (one) => ({ ...one, sittings: [...heldIn(one), ...heldIn(one)] }) },
  },
  {
    name: 'sealed by another key than the header’s',
    says: 'signature',
    forged: { header: over({ stationKey: other.key.publicKey }) },
  },
  { name: 'another title', says: 'roster_differs', forged: { header: over({ title: '2026年第五批' }) } },
  { name: 'fewer on the roster', says: 'roster_differs', forged: { header: over({ people: 3 }) } },
  { name: 'a sitting with fewer entries', says: 'sitting_differs', forged: { header: held(over({ entries: 3 })) } },
  {
    name: 'a sitting on another day',
    says: 'sitting_differs',
    forged: { header: held(over({ heldOn: '2026-11-21' })) },
  },
  {
    name: 'a sitting that is not there',
    says: 'sitting_missing',
    forged: { header: held(over({ sittingId: idOf(0xbf) })) },
  },
  { name: 'a sitting left out', says: 'sitting_unlisted', forged: { header: over({ sittings: [] }) } },
  {
    name: 'a void sitting counted',
    says: 'sitting_void',
    forged: { header: held(() => ({ ...exported(dayOf(2, true)).held })) },
  },
  { name: 'a practice sitting', says: 'sitting_foreign', forged: { header: over({ practice: true }) } },
  {
    name: 'a sitting twice in the folder',
    says: 'sitting_twice',
    forged: { files: (files) => files.set('记录/场次-1b.kpx', files.get('记录/场次-1.kpx')!) },
  },
  { name: 'a record by another station’s key', says: 'station_other', forged: { station: other } },
  {
    name: 'a keeper of another role',
    says: 'keeper_unknown',
    forged: { entry: over({ personId: idOf(0xe05), by: '周婷' }) },
  },
  { name: 'a keeper by another name', says: 'keeper_unknown', forged: { entry: over({ by: '王某' }) } },
  {
    name: 'a keeper in a sitting that is not there',
    says: 'keeper_unknown',
    forged: { entry: over({ log: idOf(0xbf) }) },
  },
  {
    name: 'a score of nobody here',
    says: 'person_unknown',
    forged: {
      bodies: nth(2, (one) => ({ ...one, scores: scoresOf(one).map(over({ idNumber: '500000199001011000' })) })),
    },
  },
  {
    name: 'a score under another name',
    says: 'person_unknown',
    forged: { bodies: nth(2, (one) => ({ ...one, scores: scoresOf(one).map(over({ name: '王某' })) })) },
  },
  {
    name: 'a sitting that does not verify',
    says: 'sitting_bad',
    forged: { files: (files) => files.set('记录/场次-2.kpx', files.get('记录/场次-2.kpx')!.replace('停电', '断电')) },
  },
  ...PICTURE_FORGERIES,
  {
    name: 'sealed by another station',
    says: 'seal_foreign',
    forged: { seal: (line) => sealedBy(other, line) },
  },
  ...DISPUTE_FORGERIES.map(({ name, says, bodies }) => ({ name, says, forged: { bodies } })),
  { name: 'no sums', says: 'sums_missing', forged: { sums: () => '-> nowhere' } },
  { name: 'a file altered', says: 'sum_differs', forged: { sums: (sums) => sums.replace(/^[0-9a-f]{4}/, '0000') } },
  {
    name: 'a file taken away',
    says: 'file_missing',
    forged: { sums: (sums) => `${sums}${'a'.repeat(64)}  另有.pdf\n` },
  },
  { name: 'a file added', says: 'file_added', forged: { sums: (sums) => sums.split('\n').slice(1).join('\n') } },
  { name: 'a file listed twice', says: 'sums_odd', forged: { sums: (sums) => `${sums}${sums}` } },
  { name: 'a sum of 63 digits', says: 'sums_odd', forged: { sums: (sums) => `a${'b'.repeat(62)}  x.pdf\n${sums}` } },
  {
    name: 'a link instead of a file',
    says: 'file_odd',
    forged: { files: (files) => files.set('档案目录.pdf', '-> 记录/计划.kpp') },
  },
];
