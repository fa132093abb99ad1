import { useState } from 'react';
import { z } from 'zod';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { addYears, isCivilDate } from '#shared/calendar/civil-date.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { reReview } from '#shared/policies/tianjin-appraisal/re-review.ts';
import type { Body } from '#shared/record/body.ts';
import { factsKey } from '#shared/record/state.ts';
import { reviewWords } from '#shared/words/review.ts';

type Props = { readonly candidate: Candidate; readonly save: (body: Body) => Promise<void> };

const RULE = reReview.id;
const statedSchema = z.object({ proposedOn: z.string() });

/** Offers a failed candidate the one re-review within a year, judged by tj.review.re-review before it is recorded. */
export function ReviewAgain({ candidate: { candidateId, examType }, save }: Props) {
  const t = useSay();
  const failedOn = useSittingPart((view) => view.state.sitting?.heldOn ?? '');
  const facts = useSittingPart((view) => view.state.facts.get(factsKey(RULE, candidateId)));
  const closed = useSittingPart((view) => view.state.closing !== null);
  const stated = statedSchema.safeParse(facts?.facts);
  const [proposedOn, setProposedOn] = useState('');
  // whoever sits a 补考 is having the one re-review now
  const [hadOne, setHadOne] = useState(/补考|重新评审/.test(examType));
  const proposal = { failedOn, proposedOn: proposedOn.trim(), used: hadOne ? 1 : 0 };
  const verdict = isCivilDate(proposal.proposedOn) ? reReview.judge(proposal) : null;
  return (
    <form
      className="review-stage"
      data-stage="again"
      onSubmit={(event) => {
        event.preventDefault();
        if (verdict?.outcome === 'pass') void save({ type: 'facts_stated', rule: RULE, candidateId, facts: proposal });
      }}
    >
      <strong>{t(reviewWords.again)}</strong>
      <p className="kp-soft">{t(reviewWords.againRule, { lastDay: addYears(failedOn, 1) })}</p>
      <div className="kp-line">
        <input
          className="kp-num"
          inputMode="numeric"
          placeholder="YYYY-MM-DD"
          aria-label={t(reviewWords.proposedOn)}
          value={proposedOn}
          disabled={closed}
          onChange={(event) => setProposedOn(event.target.value)}
        />
        <label className="kp-line">
          <input type="checkbox" checked={hadOne} disabled={closed} onChange={() => setHadOne(!hadOne)} />
          {t(reviewWords.usedBefore)}
        </label>
        <button type="submit" className="marking-button" disabled={closed || verdict?.outcome !== 'pass'}>
          {t(reviewWords.againRecord)}
        </button>
      </div>
      {verdict?.because.map(({ code, text, article }) => (
        <p key={code}>
          {text} <cite>{article}</cite>
        </p>
      ))}
      {stated.success && <p>{t(reviewWords.againOn, { date: stated.data.proposedOn })}</p>}
    </form>
  );
}
