import type { CivilDate } from '../calendar/civil-date.ts';

/** What a resident ID number (GB 11643) says about its holder, or why it is none. */
export type ResidentId =
  | { readonly ok: true; readonly birthDate: CivilDate; readonly sex: 'male' | 'female' }
  | { readonly ok: false; readonly why: 'malformed' | 'check_digit' };

/** Judges an 18-place number, half-width and upper case; the standard itself lives with the rules. */
export type ResidentIdCheck = (number: string) => ResidentId;
