import { useEffect, useState } from 'react';
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

/** Reads one sitting after the other, and lets the page have its turn between them. */
export function useDuties(all: readonly SittingSummary[], today: string): Duties {
  const [duties, setDuties] = useState<Duties>({ known: [], unread: [], done: 0, of: 0 });
  useEffect(() => {
    let isLeft = false;
    void readAll(dutifulSittings(all), today, (next) => {
      if (!isLeft) setDuties(next);
      return !isLeft;
    });
    return () => {
      isLeft = true;
    };
  }, [all, today]);
  return duties;
}

/** `tell` answers whether anybody still wants to know. */
async function readAll(
  wanted: readonly SittingSummary[],
  today: string,
  tell: (next: Duties) => boolean,
): Promise<void> {
  let duties: Duties = { known: [], unread: [], done: 0, of: wanted.length };
  if (!tell(duties)) return;
  for (const summary of wanted) {
    const found = await dutiesOf(summary, today);
    const { known, unread, done } = duties;
    duties =
      found === null
        ? { ...duties, unread: [...unread, summary], done: done + 1 }
        : { ...duties, known: [...known, found], done: done + 1 };
    if (!tell(duties)) return;
  }
}

async function dutiesOf(summary: SittingSummary, today: string): Promise<SittingDuties | null> {
  const key = `${summary.log} ${String(summary.journal)} ${today}`;
  const before = kept.get(key);
  if (before !== undefined) return before;
  const state = await readState(summary);
  const found = state.ok ? dutiesIn(state.value, today) : null;
  if (found !== null) kept.set(key, found);
  return found;
}
