import { Button } from 'antd';
import { useState } from 'react';
import { saveBytes } from '#renderer/host/save-bytes.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { documentOf } from '#shared/documents/registry.ts';
import type { RuleContext } from '#shared/law/parts/rule.ts';
import { agendaOf, type AgendaItem } from '#shared/documents/desk/agenda.ts';
import { eventsOf } from '#shared/documents/desk/agenda-events.ts';
import { writeCalendar } from '#shared/documents/desk/ics.ts';
import type { SittingState } from '#shared/record/state.ts';
import { dutyWords as words } from '#shared/documents/desk/words.ts';
import { AgreementsPanel } from './agreements-panel.tsx';
import { AgendaTable } from './agenda-table.tsx';
import { CalendarPanel } from './calendar-panel.tsx';
import { DateForm } from './date-form.tsx';
import { MonthPicture } from './month-picture.tsx';

type Props = { readonly state: SittingState; readonly context: RuleContext };

/** 时限日程: every duty with its day, the month it falls in, and the days that deadlines count from. */
export function AgendaView({ state, context }: Props) {
  const t = useSay();
  const items = agendaOf(state, context);
  const due = items.flatMap((item) => (item.kind === 'due' ? [item.on] : []));
  const missing = [...new Set(items.flatMap((item) => (item.kind === 'calendar_missing' ? [item.year] : [])))];
  return (
    <div className="policy-agenda">
      <div className="kp-stack">
        {missing.map((year) => (
          <p key={year} className="kp-note kp-num" data-tone="warn">
            {t(words.missingYear, { year })}
          </p>
        ))}
        {items.length === 0 ? (
          <p className="kp-soft">{t(words.none)}</p>
        ) : (
          <>
            <AgendaTable state={state} items={items} />
            <ExportButton state={state} items={items} />
          </>
        )}
        {documentOf(state.sitting)?.asksAgreements === true && <AgreementsPanel state={state} />}
        <DateForm key={state.facts.get('calendar.duties/')?.seq ?? -1} state={state} />
      </div>
      <aside className="kp-stack">
        <MonthPicture calendar={context.calendar} today={context.today} due={due} />
        <CalendarPanel state={state} />
      </aside>
    </div>
  );
}

/** Saves the days as a file that any calendar program reads. */
function ExportButton({ state, items }: { readonly state: SittingState; readonly items: readonly AgendaItem[] }) {
  const t = useSay();
  const explain = useFailureSentence();
  const [said, setSaid] = useState<{ readonly tone: 'good' | 'danger'; readonly text: string } | null>(null);
  const { sitting } = state;
  if (sitting === null) return null;
  const events = eventsOf(sitting, items, t);

  const save = async (): Promise<void> => {
    const name = t(words.fileName, { title: sitting.title });
    const text = writeCalendar(name, events, new Date().toISOString());
    const saved = await saveBytes(`${name}.ics`, new TextEncoder().encode(text));
    setSaid(
      saved.ok
        ? { tone: 'good', text: t(words.saved, { where: saved.value.where }) }
        : { tone: 'danger', text: explain(saved.error) },
    );
  };
  return (
    <div className="kp-line">
      <Button disabled={events.length === 0} onClick={() => void save()}>
        {t(words.exportIcs)}
      </Button>
      {said !== null && (
        <span className="kp-tone kp-small" data-tone={said.tone} role="status">
          {said.text}
        </span>
      )}
    </div>
  );
}
