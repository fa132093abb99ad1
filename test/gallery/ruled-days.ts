import { EDITION } from '#shared/model/sitting.ts';
import type { TooWideWay } from '#shared/model/spread.ts';
import { checkedInDay, preparedDay, proofreadDay, scoredDay, scorersOf, spreadDay, later, type Day } from './days.ts';

// Days on which examiners lie too far apart and a third mark or the lead settles it, or on which somebody breaks the rules.

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
  return later(day, [
    { type: 'recusal_recorded', candidateId, personId, relation: 'relative', applies: true, reason: '侄女' },
  ]);
}

/** Marks lie too far apart in a group that one of its examiners leads; the lead of another group looks at it. */
export function otherLeadDay() {
  const day = settlingDay('lead');
  const as = day.who('examiner-lead');
  const seated = scorersOf(day);
  const own = { ...seated[2]!, role: 'examiner-lead' as const };
  const panels = [{ name: '第一组', scorers: seated.map(({ personId }) => personId) }];
  const places = [...day.sitting.candidates.keys()].map((candidateId) => ({ candidateId, panel: '第一组' }));
  const led = later(day, [
    { type: 'staff_named', people: [own], source: null },
    { type: 'panels_formed', panels, reason: '' },
    { type: 'candidates_assigned', places, reason: '' },
  ]);
  return { ...led, as };
}

/** The sitting takes ten percent off for breaking the rules, and somebody broke them; a photo shows it. */
export function breachDay(): Day {
  const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 3, breachPercent: 10 };
  const day = scoredDay(checkedInDay(preparedDay({ edition: EDITION, settings })));
  const [candidateId = ''] = day.sitting.candidates.keys();
  return later(day, [
    {
      ...{ type: 'incident_recorded', kind: 'rule_breaking', candidateId, time: '10:20', percent: 10 },
      ...{ text: '考试终了后继续操作，经提醒仍不停止', witness: '邓芳磊', photo: 'ab'.repeat(32) },
    },
  ]);
}

/** Everybody has signed, and nobody has ended the sitting yet. */
export function signedDay(day = breachDay()): Day {
  const signature = { digest: 'ab'.repeat(32), publicKey: 'ab'.repeat(32), signature: 'cd'.repeat(64) };
  const signs = (['checker', 'lead', 'supervisor'] as const).map((role) => ({
    ...{ type: 'sitting_signed' as const, role, ...signature },
    personId: day.who(role === 'lead' ? 'examiner-lead' : role).personId,
    opinion: role === 'supervisor' ? '程序合规，未见异常' : '',
  }));
  return later(day, signs);
}

/** The lead gave a sheet back, and its examiner put a mark right and has not signed it yet. */
export function returnedDay(): Day {
  const day = proofreadDay('totals');
  const [candidateId = ''] = day.sitting.candidates.keys();
  const examinerId = [...day.sitting.sheets.values()].filter((one) => one.candidateId === candidateId)[1]?.examinerId;
  const sheet = { candidateId, examinerId: examinerId ?? '' };
  return later(day, [
    { type: 'difference_settled', ...sheet, how: 'returned', reason: '纸面合计与各项不符' },
    {
      ...{ type: 'line_scored', ...sheet, line: '1.1', score: { kind: 'mark', mark: 700 } },
      ...{ cause: 'correction', reason: '抄错一格' },
    },
  ]);
}
