import { describe, expect, it } from 'vitest';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { linksOf } from '#test/support/sitting.ts';
import { chen, lead, missed, scoredBy, sitting, state, why, written, zhou } from './written.ts';

describe('marks and days', () => {
  const at = (day: string) => `${day}T01:00:00.000Z`;
  const decides: Body = { type: 'decision_recorded', candidateId: chen, decision: 'pass', reason: '' };
  const vetoed: Body = {
    ...{ type: 'veto_recorded', candidateId: chen, examinerId: zhou, line: '1.1', applies: true },
    ...{ reason: '未穿劳保', witness: '于辉' },
  };
  const scored = scoredBy(zhou);
  /** The days of marks after a body was written at each of these moments. */
  const daysOf = (body: Body, ...moments: readonly string[]) =>
    moments.reduce((from, moment) => {
      const [link] = linksOf(sitting, [[body, lead.personId]], from);
      return foldAll(from, [{ ...link!, entry: { ...link!.entry, at: moment } }]);
    }, state).markDays;

  it('are those of marks, vetoes and decisions, in Beijing', () => {
    for (const body of [scored, vetoed, decides])
      expect(daysOf(body, '2026-11-20T15:59:59.999Z'), body.type).toEqual({ first: '2026-11-20', last: '2026-11-20' });
    expect(daysOf(scored, '2026-11-20T16:00:00.000Z')).toEqual({ first: '2026-11-21', last: '2026-11-21' });
    expect(daysOf(missed, at('2026-11-20'))).toBeNull();
  });

  it('reach from the first to the last, whatever order they come in', () => {
    const days = (...of: readonly string[]) => daysOf(scored, ...of.map(at));
    expect(days('2026-11-20', '2026-11-22')).toEqual({ first: '2026-11-20', last: '2026-11-22' });
    expect(days('2026-11-22', '2026-11-20')).toEqual({ first: '2026-11-20', last: '2026-11-22' });
    expect(days('2026-11-20', '2026-11-22', '2026-11-21')).toEqual({ first: '2026-11-20', last: '2026-11-22' });
    expect(days('2026-11-20', '2026-11-20')).toEqual({ first: '2026-11-20', last: '2026-11-20' });
  });
});

describe('the clock since it was last explained', () => {
  const explained = (what: 'clock_set_back' | 'headcount_differs'): Body => ({
    ...{ type: 'exception_explained', what, ...why },
  });
  /** What it shows after a note at one moment and another entry at another. */
  const clockAfter = (body: Body, moment: string) => {
    const note: Body = { type: 'note_added', candidateId: null, text: '停电' };
    const at = ([link]: ReturnType<typeof linksOf>, time: string) => ({
      ...link!,
      entry: { ...link!.entry, at: time },
    });
    const noted = foldAll(state, [at(linksOf(sitting, [[note, null]], state), '2026-11-20T08:00:00.000Z')]);
    return foldAll(noted, [at(linksOf(sitting, [[body, null]], noted), moment)]).clock;
  };

  it.each([
    ['goes on', missed, '2026-11-20T09:00:00.000Z', '2026-11-20T09:00:00.000Z'],
    ['does not go back', missed, '2026-11-20T07:00:00.000Z', '2026-11-20T08:00:00.000Z'],
    [
      'goes back where somebody said why',
      explained('clock_set_back'),
      '2026-11-20T07:00:00.000Z',
      '2026-11-20T07:00:00.000Z',
    ],
    [
      'not for any other reason',
      explained('headcount_differs'),
      '2026-11-20T07:00:00.000Z',
      '2026-11-20T08:00:00.000Z',
    ],
  ] as const)('%s', (_, body, moment, shows) => {
    expect(clockAfter(body, moment)).toBe(shows);
  });
});

describe('what goes away by cheating', () => {
  it.each([
    ['cheating_subject', chen, { attendance: 'void', reason: '替考' }],
    ['cheating_all', chen, { attendance: 'void', reason: '替考' }],
    ['rule_breaking', chen, undefined],
    ['equipment_failure', null, undefined],
    ['cheating_all', null, undefined],
  ] as const)('%s of %s', (kind, candidateId, attendance) => {
    const body: Body = { type: 'incident_recorded', kind, candidateId, time: '10:30', text: '替考', witness: '于辉' };
    const { after, whens } = written(state, body);
    const stands = attendance === undefined ? undefined : { ...attendance, ...whens[0] };
    expect(after.attendance.get(chen)).toEqual(stands);
    expect(after.attendance.size).toBe(stands === undefined ? 0 : 1);
  });

  it('and what an incident took off comes back to that one alone', () => {
    const one: Body = {
      ...{ type: 'incident_recorded', kind: 'rule_breaking', candidateId: chen, time: '10:30' },
      ...{ text: '使用手机', witness: '于辉', percent: 10 },
    };
    const incidentSeq = state.head.seq + 2;
    const back: Body = { type: 'deduction_withdrawn', candidateId: chen, incident: incidentSeq, ...why };
    const { after, whens } = written(state, one, one, back);
    expect(after.incidents.map(({ withdrawn }) => withdrawn)).toEqual([undefined, { ...why, ...whens[2] }]);
  });
});
