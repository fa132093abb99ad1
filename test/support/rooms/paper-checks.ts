import { hasTask, taskOfLine } from '#shared/record/division.ts';
import { drawSheets } from '#shared/record/paper-check.ts';
import { checkRows, paperCheckAsked, paperCheckObstacle, signedSheets } from '#shared/progress/paper-check.ts';
import type { Role } from '#shared/model/staff.ts';
import type { Step } from '../forgeries/rewrite.ts';
import { oneOf } from './dice.ts';
import { linesOf, stepOf, whoIs, type Room } from './room.ts';

// 纸面抽查 as it is played: the supervisor's dice, and what the papers say, which is mostly what is on record.

type Ref = { readonly candidateId: string; readonly examinerId: string };

/** A draw of as many sheets as are asked for, or more. */
export function drawn(room: Room, by = whoIs(room, 'supervisor')): Step {
  const { state, roll } = room;
  const pool = signedSheets(state);
  const size = Math.max(1, Math.min(pool.length, (paperCheckAsked(state.sitting) ?? 1) + roll(2)));
  const seed = Array.from({ length: 6 }, () => String(1 + roll(6))).join('');
  const sheets = pool.length === 0 ? [nobodys(room)] : drawSheets(seed, pool, size);
  const body = { type: 'paper_check_drawn', seed, of: Math.max(1, pool.length), sheets, reason: '再抽一次' } as const;
  return stepOf({ ...body, sheets: [...sheets] }, by);
}

/** What the paper of a sheet says: now and then something else than the record. */
export function checked(
  room: Room,
  ref: Ref,
  by = whoIs(room, oneOf(['supervisor', 'checker'] as const, room.roll)),
): Step {
  const { state, roll } = room;
  const text = '对照纸面';
  const differs = roll(5) === 0;
  const own = linesOf(state).find((line) => hasTask(state, ref, taskOfLine(line)));
  const lines = differs ? [{ line: own ?? '1.1', mark: null }] : [];
  const body = { type: 'paper_checked', ...ref, outcome: differs ? 'differs' : 'agrees', lines, text } as const;
  return stepOf({ ...body, lines: [...lines] }, by);
}

/** Any sheet of the draws, else one that nobody drew. */
export const anyDrawn = (room: Room): Ref => {
  const rows = checkRows(room.state).map(({ ref }) => ref);
  return rows.length === 0 ? nobodys(room) : oneOf(rows, room.roll);
};

const nobodys = ({ day }: Room): Ref => ({
  candidateId: day.candidates[0]!.candidateId,
  examinerId: day.people.first!.personId,
});

/** What somebody of a role does who may judge the candidate. */
type As = (candidateId: string | null, role: Role, act: (by: string) => Step) => Step;

/** What stands before the supervisor's signature; a difference goes to the lead. */
export function checksOwed(room: Room, as: As): Step[] {
  const { state, roll } = room;
  const obstacle = paperCheckObstacle(state);
  if (obstacle === null) return [];
  if (obstacle.kind === 'paper_check_undrawn') return [as(null, 'supervisor', (by) => drawn(room, by))];
  return checkRows(state).flatMap(({ ref, standing }) => {
    if (standing === 'open')
      return [as(ref.candidateId, oneOf(['supervisor', 'checker'] as const, roll), (by) => checked(room, ref, by))];
    const how = roll(2) === 0 ? ('stands' as const) : ('returned' as const);
    const settled = { type: 'difference_settled', ...ref, how, reason: '对照纸面' } as const;
    return standing === 'differs' ? [as(ref.candidateId, 'examiner-lead', (by) => stepOf(settled, by))] : [];
  });
}
