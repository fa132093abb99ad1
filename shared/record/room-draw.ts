import { z } from 'zod';
import { idSchema } from '../model/basics.ts';
import { hashLine } from './chain.ts';
import { PANEL_DRAW } from './draw.ts';

// 抽签 of the candidates (本场次规定): in which order they come, at which place they work, which paper they get, by which code they
// are known to whoever marks, and which of several panels judges them.

/** Facts of these names hold such a draw (from edition 8 on). */
export const LOT_DRAWS = ['room.draw.order', 'room.draw.stations', 'room.draw.papers'] as const;
/** The same of the codes (from edition 9 on, where the sitting asks for them). */
export const CODE_DRAW = 'room.draw.codes';
/** The same of which panel judges whom (from edition 9 on); its labels are the panels of the sitting. */
export const PANELS_DRAW = 'room.draw.panels';
export const ROOM_DRAWS = [...LOT_DRAWS, CODE_DRAW, PANELS_DRAW] as const;
export type RoomDrawName = (typeof ROOM_DRAWS)[number];
export const isRoomDraw = (rule: string): rule is RoomDrawName => (ROOM_DRAWS as readonly string[]).includes(rule);
/** Whether facts of this name are a draw. */
export const isDraw = (rule: string): boolean => rule === PANEL_DRAW || isRoomDraw(rule);

const labelSchema = z
  .string()
  .min(1)
  .max(20)
  .refine((label) => label.trim() === label);
/** Everything it takes to draw the same again. */
export const roomDrawSchema = z.strictObject({
  candidates: z.array(idSchema).min(1).max(1000),
  /** What is given out: the places or papers; nothing where only the order is drawn. */
  labels: z.array(labelSchema).max(200),
  seed: z.string().regex(/^[0-9]{6,60}$/),
  source: z.string().max(200),
  reason: z.string().max(500),
  operator: z.string().max(200),
});
export type RoomDraw = z.infer<typeof roomDrawSchema>;

/** The lot of a candidate: SHA-256 over "seed/rule/candidate id". */
export const roomLotOf = (rule: RoomDrawName, seed: string, candidateId: string): string =>
  hashLine(`${seed}/${rule}/${candidateId}`);

/**
 * What everybody drew, in the order of their lots: the number of the lot, and the label it comes to. Labels go out in turn, so that none
 * goes to two people more than another. Anyone can draw it again with a hash tool.
 */
export function drawRoom(
  rule: RoomDrawName,
  { candidates, labels, seed }: Pick<RoomDraw, 'candidates' | 'labels' | 'seed'>,
): { readonly candidateId: string; readonly place: number; readonly label: string }[] {
  const lots = candidates.map((candidateId) => ({ candidateId, lot: roomLotOf(rule, seed, candidateId) }));
  lots.sort((a, b) => (a.lot < b.lot ? -1 : 1));
  return lots.map(({ candidateId }, at) => ({
    candidateId,
    place: at + 1,
    label: labels.length === 0 ? '' : (labels[at % labels.length] ?? ''),
  }));
}
