import { lineId } from '#shared/model/scheme.ts';
import { EDITION } from '#shared/model/sitting.ts';
import { checkedInDay, EXAMINERS, keyedDay, preparedDay, scorersOf, later, type Day } from './days.ts';

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
  const keyers = ['clerk', 'examiner-lead'].map(
    (role) => peopleOf(day).find((one) => one.role === role)?.personId ?? null,
  );
  const opened = later(keyedDay(day), [
    { type: 'paper_opened', candidateId, examinerId, cause: 'power', reason: '9:40 停电 20 分钟', photo },
  ]);
  return marks
    .slice(0, keyed)
    .reduce(
      (so, read, at) => later(so, [{ type: 'paper_keyed', candidateId, examinerId, marks: read }], keyers[at]),
      opened,
    );
}

const peopleOf = ({ sitting }: Day) => [...sitting.people.values()];
