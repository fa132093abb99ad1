import { inBeijing } from '../base/calendar/beijing.ts';
import { sheetKey } from '../model/sheet.ts';
import { isHeldUnder, type Sitting } from '../model/sitting.ts';
import type { Body, BodyOf } from '../record/body.ts';
import type { MarkDays } from '../record/changes.ts';
import { isFromPaper } from '../record/paper-sheet.ts';
import type { SittingState } from '../record/state.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// The days that entries name. Cards, deadlines and whether a document is in force are read by the day of the exam, so that day
// is one on which marks were given; what is dated by others is dated neither ahead of its entry nor before the exam.

/** The edition from which on they are held against the record. Nothing comes of practice, whose day nobody asks for. */
const DAYS_HOLD = 7;

/** Milliseconds from a day to the nearest of those between the first and the last; 0 within them. */
export const awayFrom = ({ first, last }: MarkDays, day: string): number =>
  Math.max(0, Date.parse(first) - Date.parse(day), Date.parse(day) - Date.parse(last));

/** Judges the days that an entry names against the day on which it is written, in Beijing. */
export function daysHold(state: SittingState, body: Body, at: string): Permission {
  const sitting = body.type === 'sitting_opened' ? body.sitting : state.sitting;
  if (sitting === null || sitting.practice || !isHeldUnder(sitting, DAYS_HOLD)) return fine;
  switch (body.type) {
    case 'sitting_opened':
      // what was marked on paper on a day before is told by a correction, which gives its reason
      return sitting.heldOn < inBeijing(at).day ? refuse('opened_after_day', { day: sitting.heldOn }) : fine;
    case 'line_scored':
    case 'veto_recorded':
      return isMarkedOnPaper(state, body) ? fine : marksOnTheDay(state, sitting, at);
    case 'decision_recorded':
      return marksOnTheDay(state, sitting, at);
    case 'supervisor_confirmed':
      return body.date > inBeijing(at).day ? refuse('letter_ahead', { date: body.date }) : fine;
    case 'inspection_recorded':
      return body.on > inBeijing(at).day ? refuse('inspection_ahead', { date: body.on }) : fine;
    case 'certificates_assigned':
      return body.certificates.every(({ issuedOn }) => issuedOn === null || issuedOn >= sitting.heldOn)
        ? fine
        : refuse('certificate_before_exam', { day: sitting.heldOn });
    default:
      return fine;
  }
}

/** Of a sheet from paper what is corrected here says nothing about the day on which it was marked. */
function isMarkedOnPaper({ sheets }: SittingState, body: BodyOf<'line_scored'> | BodyOf<'veto_recorded'>): boolean {
  const sheet = sheets.get(sheetKey(body));
  return sheet !== undefined && isFromPaper(sheet);
}

/** The day of the exam lies among the days of the marks, this one included. */
function marksOnTheDay({ markDays }: SittingState, { heldOn }: Sitting, at: string): Permission {
  if (markDays !== null && awayFrom(markDays, heldOn) === 0) return fine;
  const { day } = inBeijing(at);
  const { first, last } = markDays ?? { first: day, last: day };
  const days = { first: day < first ? day : first, last: day > last ? day : last };
  return awayFrom(days, heldOn) === 0 ? fine : refuse('mark_off_day', { day, heldOn });
}
