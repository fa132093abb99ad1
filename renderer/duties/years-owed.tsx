import { CalendarsButton } from '#renderer/calendars/calendars-button.tsx';
import { useCalendars } from '#renderer/data/calendars.ts';
import { useSay } from '#renderer/ui/say.ts';
import {
  deskCalendar,
  deskItems,
  waitingForYear,
  yearsOwed,
  type SittingDuties,
} from '#shared/documents/desk/desk-agenda.ts';
import { yearsOwedWords as words } from './words.ts';

type Props = { readonly known: readonly SittingDuties[]; readonly today: string };

/** From November on: that next year's holidays are not known here yet, and what can't be worked out without them. */
export function YearsOwed({ known, today }: Props) {
  const t = useSay();
  const { years } = useCalendars();
  const items = deskItems(known);
  return yearsOwed(deskCalendar(known, years), today).map((year) => {
    const waiting = waitingForYear(items, year);
    const names = waiting.slice(0, 3).map(({ sitting, item }) => `${sitting.title}：${t(item.duty.title)}`);
    return (
      <div key={year} className="kp-note kp-num kp-line" data-tone="warn" data-testid="years-owed">
        <span className="kp-grow">
          {t(words.missing, { year })}
          {waiting.length > 0 && t(words.waiting, { count: waiting.length, names: names.join('、') })}
        </span>
        <CalendarsButton entering size="small" />
      </div>
    );
  });
}
