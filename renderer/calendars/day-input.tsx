import { CalendarOutlined } from '@ant-design/icons';
import { Button, Input, Popover } from 'antd';
import { useState, type ComponentProps } from 'react';
import { useCalendars } from '#renderer/data/calendars.ts';
import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { BUNDLED_YEARS } from '#shared/base/calendar/years/bundled.ts';
import { addMonths, isCivilDate } from '#shared/base/calendar/civil-date.ts';
import { buildCalendar } from '#shared/base/calendar/working-days.ts';
import { monthOf, type MonthDay } from '#shared/documents/desk/month.ts';
import { dayWords as words } from './day-words.ts';
import { calendarWords } from './words.ts';
import './day-input.css';

type Props = Omit<ComponentProps<typeof Input>, 'value' | 'onChange'> & {
  readonly value: string;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
};

/** A day, typed or picked from a month that shows which days are worked. */
export function DayInput({ value, onChange, disabled = false, ...input }: Props) {
  const t = useSay();
  const [open, setOpen] = useState(false);
  const pick = (day: string): void => {
    setOpen(false);
    onChange({ target: { value: day } });
  };
  const picker = (
    <Popover
      open={open}
      trigger="click"
      destroyOnHidden
      onOpenChange={setOpen}
      content={<Month value={value.trim()} onPick={pick} />}
    >
      <Button
        size="small"
        type="text"
        className="day-open"
        icon={<CalendarOutlined />}
        disabled={disabled}
        aria-label={t(words.pick)}
        aria-expanded={open}
      />
    </Popover>
  );
  return <Input {...input} disabled={disabled} value={value} onChange={onChange} suffix={picker} />;
}

type MonthProps = { readonly value: string; readonly onPick: (day: string) => void };

function Month({ value, onPick }: MonthProps) {
  const t = useSay();
  const { years } = useCalendars();
  const [shown, setShown] = useState(isCivilDate(value) ? value : todayInBeijing());
  const weeks = monthOf(buildCalendar([...BUNDLED_YEARS, ...years]), shown);
  return (
    <div className="day-month" role="group" aria-label={t(words.month, { month: shown.slice(0, 7) })}>
      <div className="kp-line">
        <Button size="small" aria-label={t(words.before)} onClick={() => setShown(addMonths(shown, -1))}>
          ‹
        </Button>
        <strong className="kp-grow kp-num">{shown.slice(0, 7)}</strong>
        <Button size="small" aria-label={t(words.after)} onClick={() => setShown(addMonths(shown, 1))}>
          ›
        </Button>
      </div>
      <div className="day-weeks kp-num">
        {t(calendarWords.weekdays)
          .split(' ')
          .map((name, nth) => (
            <span key={nth} className="day-name kp-small kp-soft" aria-hidden>
              {name}
            </span>
          ))}
        {weeks.flat().map((day) => (
          <Day key={day.date} day={day} isChosen={day.date === value} onPick={onPick} />
        ))}
      </div>
      <p className="kp-soft kp-small">{t(words.note)}</p>
    </div>
  );
}

type DayProps = { readonly day: MonthDay; readonly isChosen: boolean; readonly onPick: (day: string) => void };

function Day({ day: { date, inside, kind }, isChosen, onPick }: DayProps) {
  const t = useSay();
  const mark = MARKS[kind];
  return (
    <button
      type="button"
      className="day-square"
      data-kind={kind}
      data-inside={inside}
      aria-pressed={isChosen}
      aria-label={`${date} ${t(words[kind])}`}
      onClick={() => onPick(date)}
    >
      {Number(date.slice(8))}
      <small>{mark === null ? '' : t(mark)}</small>
    </button>
  );
}

/** What stands beside a number, so that no day is told by colour alone. */
const MARKS = {
  ...{ working: null, weekend: words.rest, off: words.rest },
  ...{ 'make-up': words.work, unknown: words.unsure },
} as const;
