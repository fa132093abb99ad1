import { useMemo } from 'react';
import { useCalendars } from '#renderer/data/calendars.ts';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { navigate, usePlace } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { calendarOf } from '#shared/documents/desk/calendar-of.ts';
import { checksOf, judgeCheck, summaryOf } from '#shared/documents/desk/desk.ts';
import { policyWords } from '#shared/documents/desk/words.ts';
import { AgendaView } from './agenda-view.tsx';
import { CheckView } from './check-view.tsx';
import { InspectionsView } from './inspections-view.tsx';
import { ForceBanner } from './force-banner.tsx';
import './policy.css';

const VIEWS = ['checks', 'duties', 'inspections'] as const;

/** 政策核对: what the sitting's document asks of it, judged clause by clause, and the days by which things are due. */
export function PolicyScreen() {
  const t = useSay();
  const { state } = useSitting();
  const { params } = usePlace();
  const view = VIEWS.find((known) => known === params['view']) ?? 'checks';
  const { years } = useCalendars();
  const context = useMemo(() => ({ calendar: calendarOf(state, years), today: todayInBeijing() }), [state, years]);
  const results = useMemo(() => checksOf(state).map((check) => judgeCheck(state, check, context)), [state, context]);
  const summary = summaryOf(results);
  return (
    <section className="kp-screen">
      <header className="kp-screen-head">
        <h1>{t(policyWords.title)}</h1>
        <span className="kp-soft kp-grow kp-num" role="status">
          {t(summary.explained > 0 ? policyWords.summaryExplained : policyWords.summary, summary)}
        </span>
        <div className="kp-filters" role="group" aria-label={t(policyWords.title)}>
          {VIEWS.map((name) => (
            <button
              key={name}
              type="button"
              className="kp-filter kp-eased"
              aria-pressed={name === view}
              onClick={() => navigate('policy', { view: name })}
            >
              {t(policyWords[name])}
            </button>
          ))}
        </div>
      </header>
      <ForceBanner state={state} />
      {view === 'checks' ? (
        <CheckView state={state} results={results} context={context} />
      ) : view === 'duties' ? (
        <AgendaView state={state} context={context} />
      ) : (
        <InspectionsView state={state} />
      )}
    </section>
  );
}
