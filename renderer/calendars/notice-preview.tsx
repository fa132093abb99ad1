import { useSay } from '#renderer/ui/say.ts';
import { addDays, type CivilDate } from '#shared/base/calendar/civil-date.ts';
import type { ReadNotice } from '#shared/importing/calendar-notice/read-notice.ts';
import { YearPicture } from './year-picture.tsx';
import { calendarWords as words } from './words.ts';

/** What was read of a notice, holiday by holiday and as a year, to be compared with the text. */
export function NoticePreview({ read: { calendar, holidays, advice } }: { readonly read: ReadNotice }) {
  const t = useSay();
  return (
    <div className="kp-stack kp-num">
      <p role="status">
        <strong>{t(words.reads, { year: calendar.year, notice: calendar.notice })}</strong>
      </p>
      {holidays.length > 0 && (
        <table className="kp-table">
          <thead>
            <tr>
              <th>{t(words.holiday)}</th>
              <th>{t(words.off)}</th>
              <th>{t(words.days)}</th>
              <th>{t(words.worked)}</th>
            </tr>
          </thead>
          <tbody>
            {holidays.map(({ names, off, worked }) => (
              <tr key={names.join()}>
                <td>{names.join('、')}</td>
                <td>{spansOf(off).join('、')}</td>
                <td>{off.length}</td>
                <td>{worked.length === 0 ? '—' : worked.join('、')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {advice.map((sentence) => (
        <p key={sentence} className="kp-soft kp-small">
          {t(words.advice, { sentence })}
        </p>
      ))}
      <YearPicture year={calendar} />
    </div>
  );
}

/** Days that follow each other as one span: 2027-01-01～2027-01-03. */
function spansOf(days: readonly CivilDate[]): string[] {
  const spans: [CivilDate, CivilDate][] = [];
  for (const day of days) {
    const last = spans.at(-1);
    if (last !== undefined && addDays(last[1], 1) === day) last[1] = day;
    else spans.push([day, day]);
  }
  return spans.map(([from, to]) => (from === to ? from : `${from}～${to}`));
}
