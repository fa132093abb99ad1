import { EDITION } from '#shared/model/sitting.ts';
import type { TooWideWay } from '#shared/model/spread.ts';
import { checkedInDay, preparedDay, spreadDay, then, type Day } from './days.ts';

// Days on which examiners lie too far apart and a third mark or the lead settles it.

/** One point, so that the day's ordinary differences are too wide. */
export function settlingDay(whenTooWide: TooWideWay): Day {
  const settings = { passMark: 6000, maxSpread: 100, examinersPerCandidate: 3, whenTooWide };
  return spreadDay(checkedInDay(preparedDay({ edition: EDITION, settings })));
}

/** The lead is recused from the first candidate whose marks they would have to decide between. */
export function recusedLeadDay(): Day {
  const day = settlingDay('lead');
  const [candidateId = ''] = day.sitting.candidates.keys();
  const { personId } = day.who('examiner-lead');
  return then(day, [
    { type: 'recusal_recorded', candidateId, personId, relation: 'relative', applies: true, reason: '侄女' },
  ]);
}
