import { isHeldUnder, type Sitting } from '#shared/model/sitting.ts';
import type { TooWideWay } from '#shared/model/spread.ts';

const EDITION = 6;

/** How this sitting settles marks that lie too far apart; before edition 6, and where no totals are compared, the group confers. */
export const tooWideWay = (sitting: Sitting | null): TooWideWay =>
  sitting?.procedure === 'practical' && isHeldUnder(sitting, EDITION)
    ? (sitting.settings.whenTooWide ?? 'conferral')
    : 'conferral';
