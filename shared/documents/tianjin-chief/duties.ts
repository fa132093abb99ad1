import { chiefPublicity } from '#shared/law/tianjin-chief/publicity.ts';
import { always, dayOf, type Duty } from '../parts/duty.ts';
import { dutyWords } from './words.ts';

/** 公示. */
export const TIANJIN_CHIEF_DUTIES: readonly Duty[] = [
  {
    rule: chiefPublicity.id,
    title: dutyWords.publicity,
    passive: true,
    from: ['publicityStartsOn'],
    applies: always,
    due: ({ publicityStartsOn }, _, context) => {
      const verdict = chiefPublicity.judge({ startsOn: publicityStartsOn }, context);
      return verdict.ok ? dayOf(verdict.value, verdict.value.values.endsOn) : verdict;
    },
  },
];
