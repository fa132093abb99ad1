import { useMemo, useState, type ReactNode } from 'react';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay, type Say } from '#renderer/ui/say.ts';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';
import { formatMark } from '#shared/marks/mark.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { reviewOf, REVIEW_STAGES, type Review, type ReviewStageName, type StageStatus } from '#shared/review/stages.ts';
import type { SubjectScore } from '#shared/scoring/subject-score.ts';
import { levelWords } from '#shared/words/levels.ts';
import type { Sentence } from '#shared/words/say.ts';
import { reviewStageWords, reviewWords, stageStatusWords, subjectScoreWords } from '#shared/words/review.ts';
import { ReviewAgain } from './review-again.tsx';
import { ReviewDecision } from './review-decision.tsx';
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

/** Why a stage waits, as the workflow says. */
const WAITS: Readonly<Record<ReviewStageName, Sentence | null>> = {
  entry: null,
  thesis: reviewWords.afterEntry,
  performance: reviewWords.afterThesis,
  decision: reviewWords.afterScoring,
};

type Props = { readonly candidate: Candidate; readonly actor: Person };

/** One candidate's way through the review: each stage with its state, the clause that decided, and what is entered there. */
export function ReviewAside({ candidate, actor }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const state = useSittingPart((view) => view.state);
  const review = useMemo(() => reviewOf(state, candidate), [state, candidate]);
  const [problem, setProblem] = useState('');
  const save = async (body: Body): Promise<void> => {
    const saved = await record(body);
    setProblem(saved.ok ? '' : explain(saved.error));
  };
  const { stages } = review;
  const parts: Readonly<Record<ReviewStageName, ReactNode>> = {
    entry: review.theory === null && review.practical === null ? null : <p>{entryText(review, t)}</p>,
    thesis:
      stages.thesis.status === 'locked' || stages.thesis.status === 'skipped' ? null : (
        <>
          <p>{t(reviewWords.experts, { done: review.thesisMarks.length, all: review.experts })}</p>
          <ReviewQuestions candidateId={candidate.candidateId} save={save} />
        </>
      ),
    performance:
      stages.performance.status === 'locked' ? null : (
        <p>{t(reviewWords.experts, { done: review.performanceMarks.length, all: review.experts })}</p>
      ),
    decision:
      stages.decision.status === 'locked' ? null : (
        <ReviewDecision candidateId={candidate.candidateId} review={review} actor={actor} save={save} />
      ),
  };
  return (
    <aside className="review kp-small" aria-label={t(reviewWords.stages, { name: candidate.name })}>
      <h2>
        <span className="kp-num">{candidate.number}</span> {candidate.name}　
        <span className="kp-soft">{t(levelWords[review.level])}</span>
      </h2>
      <p className="marking-objection" role="alert">
        {problem}
      </p>
      <ol>
        {REVIEW_STAGES.map((name) => (
          <li key={name} className="review-stage" data-stage={name} data-status={stages[name].status}>
            <header>
              <strong className="kp-grow">{t(reviewStageWords[name])}</strong>
              <span className="review-status">
                <Shape name={SHAPES[stages[name].status]} size={14} /> {t(stageStatusWords[stages[name].status])}
              </span>
            </header>
            {parts[name]}
            {waitingText(name, review, t) !== '' && <p className="kp-soft">{waitingText(name, review, t)}</p>}
            {stages[name].because.map(({ code, text, article }) => (
              <p key={code}>
                {text} <cite>{article}</cite>
              </p>
            ))}
          </li>
        ))}
      </ol>
      {stages.entry.status === 'passed' && (
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

function waitingText(name: ReviewStageName, { stages, level }: Review, t: Say): string {
  const { status } = stages[name];
  if (status === 'skipped') return t(reviewWords.technicianNone);
  if (status !== 'locked') return '';
  if (stages.entry.status === 'failed') return name === 'decision' ? t(reviewWords.notReached) : '';
  const words = name === 'performance' && level === 'technician' ? reviewWords.afterEntry : WAITS[name];
  return words === null ? '' : t(words);
}
