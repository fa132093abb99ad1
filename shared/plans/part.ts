import { documentOf } from '../documents/registry.ts';
import { eligibilityOf } from '../documents/eligibility/judge.ts';
import { routeOf } from '../documents/eligibility/route.ts';
import { stoppedBecause } from '../documents/concerns/persons.ts';
import { heldByShape, type ExamSubject } from '../documents/parts/subjects.ts';
import { citing, ownSettings, type Reason } from '../law/parts/verdict.ts';
import { tianjinAppraisal } from '../law/tianjin-appraisal/policy.ts';
import { PASS_MARK, type Mark } from '../base/marks/mark.ts';
import { passMarkOf, type SettledThresholds, type ThresholdStage } from '../model/thresholds.ts';
import { mayHaveThresholds, thresholdsOf } from '../record/thresholds.ts';
import { isGone, type Candidate, type Gone } from '../model/candidate.ts';
import { isSameFact } from '../model/same-fact.ts';
import type { Sitting } from '../model/sitting.ts';
import type { SubjectScore } from '../model/subject-score.ts';
import { PANEL_SUBJECTS, type Judgement } from '../procedures/parts/judgement.ts';
import { procedureOf } from '../procedures/registry.ts';
import type { SittingState } from '../record/state.ts';
import type { ResultVerdict } from '../results/candidate-result.ts';
import { namedResultOf } from '../results/disclosure.ts';

// What one sitting brings to the plan it belongs to, read from its fold.

/**
 * What a sitting says of somebody in one subject. `invalid`: it must be scored again; `open`: it is not scored yet; `ineligible`: the
 * verdict stopped them before they took it.
 */
export type Brought = {
  readonly subject: ExamSubject;
  readonly outcome: 'passed' | 'failed' | Gone | 'open' | 'invalid';
  /** The mark as it is shown; empty where there is none. */
  readonly shown: string;
  readonly because: readonly Reason[];
  /** The mark exactly, as "num/den" in hundredths, of a subject that is joined with others or may pass by somebody's own mark. */
  readonly exact?: string;
};

/** How an application for 免考 of theory stands; null where the document knows none, or nobody asked for it. */
export type Exemption = { readonly standing: 'met' | 'lacks'; readonly because: readonly Reason[] } | null;

/** Somebody in a sitting. */
export type PartPerson = {
  readonly candidate: Candidate;
  readonly brings: readonly Brought[];
  /** Scores that were imported into the sitting itself, by the subject they are of. */
  readonly imported: Readonly<Partial<Record<'theory' | 'practical', SubjectScore>>>;
  readonly exemption: Exemption;
  /** Other marks than 60 that their stages of a review pass by; missing where there are none. */
  readonly thresholds?: SettledThresholds;
};

/** A sitting of a plan. */
export type Part = { readonly sitting: Sitting; readonly isClosed: boolean; readonly people: readonly PartPerson[] };

/** What a sitting brings; nothing where it is void or was never opened. Marks that may not be seen yet stay hidden. */
export function partOf(state: SittingState): Part | null {
  const { sitting } = state;
  if (sitting === null || state.voided !== null) return null;
  const held = heldIn(sitting);
  const people = [...state.candidates.values()].map((candidate) => ({
    candidate,
    brings: broughtBy(state, candidate, held),
    imported: state.subjectScores.get(candidate.candidateId) ?? {},
    exemption: exemptionOf(state, candidate),
    ...ownMarks(state, candidate),
  }));
  return { sitting, isClosed: state.closing !== null, people };
}

/** Which subjects a sitting decides: what its opening says, else what its document does. */
function heldIn(sitting: Sitting): readonly ExamSubject[] {
  const { evaluation } = sitting;
  if (evaluation !== undefined) return [evaluation.holds];
  return (documentOf(sitting)?.subjects.heldIn ?? heldByShape)(procedureOf(sitting).resultShape);
}

function ownMarks(state: SittingState, { candidateId }: Candidate): Pick<PartPerson, 'thresholds'> {
  const own = procedureOf(state.sitting).resultShape === 'stages' ? thresholdsOf(state, candidateId) : null;
  return own === null ? {} : { thresholds: own };
}

const STAGES: Readonly<Partial<Record<ExamSubject, ThresholdStage>>> = {
  ...{ theory: 'theory', practical: 'practical', thesis: 'thesis', review: 'performance' },
};

/** What somebody's stage of a review passes by. */
export function stageMarkOf({ people }: Part, of: Candidate, subject: ExamSubject): Mark {
  const isThey = ({ candidate }: PartPerson): boolean =>
    candidate.candidateId === of.candidateId ||
    (candidate.name === of.name && isSameFact(candidate.idNumber, of.idNumber));
  const person = people.find(isThey);
  const stage = STAGES[subject];
  return stage === undefined ? PASS_MARK : passMarkOf(person?.thresholds ?? null, stage);
}

const OUTCOMES: Readonly<Record<ResultVerdict, Brought['outcome']>> = {
  ...{
    pass: 'passed',
    fail: 'failed',
    absent: 'absent',
    void: 'void',
    ineligible: 'ineligible',
    open: 'open',
    invalid: 'invalid',
  },
};

function broughtBy(state: SittingState, candidate: Candidate, held: readonly ExamSubject[]): readonly Brought[] {
  const { verdict, judgement } = namedResultOf(state, candidate);
  const asked = candidate.level === 'technician' ? held.filter((subject) => subject !== 'thesis') : held;
  const gone = isGone(verdict) ? goneBecause(state, candidate, verdict) : [];
  if (judgement === null) return asked.map((subject) => ({ subject, ...noJudgement(verdict), because: gone }));
  const exact = isExactAsked(state.sitting) ? { exact: judgement.exact } : {};
  return asked.map((subject) => ({ subject, ...ofSubject(subject, verdict, judgement), ...exact }));
}

/** Of an evaluation, and of a practical exam beside which reviews pass by other marks than 60. */
const isExactAsked = (sitting: Sitting | null): boolean =>
  sitting?.evaluation !== undefined ||
  (mayHaveThresholds(sitting) &&
    sitting?.policy.id === tianjinAppraisal.id &&
    procedureOf(sitting).resultShape === 'total');

const noJudgement = (verdict: ResultVerdict): Pick<Brought, 'outcome' | 'shown'> => ({
  outcome: isGone(verdict) ? verdict : 'open',
  shown: '',
});

function goneBecause(state: SittingState, candidate: Candidate, verdict: Gone): readonly Reason[] {
  if (verdict === 'absent') return [ownSettings('sitting_absent', '缺考，不合格')];
  if (verdict === 'void') return [ownSettings('sitting_void', '违纪，成绩无效')];
  return [ownSettings('sitting_ineligible', '资格不符，不予考核'), ...stoppedBecause(state, candidate)];
}

/** One subject of what a group's marks came to: a panel judges three, a review one after the other. */
function ofSubject(
  subject: ExamSubject,
  verdict: ResultVerdict,
  { subjects, review, shown, because }: Judgement,
): Omit<Brought, 'subject'> {
  const whole = OUTCOMES[verdict];
  if (subjects !== null) {
    const own = PANEL_SUBJECTS.find((name) => PANEL_NAMES[name] === subject);
    const figure = own === undefined ? null : subjects[own];
    const reasons = because.filter(({ code }) => own !== undefined && code.startsWith(`${own}_`));
    if (figure !== null)
      return { outcome: figure.outcome === 'pass' ? 'passed' : 'failed', shown: figure.shown, because: reasons };
  }
  if (review === undefined || whole === 'open' || whole === 'invalid') return { outcome: whole, shown, because };
  if (review.stoppedAt === 'entry') return { outcome: 'open', shown: '', because };
  if (subject === 'thesis') {
    const outcome = review.stoppedAt === 'thesis' ? 'failed' : 'passed';
    return { outcome, shown: review.thesis?.shown ?? '', because: because.filter(isOfThesis) };
  }
  return review.stoppedAt === 'thesis'
    ? { outcome: 'open', shown: '', because }
    : { outcome: whole, shown, because: because.filter((reason) => !isOfThesis(reason)) };
}

const isOfThesis = ({ article }: Reason): boolean => article.endsWith('五（二）');
const PANEL_NAMES: Readonly<Record<(typeof PANEL_SUBJECTS)[number], ExamSubject>> = {
  theory: 'theory',
  skill: 'practical',
  comprehensive: 'review',
};

/** 免考 rests on an application that is met, and on nothing else (附件2 三（二）, 渝职鉴发〔2022〕8号 三（三）). */
function exemptionOf(state: SittingState, candidate: Candidate): Exemption {
  const document = documentOf(state.sitting);
  if (document === undefined || document.theoryExemption === null) return null;
  const route = routeOf(state, candidate);
  const judged = route === null ? null : eligibilityOf(route, state, candidate);
  if (route === null || judged === null) return null;
  const { cite } = citing(document.policy.source);
  const { theoryExemption: article } = document;
  if (judged.theoryExempt)
    return {
      standing: 'met',
      because: [cite(article, 'theory_exempt', `申报（${route.title[0]}）符合条件，理论免考`)],
    };
  return judged.standing === 'lacks'
    ? {
        standing: 'lacks',
        because: [cite(article, 'theory_exempt_open', `申报（${route.title[0]}）的材料未审核完，尚不能免考`)],
      }
    : null;
}
