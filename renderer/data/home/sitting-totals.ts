import { useEffect, useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import type { SittingOutcome } from '#shared/wire/host/people-channels.ts';
import type { SittingSummary } from './sitting-summary.ts';

/** What the closed sittings of a year, or of a plan, came to. */
export type Total = {
  readonly of: { readonly kind: 'year' | 'plan'; readonly name: string };
  readonly sittings: number;
  readonly pass: number;
  readonly fail: number;
  /** Absent or void. */
  readonly away: number;
};
/** `waiting`: not closed, so that nothing of them is counted; `unread`: their record could not be read. */
export type Totals = {
  readonly done: number;
  readonly all: number;
  readonly waiting: number;
  readonly unread: number;
  readonly totals: readonly Total[];
};

/** So many sittings are read before the figures are drawn anew. */
const STEP = 10;
export const isCounted = ({ practice, voided, sitting }: SittingSummary): boolean =>
  !practice && voided === null && sitting !== null;

/**
 * Adds up what sittings came to, one after the other while somebody looks; practice and void ones count nowhere, and of one that is
 * not closed nothing is told.
 */
export function useSittingTotals(sittings: readonly SittingSummary[]): Totals {
  const [totals, setTotals] = useState<Totals>({ done: 0, all: 0, waiting: 0, unread: 0, totals: [] });
  useEffect(() => {
    let isWanted = true;
    const addUp = async (): Promise<void> => {
      const counted = sittings.filter(isCounted);
      const sums = new Map<string, Total>();
      let [waiting, unread] = [0, 0];
      for (const [at, summary] of counted.entries()) {
        const { practice, log } = summary;
        const outcome = await invoke('sitting:outcome', { practice, log, candidateIds: [] });
        if (!isWanted) return;
        if (!outcome.ok) unread += 1;
        else if (!outcome.value.isClosed) waiting += 1;
        else for (const of of belongsTo(summary)) add(sums, of, outcome.value.counts);
        if ((at + 1) % STEP === 0 || at === counted.length - 1)
          setTotals({
            done: at + 1,
            all: counted.length,
            waiting,
            unread,
            totals: [...sums.values()].toSorted(byName),
          });
      }
    };
    void addUp();
    return () => {
      isWanted = false;
    };
  }, [sittings]);
  return totals;
}

const belongsTo = ({ sitting }: SittingSummary): Total['of'][] =>
  sitting === null
    ? []
    : [
        { kind: 'year', name: sitting.heldOn.slice(0, 4) },
        ...(sitting.plan === undefined ? [] : [{ kind: 'plan', name: sitting.plan.title } as const]),
      ];

function add(sums: Map<string, Total>, of: Total['of'], counts: SittingOutcome['counts']): void {
  const key = `${of.kind} ${of.name}`;
  const before = sums.get(key) ?? { of, sittings: 0, pass: 0, fail: 0, away: 0 };
  sums.set(key, {
    of,
    sittings: before.sittings + 1,
    pass: before.pass + counts.pass,
    fail: before.fail + counts.fail,
    away: before.away + counts.absent + counts.void,
  });
}

/** Years before plans, the latest first. */
const byName = (a: Total, b: Total): number =>
  a.of.kind === b.of.kind ? (a.of.name < b.of.name ? 1 : -1) : a.of.kind === 'year' ? -1 : 1;
