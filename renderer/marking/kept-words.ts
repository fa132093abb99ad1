import { useState } from 'react';

// A half-written note, veto, question or reason outlives a lock and another person's turn, and comes back to whoever wrote it. Words may name
// people, so unlike a mark's draft they stay in memory and never lie unsealed on the disk: F5 and the window's cross ask first.

/** The forms whose words are kept. */
export type WordsForm = (typeof FORMS)[number];
const FORMS = ['note', 'veto', 'correction', 'questions', 'against', 'evidence'] as const;

/** Whose words they are, and of which candidate, in which sitting. */
export type WordsDesk = { readonly log: string; readonly personId: string; readonly candidateId: string };

type Fields = Readonly<Record<string, string>>;
type Kept = { readonly desk: WordsDesk; readonly form: WordsForm; readonly fields: Fields };

const all = new Map<string, Kept>();
const keyOf = (desk: WordsDesk, form: WordsForm): string =>
  JSON.stringify([desk.log, desk.personId, desk.candidateId, form]);
const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Keeps what stands in a form, or nothing any more. */
function keepWords(desk: WordsDesk, form: WordsForm, fields: Fields | null): void {
  if (fields === null) all.delete(keyOf(desk, form));
  else all.set(keyOf(desk, form), { desk, form, fields });
  // also while the computer is locked and no form is on the page
  if (all.size > 0) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}

/** The form that this person has left half written of a candidate; null where they left none. */
export function keptForm(desk: WordsDesk): WordsForm | null {
  return FORMS.find((form) => all.has(keyOf(desk, form))) ?? null;
}

/** The candidate of whom this person has left something half written in a sitting; null where there is none. */
export function wordedCandidate(log: string, personId: string): string | null {
  const left = [...all.values()].find(({ desk }) => desk.log === log && desk.personId === personId);
  return left?.desk.candidateId ?? null;
}

/** The fields of a form as they were left, or as they begin; a form is kept from the first change until it is forgotten. */
export function useKeptWords<F extends string>(desk: WordsDesk, form: WordsForm, begin: Readonly<Record<F, string>>) {
  const [words, setWords] = useState<Readonly<Record<F, string>>>(() => ({
    ...begin,
    ...all.get(keyOf(desk, form))?.fields,
  }));
  const write = (field: F, value: string): void => {
    // from what is kept, not from what was drawn: a save that was waited for must not take back what was typed meanwhile
    const next = { ...begin, ...all.get(keyOf(desk, form))?.fields, [field]: value };
    setWords(next);
    const isAsBegun = (Object.keys(begin) as F[]).every((one) => next[one] === begin[one]);
    keepWords(desk, form, isAsBegun ? null : next);
  };
  /** Lets one field begin anew once `value` is on record, unless it was written on since. */
  const settle = (field: F, value: string): void => {
    if (all.get(keyOf(desk, form))?.fields[field] === value) write(field, begin[field]);
  };
  return { words, write, settle, forget: () => keepWords(desk, form, null) };
}
