import { useEffect, useState, type SyntheticEvent } from 'react';
import { z } from 'zod';
import { ReasonList } from '#renderer/citations/reason-list.tsx';
import { useSignedIn, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { invoke } from '#renderer/host/bridge.ts';
import { attemptOf } from '#shared/model/plan.ts';
import { useSay } from '#renderer/ui/say.ts';
import { addYears, isCivilDate } from '#shared/base/calendar/civil-date.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { DUTY_FACTS, dutyDatesOf } from '#shared/documents/parts/duty-dates.ts';
import { reReview } from '#shared/law/tianjin-appraisal/re-review.ts';
import type { Body } from '#shared/record/body.ts';
import { factsKey } from '#shared/record/state.ts';
import { reviewWords } from '#shared/procedures/review/words.ts';

type Props = { readonly candidate: Candidate; readonly save: (body: Body) => Promise<unknown> };

/** A day for the calendar, so that it may still be recorded once the sitting is signed and closed. */
const PLANNED = 'calendar.re-review';
const plannedSchema = z.object({ proposedOn: z.string() });

/**
 * The one re-review of a failed candidate (综合评审工作流程 四). The year runs from the day on which the result was made known
 * (五（五） 结果公布): before that nobody has failed, and a candidate can't use a right they have not heard of.
 */
export function ReviewAgain({ candidate, save }: Props) {
  const t = useSay();
  const announcedOn = useSittingPart((view) => dutyDatesOf(view.state).reviewFailedOn);
  return (
    <div className="review-stage" data-stage="again">
      <strong>{t(reviewWords.again)}</strong>
      {announcedOn === undefined ? (
        <Announcement save={save} />
      ) : (
        <Planning candidate={candidate} announcedOn={announcedOn} save={save} />
      )}
    </div>
  );
}

/** Until the result is made known there is no year to count. */
function Announcement({ save }: Pick<Props, 'save'>) {
  const t = useSay();
  const stated = useSittingPart((view) => view.state.facts.get(factsKey(DUTY_FACTS, null)));
  const heldOn = useSittingPart((view) => view.state.sitting?.heldOn ?? '');
  const [date, setDate] = useState('');
  const sound = isCivilDate(date.trim()) && date.trim() >= heldOn;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const facts = { ...stated?.facts, reviewFailedOn: date.trim() } as Extract<Body, { type: 'facts_stated' }>['facts'];
    if (sound) void save({ type: 'facts_stated', rule: DUTY_FACTS, candidateId: null, facts });
  };
  return (
    <form onSubmit={submit}>
      <p className="kp-soft">{t(reviewWords.againUnknown)}</p>
      <div className="kp-line">
        <DateInput label={t(reviewWords.announcedOn)} value={date} onChange={setDate} />
        <button type="submit" className="marking-button" disabled={!sound}>
          {t(reviewWords.againRecord)}
        </button>
      </div>
    </form>
  );
}

function Planning({
  candidate: { candidateId, examType },
  announcedOn,
  save,
}: Props & { readonly announcedOn: string }) {
  const t = useSay();
  const facts = useSittingPart((view) => view.state.facts.get(factsKey(PLANNED, candidateId)));
  const planned = plannedSchema.safeParse(facts?.facts);
  const [proposedOn, setProposedOn] = useState('');
  // whoever sits a 补考 is having the one re-review now
  const [ticked, setTicked] = useState(/补考|重新评审/.test(examType));
  // what the plan or earlier reviews at this station say is not asked of anybody
  const attempt = useSittingPart((view) => attemptOf(view.state.sitting, candidateId));
  const before = useReviewsBefore(candidateId);
  const isKnown = attempt !== null || before.length > 0;
  const hadOne = isKnown || ticked;
  const proposal = { failedOn: announcedOn, proposedOn: proposedOn.trim(), used: hadOne ? 1 : 0 };
  const verdict = isCivilDate(proposal.proposedOn) ? reReview.judge(proposal) : null;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (verdict?.outcome === 'pass') void save({ type: 'facts_stated', rule: PLANNED, candidateId, facts: proposal });
  };
  return (
    <form onSubmit={submit}>
      <p className="kp-soft">{t(reviewWords.againRule, { announcedOn, lastDay: addYears(announcedOn, 1) })}</p>
      <div className="kp-line">
        <DateInput label={t(reviewWords.proposedOn)} value={proposedOn} onChange={setProposedOn} />
        <label className="kp-line">
          <input type="checkbox" checked={hadOne} disabled={isKnown} onChange={() => setTicked(!ticked)} />
          {before.length > 0 ? t(reviewWords.usedOn, { days: before.join('、') }) : t(reviewWords.usedBefore)}
        </label>
        <button type="submit" className="marking-button" disabled={verdict?.outcome !== 'pass'}>
          {t(reviewWords.againRecord)}
        </button>
      </div>
      {verdict !== null && <ReasonList because={verdict.because} />}
      {planned.success && <p>{t(reviewWords.againOn, { date: planned.data.proposedOn })}</p>}
    </form>
  );
}

/** The days of the reviews they had here within a year before; none while the host has not said. */
function useReviewsBefore(candidateId: string): readonly string[] {
  const { practice, log } = useSignedIn();
  const [days, setDays] = useState<readonly string[]>([]);
  useEffect(() => {
    let isLeft = false;
    void invoke('review:before', { practice, log, candidateId }).then((answer) => {
      if (!isLeft && answer.ok) setDays(answer.value.days);
    });
    return () => {
      isLeft = true;
    };
  }, [practice, log, candidateId]);
  return days;
}

type DateInputProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function DateInput({ label, value, onChange }: DateInputProps) {
  return (
    <input
      className="kp-num"
      inputMode="numeric"
      placeholder={label}
      title="YYYY-MM-DD"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
