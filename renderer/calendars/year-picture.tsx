import { useSay } from '#renderer/ui/say.ts';
import { buildCalendar } from '#shared/base/calendar/working-days.ts';
import type { YearCalendar } from '#shared/base/calendar/year-calendar.ts';
import { monthOf } from '#shared/documents/desk/month.ts';
import { calendarWords as words } from './words.ts';

const MONTHS = Array.from({ length: 12 }, (_, nth) => nth + 1);

/** A whole year at a glance: twelve months, days off and make-up days marked by a word each. */
export function YearPicture({ year }: { readonly year: YearCalendar }) {
  const t = useSay();
  const calendar = buildCalendar([year]);
  const marks = { off: t(words.rest), 'make-up': t(words.work), working: '', weekend: '', unknown: '' } as const;
  return (
    <div className="kp-stack kp-num">
      <div className="calendars-year" data-testid="year-picture">
        {MONTHS.map((month) => (
          <table key={month}>
            <caption>{t(words.month, { month })}</caption>
            <thead>
              <tr>
                {t(words.weekdays)
                  .split(' ')
                  .map((name, nth) => (
                    <th key={nth}>{name}</th>
                  ))}
              </tr>
            </thead>
            <tbody>
              {monthOf(calendar, `${String(year.year)}-${String(month).padStart(2, '0')}-01`).map((week) => (
                <tr key={week[0]?.date}>
                  {week.map(({ date, inside, kind }) => (
                    <td key={date} data-kind={inside ? kind : 'outside'} title={inside ? date : undefined}>
                      {inside && Number(date.slice(8))}
                      {inside && marks[kind] !== '' && <small>{marks[kind]}</small>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <p className="kp-faint kp-small">{t(words.legend)}</p>
    </div>
  );
}
