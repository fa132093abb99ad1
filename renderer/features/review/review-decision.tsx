import { useState } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useKeptWords, type WordsDesk } from '#renderer/marking/kept-words.ts';
import { useSay } from '#renderer/ui/say.ts';
import { leads, type Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { leadOf } from '#shared/procedures/scorers.ts';
import type { Review } from '#shared/procedures/review/stages.ts';
import { reviewWords } from '#shared/procedures/review/words.ts';

type Props = {
  readonly desk: WordsDesk;
  readonly review: Review;
  readonly actor: Person;
  readonly save: (body: Body) => Promise<boolean>;
};

/** 通过 or 不通过, ticked by the lead: what the scores say, or 不通过 against them with a reason; never 通过 below 60. */
export function ReviewDecision({ desk, review: { derived, decision }, actor, save }: Props) {
  const { candidateId } = desk;
  const t = useSay();
  const lead = useSittingPart((view) => leadOf(view.state)?.name ?? '');
  const closed = useSittingPart((view) => view.state.closing !== null);
  const { words, write, forget } = useKeptWords(desk, 'against', { reason: '' });
  const { reason } = words;
  const [against, setAgainst] = useState(reason !== '');
  const mayTick = leads(actor.role) && !closed;
  const tick = (choice: 'pass' | 'fail', why: string): void => {
    setAgainst(false);
    forget();
    void save({ type: 'decision_recorded', candidateId, decision: choice, reason: why });
  };
  return (
    <div className="review-decision">
      <p className="kp-soft">{t(derived === 'pass' ? reviewWords.derivedPass : reviewWords.derivedFail)}</p>
      <div className="kp-line" role="radiogroup" aria-label={t(reviewWords.decide)}>
        {(['pass', 'fail'] as const).map((choice) => (
          <button
            key={choice}
            type="button"
            role="radio"
            className="marking-button"
            aria-checked={decision?.decision === choice}
            data-tone={decision?.decision === choice ? 'accent' : undefined}
            disabled={!mayTick || (choice === 'pass' && derived === 'fail')}
            onClick={() => (choice === derived ? tick(choice, '') : setAgainst(true))}
          >
            {t(reviewWords[choice])}
          </button>
        ))}
      </div>
      {!leads(actor.role) && <p className="kp-soft">{t(reviewWords.leadOnly, { name: lead })}</p>}
      {against && (
        <form
          className="kp-line"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '') tick('fail', reason.trim());
          }}
        >
          <input
            autoFocus
            aria-label={t(reviewWords.against)}
            placeholder={t(reviewWords.against)}
            value={reason}
            maxLength={500}
            onChange={(event) => write('reason', event.target.value)}
          />
          <button type="submit" className="marking-button" disabled={reason.trim() === ''}>
            {t(reviewWords.decide)}
          </button>
        </form>
      )}
      {decision !== null && decision.reason !== '' && <p>{t(reviewWords.decidedWhy, { reason: decision.reason })}</p>}
    </div>
  );
}
