import type { AgreementFault } from '#shared/documents/parts/agreements.ts';
import type { Sentence } from '#shared/words/say.ts';

/** 聘任协议 of each person who passed. */
export const agreementWords = {
  title: ['聘任协议', 'Agreements'],
  note: [
    '逐人登记（第十条（四）、第十三条）；各人的考核按本人日期列入时限日程。结束后也可以登记。',
    'One a person (第十条（四）, 第十三条); each appraisal falls due on that person’s own day. May follow the closing.',
  ],
  nobody: ['有人评审合格后，在这里登记聘任协议。', 'Agreements are recorded here once somebody has passed.'],
  name: ['姓名', 'Name'],
  number: ['协议编号', 'Number'],
  signedOn: ['签订日期', 'Signed on'],
  until: ['聘期至', 'Runs until'],
  nextOn: ['下次考核', 'Next appraisal'],
  none: ['未登记', 'None'],
  record: ['登记', 'Record'],
  change: ['更改', 'Change'],
  recordNamed: ['登记{name}的聘任协议', 'Record the agreement of {name}'],
  changeNamed: ['更改{name}的聘任协议', 'Change the agreement of {name}'],
  save: ['登记', 'Record'],
  cancel: ['取消', 'Cancel'],
  dateHint: ['如 2026-12-18', 'such as 2026-12-18'],
  dateWrong: ['日期格式为 2026-12-18。', 'Write it like 2026-12-18.'],
} as const satisfies Readonly<Record<string, Sentence>>;

export const agreementFaultWords: Readonly<Record<AgreementFault, Sentence>> = {
  unsigned: ['请填写签订日期。', 'Give the day it was signed.'],
  until_before: ['聘期应在签订之后结束。', 'It ends after it was signed.'],
  next_before: ['考核应在签订之后。', 'The appraisal comes after it was signed.'],
};
