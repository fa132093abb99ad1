import { knownLedger } from '#renderer/data/known-ledger.ts';
import type { SheetStage } from '#shared/progress/ledger.ts';
import type { SittingState } from '#shared/record/state.ts';

export const FIRST_DAY_STEPS = ['signIn', 'mark', 'sign', 'print'] as const;
export type FirstDayStep = (typeof FIRST_DAY_STEPS)[number];

const MARKED: ReadonlySet<SheetStage> = new Set(['complete', 'signed', 'corrected']);
const SIGNED: ReadonlySet<SheetStage> = new Set(['signed', 'corrected']);

/** Which steps are done, as the sitting shows it: whoever comes back goes on where they were. */
export function firstDayDone(state: SittingState, isPrinted: boolean): ReadonlySet<FirstDayStep> {
  const stages = knownLedger(state).rows.map(({ stage }) => stage);
  const done: Readonly<Record<FirstDayStep, boolean>> = {
    signIn: state.keys.size > 0,
    mark: stages.some((stage) => MARKED.has(stage)),
    sign: stages.some((stage) => SIGNED.has(stage)),
    print: isPrinted,
  };
  return new Set(FIRST_DAY_STEPS.filter((step) => done[step]));
}
