import type { CivilDate } from '#shared/base/calendar/civil-date.ts';
import type { Reason } from '#shared/law/parts/verdict.ts';
import type { Sentence } from '#shared/words/say.ts';

/** Something a document wants kept, and the first day on which it may go; null where it is kept for good. */
export type Kept = { readonly title: Sentence; readonly mayGoFrom: CivilDate | null; readonly because: Reason };
