import { expect, it } from 'vitest';
import { KINDS, mayFollowClosing, unsigns, type Kind } from '#shared/record/kinds.ts';
import type { Body } from '#shared/record/body.ts';

// What kinds of entries have in common, property by property, as a reader of the rules would ask for it. Each list is whole.

const kinds = Object.keys(KINDS) as Body['type'][];
const where = (has: (kind: Kind) => boolean) => kinds.filter((name) => has(KINDS[name])).toSorted();
const stated = (rule: string): Body => ({ type: 'facts_stated', rule, candidateId: null, facts: {} });
const explained: Body = { type: 'exception_explained', what: 'clock_set_back', reason: '对时' };

it('what leaves the signatures above alone: letters, keys, notes, checks, numbers, and what moves the record on', () => {
  expect(where((kind) => !kind.unsigns)).toEqual([
    'certificates_assigned',
    'deputy_named',
    'exception_explained',
    'head_succeeded',
    'inspection_recorded',
    'key_registered',
    'key_replaced',
    'note_added',
    'paper_check_drawn',
    'paper_checked',
    'promise_signed',
    'sitting_closed',
    'sitting_signed',
    'slip_issued',
    'slip_used',
    'station_replaced',
    'supervisor_confirmed',
    'third_copy_ruled',
  ]);
});

it('what may follow the closing entry, and what may even follow a sitting that is void', () => {
  expect(where((kind) => kind.afterClosing)).toEqual([
    'certificates_assigned',
    'deputy_named',
    'exception_explained',
    'head_succeeded',
    'inspection_recorded',
    'key_replaced',
    'station_replaced',
    'supervisor_confirmed',
  ]);
  expect(where((kind) => kind.afterVoiding)).toEqual(['exception_explained', 'station_replaced']);
});

it('what opens the way while work stands still', () => {
  expect(where((kind) => kind.leadsOn === true)).toEqual([
    'exception_explained',
    'head_succeeded',
    'key_registered',
    'key_replaced',
    'slip_used',
    'station_replaced',
  ]);
  expect(where((kind) => kind.leadsOn === 'staff')).toEqual(['staff_named']);
});

it('what nobody needed to be signed in for before roles had a root', () => {
  expect(where((kind) => kind.unattended)).toEqual([
    'candidates_admitted',
    'facts_stated',
    'key_registered',
    'note_added',
    'scheme_adopted',
    'sitting_closed',
    'sitting_opened',
    'staff_named',
    'station_replaced',
    'subject_scores_imported',
    'third_copy_ruled',
  ]);
});

it('what nobody writes about a candidate from whom they are recused, and what only the own lead does', () => {
  expect(where((kind) => kind.impartial)).toEqual([
    'decision_recorded',
    'deduction_withdrawn',
    'difference_settled',
    'line_scored',
    'paper_checked',
    'paper_keyed',
    'paper_opened',
    'paper_settled',
    'question_recorded',
    'sheet_proofread',
    'sheet_signed',
    'spread_conferred',
    'spread_decided',
    'stand_in_named',
    'task_timed',
    'third_named',
    'time_recorded',
    'veto_recorded',
  ]);
  expect(where((kind) => kind.byOwnLead)).toEqual([
    'decision_recorded',
    'deduction_withdrawn',
    'difference_settled',
    'paper_opened',
    'spread_conferred',
    'spread_decided',
    'stand_in_named',
    'third_named',
  ]);
});

it('who writes', () => {
  const may = (writers: Kind['writers']) =>
    where((kind) => JSON.stringify([kind.writers].flat().toSorted()) === JSON.stringify([writers].flat().toSorted()));
  const HEAD = 'site-head';
  const LEADS = ['examiner-lead', 'expert-lead'] as const;
  const told = [
    may('app'),
    may('everyone'),
    may([HEAD]),
    may([HEAD, 'clerk']),
    may([HEAD, ...LEADS]),
    may([HEAD, 'clerk', ...LEADS]),
    may([...LEADS]),
    may(['examiner', 'expert', ...LEADS]),
    may(['clerk']),
    may(['checker']),
    may(['supervisor']),
    may(['supervisor', 'checker']),
    may(['checker', ...LEADS, 'supervisor']),
    may([HEAD, 'clerk', 'supervisor']),
    may([HEAD, 'clerk', 'checker', ...LEADS]),
  ];
  expect(told).toEqual([
    ['station_replaced'],
    [
      'attendance_recorded',
      'evidence_recorded',
      'exception_explained',
      'facts_stated',
      'incident_recorded',
      'note_added',
      'paper_keyed',
      'paper_settled',
      'promise_signed',
      'question_recorded',
      'recusal_recorded',
      'sitting_closed',
      'slip_used',
      'third_copy_ruled',
    ],
    [
      'deputy_named',
      'key_registered',
      'key_replaced',
      'panels_formed',
      'person_corrected',
      'sitting_corrected',
      'sitting_opened',
      'sitting_voided',
      'slip_issued',
      'staff_named',
      'supervisor_confirmed',
      'verdicts_answered',
    ],
    ['candidate_corrected', 'candidates_admitted', 'subject_scores_imported'],
    ['deduction_withdrawn', 'paper_opened', 'scorer_replaced', 'stand_in_named', 'tasks_divided', 'third_named'],
    ['candidates_assigned', 'scheme_adopted'],
    ['decision_recorded', 'difference_settled', 'spread_conferred', 'spread_decided'],
    ['line_scored', 'sheet_signed', 'task_timed', 'time_recorded', 'veto_recorded'],
    ['head_succeeded'],
    ['sheet_proofread'],
    ['paper_check_drawn'],
    ['paper_checked'],
    ['sitting_signed'],
    ['inspection_recorded'],
    ['certificates_assigned'],
  ]);
  expect(told.flat().toSorted()).toEqual(kinds.toSorted());
});

it('which procedures have a use for it; every other kind goes with all four', () => {
  const only = (...procedures: readonly string[]) =>
    where((kind) => JSON.stringify(kind.procedures) === JSON.stringify(procedures));
  const told = [
    only('practical'),
    only('practical', 'panel'),
    only('practical', 'panel', 'review'),
    only('review'),
    only('review', 'recognition'),
  ];
  expect(told).toEqual([
    [
      'deduction_withdrawn',
      'paper_keyed',
      'paper_opened',
      'paper_settled',
      'spread_conferred',
      'spread_decided',
      'task_timed',
      'tasks_divided',
      'third_named',
      'time_recorded',
      'veto_recorded',
    ],
    ['candidates_assigned', 'panels_formed'],
    [
      'difference_settled',
      'line_scored',
      'paper_check_drawn',
      'paper_checked',
      'scheme_adopted',
      'sheet_proofread',
      'sheet_signed',
    ],
    ['question_recorded'],
    ['decision_recorded'],
  ]);
  const all = only('practical', 'panel', 'review', 'recognition');
  expect([...told.flat(), ...all].toSorted()).toEqual(kinds.toSorted());
});

it.each([
  ['facts of the calendar of duties', stated('calendar.filing'), { unsigns: false, follows: true }],
  ['facts of forms alone', stated('forms.cover'), { unsigns: false, follows: true }],
  ['facts a condition is judged by', stated('tj.appraisal.on-site'), { unsigns: true, follows: false }],
  ['facts whose name only ends so', stated('tj.calendar.filing'), { unsigns: true, follows: false }],
  ['an explanation', explained, { unsigns: false, follows: true }],
] as const)('%s', (_, body, told) => {
  expect({ unsigns: unsigns(body), follows: mayFollowClosing(body) }).toEqual(told);
});
