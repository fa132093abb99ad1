import { EDITION, type ProcedureName } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { KINDS } from '#shared/record/kinds.ts';
import type { Day } from '../forgeries/days.ts';
import { plainDay, STATES, turnsUnder } from './days.ts';
import { agree, roomAfter, type Asked } from './room.ts';
import { soundBody } from './sound-body.ts';

// The table itself: every role × kind of entry × state, of a procedure under an edition, and every kind in its turn.

const ROLES = ['head', 'clerk', 'first', 'lead', 'checker', 'supervisor'] as const;
const TYPES = Object.keys(KINDS) as Body['type'][];

/** Who writes, by the role under which the table tells them. */
const writersOn = ({ people }: Day): readonly (readonly [string, Person | null])[] => [
  ...ROLES.map((key) => [people[key]!.role, people[key]!] as const),
  ['nobody', null],
];

/** One cell: whose entry of which kind, where, and what was said. */
export type Cell = Asked & {
  readonly day: Day;
  readonly where: string;
  readonly type: Body['type'];
  readonly role: string;
};

/** Every cell of a procedure under an edition. */
export async function cellsOf(procedure: ProcedureName, edition: number): Promise<readonly Cell[]> {
  const day = plainDay(procedure, edition);
  const cells: Cell[] = [];
  for (const [name, until] of Object.entries(STATES)) {
    const room = await roomAfter(day, until(day));
    if (room.refused.length > 0) throw new Error(`${procedure}, ${name}: ${room.refused.join()}`);
    for (const type of TYPES)
      for (const [role, actor] of writersOn(day)) {
        const asked = await room.ask(soundBody(type, day, actor, room.signed), actor);
        cells.push({ ...asked, day, where: `${procedure}, ${name}`, type, role });
      }
    await room.close();
  }
  return cells;
}

/** Whose turn it is, as the table tells them. */
export const OWN = 'whose turn it is';

/** Every kind in its turn under an edition, as whose turn it is and each role write the very same entry. */
export async function turnCellsOf(edition: number): Promise<readonly Cell[]> {
  const cells: Cell[] = [];
  for (const [type, { day, before, step }] of turnsUnder(edition)) {
    const room = await roomAfter(day, before);
    const own = Object.values(day.people).find(({ personId }) => personId === step.actor) ?? null;
    for (const [role, actor] of [[OWN, own] as const, ...writersOn(day)])
      cells.push({ ...(await room.ask(step.body, actor)), day, where: 'each kind in its turn', type, role });
    await room.close();
  }
  return cells;
}

/** The cells on which page, host and central differ. */
export const differing = (cells: readonly Cell[]): readonly string[] =>
  cells
    .filter((cell) => !agree(cell))
    .map(({ where, type, role, page, host, central }) =>
      [`${where}: ${type} by ${role}`, `page ${page}`, `host ${host}`, `central ${central}`].join('; '),
    );

/** The rows of the table, by where they stand and the kind they are of; the roles in order. */
export function rowsOf(cells: readonly Cell[]): ReadonlyMap<string, string> {
  const rows = new Map<string, string[]>();
  for (const { where, type, host } of cells) {
    const key = `${where}/${type}`;
    rows.set(key, [...(rows.get(key) ?? []), host]);
  }
  return new Map([...rows].map(([key, said]) => [key, told(said)]));
}

/** Rows as a person reads them: who they are about once above, and then a line a kind. */
export function textOf(rows: ReadonlyMap<string, string>): string {
  let above = '';
  const lines = [...rows].flatMap(([key, said]) => {
    const [where = '', type = ''] = key.split('/');
    const heading = where === above ? [] : ['', `${where}:`];
    above = where;
    return [...heading, `${type}: ${said}`];
  });
  return lines.join('\n');
}
/** The columns. */
export const HEADING = `In order: ${[...writersOn(plainDay('practical', EDITION)).map(([role]) => role)].join(', ')}; before them, where it is somebody’s turn, whose it is.`;

/** One word where everybody hears the same. */
const told = (said: readonly string[]): string =>
  new Set(said).size === 1 ? `everybody ${said[0]!}` : said.join(', ');
