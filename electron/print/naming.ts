import { titleOf } from '#shared/forms/document.ts';
import type { OrderedPaper } from '#shared/forms/papers.ts';
import { formOf, type FormId } from '#shared/forms/registry.ts';
import { volumeTitle } from '#shared/forms/parts/volumes.ts';
import type { Job } from './job.ts';
import type { Printable } from './printable.ts';
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

/** One file, or the folder: the form or forms, then whose, then the sitting or plan. */
export function nameOf({ of, way }: Pick<Job, 'of' | 'way'>, ordered: readonly OrderedPaper[]): string {
  const { title, heldOn, mixed } = of;
  if (way === 'archive') return short('档案', title, heldOn);
  const forms = new Set(ordered.map(({ paper }) => paper.form));
  const [first] = ordered;
  const what = first !== undefined && forms.size === 1 ? titleOf(first.paper) : mixed;
  const whose = ordered.every(({ candidateId }) => candidateId === first?.candidateId) ? personIn(of, first) : '';
  return way === 'people' ? short(what, '一人一份', title) : `${short(what, whose, title)}.pdf`;
}

/** A file for each candidate, in the order of their numbers; what is about nobody in particular lies in one of its own. */
export function byPerson(papers: readonly Numbered[]): FileOfPapers[] {
  const people = new Map<string | null, Numbered[]>();
  for (const paper of papers) {
    const { candidateId } = paper.ordered;
    people.set(candidateId, [...(people.get(candidateId) ?? []), paper]);
  }
  return [...people.values()].map((own) => {
    const [first] = own;
    const whose = first === undefined ? '' : personIn(first.of, first.ordered) || first.of.all;
    return { path: [`${short(whose)}.pdf`], papers: own };
  });
}

/**
 * A file for each form in the folder of its volume, numbered as in the contents; what is filed of a sitting of a plan lies in a folder
 * of that sitting within the volume, behind what is of the plan.
 */
export function byVolume(papers: readonly Numbered[]): FileOfPapers[] {
  const all = [...new Set(papers.map(({ of }) => of))];
  const files = all.flatMap((of, at) => {
    const folder = at === 0 ? [] : [short(String(at).padStart(2, '0'), of.title, of.heldOn)];
    return filesOf(
      papers.filter((each) => each.of === of),
      folder,
    );
  });
  return files.toSorted((a, b) => a.volume - b.volume).map(({ path, papers: own }) => ({ path, papers: own }));
}

function filesOf(papers: readonly Numbered[], folder: readonly string[]): (FileOfPapers & { volume: number })[] {
  const forms = new Map<FormId, Numbered[]>();
  for (const paper of papers) {
    const { form } = paper.ordered.paper;
    forms.set(form, [...(forms.get(form) ?? []), paper]);
  }
  const counts = new Map<number, number>();
  return [...forms].map(([form, own]) => {
    const { volume, name } = formOf(form);
    if (volume === 0) return { path: [`${short(name)}.pdf`], papers: own, volume };
    const place = (counts.get(volume) ?? 0) + 1;
    counts.set(volume, place);
    const file = `${String(place).padStart(2, '0')} ${short(name)}.pdf`;
    return { path: [short(volumeTitle(volume)), ...folder, file], papers: own, volume };
  });
}

const personIn = ({ whose }: Printable, ordered: OrderedPaper | undefined): string =>
  ordered?.candidateId == null ? '' : whose(ordered.candidateId);
