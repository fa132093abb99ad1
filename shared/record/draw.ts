import { z } from 'zod';
import { hashLine } from './chain.ts';

/** Facts of this name hold the draw of the review panel (天津 综合评审工作流程 三, 随机抽取). */
export const PANEL_DRAW = 'tj.review.panel.draw';

/** 高级考评员: what everyone in the pool must be (综合评审工作流程 三). */
export const SENIOR_EXAMINER = '高级考评员';

/** 评审专家组不少于 3 人; no sitting asks for more than 9 sheets a candidate. */
const sizeSchema = z.int().min(3).max(9);

/** Everything it takes to draw the same panel again. */
export const drawSchema = z.strictObject({
  pool: z
    .array(z.strictObject({ personId: z.string(), name: z.string(), qualification: z.string() }))
    .min(1)
    .max(200),
  size: sizeSchema,
  /** Dice or a public number; before edition 8 32 hex digits of the machine's own randomness. */
  seed: z.string().regex(/^(?:[0-9a-f]{32}|[0-9]{6,60})$/),
  /** Where a public number was published; missing or empty for dice. */
  source: z.string().max(200).optional(),
  /** Why it is drawn once more. */
  reason: z.string().max(500).optional(),
  /** Who drew. */
  operator: z.string(),
});
export type Draw = z.infer<typeof drawSchema>;

/**
 * Draws a panel: the pool in the order of SHA-256 over "seed/person id", the first `size` of it. The same pool and seed always
 * give the same panel, whatever order the pool is listed in, so that anyone can repeat the draw with a hash tool.
 */
export function drawPanel({ pool, size, seed }: Pick<Draw, 'pool' | 'size' | 'seed'>): string[] {
  const lots = pool.map(({ personId }) => ({ personId, lot: hashLine(`${seed}/${personId}`) }));
  lots.sort((a, b) => (a.lot < b.lot ? -1 : 1));
  return lots.slice(0, size).map(({ personId }) => personId);
}

/** Everyone who might have been drawn by recorded facts; nobody where they are no draw. */
export function poolIdsOf(facts: unknown): ReadonlySet<string> {
  const draw = drawSchema.safeParse(facts);
  return new Set(draw.success ? draw.data.pool.map(({ personId }) => personId) : []);
}

/** The panel that recorded facts come to; nobody where they are no draw. */
export function drawnBy(facts: unknown): string[] {
  const draw = drawSchema.safeParse(facts);
  return draw.success ? drawPanel(draw.data) : [];
}
