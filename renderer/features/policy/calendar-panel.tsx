import { CalendarsButton } from '#renderer/calendars/calendars-button.tsx';
import { useCalendars } from '#renderer/data/calendars.ts';
import { useSay } from '#renderer/ui/say.ts';
import { adoptedYears, calendarOf } from '#shared/documents/desk/calendar-of.ts';
import type { SittingState } from '#shared/record/state.ts';
import { dutyWords as words } from '#shared/documents/desk/words.ts';

/** Which years' holidays the sitting counts by, and the way to those of the whole computer. */
export function CalendarPanel({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const installed = useCalendars().years;
  const years = [...calendarOf(state, installed).years].sort((a, b) => a - b);
  const adopted = adoptedYears(state);
  return (
    <section className="kp-panel kp-stack kp-num">
      <h2>{t(words.calendars)}</h2>
      <p className="kp-soft">
        {t(words.years, { from: years[0] ?? '', to: years.at(-1) ?? '' })}
        {adopted.length > 0 && `；${t(words.adopted, { years: adopted.map(({ year }) => year).join('、') })}`}
      </p>
      <div>
        <CalendarsButton />
      </div>
    </section>
  );
}
