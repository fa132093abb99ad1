import type { Body } from '#shared/record/body.ts';
import { levelDay } from './card-levels.ts';
import type { Day } from './days.ts';
import { both, slipped, type Edit, type Place } from './edits.ts';
import { candidate, rooted, type Forgery } from './row.ts';

// Who is not eligible, told so and let through by nobody; and who is, stopped or answered for (edition 9, a pilot enterprise).

const BEFORE: Place = ['sitting_signed'];

const said = (facts: { employedByOrganiser?: boolean; insuredInTianjin?: boolean }): Edit =>
  slipped(
    (day: Day): Body => ({
      ...{ type: 'facts_stated', rule: 'tj.enterprise.candidate', candidateId: candidate(day, 0).candidateId, facts },
    }),
    'clerk',
    BEFORE,
  );
const answered = (...codes: readonly string[]): Edit =>
  slipped(
    (day: Day): Body => ({
      type: 'verdicts_answered',
      verdicts: [{ rule: 'eligibility.employee', candidateId: candidate(day, 0).candidateId, codes: [...codes] }],
      reason: '参保关系正在转入，已见受理回执',
    }),
    'head',
    BEFORE,
  );
const stopped: Edit = slipped(
  (day: Day): Body => ({
    ...{ type: 'attendance_recorded', candidateId: candidate(day, 0).candidateId, attendance: 'ineligible' },
    reason: '资格不符',
  }),
  'clerk',
  ['line_scored'],
);
const NOT_INSURED = { employedByOrganiser: true, insuredInTianjin: false };
const forged = (name: string, edit: Edit, door: string, verifier = door): Forgery =>
  rooted(name, (day) => edit(levelDay(day)), door, `procedure: ${verifier}`);

/** Somebody is not insured in 天津, and the site head says why they may sit. */
export const applicantDay: Edit = (day) => both(said(NOT_INSURED), answered('not_insured_in_tianjin'))(levelDay(day));

export const APPLICANTS: readonly Forgery[] = [
  forged('a sitting signed over somebody who is not eligible', said(NOT_INSURED), 'verdicts_unanswered'),
  forged(
    'an answer that names half of what stands against somebody',
    both(said({ employedByOrganiser: false, insuredInTianjin: false }), answered('not_own_employee')),
    'verdict_not_there',
  ),
  forged('an answer for somebody who is eligible', answered('not_insured_in_tianjin'), 'verdict_not_there'),
  forged('somebody stopped against whom nothing stands', stopped, 'not_ineligible'),
];
