import { EDITION } from '#shared/model/sitting.ts';
import { signedSheets } from '#shared/progress/paper-check.ts';
import { drawSheets } from '#shared/record/paper-check.ts';
import { checkedInDay, EXAMINERS, preparedDay, scoredDay, later, type Day } from './days.ts';

/** Every sheet is signed and the sitting asks for three papers to be checked; dice have fallen where `drawn` says so. */
export function checkDay(drawn: boolean): Day {
  const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: EXAMINERS, paperCheck: 3 };
  const day = scoredDay(checkedInDay(preparedDay({ edition: EDITION, settings })));
  if (!drawn) return day;
  const pool = signedSheets(day.sitting);
  const sheets = drawSheets('316254', pool, 3);
  const [first, second] = sheets;
  const by = [...day.sitting.people.values()].find(({ role }) => role === 'supervisor')?.personId ?? null;
  return later(
    day,
    [
      { type: 'paper_check_drawn', seed: '316254', of: pool.length, sheets, reason: '' },
      { type: 'paper_checked', ...first!, outcome: 'agrees', lines: [], text: '' },
      {
        ...{ type: 'paper_checked', ...second!, outcome: 'differs', lines: [{ line: '1.1', mark: 300 }] },
        text: '纸面 1.1 涂改后为 3',
      },
    ],
    by,
  );
}
