import { MonthTable } from '#renderer/duties/month-table.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { CivilDate } from '#shared/base/calendar/civil-date.ts';
import type { Calendar } from '#shared/base/calendar/working-days.ts';
import { dutyWords as words } from '#shared/documents/desk/words.ts';

type Props = { readonly calendar: Calendar; readonly today: CivilDate; readonly due: readonly CivilDate[] };

/** A small month with holidays, make-up days, today, and a dot on every day something is due. */
export function MonthPicture({ calendar, today, due }: Props) {
  const t = useSay();
  return (
    <MonthTable
      calendar={calendar}
      begin={due.find((on) => on >= today) ?? today}
      className="kp-panel policy-month"
      legend={(isKnown, year) => (isKnown ? t(words.legend) : t(words.calendarMissing, { year }))}
    >
      {({ date, inside, kind }) => (
        <td
          key={date}
          data-kind={kind}
          data-inside={inside}
          data-today={date === today}
          data-due={inside && due.includes(date)}
          title={date}
        >
          {Number(date.slice(8))}
          {inside && (kind === 'off' || kind === 'make-up') && (
            <small>{t(kind === 'off' ? words.rest : words.work)}</small>
          )}
        </td>
      )}
    </MonthTable>
  );
}
