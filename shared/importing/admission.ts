import type { Stepwise } from '../base/stepwise.ts';
import type { Candidate } from '../model/candidate.ts';

/** A page judges so many with all their columns within a turn of some 25 ms. */
const MOST_CANDIDATES = 200;
const MOST_CHARACTERS = 1_000_000;

/**
 * Cuts a large roster into entries of up to 200 candidates, and fewer where they carry long texts: a line has a limit. May wait
 * behind each.
 */
export function* admissionChunks(candidates: Iterable<Candidate>): Stepwise<Candidate[][]> {
  const chunks: Candidate[][] = [];
  let open: Candidate[] = [];
  let size = 0;
  for (const candidate of candidates) {
    const length = JSON.stringify(candidate).length;
    if (open.length === MOST_CANDIDATES || (open.length > 0 && size + length > MOST_CHARACTERS)) {
      chunks.push(open);
      open = [];
      size = 0;
      yield;
    }
    open.push(candidate);
    size += length;
  }
  return open.length === 0 ? chunks : [...chunks, open];
}

/** Numbers that are empty, occur twice or are taken: the people they belong to can't be called out. By place in the list. */
export function numberFaults(numbers: readonly string[], taken: readonly string[]): Map<number, 'empty' | 'taken'> {
  const count = new Map<string, number>();
  for (const number of [...taken, ...numbers]) count.set(number, (count.get(number) ?? 0) + 1);
  const faults = new Map<number, 'empty' | 'taken'>();
  for (const [index, number] of numbers.entries()) {
    if (number === '') faults.set(index, 'empty');
    else if ((count.get(number) ?? 0) > 1) faults.set(index, 'taken');
  }
  return faults;
}
