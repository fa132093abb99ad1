import type { BodyOf } from '#shared/record/body.ts';
import type { Sentence } from '#shared/words/say.ts';
import { peopleWords } from './people-words.ts';

/** What of a candidate is put right by typing; a photo is not. */
export type TypedField = Exclude<BodyOf<'candidate_corrected'>['field'], 'photo'>;
/** What can be put right of a candidate, as the roster calls it. */
export const candidateFieldWords: Readonly<Record<TypedField, Sentence>> = {
  name: peopleWords.name,
  idNumber: peopleWords.idNumber,
  number: peopleWords.number,
  idType: ['证件类型', 'Kind of ID'],
};

/** 更正: of a candidate, and of an official whom a key or a sheet rests on. */
export const correctionWords = {
  correct: ['更正', 'Put right'],
  title: ['更正{name}的信息', 'Put {name} right'],
  lead: [
    '原内容、新内容和原因写入记录，并印在评分表和汇总表上。照片在检录或打印处更换。',
    'What it was, what it is and the reason go on record and on paper. A photo is changed at check-in or under Print.',
  ],
  field: ['更正哪一项', 'Which'],
  old: ['原内容：{old}', 'It says: {old}'],
  fresh: ['更正为', 'Put it as'],
  freshEmpty: ['不能为空。', 'It can’t be empty.'],
  freshSame: ['与原内容相同。', 'That is what it says already.'],
  reason: ['更正原因', 'Reason of the correction'],
  reasonHint: ['例如：报名时录错，已核对身份证原件', 'For example: typed wrong on the roster, ID card seen'],
  reasonMissing: ['更正须写明原因。', 'A correction needs its reason.'],
  personLead: [
    '此人已登记签名密码或已评分，带“更正”的改动须写明原因，原内容和新内容写入记录。',
    'This person has a signing PIN or a sheet: such changes need a reason, and go on record as old and new.',
  ],
  record: ['记入更正', 'Record'],
  cancel: ['取消', 'Cancel'],
  done: ['已更正。', 'Put right.'],
} as const satisfies Readonly<Record<string, Sentence>>;
