import { z } from 'zod';
import { PASS_MARK, type Mark } from '#shared/base/marks/mark.ts';
import type { Reason, Said } from '#shared/law/parts/verdict.ts';
import { cite } from '#shared/law/tianjin-appraisal/policy.ts';
import { score } from '#shared/law/parts/inputs.ts';
import type { SettledThresholds, ThresholdStage } from '#shared/model/thresholds.ts';

/** Other marks than 60, where a national standard or a special policy settles them; what it says is not part of the document. */
export const ownThresholds = {
  by: z
    .strictObject({
      ground: z.enum(['national-exam', 'special-occupation', 'special-policy']),
      source: z.string().trim().min(1).max(200),
      ...{ theory: score, practical: score, thesis: score, performance: score },
    })
    .optional(),
};
export type OwnThresholds = { readonly by?: SettledThresholds | undefined };

/** What a stage passes by. */
export const markBy = ({ by }: OwnThresholds, stage: ThresholdStage): Mark => by?.[stage] ?? PASS_MARK;

const ARTICLES = { 'special-policy': '综合评审工作流程 七', other: '综合评审工作流程 四' } as const;

/** The reason of a stage: of its own clause, or of the one that lets others settle it, with what does. */
export function citeBy({ by }: OwnThresholds, article: string, [code, text]: Said): Reason {
  if (by === undefined) return cite(article, code, text);
  const own = by.ground === 'special-policy' ? ARTICLES['special-policy'] : ARTICLES.other;
  return cite(own, code, `${text}（按${by.source}）`);
}
