import { PRACTICE_SCHEME } from '#renderer/data/practice/practice-data.ts';
import type { Share } from '#shared/model/division.ts';
import { EDITION } from '#shared/model/sitting.ts';
import { later, preparedDay, type Day } from './days.ts';

/** A day on which one examiner marks the first task and the next one all others; undivided where nobody divided them yet. */
export function divisionDay(isDivided = true): Day {
  const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 1 };
  const day = preparedDay({ edition: EDITION, settings });
  if (!isDivided) return day;
  const [one, two] = [...day.sitting.people.values()].filter(({ role }) => role === 'examiner');
  const rest = PRACTICE_SCHEME.tasks.flatMap((_, at) => (at === 0 ? [] : [at + 1]));
  const shares: Share[] = [
    { personId: one!.personId, tasks: [1] },
    { personId: two!.personId, tasks: rest },
  ];
  return later(day, [{ type: 'tasks_divided', shares, reason: '' }], day.who('site-head').personId);
}
