import { Button } from 'antd';
import { useState } from 'react';
import { useCalendars } from '#renderer/data/calendars.ts';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { calendarOf } from '#shared/documents/desk/calendar-of.ts';
import { findingsOf, readinessOf, READINESS_RULE, type Finding } from '#shared/progress/readiness.ts';
import { CameraCheck, PrinterCheck } from './by-eye.tsx';
import { CheckRow } from './check-row.tsx';
import './readiness.css';
import { useMachine } from './use-machine.ts';
import { readinessWords as words } from './words.ts';

type Eye = 'printer' | 'camera';
const NOT_YET = { outcome: 'open', code: 'unknown', blanks: {} } as const;

/** 考前检查: the computer, the lists and what only an eye can tell, once more before the first mark. */
export function ReadinessScreen() {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, actor, record } = useSitting();
  const { years } = useCalendars();
  const machine = useMachine(state.sitting?.sittingId ?? '');
  const [seen, setSeen] = useState<Readonly<Partial<Record<Eye, Finding>>>>({});
  const [problem, setProblem] = useState('');
  const recorded = readinessOf(state);
  const found = findingsOf(state, { ...machine, years: calendarOf(state, years).years });
  const eye = (check: Eye): Finding => seen[check] ?? { check, ...NOT_YET };
  const findings = [...found, eye('printer'), eye('camera')];
  const see = (finding: Finding): void => setSeen((before) => ({ ...before, [finding.check]: finding }));
  const count = (outcome: Finding['outcome']): number => findings.filter((one) => one.outcome === outcome).length;
  const counts = { bad: count('bad'), warn: count('warn'), open: count('open') };
  const write = async (): Promise<void> => {
    const facts = { by: actor?.name ?? '', findings };
    const written = await record({ type: 'facts_stated', rule: READINESS_RULE, candidateId: null, facts });
    setProblem(written.ok ? '' : explain(written.error));
  };
  return (
    <section className="kp-screen">
      <header className="kp-screen-head">
        <h1>{t(words.title)}</h1>
        <span className="kp-soft kp-grow" role="status">
          {counts.bad + counts.warn + counts.open === 0 ? t(words.allGood) : t(words.summary, counts)}
        </span>
        {state.sitting?.practice === true && <Button onClick={() => navigate('drill')}>{t(words.toDrill)}</Button>}
        <Button onClick={() => navigate('printing', { form: 'readiness-report' })}>{t(words.print)}</Button>
        <Button type="primary" onClick={() => void write()}>
          {t(recorded === null ? words.record : words.recordAgain)}
        </Button>
      </header>
      <div className="readiness-body kp-stack">
        <p className="kp-soft">{t(words.about)}</p>
        {problem !== '' && (
          <p className="kp-note" data-tone="danger" role="alert">
            {problem}
          </p>
        )}
        {recorded !== null && (
          <p className="kp-note kp-num" data-tone="good" data-testid="readiness-recorded">
            {t(words.recorded, {
              at: localTime(recorded.at),
              name: recorded.by === '' ? t(words.nobody) : recorded.by,
            })}
          </p>
        )}
        <ul className="kp-panel readiness-list">
          {found.map((finding) => (
            <CheckRow key={finding.check} finding={finding} />
          ))}
          <CheckRow finding={eye('printer')}>
            <PrinterCheck see={see} />
          </CheckRow>
          <CheckRow finding={eye('camera')}>
            <CameraCheck see={see} />
          </CheckRow>
        </ul>
      </div>
    </section>
  );
}
