import { documentOf } from '../documents/registry.ts';
import { citing, type Reason } from '../law/parts/verdict.ts';
import type { Part } from './part.ts';
import { byPlan } from './settings.ts';

/** Working days that are proposed where no document names any. */
const PROPOSED_DAYS = 5;

/** How long 公示 of a plan lasts: as long as its documents ask at least, else as the plan settles; each with its clause. */
export type PublicityAsked = {
  readonly least: number | null;
  readonly proposed: number;
  readonly because: readonly Reason[];
};

/** What the documents of a plan's sittings ask of its 公示: the longest that one of them names holds for the whole list. */
export function publicityAsked(parts: readonly Part[]): PublicityAsked {
  const documents = [...new Set(parts.map(({ sitting }) => documentOf(sitting)))];
  const asks = documents.flatMap((document) =>
    document?.publicity == null ? [] : [{ ...document.publicity, source: document.policy.source }],
  );
  const named = asks.flatMap(({ days }) => days ?? []);
  const least = named.length === 0 ? null : Math.max(...named);
  const because = asks.map(({ days, article, source }) => {
    const text = days === null ? '须公示，没有规定天数' : `公示 ${String(days)} 个工作日`;
    return citing(source).cite(article, 'publicity_asked', text);
  });
  const own = byPlan('publicity_days', '公示天数由计划规定');
  return { least, proposed: least ?? PROPOSED_DAYS, because: least === null ? [...because, own] : because };
}
