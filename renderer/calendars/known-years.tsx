import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useCalendars } from '#renderer/data/calendars.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { yearOf } from '#shared/base/calendar/civil-date.ts';
import { BUNDLED_YEARS } from '#shared/base/calendar/years/bundled.ts';
import { YearPicture } from './year-picture.tsx';
import { calendarWords as words } from './words.ts';

type Props = { readonly done: number | null; readonly onEnter: () => void };

/** The years this computer counts by, each as a year's picture, with the notice it rests on and who confirmed it. */
export function KnownYears({ done, onEnter }: Props) {
  const t = useSay();
  const { confirmed, damaged, years } = useCalendars();
  const all = [...new Map([...BUNDLED_YEARS, ...years].map((year) => [year.year, year])).values()];
  const [chosen, setChosen] = useState(done ?? yearOf(todayInBeijing()));
  const shown = all.find(({ year }) => year === chosen) ?? all.at(-1);
  if (shown === undefined) return null;
  const entry = confirmed.findLast(({ calendar }) => calendar.year === shown.year);
  return (
    <div className="kp-stack">
      {done !== null && (
        <p className="kp-tone" data-tone="good" role="status">
          {t(words.done, { year: done })}
        </p>
      )}
      {damaged && (
        <p className="kp-note" data-tone="danger" role="alert">
          {t(words.damaged)}
        </p>
      )}
      <p className="kp-soft">{t(words.note)}</p>
      <div className="kp-line kp-wrap kp-num">
        <Segmented<number>
          aria-label={t(words.which)}
          value={shown.year}
          onChange={setChosen}
          options={all.map(({ year }) => ({ value: year, label: String(year) }))}
        />
        <Button type="primary" onClick={onEnter}>
          {t(words.enter)}
        </Button>
      </div>
      <p className="kp-num">
        {t(words.source)}：{shown.notice}
        {'　'}
        <span className="kp-soft">
          {entry === undefined ? t(words.shipped) : t(words.confirmedBy, { by: entry.by, at: localTime(entry.at) })}
        </span>
        {entry !== undefined && entry.reason !== '' && `　${t(words.because, { reason: entry.reason })}`}
      </p>
      <YearPicture year={shown} />
      {entry !== undefined && (
        <details>
          <summary>{t(words.text)}</summary>
          <div className="calendars-text kp-small kp-num">{entry.text}</div>
        </details>
      )}
    </div>
  );
}
