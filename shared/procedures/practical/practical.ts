import { formatRatio } from '#shared/base/marks/rounding.ts';
import { EXAMINERS } from '../parts/group.ts';
import type { Procedure } from '../parts/procedure.ts';
import { plain } from '../parts/register.ts';
import { seatsOf } from '../parts/seats.ts';
import { onceComplete, WHOLE_SHEETS } from '../parts/whole-sheets.ts';
import { judgePractical } from './judge.ts';

/** 操作技能考核: every examiner scores every candidate on a sheet of the imported scheme; the mean of their totals counts. */
export const practical: Procedure = {
  ...WHOLE_SHEETS,
  title: ['考评员各自评分，取平均成绩', 'Examiners score sheets; the mean counts'],
  group: EXAMINERS,
  givesMarks: true,
  desk: 'sheet',
  resultShape: 'total',
  decidesCertificate: false,
  isComparable: true,
  preparation: ['sitting', 'staff', 'roster', 'recusal', 'scheme'],
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
  columns: (state) =>
    seatsOf(state, EXAMINERS).map((seat, index) => ({
      name: plain(seat.map((personId) => state.people.get(personId)?.name ?? '').join('／')),
      cell: ({ totals }) => {
        const total = totals[index] ?? null;
        return total === null ? null : plain(formatRatio(total));
      },
    })),
  judge: onceComplete(judgePractical),
};
