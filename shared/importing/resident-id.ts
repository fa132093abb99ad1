import { buildCalendar } from '../base/calendar/working-days.ts';
import type { CivilDate } from '../base/calendar/civil-date.ts';
import { idResident } from '../law/common/id-resident.ts';

/** What a resident ID number (GB 11643) says about its holder, or why it is none. */
export type ResidentId =
  | { readonly ok: true; readonly birthDate: CivilDate; readonly sex: 'male' | 'female' }
  | { readonly ok: false; readonly why: 'impossible' | 'check_digit' };

/** Judges an 18-place number, half-width and upper case. */
export type ResidentIdCheck = (number: string) => ResidentId;

/** The rule `id.resident` as a check of one list's numbers; `today` bounds the date of birth. */
export function residentIdCheck(today: CivilDate): ResidentIdCheck {
  // The rule asks the date but no holiday.
  const world = { today, calendar: buildCalendar([]) };
  return (number) => {
    const verdict = idResident.judge({ number }, world);
    if (!verdict.ok) return { ok: false, why: 'impossible' };
    const { birthDate, sex } = verdict.value.values;
    if (typeof birthDate === 'string' && (sex === 'male' || sex === 'female')) return { ok: true, birthDate, sex };
    const wrong = verdict.value.because.some(({ code }) => code === 'check_digit_wrong');
    return { ok: false, why: wrong ? 'check_digit' : 'impossible' };
  };
}
