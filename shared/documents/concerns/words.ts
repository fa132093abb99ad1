import type { Sentence } from '#shared/words/say.ts';

/** What is not as the document wants it, wherever it shows. */
export const concernWords = {
  force: ['文件施行期', 'Document in force'],
  level: ['考评资格与等级', 'Examiners’ cards and the level'],
  rotation: ['考评员轮换', 'Rotation of examiners'],
  occupation: ['考评资格与职业', 'Examiners’ cards and the occupation'],
  heading: ['政策核对与申报资格', 'Conditions and eligibility'],
  none: ['各项条件符合，考生均符合申报条件。', 'All conditions are met; everyone is eligible.'],
  summary: [
    '违反程序 {invalid} 项，不符合待说明 {unanswered} 项，已说明 {answered} 项，待核对 {open} 项',
    '{invalid} {invalid:breaks|break} the procedure, {unanswered} to answer for, {answered} answered, {open} not stated',
  ],
  invalid: ['违反程序', 'Breaks the procedure'],
  unmet: ['不符合，待说明', 'Not met, to be answered for'],
  answered: ['不符合，已说明', 'Not met, answered for'],
  open: ['待核对', 'Not stated yet'],
  people: ['考生 {count} 人的申报资格', 'eligibility of {count} {count:person|people}'],
  why: ['{text}（{article}）', '{text} ({article})'],
  answeredBy: ['{name} 于 {time} 说明：{reason}', '{name}, {time}: {reason}'],
  ask: [
    '下列 {count} 项不符合规定。继续办理须由现场负责人说明理由；理由与成绩一并签字、上报。',
    '{count} {count:is|are} not as the document says. The site head must say why work goes on; it is signed with the results.',
  ],
  reason: ['继续办理的理由', 'Reason to go on'],
  reasonHint: ['例如：市鉴定中心已书面同意，文号 …', 'For example: agreed in writing by the centre, document …'],
  record: ['记录理由', 'Record the reason'],
  signIn: ['请现场负责人登录', 'Site head: sign in'],
  noSiteHead: ['名单上还没有现场负责人，请先登记。', 'No site head is on the staff list yet.'],
  blockedInvalid: [
    '有 {count} 项违反规定程序，不能签字。',
    '{count} {count:breaks|break} the procedure; nothing can be signed.',
  ],
  blockedUnmet: [
    '有 {count} 项不符合，须先由现场负责人说明理由。',
    '{count} must be answered for by the site head first.',
  ],
  toPolicy: ['去核对', 'See the conditions'],
  ineligible: ['资格不符', 'Not eligible'],
  ineligibleAnswered: ['资格不符，已说明', 'Not eligible, answered'],
  unjudged: ['资格待核', 'Not judged yet'],
} as const satisfies Readonly<Record<string, Sentence>>;
