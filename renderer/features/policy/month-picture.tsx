import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { addMonths, type CivilDate } from '#shared/base/calendar/civil-date.ts';
import type { Calendar } from '#shared/base/calendar/working-days.ts';
import { monthOf } from '#shared/documents/desk/month.ts';
import { dutyWords as words } from '#shared/documents/desk/words.ts';

type Props = { readonly calendar: Calendar; readonly today: CivilDate; readonly due: readonly CivilDate[] };

/** A small month with holidays, make-up days, today, and a dot on every day something is due. */
export function MonthPicture({ calendar, today, due }: Props) {
  const t = useSay();
  const [shown, setShown] = useState(() => due.find((on) => on >= today) ?? today);
  const [year = '', month = ''] = shown.split('-');
  return (
    <section className="kp-panel policy-month kp-num">
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
            <tr key={week[0]?.date}>
              {week.map(({ date, inside, kind }) => (
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
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="kp-faint kp-small">
        {calendar.years.has(Number(year)) ? t(words.legend) : t(words.calendarMissing, { year })}
      </p>
    </section>
  );
}
