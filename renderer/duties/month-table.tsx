import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { addMonths, type CivilDate } from '#shared/base/calendar/civil-date.ts';
import type { Calendar } from '#shared/base/calendar/working-days.ts';
import { monthOf, type MonthDay } from '#shared/documents/desk/month.ts';
import { dutyWords as words } from '#shared/documents/desk/words.ts';

type Props = {
  readonly calendar: Calendar;
  /** A day of the month that is shown first. */
  readonly begin: CivilDate;
  readonly className: string;
  /** What the marks in the squares mean, for a year with a calendar or without one. */
  readonly legend: (isKnown: boolean, year: string) => string;
  /** One square, a `td` with its key. */
  readonly children: (day: MonthDay) => ReactNode;
};

/** A month from Monday to Sunday that can be turned, each square drawn by whoever shows it. */
export function MonthTable({ calendar, begin, className, legend, children }: Props) {
  const t = useSay();
  const [shown, setShown] = useState(begin);
  const [year = '', month = ''] = shown.split('-');
  return (
    <section className={`kp-num ${className}`}>
      <header className="kp-line">
        <Button
          size="small"
          icon={<LeftOutlined aria-hidden />}
          aria-label={t(words.previous)}
          onClick={() => setShown(addMonths(shown, -1))}
        />
        <strong className="kp-grow">{t(words.month, { year, month: Number(month) })}</strong>
        <Button
          size="small"
          icon={<RightOutlined aria-hidden />}
          aria-label={t(words.next)}
          onClick={() => setShown(addMonths(shown, 1))}
        />
      </header>
      <table>
        <thead>
          <tr>
            {t(words.weekdays)
              .split(' ')
              .map((name, index) => (
                <th key={index}>{name}</th>
              ))}
          </tr>
        </thead>
        <tbody>
          {monthOf(calendar, shown).map((week) => (
            <tr key={week[0]?.date}>{week.map(children)}</tr>
          ))}
        </tbody>
      </table>
      <p className="kp-faint kp-small">{legend(calendar.years.has(Number(year)), year)}</p>
    </section>
  );
}
