import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useHostNews } from '#renderer/host/host-news.ts';
import { enterSitting } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { GUIDE_STEPS, guideDone, toHold, type GuideStep } from './guide-steps.ts';
import { guideStepWords, guideWords as words } from './guide-words.ts';
import type { OpenPlan } from './use-plan.ts';

type View = 'import' | 'resits' | 'disputes' | 'forms';
type Props = { readonly open: OpenPlan; readonly onView: (view: View) => void };

const VIEWS = {
  theory: 'import',
  resit: 'resits',
  publicity: 'disputes',
  objection: 'disputes',
  forms: 'forms',
} as const;

/** One line above a practised plan: its steps, the next one, how it is done and the way there. */
export function PracticeGuide({ open, onView }: Props) {
  const t = useSay();
  const isPrinted = useIsPrinted(open.plan.known.plan.planId);
  const done = guideDone(open, isPrinted);
  const next = GUIDE_STEPS.find((step) => !done.has(step));
  const go = (step: GuideStep): void => {
    if (step !== 'practical' && step !== 'review') {
      onView(VIEWS[step]);
      return;
    }
    const log = toHold(open, step === 'review');
    if (log !== null) enterSitting(log);
  };
  return (
    <section className="kp-note plan-guide" data-tone="practice" aria-label={t(words.title)}>
      <strong>{t(words.title)}</strong>
      <ol>
        {GUIDE_STEPS.map((step) => (
          <li key={step} aria-current={step === next ? 'step' : undefined}>
            <Shape name={done.has(step) ? 'check' : 'hollow'} size={14} />
            {t(guideStepWords[step].name)}
            {done.has(step) && <span className="kp-hidden">{t(words.done)}</span>}
          </li>
        ))}
      </ol>
      <span className="kp-grow" role="status">
        {t(next === undefined ? words.allDone : guideStepWords[next].how)} {t(words.pin)}
      </span>
      {next !== undefined && (
        <Button size="small" type="primary" onClick={() => go(next)}>
          {t(words.go)}
        </Button>
      )}
    </section>
  );
}

/** Whether anything of the plan was printed or saved, from the host's register; asked again when a job ends. */
function useIsPrinted(planId: string): boolean {
  const isMaking = useHostNews(({ print }) => print !== null && print.total > 0);
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    let left = false;
    if (!isMaking && !isPrinted)
      void invoke('plan:prints', { practice: true, planId }).then((answer) => {
        if (!left && answer.ok) setPrinted(answer.value.rows.length > 0);
      });
    return () => {
      left = true;
    };
  }, [planId, isMaking, isPrinted]);
  return isPrinted;
}
