import { memo } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { formatMark, type Mark } from '#shared/base/marks/mark.ts';
import { reaches, type Ratio } from '#shared/base/marks/ratio.ts';
import { explainRatio, roundForDisplay } from '#shared/base/marks/rounding.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import { scoringWords } from '#renderer/features/scoring/words.ts';
import { PassPicture } from './pass-picture.tsx';
import type { RunningScore } from './running-score.ts';
import { TaskMarks } from './task-marks.tsx';

type Props = {
  readonly scheme: Scheme;
  /** The tasks that are theirs to mark; null for all. */
  readonly own: readonly number[] | null;
  /** Who marks which of the others; '' where nobody divided them. */
  readonly others: string;
  readonly score: RunningScore;
  readonly lines: number;
  readonly passMark: Mark;
  /** What breaking the rules takes off the result of all sheets, in percent; 0 for nothing. */
  readonly breaches: number;
};

/** What the sheet comes to so far, per task and in all, against the pass line. */
export const Totals = memo(function Totals(props: Props) {
  const { scheme, own, others, lines, passMark, breaches } = props;
  const { now, best, scored } = props.score;
  const t = useSay();
  return (
    <section className="scoring-box" aria-label={t(scoringWords.totals)}>
      <h2>{t(scoringWords.totals)}</h2>
      <TaskMarks {...{ scheme, own }} score={now} />
      <p className="scoring-total">
        <span>{t(own === null ? scoringWords.total : scoringWords.total_own)}</span>
        <output className="kp-num-right" data-testid="total">
          {explainRatio(now.total, passMark)}
        </output>
      </p>
      {own === null ? (
        <>
          <PassPicture
            now={roundForDisplay(now.total)}
            best={roundForDisplay(best.total)}
            pass={passMark}
            label={t(scoringWords.pass_line, { pass: formatMark(passMark) })}
          />
          <p
            className="scoring-verdict"
            data-tone={now.vetoed || !reaches(best.total, passMark) ? 'danger' : undefined}
          >
            {now.vetoed ? (
              t(scoringWords.failed_by_veto)
            ) : (
              <Standing now={now.total} best={best.total} pass={passMark} />
            )}
          </p>
        </>
      ) : (
        // part of an exam is on no side of its pass line
        <p className="kp-small kp-soft" data-testid="tasks-of-others">
          {t(scoringWords.others_mark, { others })}
        </p>
      )}
      {own !== null && now.vetoed && (
        <p className="scoring-verdict" data-tone="danger">
          {t(scoringWords.failed_by_veto)}
        </p>
      )}
      {breaches > 0 && (
        <p className="kp-small kp-num" data-tone="warn" data-testid="sheet-breaches">
          {t(scoringWords.breaches, { percent: breaches })}
        </p>
      )}
      <p className="kp-small kp-soft kp-num">
        {t(scoringWords.total_state, { scored, all: lines })}
        {scored < lines && `　${t(scoringWords.at_best, { best: explainRatio(best.total, passMark) })}`}
      </p>
    </section>
  );
});

function Standing({ now, best, pass }: { readonly now: Ratio; readonly best: Ratio; readonly pass: Mark }) {
  const t = useSay();
  if (reaches(now, pass)) return t(scoringWords.reached);
  if (!reaches(best, pass)) return t(scoringWords.out_of_reach, { best: explainRatio(best, pass) });
  return t(scoringWords.short_of, { gap: formatMark(pass - roundForDisplay(now)) });
}
