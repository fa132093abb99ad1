import {
  drawRoom,
  isRoomDraw,
  roomDrawSchema,
  CODE_DRAW,
  LOT_DRAWS,
  type RoomDraw,
  type RoomDrawName,
} from '../record/room-draw.ts';
import type { MadeDraw } from '../record/changes.ts';
import type { SittingState } from '../record/state.ts';
import { asksForCodes } from '../record/codes.ts';
import { OPEN_DRAWS } from '../model/seed.ts';
import { isHeldUnder } from '../model/sitting.ts';

// What the candidates drew, as it stands: the last draw of each kind counts.

/** What one of them drew; null where that was not drawn, or they came onto the roster after it. */
export type Lot = {
  readonly place: number | null;
  readonly station: string | null;
  readonly paper: string | null;
};

/** A draw of the candidates, read: whether another one took its place, and why that one was made. */
export type ReadDraw = Pick<MadeDraw, 'at' | 'by' | 'seq'> & {
  readonly rule: RoomDrawName;
  readonly draw: RoomDraw;
  readonly isLast: boolean;
};

/** What of a sitting its lots rest on. */
export type Drawing = Pick<SittingState, 'sitting' | 'candidates' | 'draws'>;
export const drawsLots = (state: Pick<SittingState, 'sitting'>): boolean => isHeldUnder(state.sitting, OPEN_DRAWS);

/** Every draw of the candidates, in the order in which they were made. */
export function roomDraws(state: Drawing): ReadDraw[] {
  if (!drawsLots(state)) return [];
  return state.draws.flatMap(({ rule, facts, at, by, seq }, index) => {
    const draw = roomDrawSchema.safeParse(facts);
    const isOfUse = isRoomDraw(rule) && (rule !== CODE_DRAW || asksForCodes(state.sitting));
    if (!isOfUse || !draw.success) return [];
    const isLast = !state.draws.slice(index + 1).some((later) => later.rule === rule);
    return [{ rule, draw: draw.data, at, by, seq, isLast }];
  });
}

/** By candidate. */
export function lotsOf(state: Drawing): ReadonlyMap<string, Lot> {
  const standing = roomDraws(state).filter(({ isLast }) => isLast);
  const [order, stations, papers] = LOT_DRAWS.map((rule) => {
    const made = standing.find((one) => one.rule === rule);
    return new Map(made === undefined ? [] : drawRoom(rule, made.draw).map((one) => [one.candidateId, one] as const));
  });
  return new Map(
    [...state.candidates.keys()].map((id) => [
      id,
      {
        place: order?.get(id)?.place ?? null,
        station: stations?.get(id)?.label ?? null,
        paper: papers?.get(id)?.label ?? null,
      },
    ]),
  );
}

/** In the order that was drawn, whoever has no place in it last; as they come where none was drawn. */
export function inDrawnOrder<T extends { readonly candidateId: string }>(
  lots: ReadonlyMap<string, Lot>,
  list: readonly T[],
): T[] {
  const placeOf = ({ candidateId }: T): number => lots.get(candidateId)?.place ?? Number.MAX_SAFE_INTEGER;
  return list.toSorted((a, b) => placeOf(a) - placeOf(b));
}
