import { type Mark } from '#shared/base/marks/mark.ts';
import { ratio, type Ratio } from '#shared/base/marks/ratio.ts';

/** One expert's marks for a thesis: its content and its defence, each out of 100. Hundredths. */
export type ThesisScore = { readonly content: Mark; readonly defence: Mark };

/** 论文内容占 40%，答辩占 60%; kept as 4 : 6 of 10 so that no fraction arises. */
const CONTENT_TENTHS = 4;
const DEFENCE_TENTHS = 6;

/** The mean over experts of 0.4 · content + 0.6 · defence, in hundredths, exact; null without experts. */
export function thesisTotal(experts: readonly ThesisScore[]): Ratio | null {
  if (experts.length === 0) return null;
  let tenths = 0;
  for (const { content, defence } of experts) tenths += CONTENT_TENTHS * content + DEFENCE_TENTHS * defence;
  return ratio(tenths, 10 * experts.length);
}
