import { Button, Input } from 'antd';
import { useState } from 'react';
import { confirmYear, useCalendars } from '#renderer/data/calendars.ts';
import { Field } from '#renderer/ui/field.tsx';
import { ReasonField } from '#renderer/ui/reason-field.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { yearOf } from '#shared/base/calendar/civil-date.ts';
import { BUNDLED_YEARS } from '#shared/base/calendar/years/bundled.ts';
import type { ReadNotice } from '#shared/importing/calendar-notice/read-notice.ts';
import { changesOf, type DayKind, type YearChange } from '#shared/importing/calendar-notice/year-changes.ts';
import { calendarWords as words } from './words.ts';

type Props = {
  readonly read: ReadNotice;
  readonly text: string;
  readonly said: number | null;
  readonly onDone: (year: number) => void;
};

/** What confirming changes, old beside new, and who answers for it; a year that was known asks for a reason. */
export function ConfirmNotice({ read, text, said, onDone }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { years } = useCalendars();
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { year } = read.calendar;
  const known = [...new Map([...BUNDLED_YEARS, ...years].map((one) => [one.year, one])).values()];
  const changes = changesOf(read, known);
  const asksReason = changes.some(({ before }) => before !== null);
  const unplaced = [...read.beyond.daysOff, ...read.beyond.workingWeekends].filter(
    (date) => !known.some((one) => one.year === yearOf(date)),
  );
  if (changes.length === 0) return <p className="kp-note kp-num">{t(words.same, { year })}</p>;
  const confirm = async (): Promise<void> => {
    const confirmed = await confirmYear({ text, year: said, by: by.trim(), reason: asksReason ? reason.trim() : '' });
    if (confirmed.ok) onDone(year);
    else setProblem(explain(confirmed.error));
  };
  return (
    <div className="kp-stack kp-num">
      {unplaced.length > 0 && <p className="kp-note">{t(words.beyond, { dates: unplaced.join('、') })}</p>}
      {changes.map((change) => change.before !== null && <Differences key={change.calendar.year} change={change} />)}
      {asksReason && (
        <>
          <p className="kp-soft">{t(words.keepsOld)}</p>
          <ReasonField label={t(words.reason)} reason={reason} onReason={setReason} />
        </>
      )}
      <Field label={t(words.by)}>
        {(control) => <Input {...control} maxLength={60} value={by} onChange={({ target }) => setBy(target.value)} />}
      </Field>
      {problem !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
      <div>
        <Button
          type="primary"
          disabled={by.trim() === '' || (asksReason && reason.trim() === '')}
          onClick={() => void confirm()}
        >
          {t(words.confirm, { year })}
        </Button>
      </div>
    </div>
  );
}

const KINDS = { off: words.kindOff, worked: words.kindWorked, ordinary: words.kindOrdinary } as const satisfies Record<
  DayKind,
  unknown
>;

function Differences({ change: { calendar, before, days } }: { readonly change: YearChange }) {
  const t = useSay();
  return (
    <>
      <p className="kp-note" data-tone="warn">
        {t(words.differs, { year: calendar.year, notice: before?.notice ?? '', count: days.length })}
      </p>
      <table className="kp-table" data-testid="calendar-differences">
        <thead>
          <tr>
            <th>{t(words.date)}</th>
            <th>{t(words.was)}</th>
            <th>{t(words.is)}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ date, was, is }) => (
            <tr key={date}>
              <td>{date}</td>
              <td>{t(KINDS[was])}</td>
              <td>{t(KINDS[is])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
