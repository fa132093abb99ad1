import { titleOf } from '#shared/forms/document.ts';
import { textsIn } from '#shared/forms/parts/faces.ts';
import { papersByPerson, type Wanted } from '#shared/forms/papers.ts';
import { formOf, MOST_PAPERS, type Paper } from '#shared/forms/registry.ts';
import type { SittingState } from '#shared/record/state.ts';

/** Papers to print with the name they are saved under; `too_many` says how many were asked for. */
export type Order =
  | { readonly kind: 'papers'; readonly papers: readonly Paper[]; readonly name: string }
  | { readonly kind: 'too_many'; readonly count: number }
  | { readonly kind: 'nothing' };

/** What a choice comes to as the record stands. It may stop behind every person: sheets of 300 are a tenth of a second's work. */
export function* orderInParts(state: SittingState, wanted: Wanted): Generator<undefined, Order, undefined> {
  const papers: Paper[] = [];
  for (const some of papersByPerson(state, wanted)) {
    papers.push(...some.map(({ paper }) => paper));
    yield;
  }
  const [first] = papers;
  if (first === undefined) return { kind: 'nothing' };
  if (papers.length > MOST_PAPERS) return { kind: 'too_many', count: papers.length };
  return { kind: 'papers', papers, name: nameOf(state, wanted, first) };
}

/** Whether there is any paper of a choice. */
export function hasPapers(state: SittingState, wanted: Wanted): boolean {
  for (const some of papersByPerson(state, wanted)) if (some.length > 0) return true;
  return false;
}

/** The form's title, then whose it is: person and examiner where they were picked, else the sitting. */
function nameOf(state: SittingState, { form, candidateId, examinerId }: Wanted, first: Paper): string {
  const { scope } = formOf(form);
  const candidate = scope === 'sitting' || candidateId === null ? undefined : state.candidates.get(candidateId);
  const examiner = scope !== 'sheet' || examinerId === null ? undefined : state.people.get(examinerId);
  const person = candidate === undefined ? [] : [candidate.number, candidate.name];
  return [
    titleOf(first),
    ...person,
    ...(examiner === undefined ? [] : [examiner.name]),
    ...(candidate === undefined ? [first.sittingTitle] : []),
  ].join(' ');
}

/** How many of the papers carry no signature yet. */
export const countDrafts = (papers: readonly Paper[]): number => papers.filter(({ digest }) => digest === null).length;

/** A character that no face has, and where it stands: people first, then other texts of the papers. */
export type Missing = { readonly character: string; readonly where: readonly string[] };

/** Where each of these characters stands in some papers, so that a person knows what to write in by hand. */
export function whereMissing(papers: readonly Paper[], characters: readonly string[]): Missing[] {
  // mostly there is none, and looking through all texts of 300 papers takes a tenth of a second
  if (characters.length === 0) return [];
  const people = peopleIn(papers);
  const names = new Set(people.map(({ name }) => name));
  const texts = [...new Set(textsIn(papers))].filter((text) => !names.has(text));
  return characters.map((character) => {
    const named = people.filter(({ name }) => name.includes(character)).map(({ number, name }) => `${number} ${name}`);
    return { character, where: [...new Set([...named, ...texts.filter((text) => text.includes(character))])] };
  });
}

type Named = { readonly number: string; readonly name: string };
const isNamed = (value: object): value is Named =>
  'number' in value && 'name' in value && typeof value.number === 'string' && typeof value.name === 'string';

/** Everybody in some figures, however deep: whatever carries a number and a name. */
function peopleIn(value: unknown): Named[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(peopleIn);
  return isNamed(value) ? [value, ...below] : below;
}
