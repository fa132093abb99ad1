import type { Candidate } from '#shared/model/candidate.ts';
import { NOT_IN_FORCE } from '#shared/law/parts/rule.ts';
import { citing, ownSettings, type Reason } from '#shared/law/parts/verdict.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { attendanceOf, type SittingState } from '#shared/record/state.ts';
import { eligibilityOf, type Eligibility } from '../eligibility/judge.ts';
import { routeOf } from '../eligibility/route.ts';
import type { Application } from '../parts/application.ts';
import { documentOf } from '../registry.ts';
import { answerTo, type Concern } from './concern.ts';

/** Whoever is absent or void, or was refused recognition, gets nothing that anyone would have to be eligible for. */
export const personConcerns = (state: SittingState): Concern[] =>
  [...state.candidates.values()].flatMap((candidate) => {
    const attendance = attendanceOf(state, candidate.candidateId);
    if (attendance === 'ineligible') return stoppedConcern(state, candidate) ?? [];
    if (attendance !== 'present' || isRefused(state, candidate.candidateId)) return [];
    const route = routeOf(state, candidate);
    const judged = route === null ? null : eligibilityOf(route, state, candidate);
    const own = route === null || judged === null ? null : eligibilityConcern(state, route, judged);
    return [own, exemptionConcern(state, candidate, judged)].flatMap((concern) => concern ?? []);
  });

/** Why the document's verdict stops somebody as not eligible (资格不符), whatever the site head said of it; empty where none does. */
export function stoppedBecause(state: SittingState, candidate: Candidate): readonly Reason[] {
  const route = routeOf(state, candidate);
  const judged = route === null ? null : eligibilityOf(route, state, candidate);
  return judged?.standing === 'fails' ? judged.because.filter(({ code }) => code !== NOT_IN_FORCE) : [];
}

/** Nobody stays stopped by a verdict that is not there any more, because facts were put right: nothing is signed over that. */
function stoppedConcern(state: SittingState, candidate: Candidate): Concern | null {
  if (stoppedBecause(state, candidate).length > 0) return null;
  const { candidateId, name } = candidate;
  const because = [ownSettings('stopped_without_verdict', `${name}记为资格不符，现有材料没有这样的结论，须改记`)];
  const rule = personRule('stopped');
  return { rule, candidateId, standing: 'invalid', title: [name, name], because, answer: null };
}

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

const EXEMPTION = 'eligibility.theory-exempt';

/** 免考 of theory rests on an application that is met; while facts of it are lacking, that is what is open. */
function exemptionConcern(state: SittingState, candidate: Candidate, judged: Eligibility | null): Concern | null {
  const { candidateId, name } = candidate;
  const isExempt = state.subjectScores.get(candidateId)?.theory === 'exempt';
  if (!isExempt || judged?.theoryExempt === true || judged?.standing === 'lacks') return null;
  const rule = EXEMPTION;
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

/** Whether it is a verdict by which whoever it is about may be stopped. */
export const isStopping = ({ rule, candidateId, standing }: Concern): boolean =>
  candidateId !== null && standing === 'unmet' && rule !== EXEMPTION;

const personRule = (application: string): string => `eligibility.${application}`;
