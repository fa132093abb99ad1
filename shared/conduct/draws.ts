import { isHeldUnder } from '../model/sitting.ts';
import { isOpenSeed, isThrown, OPEN_DRAWS, type Seed } from '../model/seed.ts';
import { drawFault } from '../procedures/review/faults.ts';
import type { BodyOf } from '../record/body.ts';
import { drawSchema, PANEL_DRAW } from '../record/draw.ts';
import { asksForCodes } from '../record/codes.ts';
import {
  CODE_DRAW,
  isRoomDraw,
  LOT_DRAWS,
  PANELS_DRAW,
  roomDrawSchema,
  type RoomDraw,
  type RoomDrawName,
} from '../record/room-draw.ts';
import type { SittingState } from '../record/state.ts';
import { seesNames } from '../model/codes.ts';
import { roleOf } from './known.ts';
import { SEVERAL_PANELS } from './panels.ts';
import { fine, orFault, refuse, type Permission } from './refusal.ts';

// 抽签: the panel (天津 综合评审工作流程 三), and by 本场次规定 the candidates' order, places, papers and panels. From edition 8 on what lots hang on
// is thrown by the supervisor or published by somebody else, and a second draw has a reason: the first one stays on record.

/** Facts that are a draw are judged as one; all others are only stated. */
export function mayDraw(state: SittingState, body: BodyOf<'facts_stated'>, actor: string | null): Permission {
  const { rule, facts } = body;
  const isOpen = isHeldUnder(state.sitting, OPEN_DRAWS);
  if (rule === PANEL_DRAW) {
    if (actor === null) return refuse('sign_in_first');
    const lawful = orFault(fine, () => drawFault(state, facts));
    const draw = drawSchema.safeParse(facts);
    return lawful.ok && isOpen && draw.success ? isOpenly(state, rule, draw.data, actor) : lawful;
  }
  if (!isOpen || !isRoomDraw(rule) || !isOfThis(state, rule)) return fine;
  if (actor === null) return refuse('sign_in_first');
  if (rule === CODE_DRAW && !seesNames(roleOf(state, actor))) return refuse('role_may_not');
  const draw = roomDrawSchema.safeParse(facts);
  if (!draw.success || body.candidateId !== null || !isSound(state, rule, draw.data)) return refuse('lots_unsound');
  const isAssigned = rule === PANELS_DRAW && state.standIns.length > 0;
  if (state.sheets.size > 0 || isAssigned) return refuse('lots_in_use');
  return isOpenly(state, rule, draw.data, actor);
}

/** Whether such a draw has its place here: of codes where they are asked for, of panels where there may be several. */
function isOfThis({ sitting }: SittingState, rule: RoomDrawName): boolean {
  if (rule === CODE_DRAW) return asksForCodes(sitting);
  return rule !== PANELS_DRAW || isHeldUnder(sitting, SEVERAL_PANELS);
}

/** Everybody of the roster draws, once; places, papers and panels are there, each named once. */
function isSound({ candidates, panels }: SittingState, rule: RoomDrawName, draw: RoomDraw): boolean {
  const drawing = new Set(draw.candidates);
  const isAll = drawing.size === candidates.size && draw.candidates.every((id) => candidates.has(id));
  const areOnce = new Set(draw.labels).size === draw.labels.length;
  // the panels are who they are: nobody draws for others
  if (rule === PANELS_DRAW && JSON.stringify(panels.map(({ name }) => name)) !== JSON.stringify(draw.labels))
    return false;
  return (
    isAll && draw.candidates.length === drawing.size && areOnce && (draw.labels.length === 0) === givesNothing(rule)
  );
}
/** Whether there is nothing to give out but the number of the lot itself. */
const givesNothing = (rule: RoomDrawName): boolean => rule === LOT_DRAWS[0] || rule === CODE_DRAW;

function isOpenly(
  state: SittingState,
  rule: string,
  draw: Seed & { readonly reason?: string | undefined },
  actor: string,
): Permission {
  const isTheirs = !isThrown(draw) || roleOf(state, actor) === 'supervisor';
  if (!isOpenSeed(draw) || !isTheirs) return refuse('seed_unfit');
  const isAgain = state.draws.some((made) => made.rule === rule);
  return isAgain && (draw.reason ?? '').trim() === '' ? refuse('reason_needed') : fine;
}
