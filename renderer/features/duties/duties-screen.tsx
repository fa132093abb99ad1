import { Button, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { CalendarsButton } from '#renderer/calendars/calendars-button.tsx';
import { useCalendars } from '#renderer/data/calendars.ts';
import { useDuties } from '#renderer/data/home/load-duties.ts';
import { plansOf, type KnownPlan } from '#renderer/data/home/plans.ts';
import type { SittingSummary } from '#renderer/data/home/sitting-summary.ts';
import { unlocked } from '#renderer/data/home/veiled.ts';
import { YearsOwed } from '#renderer/duties/years-owed.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { deskCalendar, deskItems, groupCounts, groupOf, type DeskGroup } from '#shared/documents/desk/desk-agenda.ts';
import './duties.css';
import { DutyList } from './duty-list.tsx';
import { ExportAll } from './export-all.tsx';
import { KeptList } from './kept-list.tsx';
import { MonthSheet } from './month-sheet.tsx';
import { desk as words } from './words.ts';

type Props = {
  readonly sittings: readonly SittingSummary[];
  readonly onPlan: (known: KnownPlan) => void;
  readonly onBack: () => void;
};

const GROUPS = ['overdue', 'soon', 'lacking', 'later', 'settled'] as const satisfies readonly DeskGroup[];

/** The duties of every plan and sitting on this computer, as a list and as a month. */
export function DutiesScreen({ sittings, onPlan, onBack }: Props) {
  const t = useSay();
  const today = todayInBeijing();
  const { known, unread, done, of } = useDuties(sittings, today);
  const [view, setView] = useState<'list' | 'month' | 'kept'>('list');
  const [group, setGroup] = useState<DeskGroup | 'all'>('all');
  const items = useMemo(() => deskItems(known), [known]);
  const { years } = useCalendars();
  const plans = useMemo(() => plansOf(sittings), [sittings]);
  const counts = groupCounts(items);
  const locked = sittings.length - unlocked(sittings).length;
  const shown = group === 'all' ? items : items.filter(({ item }) => groupOf(item) === group);
  return (
    <main className="kp-sittings">
      <div className="kp-line kp-wrap">
        <h1 className="kp-grow">{t(words.title)}</h1>
        <Segmented<'list' | 'month' | 'kept'>
          aria-label={t(words.view)}
          value={view}
          onChange={setView}
          options={[
            { value: 'list', label: t(words.list) },
            { value: 'month', label: t(words.month) },
            { value: 'kept', label: t(words.kept) },
          ]}
        />
        <CalendarsButton />
        <ExportAll items={items} />
        <Button onClick={onBack}>{t(words.back)}</Button>
      </div>
      {done < of ? (
        <p className="kp-soft" role="status">
          {t(words.reading, { nth: done + 1, of })}
        </p>
      ) : (
        <YearsOwed known={known} today={today} />
      )}
      {locked > 0 && <p className="kp-note">{t(words.locked, { count: locked })}</p>}
      {unread.length > 0 && (
        <p className="kp-note" data-tone="danger" role="alert">
          {t(words.unread, { titles: unread.map(({ sitting, log }) => sitting?.title ?? log).join('、') })}
        </p>
      )}
      {view === 'kept' ? (
        <KeptList known={known} />
      ) : items.length === 0 && done === of ? (
        <p className="kp-note">{t(words.none)}</p>
      ) : (
        <>
          <div>
            <Segmented<DeskGroup | 'all'>
              aria-label={t(words.which)}
              value={group}
              onChange={setGroup}
              options={[
                { value: 'all', label: t(words.all, { count: items.length }) },
                ...GROUPS.map((value) => ({ value, label: t(words[value], { count: counts[value] }) })),
              ]}
            />
          </div>
          {view === 'list' ? (
            <DutyList items={shown} plans={plans} onPlan={onPlan} />
          ) : (
            <MonthSheet items={shown} calendar={deskCalendar(known, years)} today={today} />
          )}
        </>
      )}
    </main>
  );
}
