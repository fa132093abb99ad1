import { z } from 'zod';
import { idSchema } from './basics.ts';

// 评审组 (渝职鉴发〔2022〕8号 六（三）): 根据参加评审人数，成立若干评审组. Whoever sits on one judges those assigned to it and nobody else.
// In 技能操作 the same is a 考评组 (本场次规定): the examiners of one 工位 or one room, who score those sent there.

/** What a panel is called on screen and paper, such as 第一组. */
const panelNameSchema = z
  .string()
  .min(1)
  .max(20)
  .refine((name) => name.trim() === name);

/** A panel and who sits on it, in the order in which their sheets are expected. */
export const panelSchema = z.strictObject({ name: panelNameSchema, scorers: z.array(idSchema).min(1).max(9) });
export type Panel = z.infer<typeof panelSchema>;

/** No sitting has more of them than its staff list could fill. */
export const MOST_PANELS = 30;

/** Who is judged by which panel. */
export const placeSchema = z.strictObject({ candidateId: idSchema, panel: panelNameSchema });
