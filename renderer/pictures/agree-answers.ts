import type { Say } from '#renderer/ui/say.ts';
import { coefficient } from '#shared/exporting/picture-tables.ts';
import { bandOf, type Agreement } from '#shared/statistics/agreement.ts';
import type { Accord } from '#shared/statistics/who-is-strict.ts';
import { bandWords, noAgreementWords, pictureWords as words } from '#shared/statistics/words.ts';

/** Below it limits of an ICC are wide (Koo & Li 2016). */
const STEADY = 30;

/** What the figures say of agreement, or why they cannot. */
export const agreeAnswers = (all: readonly Accord[], t: Say): string[] =>
  all.map(({ name, agreement }) =>
    typeof agreement === 'string'
      ? t(words.iccNone, { name: t(name), why: t(noAgreementWords[agreement]) })
      : iccSaid(t(name), agreement, t),
  );

function iccSaid(name: string, { single, limits, mean, examiners: k }: Agreement, t: Say): string {
  if (single <= 0) return t(words.iccNone, { name, why: t(words.iccNought) });
  const figures = { name, k, icc: coefficient(single), mean: coefficient(mean) };
  if (limits === null) return t(words.iccExact, { ...figures, band: t(bandWords[bandOf(single)]) });
  const [low, high] = limits.map(bandOf);
  const ends = { low: t(bandWords[low ?? 'poor']), high: t(bandWords[high ?? 'poor']) };
  const band = low === high ? ends.low : t(words.bandBetween, ends);
  return t(words.icc, { ...figures, band, low: coefficient(limits[0]), high: coefficient(limits[1]) });
}

/** How it was worked out, and what makes it unsteady. */
export function agreeNotes(all: readonly Accord[], t: Say): string[] {
  const told = all.filter(({ agreement }) => typeof agreement !== 'string');
  const partly = all.find(({ alike, all: everybody }) => alike < everybody);
  return [
    ...(partly === undefined ? [] : [t(words.iccAlike, { alike: partly.alike, all: partly.all })]),
    ...(told.some(({ alike }) => alike < STEADY) ? [t(words.iccFew)] : []),
    ...(told.length > 0 ? [t(words.iccMethod)] : []),
  ];
}
