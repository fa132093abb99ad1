import { isAway, type Archive } from '#renderer/data/home/archive.ts';
import type { SittingSummary } from '#renderer/data/home/sitting-summary.ts';
import { levelWords } from '#shared/words/levels.ts';

/** Which of the computer's sittings are looked for. */
export type SittingFilter = {
  /** Words that all have to occur in title, occupation, level, room or date. */
  readonly query: string;
  readonly area: 'all' | 'real' | 'practice';
  /** The year a sitting is held in; null for any. */
  readonly year: string | null;
  /** How it stands; `all` is every one that was not put away. */
  readonly state: SittingStanding | 'all';
};
/** How a sitting stands in the list; one that was put away is nothing else there. */
export type SittingStanding = 'open' | 'closed' | 'void' | 'archived';

export function standingIn(archive: Archive, summary: SittingSummary): SittingStanding {
  if (isAway(archive, summary)) return 'archived';
  if (summary.voided !== null) return 'void';
  return summary.closed ? 'closed' : 'open';
}
export const EVERY_SITTING: SittingFilter = { query: '', area: 'all', year: null, state: 'all' };

const yearOf = ({ sitting, lastAt }: SittingSummary): string | null => (sitting?.heldOn ?? lastAt)?.slice(0, 4) ?? null;

/** The years in which sittings are held, the latest first. */
export const yearsOf = (sittings: readonly SittingSummary[]): readonly string[] =>
  [...new Set(sittings.map(yearOf).filter((year) => year !== null))].sort().reverse();

/** The sittings that are meant, in their order. One that can't be read is shown unless words are looked for. */
export function sittingsWith(
  { query, area, year, state }: SittingFilter,
  sittings: readonly SittingSummary[],
  archive: Archive,
): readonly SittingSummary[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return sittings.filter((summary) => {
    if (area !== 'all' && summary.practice !== (area === 'practice')) return false;
    if (year !== null && yearOf(summary) !== year) return false;
    const standing = standingIn(archive, summary);
    if (state === 'all' ? standing === 'archived' : standing !== state) return false;
    const text = textOf(summary);
    return words.every((word) => text.includes(word));
  });
}

function textOf({ sitting }: SittingSummary): string {
  if (sitting === null) return '';
  const { title, occupation, level, room, heldOn } = sitting;
  return [title, occupation, ...levelWords[level], room, heldOn].join(' ').toLowerCase();
}
