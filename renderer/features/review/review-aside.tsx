import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { ReasonList } from '#renderer/citations/reason-list.tsx';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import type { WordsDesk } from '#renderer/marking/kept-words.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay, type Say } from '#renderer/ui/say.ts';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';
import { formatMark } from '#shared/base/marks/mark.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { attendanceOf } from '#shared/record/state.ts';
import {
  linesOf,
  lockOf,
  reviewOf,
  REVIEW_STAGES,
  type Review,
  type ReviewStageName,
  type StageStatus,
} from '#shared/procedures/review/stages.ts';
import { thresholdLine } from '#shared/procedures/review/threshold-words.ts';
import type { SubjectScore } from '#shared/model/subject-score.ts';
import { levelWords } from '#shared/words/levels.ts';
import { closedWords } from '#renderer/expert-desk/words.ts';
import { refusalWords } from '#shared/conduct/refusal-words.ts';
import type { Sentence } from '#shared/words/say.ts';
import { reviewStageWords, reviewWords, stageStatusWords, subjectScoreWords } from '#shared/procedures/review/words.ts';
import { ReviewAgain } from './review-again.tsx';
import { ReviewDecision } from './review-decision.tsx';
import { ReviewExperts } from './review-experts.tsx';
import { ReviewMaterials } from './review-materials.tsx';
import { ReviewQuestions } from './review-questions.tsx';
import './review.css';

const SHAPES: Readonly<Record<StageStatus, ShapeName>> = {
  locked: 'lock',
  skipped: 'dash',
  open: 'half',
  passed: 'check',
  failed: 'cross',
  invalid: 'triangle',
};

type Props = { readonly candidate: Candidate; readonly actor: Person };

/** One candidate's way through the review: each stage with its state, the clause that decided, and what is entered there. */
export function ReviewAside({ candidate, actor }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record, seat } = useRecorder();
  const state = useSittingPart((view) => view.state);
  const review = useMemo(() => reviewOf(state, candidate), [state, candidate]);
  const [problem, setProblem] = useState('');
  const save = async (body: Body): Promise<boolean> => {
    const saved = await record(body);
    setProblem(saved.ok ? '' : explain(saved.error));
    return saved.ok;
  };
  const { stages } = review;
  const desk: WordsDesk = {
    log: state.sitting?.sittingId ?? '',
    personId: actor.personId,
    candidateId: candidate.candidateId,
  };
  const attendance = attendanceOf(state, candidate.candidateId);
  const list = useRef<HTMLOListElement>(null);
  const open = REVIEW_STAGES.find((name) => stages[name].status === 'open') ?? null;
  // what is to be done now must be in sight without scrolling for it
  useEffect(() => {
    if (open !== null) list.current?.querySelector(`[data-stage="${open}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const parts: Readonly<Record<ReviewStageName, ReactNode>> = {
    entry: stages.entry.status === 'open' ? <p>{entryText(review, t)}</p> : null,
    thesis:
      stages.thesis.status === 'locked' || stages.thesis.status === 'skipped' ? null : (
        <>
          <ReviewExperts panel={review.panel} stage="thesis" />
          <ReviewQuestions
            desk={desk}
            isHere={() => seat()?.personId === actor.personId}
            wanted={stages.thesis.status === 'open' || stages.thesis.status === 'invalid'}
            save={save}
          />
        </>
      ),
    performance:
      stages.performance.status === 'locked' ? null : <ReviewExperts panel={review.panel} stage="performance" />,
    decision:
      stages.decision.status === 'locked' ? null : (
        <ReviewDecision desk={desk} review={review} actor={actor} save={save} />
      ),
  };
  return (
    <aside className="review kp-small" aria-label={t(reviewWords.stages, { name: candidate.name })}>
      <h2>
        <span className="kp-num">{candidate.number}</span> {candidate.name}{' '}
        <span className="kp-soft review-level">{t(levelWords[review.level])}</span>
      </h2>
      {problem !== '' && (
        <p className="marking-objection" role="alert">
          {problem}
        </p>
      )}
      {review.own !== null && <p className="kp-note">{t(thresholdLine(review.own))}</p>}
      {attendance !== 'present' && <p className="kp-note">{t(closedWords[attendance], { name: candidate.name })}</p>}
      <ol ref={list} hidden={attendance !== 'present'}>
        {REVIEW_STAGES.map((name) => (
          <li key={name} className="review-stage" data-stage={name} data-status={stages[name].status}>
            <header>
              <strong className="kp-grow">{t(reviewStageWords[name])}</strong>
              <span className="review-status">
                <Shape name={SHAPES[stages[name].status]} size={14} /> {t(stageStatusWords[stages[name].status])}
              </span>
            </header>
            {parts[name]}
            {waiting(name, review) !== null && (
              <p className="kp-soft review-wait">{t(waiting(name, review) ?? reviewWords.afterScoring)}</p>
            )}
            {stages[name].because.length > 0 && <ReasonList because={stages[name].because} />}
          </li>
        ))}
      </ol>
      {attendance === 'present' && stages.entry.status === 'passed' && (
        <ReviewMaterials candidateId={candidate.candidateId} level={review.level} save={save} />
      )}
      {review.decision?.decision === 'fail' && <ReviewAgain candidate={candidate} save={save} />}
    </aside>
  );
}

function entryText({ theory, practical }: Review, t: Say): string {
  const text = (score: SubjectScore | null): string =>
    score === null ? '—' : typeof score === 'number' ? formatMark(score) : t(subjectScoreWords[score]);
  return t(reviewWords.scores, { theory: text(theory), practical: text(practical) });
}

/** Why a stage can't be entered, in the words in which a mark there would be refused; each names its clause. */
function waiting(name: ReviewStageName, review: Review): Sentence | null {
  const { status } = review.stages[name];
  if (status === 'skipped') return refusalWords.review_no_thesis;
  if (status !== 'locked' || name === 'entry') return null;
  const lock =
    name === 'decision' ? null : lockOf(review, linesOf(null, name === 'thesis' ? 'content' : name)[0] ?? '');
  if (lock !== null) return refusalWords[lock];
  if (review.stages.entry.status === 'failed') return reviewWords.notReached;
  return review.stages.thesis.status === 'failed' ? null : reviewWords.afterScoring;
}
