import { Button } from 'antd';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { DRILL_STEPS, drillFact } from '#shared/progress/drill.ts';
import './drill.css';
import { DrillStepRow } from './drill-step.tsx';
import { useSeen } from './use-seen.ts';
import { drillScreenWords as words } from './words.ts';

/** 应急演练: what may happen on the day, done once on a practice sitting, and held against the record each time. */
export function DrillScreen() {
  const t = useSay();
  const { state } = useSitting();
  const log = state.sitting?.sittingId ?? '';
  const seen = useSeen(log);
  const phases = DRILL_STEPS.map((step) => drillFact(state, step)?.phase);
  const count = (phase: string): number => phases.filter((one) => one === phase).length;
  const isPractice = state.sitting?.practice === true;
  return (
    <section className="kp-screen">
      <header className="kp-screen-head">
        <h1>{t(words.title)}</h1>
        <span className="kp-soft kp-grow" role="status">
          {t(words.progress, { done: count('done'), skipped: count('skipped'), all: DRILL_STEPS.length })}
        </span>
        {isPractice && <Button onClick={() => navigate('printing', { form: 'drill-report' })}>{t(words.print)}</Button>}
      </header>
      <div className="drill-body kp-stack">
        <p className="kp-soft">{t(isPractice ? words.about : words.onlyPractice)}</p>
        {isPractice && DRILL_STEPS.map((step) => <DrillStepRow key={step} step={step} log={log} seen={seen} />)}
      </div>
    </section>
  );
}
