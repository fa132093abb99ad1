import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import { checksOf, judgeCheck } from '#shared/documents/desk/desk.ts';
import type { Facts } from '#shared/documents/parts/check.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { under } from './certified.ts';
import { linksOf, readySitting } from './sitting.ts';

/** A sitting under a document, ready to be scored. */
export const readyUnder = (id: string, over: Partial<Sitting> = {}, candidates?: Parameters<typeof readySitting>[1]) =>
  readySitting({ ...over, policy: under(id) }, candidates);

/** The same after these entries, which nobody signed. */
export const after = (state: SittingState, ...bodies: readonly Body[]): SittingState => {
  if (state.sitting === null) throw new Error('no sitting is open');
  return foldAll(
    state,
    linksOf(
      state.sitting,
      bodies.map((body) => [body, null] as const),
      state,
    ),
  );
};

/** Facts about the sitting, as an entry records them. */
export const stating = (rule: string, facts: Extract<Body, { type: 'facts_stated' }>['facts']): Body => ({
  ...{ type: 'facts_stated', rule, candidateId: null, facts },
});

/** How a condition of the sitting stands once this was stated of it: its status, what it still asks, its reasons by their clauses. */
export function condition(state: SittingState, rule: string, stated: Facts = {}) {
  const check = checksOf(state).find((one) => one.rule === rule);
  if (check === undefined) throw new Error(`${rule} is not asked`);
  const judged = judgeCheck(state, check, { calendar: BUNDLED_CALENDAR, today: '2026-11-20' }, stated);
  const because = judged.verdict?.because ?? [];
  return {
    ...{ status: judged.status, problem: judged.problem, asks: judged.missing.map(({ name }) => name) },
    because: because.map(({ code, article }) => `${code} ${article}`),
    texts: because.map(({ text }) => text),
  };
}
