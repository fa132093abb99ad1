import type { CandidateDraft } from './roster-context.ts';

const SHORTEST = 3;

/** Gives 考件编号 in roster order (001, 002, …) to those the roster gave none, never one that is taken. */
export function numberCandidates(drafts: readonly CandidateDraft[], taken: readonly string[]): CandidateDraft[] {
  const used = new Set([...taken, ...drafts.map(({ number }) => number)]);
  let last = 0;
  return drafts.map((draft) => {
    if (draft.number !== '') return draft;
    let number: string;
    do {
      last += 1;
      number = String(last).padStart(SHORTEST, '0');
    } while (used.has(number));
    used.add(number);
    return { ...draft, number };
  });
}
