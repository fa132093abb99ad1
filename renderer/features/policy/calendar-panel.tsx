import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { ChooseFile } from '#renderer/ui/choose-file.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { adoptedYears, adoptYear, calendarOf, readCalendarFile } from '#shared/documents/desk/calendar-of.ts';
import type { SittingState } from '#shared/record/state.ts';
import { dutyWords as words } from '#shared/documents/desk/words.ts';

/** A year's calendar is some 30 dates; anything larger is another file. */
const MOST_BYTES = 100_000;

/** Which years' holidays the sitting counts by, and the way to bring in a new one. */
export function CalendarPanel({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [said, setSaid] = useState<{ readonly tone: 'good' | 'danger'; readonly text: string } | null>(null);
  const years = [...calendarOf(state).years].sort((a, b) => a - b);
  const adopted = adoptedYears(state);

  const take = async (file: File): Promise<void> => {
    if (file.size > MOST_BYTES) {
      setSaid({ tone: 'danger', text: t(words.calendarBad, { why: t(words.calendarTooBig) }) });
      return;
    }
    const read = readCalendarFile(await file.text());
    if (!read.ok) {
      setSaid({ tone: 'danger', text: t(words.calendarBad, { why: read.error.message }) });
      return;
    }
    const { year, notice } = read.value;
    const written = await record(adoptYear(state, read.value));
    setSaid(
      written.ok
        ? { tone: 'good', text: t(words.calendarTaken, { year, notice }) }
        : { tone: 'danger', text: explain(written.error) },
    );
  };

  return (
    <section className="kp-panel kp-stack kp-num">
      <h2>{t(words.calendars)}</h2>
      <p className="kp-soft">
        {t(words.years, { from: years[0] ?? '', to: years.at(-1) ?? '' })}
        {adopted.length > 0 && `；${t(words.adopted, { years: adopted.map(({ year }) => year).join('、') })}`}
      </p>
      <div>
        <ChooseFile label={t(words.importCalendar)} accept=".json,application/json" onFile={(file) => void take(file)}>
          {t(words.importCalendar)}
        </ChooseFile>
      </div>
      {said !== null && (
        <p className="kp-tone kp-small" data-tone={said.tone} role="status">
          {said.text}
        </p>
      )}
    </section>
  );
}
