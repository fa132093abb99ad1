import { blindState, isBlindTo } from '#shared/progress/blinding.ts';
import { orderedPapers, type OrderedPaper, type Wanted } from '#shared/forms/papers.ts';
import { orderedPlanPapers } from '#shared/forms/plan-papers.ts';
import { neededForms, usualForms } from '#shared/forms/desk.ts';
import type { FormId } from '#shared/forms/registry.ts';
import type { HandedBatch } from '#shared/plans/handed-over.ts';
import type { WholePlan } from '#shared/plans/whole-plan.ts';
import type { SittingState } from '#shared/record/state.ts';
import { planSealer, sealer, type SealedMarks } from '#shared/wire/paper/marks.ts';
import type { Owner } from '../journal/check-line.ts';

/** What papers are printed of: a sitting, or a plan over its sittings. */
export type Printable = {
  /** Whose register numbers the prints. */
  readonly owner: Owner;
  readonly title: string;
  readonly heldOn: string;
  /** What a file is called that is about nobody in particular, and one of several forms. */
  readonly all: '全场' | '全计划';
  readonly mixed: '场次材料' | '计划材料';
  /** Lies before the volumes of an archive, and is made last. */
  readonly contents: FormId;
  readonly papers: (wanted: Wanted) => readonly OrderedPaper[];
  /** What is filed of it where nobody chose. */
  readonly usual: () => readonly OrderedPaper[];
  readonly sealed: (ordered: OrderedPaper) => SealedMarks;
  /** 考件编号 and name. */
  readonly whose: (candidateId: string) => string;
};

type Seen = { readonly viewer: string | null; readonly batches: readonly HandedBatch[] };

/**
 * A sitting by the host's own fold; `viewer` sees no sheet of others before it is due, and no name while candidates are known to them by
 * codes. What is sealed is digested from the whole.
 */
export function printableSitting(owner: Owner, state: SittingState, { viewer, batches }: Seen): Printable {
  const own = batches.filter(({ sittingId }) => sittingId === state.sitting?.sittingId);
  const role = state.people.get(viewer ?? '')?.role ?? null;
  const shown = isBlindTo(state, role) ? blindState(state) : state;
  const papers = (wanted: Wanted) => orderedPapers(shown, { ...wanted, viewer, batches: own });
  let seals: ReturnType<typeof sealer> | null = null;
  return {
    ...{ owner, title: state.sitting?.title ?? '', heldOn: state.sitting?.heldOn ?? '', papers },
    ...{ all: '全场', mixed: '场次材料', contents: 'archive-contents' },
    usual: () =>
      usualForms(neededForms(shown, viewer)).flatMap((form) => papers({ form, candidateId: null, examinerId: null })),
    sealed: (ordered) => (seals ??= sealer(state, shown))(ordered),
    whose: (candidateId) => nameOf(shown.candidates.get(candidateId)),
  };
}

/** A plan over the host's own folds of its sittings. */
export function printablePlan(owner: Owner, whole: WholePlan): Printable {
  const people = new Map(whole.joint.people.map(({ candidate }) => [candidate.candidateId, candidate] as const));
  let seals: ReturnType<typeof planSealer> | null = null;
  return {
    ...{ owner, title: whole.plan.title, heldOn: whole.handed.at(-1)?.sitting.heldOn ?? '' },
    ...{ all: '全计划', mixed: '计划材料', contents: 'plan-contents' },
    papers: (wanted) => orderedPlanPapers(whole, wanted),
    usual: () => [],
    sealed: (ordered) => (seals ??= planSealer(whole, people))(ordered),
    whose: (candidateId) => nameOf(people.get(candidateId)),
  };
}

const nameOf = (candidate: { readonly number: string; readonly name: string } | undefined): string =>
  candidate === undefined ? '' : `${candidate.number} ${candidate.name}`;
