import { scores, type Role } from '../model/staff.ts';
import { isUncoded } from '../record/codes.ts';
import { unassigned } from '../record/panels.ts';
import type { SittingState } from '../record/state.ts';
import type { ListName } from '../procedures/parts/lists.ts';
import { procedureOf } from '../procedures/registry.ts';
import { ableOf } from '../procedures/review/pool.ts';
import { examinersOf, leadOf } from '../procedures/scorers.ts';

/** What one of the lists still lacks. */
export type Lack = { readonly list: ListName } & (
  | { readonly kind: 'missing' }
  | {
      /** Senior examiners to draw from; people who score; candidates with theory and practical scores; candidates with a panel. */
      readonly kind: 'few_senior_examiners' | 'few_examiners' | 'few_scores' | 'unassigned';
      readonly have: number;
      readonly need: number;
    }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] }
);

/** Everything a sitting still lacks before it can be scored and signed, at most once a list and in the order of the checklist. */
export function lacksOf(state: SittingState): readonly Lack[] {
  const there: Readonly<Record<ListName, Lack | null>> = {
    sitting: state.sitting === null ? missing('sitting') : null,
    staff: staffLack(state),
    draw: drawLack(state),
    roster: state.candidates.size === 0 ? missing('roster') : null,
    panels: panelsLack(state),
    // nothing has to be drawn but the codes, where candidates are marked by them
    lots: isUncoded(state) ? missing('lots') : null,
    // nobody has to be recused; whose sheet waits for a stand-in is told on the board
    recusal: null,
    scores: scoresLack(state),
    scheme: state.scheme === null ? missing('scheme') : null,
    // nobody has to divide tasks, and a division is never left half done
    division: null,
  };
  return procedureOf(state.sitting).preparation.flatMap((list) => there[list] ?? []);
}

/** Whether nobody can score at all while this lacks; the others may still be mended beside the scoring. */
export const stopsScoring = (lack: Lack): boolean =>
  lack.kind === 'missing' ? lack.list !== 'scores' : lack.kind === 'few_examiners' && lack.have === 0;

const missing = (list: ListName): Lack => ({ list, kind: 'missing' });

/** A panel is drawn, and still has the lead that the draw gave it: a staff list brought in afterwards may take it away. */
function drawLack(state: SittingState): Lack | null {
  if (state.drawn.length === 0) return missing('draw');
  const leaderless = examinersOf(state).length > 0 && leadOf(state) === undefined;
  return leaderless ? { list: 'draw', kind: 'roles', roles: ['expert-lead'] } : null;
}

function scoresLack(state: SittingState): Lack | null {
  if (state.subjectScores.size === 0) return missing('scores');
  const need = state.candidates.size;
  const have = [...state.candidates.keys()].filter((id) => {
    const scores = state.subjectScores.get(id);
    return scores?.theory !== undefined && scores.practical !== undefined;
  }).length;
  return have < need ? { list: 'scores', kind: 'few_scores', have, need } : null;
}

/** Nobody has to form several panels; where there are any, everybody is assigned to one. */
function panelsLack(state: SittingState): Lack | null {
  const count = unassigned(state).length;
  const need = state.candidates.size;
  return count === 0 ? null : { list: 'panels', kind: 'unassigned', have: need - count, need };
}

/** Enough people who score, and everyone who must sign under the sitting. */
function staffLack(state: SittingState): Lack | null {
  // whom a sitting is opened with is no staff list yet
  if ([...state.people.keys()].every((personId) => personId === state.root?.personId)) return missing('staff');
  const { isDrawn, lead } = procedureOf(state.sitting).group;
  const need = state.sitting?.settings.examinersPerCandidate ?? 1;
  // a panel that is drawn comes from the senior examiners, and the draw names its lead
  const have = isDrawn ? ableOf(state).length : examinersOf(state).filter(({ role }) => scores(role)).length;
  if (have < need) return { list: 'staff', kind: isDrawn ? 'few_senior_examiners' : 'few_examiners', have, need };
  const held = new Set([...state.people.values()].map(({ role }) => role));
  const roles: Role[] = [
    ...(!isDrawn && leadOf(state) === undefined ? [lead] : []),
    ...(['checker', 'supervisor'] as const).filter((role) => !held.has(role)),
  ];
  return roles.length === 0 ? null : { list: 'staff', kind: 'roles', roles };
}
