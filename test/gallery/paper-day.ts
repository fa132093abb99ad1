import { lineId } from '#shared/model/scheme.ts';
import { EDITION } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { checkedInDay, EXAMINERS, keyedDay, preparedDay, scorersOf, then, type Day } from './days.ts';

/** A sheet of the first candidate was marked on paper, and keyed as often as `keyed` says: the second time otherwise. */
export function paperDay(keyed: number): Day {
  const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: EXAMINERS };
  const day = checkedInDay(preparedDay({ edition: EDITION, settings }));
  const [candidateId = ''] = day.sitting.candidates.keys();
  const examinerId = scorersOf(day)[0]?.personId ?? '';
  const lines = (day.sitting.scheme?.tasks ?? []).flatMap((task, at) =>
    task.lines.map(({ fullMark }, line) => ({ line: lineId(at, line), mark: fullMark })),
  );
  const marks = [lines, lines.map((one, at) => (at === 1 ? { ...one, mark: one.mark - 200 } : one))];
  const photo = '0'.repeat(64);
  return then(keyedDay(day), [
    { type: 'paper_opened', candidateId, examinerId, cause: 'power', reason: '9:40 停电 20 分钟', photo },
    ...marks.slice(0, keyed).map((read): Body => ({ type: 'paper_keyed', candidateId, examinerId, marks: read })),
  ]);
}
