import type { Day } from './days.ts';
import { both, sixth, slipped, type Edit, type Place } from './edits.ts';
import { rooted, type Forgery } from './row.ts';

// Days that were never held when they say so: before the program was, yet to come, moved, or explained out of nothing.

/** The whole day at another time, a second an entry. */
const heldFrom =
  (begin: number, edit: Edit = (day) => day.steps): Edit =>
  (day) =>
    edit(day).map((step, n) => ({ ...step, over: { at: new Date(begin + n * 1000).toISOString() } }));

const moved = (fresh: string, before: Place): Edit =>
  slipped(
    ({ sitting }: Day) => ({ type: 'sitting_corrected', field: 'heldOn', old: sitting.heldOn, fresh, reason: '笔误' }),
    'head',
    before,
  );
const explained = (by: string): Edit =>
  slipped({ type: 'exception_explained', what: 'clock_set_back', reason: '校时' }, by, ['note_added']);

export const WRONG_TIMES: readonly Forgery[] = [
  rooted('a whole day in 1970', heldFrom(Date.UTC(1970, 0, 2)), 'clock_before_app', 'time: clock_before_app'),
  rooted(
    'a whole day in the year before the program, of edition 6',
    sixth(heldFrom(Date.UTC(2025, 11, 31, 1))),
    'clock_before_app',
    'time: clock_before_app',
  ),
  rooted('a whole day in 2099', heldFrom(Date.UTC(2099, 0, 2)), 'time_ahead', 'time: time_ahead'),
  rooted(
    'the day moved to the one before the marks',
    sixth(moved('2026-11-19', ['note_added'])),
    'day_away_from_marks',
    'procedure: day_away_from_marks',
  ),
  rooted(
    'the day moved to the one behind the marks',
    sixth(moved('2026-11-21', ['note_added'])),
    'day_away_from_marks',
    'procedure: day_away_from_marks',
  ),
  rooted(
    'a clock explained by the supervisor that nobody set back',
    sixth(explained('supervisor')),
    'clock_not_set_back',
    'time: clock_not_set_back',
  ),
  rooted(
    'a clock explained twice, the second time for nothing',
    sixth(both(explained('head'), explained('head'))),
    'clock_not_set_back',
    'time: clock_not_set_back',
  ),
];

/** The day put right before anybody marked: the papers name the one on which the marks were given. */
export const dayPutRight: Edit = sixth(moved('2026-11-19', ['attendance_recorded']));
