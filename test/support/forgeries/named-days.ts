import { NUMBER, type Day } from './days.ts';
import { both, changed, eighth, slipped, type Edit, type Place } from './edits.ts';
import { letterOf } from './letters.ts';
import { candidate, recognition, rooted, sittingWith, type Forgery } from './row.ts';

// The day of the exam and the days of papers, as somebody would rather have them (edition 7). The marks are of 20 November.

/** Opened for another day. */
const openedFor = (heldOn: string): Edit => changed(['sitting_opened'], sittingWith({ heldOn }));
/** Put right to another day before anybody marked. */
const movedTo = (fresh: string): Edit =>
  slipped(
    ({ sitting }: Day) => ({ type: 'sitting_corrected', field: 'heldOn', old: sitting.heldOn, fresh, reason: '笔误' }),
    'head',
    ['attendance_recorded'],
  );
const numbered = (issuedOn: string): Edit =>
  changed(['certificates_assigned'], (day) => ({
    certificates: [{ candidateId: candidate(day, 0).candidateId, number: NUMBER, issuedOn }],
  }));
/** From a place on everything a day later. */
const nextDay =
  (from: Place, edit: Edit = (day) => day.steps): Edit =>
  (day) => {
    const steps = edit(day);
    const begin = steps.findIndex(({ body }) => body.type === from[0]) + (from[1] ?? 0);
    return steps.map((step, n) =>
      n < begin ? step : { ...step, over: { at: new Date(Date.UTC(2026, 10, 21, 1) + n * 1000).toISOString() } },
    );
  };
const OFF = ['mark_off_day', 'procedure: mark_off_day'] as const;

export const NAMED_DAYS: readonly Forgery[] = [
  rooted(
    'a sitting opened for the day before',
    eighth(openedFor('2026-11-19')),
    'opened_after_day',
    'procedure: opened_after_day',
  ),
  rooted('marks on the day before the sitting’s', eighth(openedFor('2026-11-21')), ...OFF),
  rooted('marks on a day months before the sitting’s', eighth(openedFor('2027-03-01')), ...OFF),
  rooted('marks after the day was put right to the one before', eighth(movedTo('2026-11-19')), ...OFF),
  rooted('marks that begin on the day after the sitting’s', eighth(nextDay(['line_scored'])), ...OFF),
  recognition('recognitions on the day before the sitting’s', eighth(openedFor('2026-11-21')), ...OFF),
  rooted(
    'a letter dated tomorrow',
    eighth(letterOf({ date: '2026-11-21' }, ['note_added'])),
    'letter_ahead',
    'procedure: letter_ahead',
  ),
  rooted(
    'a certificate dated before the exam',
    eighth(numbered('2026-11-19')),
    'certificate_before_exam',
    'procedure: certificate_before_exam',
  ),
];

/** A sitting on two days, with a letter and a certificate of the days themselves. */
export const twoDays: Edit = eighth(
  nextDay(['line_scored', 2], both(letterOf({ date: '2026-11-20' }, ['note_added']), numbered('2026-11-21'))),
);
