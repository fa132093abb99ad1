import { formatRatio } from '#shared/base/marks/rounding.ts';
import { isDivided } from '#shared/record/division.ts';
import { hasPanels, panelOf } from '#shared/record/panels.ts';
import type { SittingState } from '#shared/record/state.ts';
import { EXAMINERS } from '../parts/group.ts';
import type { Judgement } from '../parts/judgement.ts';
import type { Procedure } from '../parts/procedure.ts';
import { plain, teamColumn, type Column } from '../parts/register.ts';
import { seatFor, seatsOf } from '../parts/seats.ts';
import { WHOLE_SHEETS } from '../parts/whole-sheets.ts';
import { taskColumns, tasksSigned } from './by-task.ts';
import { judgeWithSpread, spreadSigned } from './settled.ts';

/**
 * 操作技能考核: every examiner, of several groups those of the candidate's own, scores on a sheet of the imported scheme; the mean of
 * their totals counts, or what a spread was settled by. Where tasks are divided everybody scores their own, and the sum of the tasks'
 * means counts.
 */
export const practical: Procedure = {
  ...WHOLE_SHEETS,
  title: ['考评员各自评分，取平均成绩', 'Examiners score sheets; the mean counts'],
  group: EXAMINERS,
  givesMarks: true,
  desk: 'sheet',
  resultShape: 'total',
  decidesCertificate: false,
  isComparable: true,
  preparation: ['sitting', 'staff', 'roster', 'panels', 'lots', 'recusal', 'scheme', 'division'],
  fixedScheme: null,
  leeway: { panelSize: null, passMark: true, maxSpread: true, memberShare: false, thesisEntry: false },
  paper: {
    sheet: '操作技能考核评分记录表',
    summary: '成绩汇总表',
    item: '试题',
    scorer: '考评员',
    signer: '评分人',
    lead: '考评组长',
  },
  columns: (state) => [
    ...(isDivided(state)
      ? taskColumns(state)
      : hasPanels(state)
        ? [teamColumn(state, EXAMINERS), ...byPlace(state)]
        : bySeat(state)),
    ...thirdColumn(state),
  ],
  judge: judgeWithSpread,
  // which of several groups judged, and who had which tasks, stands under the signatures with what it gave
  alsoSigned: (state, { candidateId }, judgement) => {
    const judging = panelOf(state, candidateId);
    const team = judging === null ? {} : { panel: judging.name };
    return { ...team, ...tasksSigned(state, candidateId), ...spreadSigned(judgement), ...breachesSigned(judgement) };
  },
};

const bySeat = (state: SittingState): Column[] =>
  seatsOf(state, EXAMINERS).map((seat, index) => columnOf(state, seat, index));

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Where there are several groups: the first, second and so on of whichever judged. */
const byPlace = ({ sitting }: SittingState): Column[] =>
  Array.from({ length: sitting?.settings.examinersPerCandidate ?? 0 }, (_, index) => ({
    name: [`考评员${NUMERALS[index] ?? ''}`, `Examiner ${String(index + 1)}`],
    cell: totalAt(index),
  }));

/** What breaking the rules took off stands under the sitting's signatures: each incident by its number, and its percent. */
const breachesSigned = (judgement: Judgement | null): Readonly<Record<string, unknown>> =>
  judgement?.breaches === undefined ? {} : { breaches: judgement.breaches.map(({ seq, percent }) => [seq, percent]) };

const columnOf = (state: SittingState, people: readonly string[], index: number): Column => ({
  name: plain(people.map((personId) => state.people.get(personId)?.name ?? '').join('／')),
  cell: totalAt(index),
});

const totalAt =
  (index: number): Column['cell'] =>
  ({ totals }) => {
    const total = totals[index] ?? null;
    return total === null ? null : plain(formatRatio(total));
  };

/** One more where somebody marked a candidate as the third; it names everyone who did. */
function thirdColumn(state: SittingState): Column[] {
  const named = [...state.thirds].flatMap(([candidateId, all]) => {
    const last = all.at(-1);
    return last === undefined ? [] : seatFor(state, [last.personId], candidateId);
  });
  if (named.length === 0) return [];
  const { name, cell } = columnOf(state, [...new Set(named)], state.sitting?.settings.examinersPerCandidate ?? 0);
  return [{ name: [`第三人 ${name[0]}`, `Third: ${name[1]}`], cell }];
}
