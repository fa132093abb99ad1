import { useEffect, useState } from 'react';
import { useCalendars } from '#renderer/data/calendars.ts';
import type { YearCalendar } from '#shared/base/calendar/year-calendar.ts';
import { dutiesIn, type SittingDuties } from '#shared/documents/desk/desk-agenda.ts';
import { invoke } from '#renderer/host/bridge.ts';
import { buildCalendar } from '#shared/base/calendar/working-days.ts';
import { BUNDLED_YEARS } from '#shared/base/calendar/years/bundled.ts';
import { handedOf, type Handed } from '#shared/plans/handed-over.ts';
import { partOf, type Part } from '#shared/plans/part.ts';
import { planDuties } from '#shared/plans/plan-duties.ts';
import { wholePlan } from '#shared/plans/whole-plan.ts';
import { readState } from './load-plan.ts';
import { counting } from './plans.ts';
import type { SittingSummary } from './sitting-summary.ts';
import { unlocked } from './veiled.ts';

/** The duties of every sitting here, as far as they are read. */
export type Duties = {
  readonly known: readonly SittingDuties[];
  /** Sittings whose journal can't be read: what is due in them is not known. */
  readonly unread: readonly SittingSummary[];
  readonly done: number;
  readonly of: number;
};

/** What was read once, by how far the journal had come: nobody waits for it again until something is written. */
const kept = new Map<string, Read>();
/** A sitting's duties, and what it brings to those of its plan. */
type Read = { readonly duties: SittingDuties; readonly part: Part | null; readonly handed: Handed | null };

/** Real sittings that count; practice owes nobody anything, and of one that is locked here nothing is told. */
const dutifulSittings = (all: readonly SittingSummary[]): readonly SittingSummary[] =>
  counting(unlocked(all)).filter(({ practice }) => !practice);

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
  const read: Read[] = [];
  for (const summary of wanted) {
    const found = await dutiesOf(summary, counted);
    const { known, unread, done } = duties;
    // what the plans leave to be done comes with the last of their sittings
    const isLast = done + 1 === duties.of;
    if (found !== null) read.push(found);
    const next = found === null ? known : [...known, found.duties];
    duties = {
      ...duties,
      known: isLast ? await withPlans(next, read, counted) : next,
      unread: found === null ? [...unread, summary] : unread,
      done: done + 1,
    };
    if (!tell(duties)) return;
  }
}

/** The same with what each plan's own record leaves to be done, beside the last of its sittings. */
async function withPlans(
  known: readonly SittingDuties[],
  read: readonly Read[],
  { today, years }: Counted,
): Promise<readonly SittingDuties[]> {
  const calendar = buildCalendar([...BUNDLED_YEARS, ...known.flatMap((one) => one.years), ...years]);
  let all = known;
  const plans = new Map(
    read.flatMap(({ duties: { sitting } }) =>
      sitting.plan === undefined ? [] : [[sitting.plan.planId, sitting.plan]],
    ),
  );
  for (const plan of plans.values()) {
    const own = read.filter(({ duties }) => duties.sitting.plan?.planId === plan.planId);
    const last = own.toSorted((a, b) => (a.duties.sitting.heldOn < b.duties.sitting.heldOn ? -1 : 1)).at(-1);
    const record = await invoke('plan:read', { practice: false, planId: plan.planId });
    if (!record.ok || last === undefined) continue;
    const parts = own.flatMap(({ part }) => part ?? []);
    const handed = own.flatMap(({ handed }) => handed ?? []);
    const whole = wholePlan({ plan, parts, handed, elsewhere: [], ...record.value, batches: [] }, today);
    const items = planDuties(whole, { calendar, today });
    all = all.map((one) => (one === last.duties ? { ...one, items: [...one.items, ...items] } : one));
  }
  return all;
}

async function dutiesOf(summary: SittingSummary, { today, years }: Counted): Promise<Read | null> {
  const key = JSON.stringify([summary.log, summary.journal, today, years]);
  const before = kept.get(key);
  if (before !== undefined) return before;
  const state = await readState(summary);
  const duties = state.ok ? dutiesIn(state.value, today, years) : null;
  if (!state.ok || duties === null) return null;
  const found = { duties, part: partOf(state.value), handed: handedOf(state.value) };
  kept.set(key, found);
  return found;
}
