import type { CivilDate } from '../base/calendar/civil-date.ts';
import { formatMark, PASS_MARK, type Mark } from '../base/marks/mark.ts';
import { passArticleOf } from '../law/parts/policy.ts';
import type { ExamSubject } from '../documents/parts/subjects.ts';
import { citing, type Reason } from '../law/parts/verdict.ts';
import { findPolicy } from '../law/registry.ts';
import { citeBy } from '../law/tianjin-appraisal/review-thresholds.ts';
import type { Level } from '../model/basics.ts';
import type { SettledThresholds } from '../model/thresholds.ts';
import { isMet, type SatScore } from '../model/subject-score.ts';
import { byPlan, subjectName, type PlanSettings } from './settings.ts';
import type { Attempt } from './standing.ts';

/** Whose score it is: their level, and what their own stages pass by where a standard or policy settles that. */
type Scored = { readonly level: Level; readonly own?: SettledThresholds | undefined };
/** Reads a score on a list as an attempt of that day. */
export type ScoreReader = (
  subject: 'theory' | 'practical',
  score: SatScore,
  whose: Scored & { readonly on: CivilDate },
) => Attempt;
type Read = Pick<Attempt, 'outcome' | 'shown' | 'because'>;

/**
 * The mark that passes on a list, in hundredths: the person's own, else the document's where it names one for the level, else of
 * theory the plan's.
 */
export function listPassMark(
  policyId: string,
  settings: PlanSettings,
  { subject, level, own }: Scored & { readonly subject: ExamSubject },
): Mark {
  if (own !== undefined && (subject === 'theory' || subject === 'practical')) return own[subject];
  const policy = findPolicy(policyId);
  const isNamed = policy !== undefined && passArticleOf(policy, level) !== null;
  return subject === 'theory' && !isNamed ? settings.theoryPassMark : PASS_MARK;
}

/** Reads scores on lists against the mark that passes. Many people have the same mark, and each is read once; who has their own, by it. */
export function scoreReader(policyId: string, settings: PlanSettings): ScoreReader {
  const policy = findPolicy(policyId);
  const known = new Map<string, Map<SatScore, Read>>();
  return (subject, score, { level, on, own }) => {
    if (own !== undefined) {
      const read = readScore(subject, score, own[subject], (code, text) => citeBy({ by: own }, '', [code, text]));
      return { subject, ...read, on, sittingId: null, isClosed: true, attempt: null };
    }
    const kind = `${subject}/${level}`;
    const marks = known.get(kind) ?? new Map<SatScore, Read>();
    known.set(kind, marks);
    let read = marks.get(score);
    if (read === undefined) {
      const article = policy === undefined ? null : passArticleOf(policy, level);
      const cite = policy === undefined || article === null ? null : citing(policy.source).cite.bind(null, article);
      const passMark = listPassMark(policyId, settings, { subject, level });
      read = readScore(subject, score, passMark, cite ?? byPlan);
      marks.set(score, read);
    }
    const { outcome, shown, because } = read;
    return { subject, outcome, shown, because, on, sittingId: null, isClosed: true, attempt: null };
  };
}

function readScore(
  subject: 'theory' | 'practical',
  score: SatScore,
  passMark: number,
  cite: (code: string, text: string) => Reason,
): Read {
  const name = subjectName(subject);
  if (score === 'absent')
    return { outcome: score, shown: '', because: [byPlan(`${subject}_absent`, `${name}缺考，不合格`)] };
  if (score === 'void')
    return { outcome: score, shown: '', because: [byPlan(`${subject}_void`, `${name}违纪，成绩无效`)] };
  const isPassed = isMet(score, passMark);
  const text = `${name} ${formatMark(score)} 分，${isPassed ? '达到' : '低于'} ${formatMark(passMark)} 分`;
  return {
    outcome: isPassed ? 'passed' : 'failed',
    shown: formatMark(score),
    because: [cite(`${subject}_${isPassed ? 'reached' : 'below'}`, text)],
  };
}
