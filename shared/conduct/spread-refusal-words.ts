import type { Sentence } from '../words/say.ts';

/** Why examiners whose marks lie too far apart do not confer, or the lead does not decide, as it was written. */
export const spreadRefusalWords = {
  conferral_not_due: [
    '这名考生现在不需要会商：评分没有全部签字，或差距在规定以内。',
    'Nothing to confer about: not all sheets are signed, or the marks lie close enough.',
  ],
  conferral_unsound: [
    '会商须有这名考生的至少两名评分人员在场，名单里不能有其他人。',
    'At least two of the candidate’s scorers confer, and nobody but them and the lead.',
  ],
  conferral_first: [
    '各人评分相差过大：先由组长记录会商并列入 {line}，再复评这一项。',
    'Marks lie too far apart: the lead records the conferral with {line} in it before this line is marked again.',
  ],
  spread_under_way: [
    '各人评分相差过大，本场次由第三人评分或组长裁定：已签字的评分不再改动，确有笔误的由组长退回。',
    'These marks lie too far apart and a third mark or the lead settles them: signed marks stay, unless the lead returns the sheet.',
  ],
  third_not_due: [
    '这名考生现在不需要第三人评分：本场次没有这样规定，评分没有全部签字或差距在规定以内，或第三人已经签字。',
    'No third mark is due: the sitting does not ask for one, the sheets are open or close enough, or the third has signed.',
  ],
  decision_not_due: [
    '这名考生现在不需要组长裁定：评分没有全部签字，或差距在规定以内。',
    'Nothing for the lead to decide: not all sheets are signed, or the marks lie close enough.',
  ],
  decision_unsound: [
    '裁定须对每个考核要点各选一名评分人员的已有评分，并以现在签字的评分表为准；评分表有变动的，请重新裁定。',
    'A decision takes one recorded mark for every line, from the sheets as they are signed now.',
  ],
  decision_outside: [
    '逐项选取后的总分高于或低于所有评分人员的总分。裁定须在已有评分之间，请重新选取。',
    'Line by line this comes to more, or less, than anybody gave. A decision lies between the marks on record.',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
