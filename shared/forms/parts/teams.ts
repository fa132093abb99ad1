import { standingPanels } from '#shared/progress/panel-shares.ts';
import { panelOf } from '#shared/record/panels.ts';
import type { SittingState } from '#shared/record/state.ts';

// 评审组、考评组 on paper: who sat in which of several, and which of them somebody scored for.

/** Who sat in each of several groups, in the order of its columns; empty where there are not several. */
export const whoSat = (state: SittingState): string =>
  standingPanels(state)
    .map(({ panel, members }) => `${panel.name}：${members.map((id) => state.people.get(id)?.name ?? '').join('、')}`)
    .join('；');

/** A scorer's name, with the group that this candidate was assigned to where there are several. */
export function withTeam(state: SittingState, candidateId: string, name: string): string {
  const judging = panelOf(state, candidateId);
  return judging === null ? name : `${judging.name} ${name}`;
}
