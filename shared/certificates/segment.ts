import type { Candidate } from '../model/candidate.ts';
import { segmentSchema, type Segment } from '../model/certificate.ts';
import { err, ok, type Result } from '../base/result.ts';
import { LEVEL_CODES } from './kind.ts';

/** A segment as it is typed. */
export type SegmentDraft = { readonly prefix: string; readonly first: string; readonly last: string };
export type SegmentProblem = 'prefix_wrong' | 'prefix_elsewhere' | 'range_wrong' | 'range_reversed';

/** Reads a typed segment: 13 places that the authority assigned, in the organiser's province, and a range of serial numbers. */
export function readSegment(
  { prefix, first, last }: SegmentDraft,
  province: string | null,
): Result<Segment, SegmentProblem> {
  const read = segmentSchema.safeParse({ prefix, first: serial(first), last: serial(last) });
  if (!segmentSchema.shape.prefix.safeParse(prefix).success) return err('prefix_wrong');
  if (province !== null && prefix.slice(5, 7) !== province) return err('prefix_elsewhere');
  if (!read.success) return err('range_wrong');
  return read.data.first <= read.data.last ? ok(read.data) : err('range_reversed');
}

const serial = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : Number.NaN);

/** The serial number of a certificate number within a segment, or null where it lies outside. */
export function serialOf({ prefix, first, last }: Segment, number: string): number | null {
  if (number.length !== 22 || !number.startsWith(prefix)) return null;
  const at = serial(number.slice(16));
  return at >= first && at <= last ? at : null;
}

/** Numbers for people in their order; `without` got none: the segment is at its end, or their level has no code. */
export type NumberingPlan = {
  readonly given: readonly { readonly candidateId: string; readonly number: string }[];
  readonly without: readonly { readonly candidateId: string; readonly why: 'segment_full' | 'no_level_code' }[];
};

/**
 * Numbers certificates within a segment: each person takes the next serial that no number of that year carries yet, whatever its
 * level. Whether serials may begin again with every level is nowhere said, so they never do. `chief`: the letter that whoever numbers
 * settled for 首席技师, of which the annex says nothing; null where none is.
 */
export function numberWithin(
  segment: Segment,
  issuedOn: string,
  people: readonly Pick<Candidate, 'candidateId' | 'level'>[],
  used: Iterable<string>,
  chief: string | null = null,
): NumberingPlan {
  const head = `${segment.prefix}${issuedOn.slice(2, 4)}`;
  const taken = new Set(
    [...used].filter((number) => number.startsWith(head)).map((number) => serialOf(segment, number)),
  );
  const given: { candidateId: string; number: string }[] = [];
  const without: { candidateId: string; why: 'segment_full' | 'no_level_code' }[] = [];
  let next = segment.first;
  for (const { candidateId, level } of people) {
    const code = level === 'chief' ? chief : LEVEL_CODES[level];
    while (taken.has(next)) next += 1;
    if (code === null) without.push({ candidateId, why: 'no_level_code' });
    else if (next > segment.last) without.push({ candidateId, why: 'segment_full' });
    else {
      given.push({ candidateId, number: `${head}${code}${String(next).padStart(6, '0')}` });
      next += 1;
    }
  }
  return { given, without };
}

/** The letter in the numbers that 首席技师 of this sitting hold already, which others then follow; null where none holds one. */
export function chiefLetterIn(
  people: Iterable<Pick<Candidate, 'level'> & { readonly number: string | null }>,
): string | null {
  for (const { level, number } of people)
    if (level === 'chief' && number !== null && number.length === 22) return number.slice(15, 16);
  return null;
}
