import type { WholePlan } from '#shared/plans/whole-plan.ts';
import type { Needed } from './desk.ts';
import type { OrderedPaper, Wanted } from './papers.ts';
import { formOf, planForms, type Paper } from './registry.ts';

/** The papers of a plan that a wish comes to: one, or one a person in the order of its sittings. */
export function orderedPlanPapers(whole: WholePlan, { form: id, candidateId }: Pick<Wanted, 'form' | 'candidateId'>) {
  const form = formOf(id);
  const of = (paper: unknown, candidate: string | null): OrderedPaper[] =>
    // the registry has a form fill its own figures, which the compiler has checked there
    paper === null ? [] : [{ paper: paper as Paper, candidateId: candidate, examinerId: null }];
  if (form.scope === 'plan') return of(form.fill(whole), null);
  if (form.scope !== 'plan-person') return [];
  return whole.joint.people
    .filter(({ candidate }) => candidateId === null || candidate.candidateId === candidateId)
    .flatMap((person) => of(form.fill(whole, person), person.candidate.candidateId));
}

/** The forms of a plan in the order of its archive: how many papers of each there are, and how many are not in force. */
export const neededPlanForms = (whole: WholePlan): Needed[] =>
  planForms()
    .map((form): Needed => {
      const { volume, scope } = formOf(form);
      const candidateId = scope === 'plan' ? null : (whole.joint.people[0]?.candidate.candidateId ?? '');
      const [first] = orderedPlanPapers(whole, { form, candidateId });
      const papers = first === undefined ? 0 : scope === 'plan' ? 1 : whole.joint.people.length;
      return { form, volume, papers, drafts: first?.paper.digest === null ? papers : 0 };
    })
    .filter(({ volume }) => volume > 0)
    .sort((a, b) => a.volume - b.volume);
