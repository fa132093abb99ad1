import type { SittingState } from '#shared/record/state.ts';
import { only, peopleOf, rosterOf, sheetsOf } from './judged.ts';
import { residentId } from './resident-id.ts';
import { aCandidate, aPerson, aSitting } from './sitting.ts';

// A sitting whose people are named and whose roles hang on a site head: 周婷 has a key, and in `marked` a sheet of 陈婷华.

export const [ID, OTHER_ID] = ['12000019900101001', '12000019850202002'].map(residentId) as [string, string];
export const head = aPerson('site-head', '罗芳');
export const zhou = { ...aPerson('examiner', '周婷'), validUntil: '2027-01-01', cardNumber: 'K1' };
export const lead = aPerson('examiner-lead', '罗辉莉');
export const supervisor = aPerson('supervisor', '邓芳磊');
export const chen = { ...aCandidate('001', '陈婷华'), idNumber: ID, extra: { 班级: '一班', 考场: '甲' } };
export const peng = aCandidate('002', '彭博');
const everybody = peopleOf(head, zhou, lead, supervisor);

export const room = (over: Partial<SittingState> = {}, edition = 10): SittingState =>
  only({
    sitting: aSitting({ edition }),
    root: { personId: head.personId, publicKey: 'key of the head' },
    people: everybody,
    candidates: rosterOf(chen, peng),
    keys: new Map([[zhou.personId, 'key']]),
    ...over,
  });
/** Marked: 陈婷华, by 周婷. */
export const marked = (edition = 10, over: Partial<SittingState> = {}): SittingState =>
  room({ sheets: sheetsOf([chen.candidateId, zhou.personId]), ...over }, edition);
