import { textsIn } from '#shared/forms/parts/faces.ts';
import { explanationForm } from '#shared/forms/explanation/figures.ts';
import type { FormRequest, SheetForm } from '#shared/forms/parts/request.ts';
import { papersOf, sheetForms } from '#shared/forms/score-sheet/figures.ts';
import { summaryForm } from '#shared/forms/summary/figures.ts';
import { expectedExaminers } from '#shared/progress/ledger.ts';
import type { SittingState } from '#shared/record/state.ts';
import { explanationPaper } from '#shared/forms/explanation/words.ts';
import { paper } from '#shared/forms/parts/words.ts';

/** What a person may want on paper. An `examinerId` of null means every examiner. */
export type Choice =
  | { readonly kind: 'candidate'; readonly candidateId: string; readonly examinerId: string | null }
  | { readonly kind: 'explanation'; readonly candidateId: string }
  | { readonly kind: 'examiner'; readonly examinerId: string }
  | { readonly kind: 'all' }
  | { readonly kind: 'summary' };

/** As many sheets as one file may hold; the host refuses more. */
export const MOST_SHEETS = 500;

/** A file to print with the name it is saved under; `too_many` says how many sheets were asked for. */
export type Order =
  | { readonly kind: 'form'; readonly request: FormRequest; readonly name: string }
  | { readonly kind: 'too_many'; readonly count: number }
  | { readonly kind: 'nothing' };

/** The form that a choice comes to as the record stands. */
export function orderOf(state: SittingState, choice: Choice): Order {
  if (choice.kind === 'summary') {
    const request = summaryForm(state);
    if (request === null) return { kind: 'nothing' };
    return { kind: 'form', request, name: `${paper.summary} ${request.sittingTitle}` };
  }
  if (choice.kind === 'explanation') {
    const request = explanationForm(state, choice.candidateId);
    if (request === null) return { kind: 'nothing' };
    const { number, name } = request.candidate;
    return { kind: 'form', request, name: `${explanationPaper.title} ${number} ${name}` };
  }
  const sheets = sheetsOf(state, choice);
  const [first] = sheets;
  if (first === undefined) return { kind: 'nothing' };
  if (sheets.length > MOST_SHEETS) return { kind: 'too_many', count: sheets.length };
  const name = nameOf(state, choice, first);
  return { kind: 'form', request: sheets.length === 1 ? first : { form: 'score-sheets', sheets }, name };
}

function sheetsOf(state: SittingState, choice: Exclude<Choice, { kind: 'summary' | 'explanation' }>): SheetForm[] {
  if (choice.kind === 'all') return sheetForms(state, null);
  if (choice.kind === 'examiner') return sheetForms(state, choice.examinerId);
  const { candidateId } = choice;
  const examiners = choice.examinerId === null ? expectedExaminers(state).map((e) => e.personId) : [choice.examinerId];
  return examiners.flatMap((examinerId) => papersOf(state, { candidateId, examinerId }));
}

function nameOf(state: SittingState, choice: Choice, first: SheetForm): string {
  const title = { practical: paper.scoreSheet, panel: paper.panelSheet, review: paper.reviewPapers }[first.procedure];
  switch (choice.kind) {
    case 'candidate': {
      const examiner = choice.examinerId === null ? '' : ` ${first.examiner}`;
      return `${title} ${first.candidate.number} ${first.candidate.name}${examiner}`;
    }
    case 'examiner':
      return `${title} ${state.people.get(choice.examinerId)?.name ?? ''} ${first.sittingTitle}`;
    default:
      return `${title} ${first.sittingTitle}`;
  }
}

/** The sheets of a request; none for a register or an explanation. */
const sheetsIn = (request: FormRequest): readonly SheetForm[] =>
  request.form === 'score-sheets'
    ? request.sheets
    : request.form === 'score-sheet' || request.form === 'review-sheet'
      ? [request]
      : [];

export const countSheets = (request: FormRequest): number => sheetsIn(request).length;

/** How many of the papers carry no signature yet. */
export const countDrafts = (request: FormRequest): number =>
  (request.form === 'score-sheets' ? request.sheets : [request]).filter(({ digest }) => digest === null).length;

/** A character that no face has, and where it stands: candidates first, then other texts of the form. */
export type Missing = { readonly character: string; readonly where: readonly string[] };

/** Where each of these characters stands in a request, so that a person knows what to write in by hand. */
export function whereMissing(request: FormRequest, characters: readonly string[]): Missing[] {
  const people =
    request.form === 'summary'
      ? request.rows
      : (request.form === 'score-sheets' ? request.sheets : [request]).map(({ candidate }) => candidate);
  const names = new Set(people.map(({ name }) => name));
  const texts = [...new Set(textsIn(request))].filter((text) => !names.has(text));
  return characters.map((character) => {
    const named = people.filter(({ name }) => name.includes(character)).map(({ number, name }) => `${number} ${name}`);
    return { character, where: [...new Set([...named, ...texts.filter((text) => text.includes(character))])] };
  });
}
