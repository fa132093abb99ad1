import { CODES_EDITION } from '../model/codes.ts';
import { isHeldUnder, type Sitting } from '../model/sitting.ts';
import { KINDS } from './kinds.ts';
import { CODE_DRAW, drawRoom, roomDrawSchema } from './room-draw.ts';
import type { SittingState } from './state.ts';

/** Whether whoever marks knows candidates by codes: where they score line by line. A panel reads papers that bear the name. */
export const asksForCodes = (sitting: Sitting | null): boolean =>
  sitting?.settings.codes !== undefined &&
  isHeldUnder(sitting, CODES_EDITION) &&
  KINDS.veto_recorded.procedures.includes(sitting.procedure);

/** What of a sitting its codes rest on. */
export type Coding = Pick<SittingState, 'sitting' | 'candidates' | 'draws'>;

/** Whether the codes were drawn. */
const areCoded = ({ draws }: Pick<SittingState, 'draws'>): boolean => draws.some(({ rule }) => rule === CODE_DRAW);

/**
 * Everybody's code, in the order of the codes: the number of the lot as last drawn. Whoever came onto the roster after the draw follows in
 * the order of admission, so that a latecomer has one, too. Empty where none are asked for or none were drawn.
 */
export function codesOf({ sitting, candidates, draws }: Coding): ReadonlyMap<string, string> {
  if (!asksForCodes(sitting)) return NONE;
  const known = worked.get(draws);
  if (known?.candidates === candidates) return known.codes;
  const codes = workOut(candidates, draws);
  worked.set(draws, { candidates, codes });
  return codes;
}

const NONE: ReadonlyMap<string, string> = new Map();
/** Kept as long as the draws are: every row of every list asks. */
const worked = new WeakMap<object, { readonly candidates: object; readonly codes: ReadonlyMap<string, string> }>();

function workOut(candidates: SittingState['candidates'], draws: SittingState['draws']): ReadonlyMap<string, string> {
  const last = draws.findLast(({ rule }) => rule === CODE_DRAW);
  const draw = roomDrawSchema.safeParse(last?.facts);
  if (!draw.success) return NONE;
  const drawn = drawRoom(CODE_DRAW, draw.data).map(({ candidateId }) => candidateId);
  const later = [...candidates.keys()].filter((id) => !drawn.includes(id));
  const all = [...drawn, ...later];
  const width = Math.max(2, String(all.length).length);
  return new Map(all.map((id, at) => [id, `K${String(at + 1).padStart(width, '0')}`]));
}

/** Whether codes are asked for and not drawn: until they are, nobody marks, or whoever did would have known a name. */
export const isUncoded = (state: Pick<SittingState, 'sitting' | 'draws'>): boolean =>
  asksForCodes(state.sitting) && !areCoded(state);
