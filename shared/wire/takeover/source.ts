import type { TakeoverStatement } from '#shared/model/takeover.ts';

// The statement's fields are fixed, and every verifier knows them. What was gone on with from a stick therefore says so at
// the end of the reason, where people read it: on screen, at central, and in what the verifier prints.

/** Where the records came from with which a spare machine goes on. */
export type TakeoverSource = 'backup' | 'stick';

const FROM_STICK = '（数据取自 U 盘第三份）';
/** How long a reason may be, so that there is room for the source behind it. */
export const REASON_LIMIT = 180;

/** The reason as it goes on record. */
export const reasonWithSource = (reason: string, source: TakeoverSource): string =>
  source === 'stick' ? `${reason.trim()}${FROM_STICK}` : reason;

/** Where the records of a takeover came from, as its statement says. */
export const sourceOf = ({ reason }: Pick<TakeoverStatement, 'reason'>): TakeoverSource =>
  reason.endsWith(FROM_STICK) ? 'stick' : 'backup';
