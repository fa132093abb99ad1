import { EDITION } from '#shared/model/sitting.ts';
import { CODE_DRAW } from '#shared/record/room-draw.ts';
import { checkedInDay, EXAMINERS, later, preparedDay, type Day } from './days.ts';

/** Whoever marks knows candidates by codes; the supervisor threw dice for them. */
export function codesDay(isDrawn = true): Day {
  const settings = {
    ...{ passMark: 6000, maxSpread: null, examinersPerCandidate: EXAMINERS },
    codes: 'until_decided' as const,
  };
  const day = preparedDay({ edition: EDITION, settings });
  if (!isDrawn) return day;
  const candidates = [...day.sitting.candidates.keys()];
  const facts = { candidates, labels: [], seed: '3615242663154', source: '', reason: '', operator: '邓芳磊' };
  const by = day.who('supervisor').personId;
  return checkedInDay(later(day, [{ type: 'facts_stated', rule: CODE_DRAW, candidateId: null, facts } as const], by));
}
