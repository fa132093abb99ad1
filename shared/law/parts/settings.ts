import type { Mark } from '#shared/base/marks/mark.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { compareRatios, ratio } from '#shared/base/marks/ratio.ts';
import type { Share } from '#shared/law/scoring/panel.ts';

/** What an organiser may tighten for its own plan. Null: the document leaves it open. */
export type Settings = {
  /** Hundredths. */
  readonly passMark: Mark;
  /** The share of panel members who must pass a candidate. */
  readonly memberShare: Share | null;
  /** Fewest experts on a panel. */
  readonly smallestPanel: number | null;
  /** Highest less lowest total among examiners, hundredths. */
  readonly maxSpread: Mark | null;
};

/** The settings that would have been looser than the policy's. */
export type LooserSettings = { readonly kind: 'looser_settings'; readonly names: readonly (keyof Settings)[] };

/**
 * An organiser's own settings over the policy's: 可以制定本单位标准，但不得低于本通知有关要求 (渝职鉴发〔2022〕8号 七（六）).
 * Any looser one refuses the whole override, because half of a standard is nobody's standard.
 */
export function overrideSettings(base: Settings, override: Partial<Settings>): Result<Settings, LooserSettings> {
  const merged: Settings = { ...base, ...override };
  const names: (keyof Settings)[] = [];
  if (merged.passMark < base.passMark) names.push('passMark');
  if (isLooser(base.memberShare, merged.memberShare, isSmallerShare)) names.push('memberShare');
  if (isLooser(base.smallestPanel, merged.smallestPanel, (own, floor) => own < floor)) names.push('smallestPanel');
  // A spread works the other way round: the narrower, the stricter.
  if (isLooser(base.maxSpread, merged.maxSpread, (own, limit) => own > limit)) names.push('maxSpread');
  return names.length === 0 ? ok(merged) : err({ kind: 'looser_settings', names });
}

/** Where the policy sets a value, setting none is as loose as it gets. */
const isLooser = <T>(policy: T | null, own: T | null, isLooserThan: (own: T, policy: T) => boolean): boolean =>
  policy !== null && (own === null || isLooserThan(own, policy));

const isSmallerShare = (own: Share, floor: Share): boolean =>
  compareRatios(ratio(own.num, own.den), ratio(floor.num, floor.den)) < 0;
