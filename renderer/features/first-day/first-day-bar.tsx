import { Button } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { useCalmState } from '#renderer/data/use-calm-state.ts';
import { invoke } from '#renderer/host/bridge.ts';
import { useHostNews } from '#renderer/host/host-news.ts';
import { endFirstDay } from '#renderer/ui/first-day.ts';
import { navigate, type Screen } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { FIRST_DAY_STEPS, firstDayDone, type FirstDayStep } from './progress.ts';
import { firstDayStepWords, firstDayWords as words } from './words.ts';
import './first-day.css';

const GO: Readonly<Record<FirstDayStep, () => void>> = {
  signIn: () => requestSignIn(),
  mark: () => goTo('scoring'),
  sign: () => goTo('scoring'),
  print: () => goTo('printing'),
};

/** The keys go along: Enter after a mark must not press the button again. */
function goTo(screen: Screen): void {
  document.querySelector('main')?.focus();
  navigate(screen);
}

/** One line above the screen: the four steps, the next one and how it is done. */
export function FirstDayBar() {
  const t = useSay();
  const state = useCalmState();
  const isPrinted = useIsPrinted();
  const done = useMemo(() => firstDayDone(state, isPrinted), [state, isPrinted]);
  const next = FIRST_DAY_STEPS.find((step) => !done.has(step));
  return (
    <section className="kp-note first-day" data-tone="practice" aria-label={t(words.title)}>
      <strong>{t(words.title)}</strong>
      <ol>
        {FIRST_DAY_STEPS.map((step) => (
          <li key={step} aria-current={step === next ? 'step' : undefined}>
            <Shape name={done.has(step) ? 'check' : 'hollow'} size={14} />
            {t(firstDayStepWords[step].name)}
            {done.has(step) && <span className="kp-hidden">{t(words.done)}</span>}
          </li>
        ))}
      </ol>
      <span className="kp-grow" role="status">
        {t(next === undefined ? words.allDone : firstDayStepWords[next].how)}
      </span>
      {next !== undefined && (
        <Button size="small" type="primary" onClick={GO[next]}>
          {t(firstDayStepWords[next].go)}
        </Button>
      )}
      <Button size="small" onClick={endFirstDay}>
        {t(words.stop)}
      </Button>
    </section>
  );
}

/** Whether anything of the sitting was printed or saved, from the host's register; asked again when a job ends. */
function useIsPrinted(): boolean {
  const { log, practice } = useSignedIn();
  const isMaking = useHostNews(({ print }) => print !== null && print.total > 0);
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    let left = false;
    if (!isMaking && !isPrinted)
      void invoke('print:register', { practice, log }).then((answer) => {
        if (!left && answer.ok) setPrinted(answer.value.rows.length > 0);
      });
    return () => {
      left = true;
    };
  }, [log, practice, isMaking, isPrinted]);
  return isPrinted;
}
