import type { Check } from '../parts/check.ts';
import { dutyDatesOf } from '../parts/duty-dates.ts';
import { checkWords, fieldWords } from './words.ts';

/** 特级技师、首席技师评聘管理暂行办法. */
export const TIANJIN_CHIEF: readonly Check[] = [
  {
    rule: 'tj.chief.in-force',
    judgesForce: true,
    title: checkWords.inForce,
    fields: [{ name: 'on', label: fieldWords.heldOn, kind: 'date', fixed: true }],
    known: ({ sitting }) => ({ on: sitting?.heldOn }),
  },
  {
    rule: 'tj.chief.employer',
    title: checkWords.employer,
    fields: [
      { name: 'seniorTechniciansRecognised', label: fieldWords.seniorsRecognised, kind: 'yes-no' },
      { name: 'mechanismEstablished', label: fieldWords.mechanism, kind: 'yes-no' },
      { name: 'centralBranch', label: fieldWords.centralBranch, kind: 'yes-no' },
      {
        name: 'withinHeadOffice',
        label: fieldWords.withinHeadOffice,
        kind: 'yes-no',
        askedIf: ({ centralBranch }) => centralBranch === true,
      },
    ],
    known: () => ({}),
  },
  {
    rule: 'tj.chief.publicity',
    title: checkWords.publicity,
    fields: [{ name: 'startsOn', label: fieldWords.publicityStartsOn, kind: 'date', fixed: true }],
    known: (state) => ({ startsOn: dutyDatesOf(state).publicityStartsOn }),
  },
  {
    rule: 'tj.chief.recheck',
    title: checkWords.recheck,
    fields: [
      { name: 'recheckedOn', label: fieldWords.recheckedOn, kind: 'date', fixed: true },
      { name: 'publicityStartsOn', label: fieldWords.publicityStartsOn, kind: 'date', fixed: true },
    ],
    known: (state) => {
      const { recheckedOn, publicityStartsOn } = dutyDatesOf(state);
      return { recheckedOn, publicityStartsOn };
    },
  },
];
