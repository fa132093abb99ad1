import { z } from 'zod';
import { certificateOf } from '../certificates/standing.ts';
import { dateSchema, idSchema, levelSchema, type Level } from '../model/basics.ts';
import type { Candidate } from '../model/candidate.ts';
import type { SittingState } from '../record/state.ts';
import { namedResultOf } from '../results/disclosure.ts';
import { levelWords } from '../words/levels.ts';

// 工作台账 (津人社办发〔2019〕82号 八（一）): every sitting of a station with what it came to, and the certificates it gave, to be counted by year.

const count = z.int().min(0);
const whose = { occupation: z.string(), level: levelSchema };

/** Those of one occupation and level in a sitting. Before the closing nothing is told but how many there are. */
const groupSchema = z.strictObject({ ...whose, people: count, pass: count, fail: count, away: count, numbered: count });
const issuedSchema = z.strictObject({
  ...{ name: z.string(), idNumber: z.string(), ...whose },
  ...{ number: z.string(), issuedOn: dateSchema.nullable() },
});

/** A sitting in the ledger. `away`: absent, void, not eligible or never judged; `plan`: its title, empty where it is of none. */
export const ledgerRowSchema = z.strictObject({
  ...{
    log: idSchema,
    title: z.string(),
    plan: z.string(),
    organiser: z.string(),
    room: z.string(),
    heldOn: dateSchema,
  },
  standing: z.enum(['open', 'closed', 'void']),
  groups: z.array(groupSchema),
  certificates: z.array(issuedSchema),
});
export type LedgerRow = z.infer<typeof ledgerRowSchema>;
type Group = LedgerRow['groups'][number];

/** Null where nothing was opened. */
export function ledgerRowOf(state: SittingState): LedgerRow | null {
  const { sitting, voided, closing, candidates } = state;
  if (sitting === null) return null;
  const standing = voided !== null ? 'void' : closing === null ? 'open' : 'closed';
  const people = [...candidates.values()];
  const issued = standing === 'closed' ? people.flatMap((candidate) => issuedTo(state, candidate)) : [];
  const groups = new Map<string, Group>();
  for (const candidate of people) {
    const { occupation, level } = candidate;
    const key = `${level} ${occupation}`;
    const before = groups.get(key) ?? { occupation, level, people: 0, pass: 0, fail: 0, away: 0, numbered: 0 };
    groups.set(
      key,
      standing === 'closed' ? judged(before, state, candidate) : { ...before, people: before.people + 1 },
    );
  }
  return {
    ...{ log: sitting.sittingId, title: sitting.title, plan: sitting.plan?.title ?? '', organiser: sitting.organiser },
    ...{ room: sitting.room, heldOn: sitting.heldOn, standing },
    groups: [...groups.values()],
    certificates: issued,
  };
}

function judged(before: Group, state: SittingState, candidate: Candidate): Group {
  const { verdict } = namedResultOf(state, candidate);
  const [pass, fail] = [verdict === 'pass' ? 1 : 0, verdict === 'fail' ? 1 : 0];
  const numbered = certificateOf(state, candidate.candidateId) === null ? 0 : 1;
  return {
    ...before,
    ...{ people: before.people + 1, pass: before.pass + pass, fail: before.fail + fail },
    ...{ away: before.away + 1 - pass - fail, numbered: before.numbered + numbered },
  };
}

function issuedTo(state: SittingState, candidate: Candidate): LedgerRow['certificates'] {
  const held = certificateOf(state, candidate.candidateId);
  const { name, idNumber, occupation, level } = candidate;
  return held === null ? [] : [{ name, idNumber, occupation, level, number: held.number, issuedOn: held.issuedOn }];
}

/** Which of the ledger is meant; null for any. `query`: words that all occur in title, plan, room, date, or a holder's name or number. */
export const ledgerFilterSchema = z.strictObject({
  year: z.string().max(4).nullable(),
  occupation: z.string().max(200).nullable(),
  level: levelSchema.nullable(),
  query: z.string().max(60),
});
export type LedgerFilter = z.infer<typeof ledgerFilterSchema>;
export const WHOLE_LEDGER: LedgerFilter = { year: null, occupation: null, level: null, query: '' };

/** What was looked for, as it stands on the paper and in the file's name; in Chinese, as the paper is. */
export function aboutOf({ year, occupation, level, query }: LedgerFilter): string {
  const said = [
    year === null ? '' : `${year}年`,
    occupation ?? '',
    level === null ? '' : levelWords[level][0],
    query.trim(),
  ].filter((part) => part !== '');
  return said.length === 0 ? '全部' : said.join(' ').slice(0, 200);
}

/** The sittings that are meant in the order of their days, each with what is meant of it alone. */
export function ledgerWith(rows: readonly LedgerRow[], { year, occupation, level, query }: LedgerFilter): LedgerRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const isMeant = (one: { readonly occupation: string; readonly level: Level }): boolean =>
    (occupation === null || one.occupation === occupation) && (level === null || one.level === level);
  return rows
    .filter(({ heldOn }) => year === null || heldOn.startsWith(year))
    .filter((row) => words.every((word) => textOf(row).includes(word)))
    .map((row) => ({ ...row, groups: row.groups.filter(isMeant), certificates: row.certificates.filter(isMeant) }))
    .filter(({ groups }) => groups.length > 0 || (occupation === null && level === null))
    .sort((a, b) => (`${a.heldOn} ${a.title}` < `${b.heldOn} ${b.title}` ? -1 : 1));
}

const textOf = ({ title, plan, room, heldOn, certificates }: LedgerRow): string =>
  [title, plan, room, heldOn, ...certificates.flatMap(({ name, number }) => [name, number])].join(' ').toLowerCase();

/** What closed sittings of a year came to in one occupation and level; whoever takes part twice counts twice. */
export type LedgerSum = Group & { readonly year: string; readonly sittings: number };

/** Sums by year, occupation and level, the latest year first; open and void sittings count in none. */
export function ledgerSums(rows: readonly LedgerRow[]): LedgerSum[] {
  const sums = new Map<string, LedgerSum>();
  for (const { heldOn, standing, groups } of rows) {
    if (standing !== 'closed') continue;
    const year = heldOn.slice(0, 4);
    for (const group of groups) {
      const key = `${year} ${group.level} ${group.occupation}`;
      const sum = sums.get(key);
      sums.set(
        key,
        sum === undefined ? { ...group, year, sittings: 1 } : { ...added(sum, group), sittings: sum.sittings + 1 },
      );
    }
  }
  return [...sums.values()].sort((a, b) =>
    a.year === b.year
      ? `${a.occupation} ${a.level}` < `${b.occupation} ${b.level}`
        ? -1
        : 1
      : a.year < b.year
        ? 1
        : -1,
  );
}

const added = (sum: LedgerSum, group: Group): LedgerSum => ({
  ...sum,
  ...{ people: sum.people + group.people, pass: sum.pass + group.pass, fail: sum.fail + group.fail },
  ...{ away: sum.away + group.away, numbered: sum.numbered + group.numbered },
});

/** How many of those judged passed, in percent to one decimal; empty where nobody was. */
export function passRate({ pass, fail }: Pick<Group, 'pass' | 'fail'>): string {
  const all = pass + fail;
  if (all === 0) return '';
  const tenths = Math.floor((pass * 2000 + all) / (all * 2));
  return `${String(Math.floor(tenths / 10))}.${String(tenths % 10)}%`;
}
