import type { Panel } from '../model/panels.ts';
import { holderOf, seatsOfPanel } from '../procedures/parts/seats.ts';
import { procedureOf } from '../procedures/registry.ts';
import { panelOf, unassigned } from '../record/panels.ts';
import { isRecused } from '../record/recusal.ts';
import type { SittingState } from '../record/state.ts';

// How candidates are shared out between the panels of a sitting (渝职鉴发〔2022〕8号 六（三）: 根据参加评审人数，成立若干评审组).

/** A panel as it stands: who sits on it now, the lead first as they were named, and whom it judges. */
export type StandingPanel = { readonly panel: Panel; readonly members: readonly string[]; readonly count: number };

/** Every panel of the sitting with whoever holds its seats now. */
export function standingPanels(state: SittingState): StandingPanel[] {
  const { group } = procedureOf(state.sitting);
  const ids = [...state.candidates.keys()];
  return state.panels.map((panel) => ({
    panel,
    members: seatsOfPanel(state, group, panel).map((seat) => seat[seat.length - 1] ?? seat[0]),
    count: ids.filter((id) => panelOf(state, id)?.name === panel.name).length,
  }));
}

/** Whether everybody on a panel may judge this candidate. */
export function mayJudge(state: SittingState, panel: Panel, candidateId: string): boolean {
  const seats = seatsOfPanel(state, procedureOf(state.sitting).group, panel);
  return !seats.some((seat) => isRecused(state, holderOf(state, seat, candidateId), candidateId));
}

/** Where everybody without a panel goes so that none gets more than another: in the order of the roster, and past a recusal. */
export function sharedEvenly(state: SittingState): { readonly candidateId: string; readonly panel: string }[] {
  const counts = new Map(standingPanels(state).map(({ panel, count }) => [panel.name, count]));
  return unassigned(state).flatMap((candidateId) => {
    const able = state.panels.filter((panel) => mayJudge(state, panel, candidateId));
    const [first] = able.toSorted((a, b) => (counts.get(a.name) ?? 0) - (counts.get(b.name) ?? 0));
    if (first === undefined) return [];
    counts.set(first.name, (counts.get(first.name) ?? 0) + 1);
    return [{ candidateId, panel: first.name }];
  });
}
