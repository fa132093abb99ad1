import type { Candidate } from '#shared/model/candidate.ts';
import { NOT_IN_FORCE } from '#shared/law/parts/rule.ts';
import { citing, ownSettings } from '#shared/law/parts/verdict.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { attendanceOf, type SittingState } from '#shared/record/state.ts';
import { eligibilityOf, type Eligibility } from '../eligibility/judge.ts';
import { routeOf } from '../eligibility/route.ts';
import type { Application } from '../parts/application.ts';
import { documentOf } from '../registry.ts';
import { answerTo, type Concern } from './concern.ts';

/** Whoever is absent or void, or was refused recognition, gets nothing that anyone would have to be eligible for. */
export const personConcerns = (state: SittingState): Concern[] =>
  [...state.candidates.values()]
    .filter(({ candidateId }) => attendanceOf(state, candidateId) === 'present' && !isRefused(state, candidateId))
    .flatMap((candidate) => {
      const route = routeOf(state, candidate);
      const judged = route === null ? null : eligibilityOf(route, state, candidate);
      const own = route === null || judged === null ? null : eligibilityConcern(state, route, judged);
      return [own, exemptionConcern(state, candidate, judged)].flatMap((concern) => concern ?? []);
    });

const isRefused = ({ sitting, decisions }: SittingState, candidateId: string): boolean =>
  !procedureOf(sitting).givesMarks && decisions.get(candidateId)?.decision === 'fail';

function eligibilityConcern(state: SittingState, { id }: Application, judged: Eligibility): Concern | null {
  const { candidateId, name } = judged.candidate;
  const about = { rule: personRule(id), candidateId, title: [name, name] as const };
  if (judged.standing === 'lacks') return { ...about, standing: 'open', because: [], answer: null };
  if (judged.standing !== 'fails') return null;
  const because = judged.because.filter(({ code }) => code !== NOT_IN_FORCE);
  return { ...about, standing: 'unmet', because, answer: answerTo(state, about.rule, candidateId, because) };
}

/** 免考 of theory rests on an application that is met; while facts of it are lacking, that is what is open. */
function exemptionConcern(state: SittingState, candidate: Candidate, judged: Eligibility | null): Concern | null {
  const { candidateId, name } = candidate;
  const isExempt = state.subjectScores.get(candidateId)?.theory === 'exempt';
  if (!isExempt || judged?.theoryExempt === true || judged?.standing === 'lacks') return null;
  const rule = personRule('theory-exempt');
  const code = 'theory_exempt_without_ground';
  const document = documentOf(state.sitting);
  const article = document?.theoryExemption ?? null;
  const because =
    document === undefined || article === null
      ? [ownSettings(code, `${name}记为理论免考，所依据的文件没有免考的规定`)]
      : [citing(document.policy.source).cite(article, code, `${name}记为理论免考，没有符合条件的申报作为依据`)];
  const title = [name, name] as const;
  return { rule, candidateId, standing: 'unmet', title, because, answer: answerTo(state, rule, candidateId, because) };
}

const personRule = (application: string): string => `eligibility.${application}`;
