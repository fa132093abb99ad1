import { expect, test } from 'vitest';
import { mayReport, mayWithdrawDeduction } from '#shared/conduct/incidents.ts';
import { incidentKindSchema, type IncidentKind } from '#shared/model/incident.ts';
import type { Attendance } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { BodyOf } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { answered, HAPPENED, no, only, peopleOf, rosterOf } from '#test/support/judged.ts';
import { aCandidate, aPerson, aSitting } from '#test/support/sitting.ts';

const zhou = aPerson('examiner', '周婷');
const candidate = aCandidate('001', '陈婷华');
const other = aCandidate('002', '彭博');
const { candidateId } = candidate;
const settings: Sitting['settings'] = { passMark: 6000, maxSpread: null, examinersPerCandidate: 1, breachPercent: 5 };

const room = (over: Partial<SittingState> = {}, sitting: Partial<Sitting> = {}): SittingState =>
  only({
    sitting: aSitting({ edition: 10, settings, ...sitting }),
    people: peopleOf(zhou),
    candidates: rosterOf(candidate, other),
    ...over,
  });
const at = (attendance: Attendance): SittingState =>
  room({ attendance: new Map([[candidateId, { attendance, reason: '', ...HAPPENED }]]) });
const sound: BodyOf<'incident_recorded'> = {
  ...{ type: 'incident_recorded', kind: 'rule_breaking', candidateId, time: '09:30', text: '交谈', witness: '宋勇' },
};
const asked = (over: Partial<typeof sound> = {}, state = room(), actor: string | null = zhou.personId) =>
  answered(mayReport(state, { ...sound, ...over }, actor));

test('is a note before edition 5', () => {
  expect(asked({}, room({}, { edition: 4 }))).toEqual(no('incident_as_note'));
  expect(asked({}, room({}, { edition: 5 }))).toBe('fine');
});

test('has a witness beside whoever writes it down', () => {
  expect(asked({ witness: ' 周婷 ' })).toEqual(no('witness_is_self'));
  expect(asked({ witness: '周婷' }, room(), null)).toBe('fine');
  expect(asked({ witness: '周婷' }, room(), 'stranger')).toBe('fine');
});

test('takes off what the sitting says, for breaking the rules alone', () => {
  expect(asked({ percent: 5 })).toBe('fine');
  expect(asked({ percent: 6 })).toEqual(no('deduction_not_ruled'));
  expect(asked({ percent: 5, kind: 'medical_stop' })).toEqual(no('deduction_not_ruled'));
  expect(asked({ percent: 5 }, room({}, { edition: 5 }))).toEqual(no('deduction_not_ruled'));
});

test('names whom it concerns, unless it may concern nobody', () => {
  const free = incidentKindSchema.options.filter((kind) => asked({ kind, candidateId: null }) === 'fine');
  expect(free).toEqual(['equipment_failure', 'wrong_paper']);
  expect(asked({ candidateId: null })).toEqual(no('incident_of_nobody'));
  expect(asked({ candidateId: 'stranger' })).toEqual(no('candidate_unknown'));
});

test('takes nothing off somebody from whom the writer is recused', () => {
  const recusal = {
    ...{ candidateId, personId: zhou.personId, relation: 'relative' as const, applies: true, reason: '外甥' },
    ...HAPPENED,
  };
  const recused = room({ recusals: [recusal] });
  const refusal = no('recused', { name: '周婷', candidate: '陈婷华' });
  expect(asked({ percent: 5 }, recused)).toEqual(refusal);
  expect(asked({}, recused)).toBe('fine');
  expect(asked({ percent: 5 }, recused, null)).toBe('fine');
  expect(asked({ percent: 5, candidateId: other.candidateId }, recused)).toBe('fine');
  expect(asked({ percent: 5 }, { ...recused, people: new Map() })).toEqual(
    no('recused', { name: '', candidate: '陈婷华' }),
  );
});

test('sends away, or takes off, only who is there', () => {
  const gone = (attendance: Attendance, over: Partial<typeof sound>) => asked(over, at(attendance));
  const about: IncidentKind[] = ['cheating_subject', 'cheating_all'];
  for (const kind of about) {
    expect(gone('present', { kind })).toBe('fine');
    expect(gone('absent', { kind })).toEqual(no('candidate_absent', { name: '陈婷华' }));
    expect(gone('void', { kind })).toEqual(no('candidate_void', { name: '陈婷华' }));
    expect(gone('ineligible', { kind })).toEqual(no('candidate_ineligible', { name: '陈婷华' }));
  }
  expect(gone('absent', {})).toBe('fine');
  expect(gone('absent', { percent: 5 })).toEqual(no('candidate_absent', { name: '陈婷华' }));
});

test('a deduction is taken back once', () => {
  const { type, ...said } = sound;
  expect(type).toBe('incident_recorded');
  const back = { reason: '误记', ...HAPPENED };
  const incidents = [
    { ...said, percent: 5, at: HAPPENED.at, by: null, seq: 7 },
    { ...said, at: HAPPENED.at, by: null, seq: 8 },
    { ...said, percent: 5, withdrawn: back, at: HAPPENED.at, by: null, seq: 9 },
  ];
  const withdrawn = (incident: number, about = candidateId) =>
    answered(
      mayWithdrawDeduction(room({ incidents }), {
        ...{ type: 'deduction_withdrawn', candidateId: about, incident, reason: '误记' },
      }),
    );
  expect(withdrawn(7)).toBe('fine');
  for (const seq of [8, 9, 10]) expect(withdrawn(seq)).toEqual(no('deduction_gone'));
  expect(withdrawn(7, other.candidateId)).toEqual(no('deduction_gone'));
  expect(withdrawn(7, 'stranger')).toEqual(no('candidate_unknown'));
});
