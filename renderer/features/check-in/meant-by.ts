import type { Candidate } from '#shared/model/candidate.ts';
import { matchesSearch } from '#shared/base/pinyin.ts';

/** Fewer places of a number are more than one person's. */
const ENOUGH_OF_AN_ID = 4;

type Asked = (candidate: Candidate, text: string) => boolean;

/** What a text may be of somebody, the surest first: the whole of a number, its last places, or part of what is searched. */
const READINGS: readonly Asked[] = [
  ({ number }, text) => number.toUpperCase() === text,
  ({ idNumber }, text) => idNumber.toUpperCase() === text,
  ({ idNumber }, text) => text.length >= ENOUGH_OF_AN_ID && idNumber.toUpperCase().endsWith(text),
  ({ number }, text) => number.toUpperCase().endsWith(text),
  (candidate, text) => matchesSearch(text, candidate),
];

/** Whom a ticket, an ID number (whole or its last places) or a name means: by the surest reading that is anybody's. */
export function meantBy(typed: string, candidates: Iterable<Candidate>): readonly Candidate[] {
  const text = typed.trim().toUpperCase();
  const all = [...candidates];
  if (text === '') return [];
  return READINGS.map((reads) => all.filter((one) => reads(one, text))).find((found) => found.length > 0) ?? [];
}
