import { expectedFor } from '#shared/procedures/scorers.ts';
import { scoreOf } from '#shared/procedures/parts/sheet-score.ts';
import { timed } from '#shared/procedures/parts/times.ts';
import { tasksMarked } from '#shared/procedures/practical/divided.ts';
import { hasTask, isDivided, taskOfLine } from '#shared/record/division.ts';
import { sheetOf, type Sheet, type SittingState } from '#shared/record/state.ts';
import type { Step } from '../forgeries/rewrite.ts';
import { oneOf } from './dice.ts';
import { linesOf, stepOf, type Room } from './room.ts';

// How marks that lie too far apart are settled: the lead decides, or the group confers.

/** The lead picks, line by line or a sheet whole. */
export function decided({ state, roll }: Room, candidateId: string, lead: string): Step {
  const people = expectedFor(state, candidateId).map(({ personId }) => personId);
  const whole = oneOf(people, roll);
  const isByLine = roll(3) === 0;
  const picks = linesOf(state).map((line) => ({ line, examinerId: isByLine ? oneOf(people, roll) : whole }));
  const sheets = people.flatMap((examinerId) => {
    const digest = sheetOf(state, { candidateId, examinerId }).signature?.digest;
    return digest === undefined ? [] : [{ examinerId, digest }];
  });
  return stepOf({ type: 'spread_decided', candidateId, picks, sheets, reason: '以样板为准' }, lead);
}

/** The tasks whose marks lie further apart than their part of the limit. */
function tasksApart(state: SittingState, candidateId: string): number[] {
  const { scheme } = state;
  const scores = expectedFor(state, candidateId).flatMap(({ personId: examinerId }) =>
    scheme === null ? [] : [scoreOf(scheme, timed(state, sheetOf(state, { candidateId, examinerId })))],
  );
  const marked = tasksMarked(state, candidateId, scores)?.tasks ?? [];
  return marked.flatMap(({ of }, at) => (of.isTooWide ? [at + 1] : []));
}

/** The group confers about a line where the two differ, and the second puts theirs as the first did. */
export function conferred({ state, roll }: Room, candidateId: string, lead: string): Step {
  const all = expectedFor(state, candidateId).map(({ personId }) => personId);
  // of divided tasks those confer who have one that lies too far apart
  const ofTask = (task: number) => all.filter((examinerId) => hasTask(state, { candidateId, examinerId }, task));
  const task = isDivided(state) ? oneOf(tasksApart(state, candidateId), roll) : null;
  const people = task === null ? all : ofTask(task);
  const [one, other] = people.map((examinerId) => sheetOf(state, { candidateId, examinerId }));
  if (one === undefined || other === undefined) return stepOf({ type: 'note_added', candidateId, text: '缺人' }, lead);
  const said = ({ scores, vetoes }: Sheet, line: string) => JSON.stringify([scores[line]?.score, line in vetoes]);
  const own = linesOf(state).filter((line) => task === null || taskOfLine(line) === task);
  const lines = own.filter((line) => said(one, line) !== said(other, line));
  const talked = state.conferrals.get(candidateId)?.flatMap((each) => each.lines) ?? [];
  const line = lines.find((each) => talked.includes(each) && (each in one.scores || each in one.vetoes));
  if (line === undefined) {
    const about = lines.length === 0 ? [...own] : [oneOf(lines, roll)];
    return stepOf({ type: 'spread_conferred', candidateId, people, lines: about, text: '对照样板重看' }, lead);
  }
  const sheet = { candidateId, examinerId: other.examinerId, line };
  const applies = line in one.vetoes;
  const veto = { type: 'veto_recorded', ...sheet, applies, reason: '会商后复核', witness: '邓芳磊' } as const;
  if (applies !== line in other.vetoes) return stepOf(veto, other.examinerId);
  const score = one.scores[line]?.score ?? null;
  const marked = { type: 'line_scored', ...sheet, score, cause: 'correction', reason: '会商后复评' } as const;
  return stepOf(marked, other.examinerId);
}
