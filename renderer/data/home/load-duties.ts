import { useEffect, useState } from 'react';
import { useCalendars } from '#renderer/data/calendars.ts';
import type { YearCalendar } from '#shared/base/calendar/year-calendar.ts';
import { dutiesIn, type SittingDuties } from '#shared/documents/desk/desk-agenda.ts';
import { readState } from './load-plan.ts';
import { counting } from './plans.ts';
import type { SittingSummary } from './sitting-summary.ts';

/** The duties of every sitting here, as far as they are read. */
export type Duties = {
  readonly known: readonly SittingDuties[];
  /** Sittings whose journal can't be read: what is due in them is not known. */
  readonly unread: readonly SittingSummary[];
  readonly done: number;
  readonly of: number;
};

/** What was read once, by how far the journal had come: nobody waits for it again until something is written. */
const kept = new Map<string, SittingDuties>();

/** Real sittings that count; practice owes nobody anything. */
const dutifulSittings = (all: readonly SittingSummary[]): readonly SittingSummary[] =>
  counting(all).filter(({ practice }) => !practice);

/** By what they are counted. */
type Counted = { readonly today: string; readonly years: readonly YearCalendar[] };

/** Reads one sitting after the other, and lets the page have its turn between them. */
export function useDuties(all: readonly SittingSummary[], today: string): Duties {
  const { years } = useCalendars();
  const [duties, setDuties] = useState<Duties>({ known: [], unread: [], done: 0, of: 0 });
  useEffect(() => {
    let isLeft = false;
    void readAll(dutifulSittings(all), { today, years }, (next) => {
      if (!isLeft) setDuties(next);
      return !isLeft;
    });
    return () => {
      isLeft = true;
    };
  }, [all, today, years]);
  return duties;
}

/** `tell` answers whether anybody still wants to know. */
async function readAll(
  wanted: readonly SittingSummary[],
  counted: Counted,
  tell: (next: Duties) => boolean,
): Promise<void> {
  let duties: Duties = { known: [], unread: [], done: 0, of: wanted.length };
  if (!tell(duties)) return;
  for (const summary of wanted) {
    const found = await dutiesOf(summary, counted);
    const { known, unread, done } = duties;
    duties =
      found === null
        ? { ...duties, unread: [...unread, summary], done: done + 1 }
        : { ...duties, known: [...known, found], done: done + 1 };
    if (!tell(duties)) return;
  }
}

async function dutiesOf(summary: SittingSummary, { today, years }: Counted): Promise<SittingDuties | null> {
  const key = JSON.stringify([summary.log, summary.journal, today, years]);
  const before = kept.get(key);
  if (before !== undefined) return before;
  const state = await readState(summary);
  const found = state.ok ? dutiesIn(state.value, today, years) : null;
  if (found !== null) kept.set(key, found);
  return found;
}
