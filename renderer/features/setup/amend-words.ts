import type { BodyOf } from '#shared/record/body.ts';
import type { Sentence } from '#shared/words/say.ts';
import { sittingFactWords } from './words.ts';

/** What can be put right of a sitting, as the list of facts calls it. */
export const amendFieldWords: Readonly<Record<BodyOf<'sitting_corrected'>['field'], Sentence>> = {
  room: sittingFactWords.room,
  title: sittingFactWords.title,
  heldOn: sittingFactWords.heldOn,
};

/** 更正场次信息 and 作废. */
export const amendWords = {
  correct: ['更正信息', 'Put right'],
  correctTitle: ['更正场次信息', 'Put the sitting right'],
  correctLead: [
    '原内容、新内容和原因记入考场情况记录单。已签的评分表和场次签字随之失效，需要重新签。',
    'What it was, what it is and the reason go into the diary. Sheets and signatures signed so far are to be signed again.',
  ],
  dateWrong: ['日期格式为 2026-11-18。', 'Write the date as 2026-11-18.'],
  reason: ['原因', 'Reason'],
  cancel: ['取消', 'Cancel'],
  void: ['作废场次', 'Void this sitting'],
  voidTitle: ['作废“{title}”', 'Void “{title}”'],
  voidLead: [
    '建错的场次由现场负责人作废。作废后不能再评分、签字、上报成绩，也不能恢复；记录照常保存，打印件标明作废。计划里的考生可以重新安排到别的场次。',
    'The site head voids a sitting opened by mistake. Nothing more is marked or signed in it, it has no result, and this is not taken back. Its record stays, paper says void, and people of a plan can be placed anew.',
  ],
  voidDo: ['作废，不再使用', 'Void it'],
  signIn: ['现场负责人登录后可更正或作废', 'The site head signs in to put it right or void it'],
} as const satisfies Readonly<Record<string, Sentence>>;
