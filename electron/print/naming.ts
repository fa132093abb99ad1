import { titleOf } from '#shared/forms/document.ts';
import type { OrderedPaper } from '#shared/forms/papers.ts';
import { formOf, type FormId } from '#shared/forms/registry.ts';
import { volumeTitle } from '#shared/forms/parts/volumes.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { PrintOrder } from '#shared/wire/paper/printing.ts';
import { safeName } from '../files/save.ts';
import type { Copy } from './stamps.ts';

// What files and folders of printed papers are called, so that they sort as a clerk looks for them.

/** A numbered paper, before it is copied. */
export type Numbered = Omit<Copy, 'copy'>;
/** The papers of one file of a folder. */
export type FileOfPapers = { readonly path: readonly string[]; readonly papers: readonly Numbered[] };

/** Leaves room for an ending and a number in what file systems take. */
const LONGEST = 100;
const short = (...parts: readonly string[]): string =>
  safeName(parts.filter((part) => part !== '').join(' ')).slice(0, LONGEST);

/** One file, or the folder: the form or forms, then whose, then the sitting. */
export function nameOf(state: SittingState, ordered: readonly OrderedPaper[], { way }: PrintOrder): string {
  const title = state.sitting?.title ?? '';
  if (way === 'archive') return short('档案', title, state.sitting?.heldOn ?? '');
  const forms = new Set(ordered.map(({ paper }) => paper.form));
  const [first] = ordered;
  const what = first !== undefined && forms.size === 1 ? titleOf(first.paper) : '场次材料';
  const whose = ordered.every(({ candidateId }) => candidateId === first?.candidateId) ? personIn(state, first) : '';
  return way === 'people' ? short(what, '一人一份', title) : `${short(what, whose, title)}.pdf`;
}

/** A file for each candidate, in the order of their numbers; what is about nobody in particular lies in one of its own. */
export function byPerson(state: SittingState, papers: readonly Numbered[]): FileOfPapers[] {
  const people = new Map<string | null, Numbered[]>();
  for (const paper of papers) {
    const { candidateId } = paper.ordered;
    people.set(candidateId, [...(people.get(candidateId) ?? []), paper]);
  }
  return [...people.values()].map((own) => {
    const whose = personIn(state, own[0]?.ordered);
    return { path: [`${whose === '' ? '全场' : short(whose)}.pdf`], papers: own };
  });
}

/** A file for each form in the folder of its volume, numbered as in the contents. */
export function byVolume(papers: readonly Numbered[]): FileOfPapers[] {
  const forms = new Map<FormId, Numbered[]>();
  for (const paper of papers) {
    const { form } = paper.ordered.paper;
    forms.set(form, [...(forms.get(form) ?? []), paper]);
  }
  const counts = new Map<number, number>();
  return [...forms].map(([form, own]) => {
    const { volume, name } = formOf(form);
    if (volume === 0) return { path: [`${short(name)}.pdf`], papers: own };
    const place = (counts.get(volume) ?? 0) + 1;
    counts.set(volume, place);
    return { path: [short(volumeTitle(volume)), `${String(place).padStart(2, '0')} ${short(name)}.pdf`], papers: own };
  });
}

function personIn({ candidates }: SittingState, ordered: OrderedPaper | undefined): string {
  const candidate = ordered?.candidateId == null ? undefined : candidates.get(ordered.candidateId);
  return candidate === undefined ? '' : `${candidate.number} ${candidate.name}`;
}
