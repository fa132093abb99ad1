import { keyOf } from '../handover.ts';
import { UNSIGNED } from './days.ts';
import { bodyAt, changed, left, slipped } from './edits.ts';
import { type Forgery, person, practical, markBy, sheetOf } from './row.ts';

/** Chain, time and station. */
export const OUT_OF_PLACE: readonly Forgery[] = [
  practical(
    'time that falls by an hour',
    changed(['sheet_signed'], {}, { over: { at: '2026-11-20T00:01:00.000Z' } }),
    'clock_set_back',
    'time: clock_unexplained',
  ),
  practical(
    'a high-water mark that falls',
    changed(['sheet_signed'], {}, { over: { high: '2026-11-20T01:00:00.000Z' } }),
    'time_unsound',
    'time: time_back',
  ),
  practical(
    'a high-water mark of next year',
    changed(['sheet_signed'], {}, { over: { high: '2027-11-20T01:00:00.000Z' } }),
    'time_unsound',
    'time: time_back',
  ),
  practical(
    'another station’s entry',
    changed(
      ['sheet_signed'],
      {},
      { over: { station: keyOf(3).publicKey.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-4$3-8$4-$5') } },
    ),
    'station_changed',
    'stations: station_changed',
  ),
  practical(
    'a second opening',
    slipped((day) => bodyAt(day, 'sitting_opened'), 'head'),
    'sitting_opened_already/genesis_misplaced',
    'entries: genesis_misplaced',
  ),
  practical(
    'no opening',
    left(({ body }) => body.type === 'sitting_opened'),
    'sitting_not_opened/genesis_misplaced',
    'entries: genesis_misplaced',
  ),
];

export const WRONG_MARKS: readonly Forgery[] = [
  practical(
    'a mark above the full one',
    changed(['line_scored'], { score: { kind: 'mark', mark: 6001 } }),
    'mark_over_full',
    'procedure: mark_out_of_range',
  ),
  practical(
    'a deduction above the full mark',
    changed(['line_scored'], { score: { kind: 'deductions', deductions: [6001] } }),
    'mark_over_full',
    'procedure: mark_out_of_range',
  ),
  practical(
    'a mark on a line that does not exist',
    slipped(markBy('first', 0, { line: '3.1' }), 'first', ['sheet_signed']),
    'line_unknown',
    'procedure: mark_out_of_range',
  ),
  practical(
    'a mark somebody else wrote',
    changed(['line_scored'], {}, (day) => ({ actor: person('second')(day) })),
    'not_your_sheet',
    'procedure: not_the_examiner',
  ),
  practical(
    'a mark nobody wrote',
    changed(['line_scored'], {}, { actor: null }),
    'sign_in_first',
    'procedure: nobody_signed_in',
  ),
  practical(
    'a mark by someone not assigned',
    slipped(markBy('spare', 0), 'spare', ['note_added']),
    'not_expected',
    'procedure: not_the_examiner',
  ),
  practical(
    'a mark by the checker',
    slipped(markBy('checker', 0), 'checker', ['note_added']),
    'role_may_not',
    'procedure: not_the_examiner',
  ),
  practical(
    'a mark for an absent candidate',
    slipped(markBy('first', 2), 'first', ['note_added']),
    'candidate_absent',
    'procedure: candidate_not_there',
  ),
  practical(
    'a mark for an expelled candidate',
    slipped(markBy('first', 3), 'first', ['note_added']),
    'candidate_void',
    'procedure: candidate_not_there',
  ),
  practical(
    'a mark for nobody',
    slipped((day) => ({ ...markBy('first', 0)(day), candidateId: person('spare')(day) }), 'first', ['note_added']),
    'candidate_unknown',
    'procedure: no_such_candidate',
  ),
  practical(
    'a signed mark changed without a reason',
    slipped(markBy('first', 0, { cause: 'correction' }), 'first', ['note_added']),
    'reason_needed',
    'procedure: reason_missing',
  ),
  practical(
    'a signed mark changed as if typed',
    slipped(markBy('first', 0, { reason: '看错' }), 'first', ['note_added']),
    'reason_needed',
    'procedure: reason_missing',
  ),
  practical(
    'time on a task that does not exist',
    changed(['time_recorded'], { task: 9 }),
    'line_unknown',
    'procedure: no_such_task',
  ),
  practical(
    'time changed after signing',
    slipped((day) => bodyAt(day, 'time_recorded'), 'first', ['note_added']),
    'reason_needed',
    'procedure: reason_missing',
  ),
  practical(
    'a veto without a reason',
    slipped(
      sheetOf('first', 0, { type: 'veto_recorded', line: '1.1', applies: true, reason: '', witness: '' }),
      'first',
      ['sheet_signed'],
    ),
    'reason_needed',
    'procedure: reason_missing',
  ),
  practical(
    'a veto on a line that has none',
    slipped(
      sheetOf('first', 0, { type: 'veto_recorded', line: '1.2', applies: true, reason: '裂纹', witness: '' }),
      'first',
      ['sheet_signed'],
    ),
    'line_unknown',
    'procedure: no_such_veto',
  ),
  practical(
    'a sheet signed with a line open',
    left(({ body }, day) => body === bodyAt(day, 'line_scored')),
    'sheet_incomplete',
    'procedure: sheet_incomplete',
  ),
  practical(
    'a sheet signed by somebody’s else key',
    changed(['sheet_signed'], (day) => ({ publicKey: day.keyOf(person('second')(day)).publicKey }), { kept: true }),
    'person_key_unknown',
    'keys: key_unknown',
  ),
  practical(
    'a sheet signed over something else',
    changed(['sheet_signed'], { ...UNSIGNED }, (day) => ({
      kept: true,
      body: { ...bodyAt(day, 'sheet_signed'), publicKey: day.keyOf(person('first')(day)).publicKey },
    })),
    'signed_content_differs',
    'sheets: content_differs',
  ),
];
