import type { Sentence } from '../words/say.ts';

/** Why a certificate number is not recorded. */
export const certificateRefusalWords = {
  certificates_of_practice: [
    '练习场次不发证书，不登记编号。',
    'Practice leads to no certificate; there is no number to record.',
  ],
  certificates_before_closing: [
    '场次结束之后才能登记证书编号。',
    'Certificate numbers are recorded once the sitting is closed.',
  ],
  certificate_without_pass: [
    '{name}在本场次没有合格，不能登记证书编号。',
    '{name} has not passed here; no certificate follows.',
  ],
  certificate_unsound: [
    '编号 {number} 不符合编码规则，或与{name}的等级、发证年份、所在地不一致。',
    'Number {number} breaks the coding rule or does not agree with {name}’s level, the year of issue or the province.',
  ],
  certificate_taken: ['编号 {number} 已经属于另一名考生。', 'Number {number} belongs to another candidate.'],
  certificate_needs_reason: [
    '{name}已有证书编号，更正或收回必须写明原因。',
    '{name} has a number already; changing it or taking it back needs a reason.',
  ],
  certificate_outside_segment: [
    '编号 {number} 不在号段之内，或已经用过。',
    'Number {number} lies outside the segment or has been used.',
  ],
  certificates_not_ours: [
    '本场次的依据文件没有规定自行编号，编号只能导入。',
    'Under this document numbers are imported, not made here.',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
